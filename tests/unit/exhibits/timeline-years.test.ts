import { describe, expect, it } from 'vitest'
import { layoutTimeline } from '../../../exhibits/timeline-layout.ts'
import { evenStarts, yearStarts } from '../../../exhibits/timeline-years.ts'

const axis = { from: 2020, to: 2025, height: 240 }
const room = { line: 28, least: 26 }
const events = (...dates: string[]) => dates.map((date, i) => ({ id: `${i} ${date}`, date }))
const heights = (starts: readonly number[]): number[] => starts.slice(1).map((y, i) => y - (starts[i] ?? 0))

describe('the years of a chronicle', () => {
  it('are of one height where none is too full', () => {
    expect(yearStarts(axis, [events('2021', '2023')], room)).toEqual(evenStarts(axis))
    expect(evenStarts(axis)).toEqual([0, 40, 80, 120, 160, 200, 240])
  })

  it('grow with their labels in the fuller track; the others share what is left', () => {
    const starts = yearStarts(axis, [events('2025-01'), events('2025-03', '2025-05', '2024')], room)
    expect(heights(starts).map(Math.round)).toEqual([36, 36, 36, 36, 36, 62])
    expect(starts.at(-1)).toBe(240)
  })

  it('stay of one height where the others would have no room for their names', () => {
    expect(yearStarts(axis, [events('2025', '2025', '2025', '2025')], room)).toEqual(evenStarts(axis))
  })

  it('hold their labels within their own rules', () => {
    const dates = events('2024', '2025-03', '2025-05-28')
    const starts = yearStarts(axis, [dates], room)
    const [, march = 0, may = 0] = layoutTimeline(dates, { ...axis, ...room, tight: 22, starts }).placed.map(({ y }) => y)
    expect(march - 14).toBeGreaterThan((starts[5] ?? 0) + 1)
    expect(may + 14).toBeLessThan(239)
    expect(may - march).toBe(28)
  })
})
