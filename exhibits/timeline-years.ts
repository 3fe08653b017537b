/** How high each year of a chronicle is: one with several events grows, and the others share what is left. All lengths in px. */
import { yearFraction } from '../model/dates.ts'

export interface YearsAxis {
  /** First and last year shown, both whole. */
  from: number
  to: number
  /** Length of the axis. */
  height: number
}

/** What several labels leave free above and below, so that their ground does not lie on the year's rules. */
const CLEAR = 6

/** Where each year begins, from the axis’ top, and last where the last one ends. */
export type YearStarts = readonly number[]

/** Years of one height. */
export function evenStarts({ from, to, height }: YearsAxis): YearStarts {
  const count = to + 1 - from
  return Array.from({ length: count + 1 }, (_, i) => (i * height) / count)
}

/**
 * A year is as high as the labels that stand beside it in the fuller of the tracks; the rest share evenly what is left. Where that would be
 * less than `least` a year, or where no year is too full, all stay of one height.
 */
export function yearStarts(axis: YearsAxis, tracks: readonly (readonly { date: string }[])[], { line, least }: { line: number, least: number }): YearStarts {
  const count = axis.to + 1 - axis.from
  const even = axis.height / count
  const needs = Array.from({ length: count }, (_, i) => {
    const labels = Math.max(0, ...tracks.map(events => events.filter(({ date }) => Math.floor(yearFraction(date)) === axis.from + i).length))
    return labels * line + (labels > 1 ? CLEAR : 0)
  })
  const full = needs.filter(need => need > even)
  const share = (axis.height - full.reduce((sum, need) => sum + need, 0)) / Math.max(1, count - full.length)
  if (full.length === 0 || share < Math.max(least, ...needs.filter(need => need <= even)))
    return evenStarts(axis)
  const starts = [0]
  for (const need of needs)
    starts.push((starts.at(-1) ?? 0) + (need > even ? need : share))
  return starts
}
