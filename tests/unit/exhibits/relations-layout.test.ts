import { describe, expect, it } from 'vitest'
import { connect, labelPlace, placeBox } from '../../../exhibits/relations-layout.ts'

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

  it('carry their labels above when level, else towards the centre', () => {
    const left = placeBox([0, 0], grid)
    const centre = placeBox([2, 1], grid)
    expect(labelPlace(connect(left, placeBox([4, 0], grid)), 1000)).toEqual({ x: 500, y: 50, anchor: 'above' })
    expect(labelPlace(connect(left, centre), 1000).anchor).toBe('start')
    expect(labelPlace(connect(placeBox([4, 2], grid), centre), 1000).anchor).toBe('end')
  })

  it('stay outside both boxes on a diagonal', () => {
    const from = placeBox([0, 0], grid)
    const line = connect(from, placeBox([2, 1], grid))
    const inside = Math.abs(line.x1 - from.x) < 100 && Math.abs(line.y1 - from.y) < 50
    expect(inside).toBe(false)
  })
})
