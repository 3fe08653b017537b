import { describe, expect, it } from 'vitest'
import { layoutTimeline } from '../../../exhibits/timeline-layout.ts'
import { yearFraction } from '../../../model/dates.ts'

const options = { from: 2015, to: 2025, axis: 1100, label: 180, gap: 10 }

describe('dates on the line', () => {
  it('puts a bare year at its middle, a month and a day at theirs', () => {
    expect(yearFraction('2020')).toBe(2020.5)
    expect(yearFraction('2020-01')).toBeCloseTo(2020 + 0.5 / 12)
    expect(yearFraction('2020-12-31')).toBeGreaterThan(2020.99)
    expect(yearFraction('2020-12-31')).toBeLessThan(2021)
  })

  it('keeps the scale: a hundred pixels a year', () => {
    const [first] = layoutTimeline([{ id: 'a', date: '2016' }], options)
    expect(first).toEqual({ id: 'a', x: 150, lane: 0 })
  })
})

describe('lanes', () => {
  const crowd = ['2017', '2017-03', '2018', '2019', '2019-06', '2022', '2022-12', '2023-05', '2025-03', '2025-05-28']
    .map((date, i) => ({ id: String(i), date }))
  const placed = layoutTimeline(crowd, options)

  it('keeps every event, in order of date', () => {
    expect(placed).toHaveLength(crowd.length)
    expect(placed.map(p => p.x)).toEqual([...placed.map(p => p.x)].sort((a, b) => a - b))
  })

  it('lets no two labels of a lane overlap', () => {
    for (const a of placed) {
      for (const b of placed) {
        if (a.id !== b.id && a.lane === b.lane)
          expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(options.label + options.gap)
      }
    }
  })

  it('lets no stem cross a label nearer the line', () => {
    for (const far of placed) {
      for (const near of placed.filter(p => p.lane < far.lane))
        expect(far.x > near.x && far.x < near.x + options.label).toBe(false)
    }
  })
})
