import { describe, expect, it } from 'vitest'
import type { TimelineLayout, TimelineOptions } from '../../../exhibits/timeline-layout.ts'
import { layoutTimeline, yearMarks } from '../../../exhibits/timeline-layout.ts'
import { yearFraction } from '../../../model/dates.ts'

const options: TimelineOptions = { from: 2015, to: 2025, height: 440, line: 28, tight: 22 }
const YEAR = 40

const events = (...dates: string[]) => dates.map((date, i) => ({ id: `${i} ${date}`, date }))
const layout = (dates: string[], other: Partial<TimelineOptions> = {}): TimelineLayout => layoutTimeline(events(...dates), { ...options, ...other })
const yearOf = (id: string): number => Number(id.split(' ')[1]?.slice(0, 4))

/** How far a label's middle is from its own year's stretch of the axis. */
function stray({ placed }: TimelineLayout, from = options.from, year = YEAR): number[] {
  return placed.map(({ id, y }) => Math.max(0, (yearOf(id) - from) * year - y, y - (yearOf(id) + 1 - from) * year))
}

const distances = ({ placed }: TimelineLayout): number[] => placed.slice(1).map(({ y }, i) => y - (placed[i]?.y ?? 0))

describe('dates on the line', () => {
  it('puts a bare year at its middle, a month and a day at theirs', () => {
    expect(yearFraction('2020')).toBe(2020.5)
    expect(yearFraction('2020-01')).toBeCloseTo(2020 + 0.5 / 12)
    expect(yearFraction('2020-12-31')).toBeGreaterThan(2020.99)
    expect(yearFraction('2020-12-31')).toBeLessThan(2021)
  })

})

describe('a label alone', () => {
  it('stands beside its year’s name where a year has no room for more', () => {
    expect(layout(['2016-01', '2020-12-31']).placed.map(({ y }) => y)).toEqual([60, 220])
  })

  it('stands at its date where a year has room', () => {
    expect(layout(['2016-07'], { from: 2015, to: 2017 }).placed[0]?.y).toBeCloseTo((1 + 6.5 / 12) * 440 / 3, 0)
  })
})

describe('labels', () => {
  const crowd = ['2017', '2019', '2021', '2022-01', '2024-04', '2025-03', '2025-05-28']

  it('stand a line apart, in order of date', () => {
    const { placed, line, left } = layout([...crowd].reverse())
    expect(placed.map(({ id }) => id.split(' ')[1])).toEqual(crowd)
    expect(line).toBe(28)
    expect(left).toEqual([])
    expect(Math.min(...distances({ placed, line, left }))).toBeGreaterThanOrEqual(27)
  })

  it('each stand beside their own year', () => {
    expect(stray(layout(crowd)).map(Math.round)).toEqual(crowd.map(() => 0))
  })

  it('share what is missing where a year has too many, and the others hardly move', () => {
    const found = layout(['2018', '2020-02', '2020-06', '2020-10', '2023'])
    expect(stray(found)).toEqual([0, 8, 0, 8, 0])
    expect(found.placed[0]?.y).toBe(140)
    expect(found.placed[4]?.y).toBe(340)
  })

  it('stay on the axis at both ends', () => {
    const { placed } = layout(['2015-01', '2015-02', '2025-11', '2025-12'])
    expect(placed[0]?.y).toBeGreaterThanOrEqual(14)
    expect(placed.at(-1)?.y).toBeLessThanOrEqual(440)
  })
})

describe('other spans', () => {
  it.each([[2023, 2025], [1986, 2025], [2025, 2025]])('%i to %i keeps labels apart and beside their years', (from, to) => {
    const year = options.height / (to + 1 - from)
    const dates = [`${from}-02`, `${Math.floor((from + to) / 2)}-06`, `${to}-11`]
    const found = layout(dates, { from, to })
    expect(Math.min(...distances(found))).toBeGreaterThanOrEqual(27)
    expect(Math.max(...stray(found, from, year))).toBeLessThanOrEqual(14)
  })

  it('sets a full track tighter before it leaves anything out', () => {
    const found = layout(Array.from({ length: 18 }, (_, i) => String(2015 + Math.floor(i / 2))))
    expect(found.line).toBe(24)
    expect(found.left).toEqual([])
    expect(Math.min(...distances(found))).toBeGreaterThanOrEqual(23)
  })

  it('leaves out, and names, what does not fit; never first or last', () => {
    const dates = Array.from({ length: 40 }, (_, i) => `${2015 + (i % 11)}-0${1 + (i % 9)}`)
    const found = layout(dates)
    expect(found.placed).toHaveLength(20)
    expect(found.left).toHaveLength(20)
    expect(found.line).toBe(22)
    expect(Math.min(...distances(found))).toBeGreaterThanOrEqual(21)
    const sorted = [...dates].sort((a, b) => yearFraction(a) - yearFraction(b))
    expect(found.placed[0]?.id).toContain(sorted[0])
    expect(found.placed.at(-1)?.id).toContain(sorted.at(-1))
  })

  it('draws nothing for no events', () => {
    expect(layout([])).toEqual({ placed: [], line: 28, left: [] })
  })
})

describe('names of years', () => {
  it('names each year where there is room', () => {
    expect(yearMarks(options, 26).map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    expect(yearMarks(options, 26)[1]).toEqual({ year: 2016, y: 40 })
  })

  it('names every fifth year of forty, but none that would hang off the axis', () => {
    const marks = yearMarks({ from: 1986, to: 2025, height: 410 }, 26)
    expect(marks.map(({ year }) => year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020])
    expect(marks[0]?.y).toBeCloseTo(41)
  })

  it('names a single year', () => {
    expect(yearMarks({ from: 2025, to: 2025, height: 410 }, 26)).toEqual([{ year: 2025, y: 0 }])
  })
})
