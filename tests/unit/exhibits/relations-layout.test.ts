import { describe, expect, it } from 'vitest'
import { connect, labelPlace, labelWidth, placeBox, placeTallBox } from '../../../exhibits/relations-layout.ts'

const grid = { width: 1000, height: 500, columns: 4, rows: 2, box: { width: 200, height: 100 } }

describe('boxes', () => {
  it('touch the edges at the grid’s corners and centre in its middle', () => {
    expect(placeBox([0, 0], grid)).toMatchObject({ x: 100, y: 50 })
    expect(placeBox([4, 2], grid)).toMatchObject({ x: 900, y: 450 })
    expect(placeBox([2, 1], grid)).toMatchObject({ x: 500, y: 250 })
  })

  it('centre a single row', () => {
    expect(placeBox([0, 0], { ...grid, rows: 0 }).y).toBe(250)
  })
})

describe('lines', () => {
  it('run from edge to edge with a gap', () => {
    const line = connect(placeBox([0, 1], grid), placeBox([4, 1], grid), 10)
    expect(line).toEqual({ x1: 210, y1: 250, x2: 790, y2: 250 })
  })

  it('are level where their boxes share enough height, whatever their middles', () => {
    const tall = placeTallBox(2, grid)
    const corner = placeBox([0, 0], grid)
    const { x1, y1, x2, y2 } = connect(tall, corner)
    expect(y1).toBe(y2)
    expect(y1).toBeGreaterThan(tall.y - tall.height / 2)
    expect(y1).toBeLessThan(corner.y + corner.height / 2)
    expect(x1).toBe(408)
    expect(x2).toBe(206)
  })

  it('pass above and below a tall box', () => {
    const { y, height } = placeTallBox(2, grid)
    const above = connect(placeBox([0, 0], grid), placeBox([4, 0], grid))
    expect(y - height / 2 - above.y1).toBeGreaterThanOrEqual(18)
  })

  it('carry their labels on their middle, clear of both boxes', () => {
    const left = placeBox([0, 0], grid)
    const level = connect(left, placeBox([4, 0], grid), 10)
    expect(labelPlace(level)).toEqual({ x: 500, y: 50, width: 556 })
    const diagonal = connect(left, placeBox([2, 1], grid))
    const { x, width } = labelPlace(diagonal)
    expect(x - width / 2).toBeGreaterThan(left.x + left.width / 2)
  })

  it('are narrower where they take two lines', () => {
    expect(labelWidth(10, 1, 200)).toBe(200)
    expect(labelWidth(21, 2, 194)).toBeLessThan(170)
    expect(labelWidth(80, 2, 194)).toBe(194)
  })

  it('have room for a word even when steep', () => {
    expect(labelPlace({ x1: 100, y1: 0, x2: 100, y2: 80 }).width).toBeGreaterThan(100)
  })

  it('stay outside both boxes on a diagonal', () => {
    const from = placeBox([0, 0], grid)
    const line = connect(from, placeBox([2, 1], grid))
    const inside = Math.abs(line.x1 - from.x) < 100 && Math.abs(line.y1 - from.y) < 50
    expect(inside).toBe(false)
  })
})
