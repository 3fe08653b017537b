/** Where a chronicle's labels stand: years run down an axis, a track's labels hang beside it, a line each. All lengths in px. */
import { yearFraction } from '../model/dates.ts'
import type { YearStarts } from './timeline-years.ts'
import { evenStarts } from './timeline-years.ts'

export interface TimelineInput {
  id: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string
}

export interface TimelineOptions {
  /** First and last year shown, both whole. */
  from: number
  to: number
  /** Length of the axis. */
  height: number
  /** Wished distance of two labels. */
  line: number
  /** Least distance, for a track with many. */
  tight: number
  /** Where the years begin, if they are not of one height. */
  starts?: YearStarts
}

export interface PlacedEvent {
  id: string
  /** The middle of its label, from the axis' top. */
  y: number
}

export interface TimelineLayout {
  /** In order of date. */
  placed: PlacedEvent[]
  /** Distance that two labels have at least: `line`, or less where that is needed. */
  line: number
  /** Ids for which there is no room even at `tight`. */
  left: string[]
}

/** In a year of fewer lines than this, and one more for each further label, labels stand beside its year’s name; in more, at their dates. */
const DATED = 2

/** A label with the place it wishes, and the bounds between which it is beside its own year. */
interface Wish {
  id: string
  wish: number
  low: number
  high: number
}

/** Leaves out what stands closest between its neighbours until `room` are left; first and last stay. */
function thin(wishes: readonly Wish[], room: number): Wish[] {
  const kept = [...wishes]
  while (kept.length > Math.max(2, room)) {
    const gaps = kept.slice(1, -1).map((_, i) => (kept[i + 2]?.wish ?? 0) - (kept[i]?.wish ?? 0))
    kept.splice(gaps.indexOf(Math.min(...gaps)) + 1, 1)
  }
  return kept.slice(0, room)
}

/**
 * Values that never fall and are, in sum of squares, nearest to `values`: neighbours that would cross form a
 * block at their mean (Barlow et al., “Statistical Inference under Order Restrictions”, 1972: pooling adjacent violators).
 */
function rising(values: readonly number[]): number[] {
  const blocks: { mean: number, size: number }[] = []
  for (const value of values) {
    let block = { mean: value, size: 1 }
    for (let before = blocks.at(-1); before && before.mean > block.mean; before = blocks.at(-1)) {
      blocks.pop()
      const size = before.size + block.size
      block = { mean: (before.mean * before.size + block.mean * block.size) / size, size }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean))
}

/** Bounds less the lines above, so that labels keep their distance as long as these never fall. */
function boundsOf(wishes: readonly Wish[], { height }: TimelineOptions, line: number): { low: number[], high: number[] } {
  const low = wishes.map(({ low }, i) => low - i * line)
  const high = wishes.map(({ high }, i) => high - i * line)
  const lowest = low.map((_, i) => Math.max(...low.slice(0, i + 1)))
  const highest = high.map((_, i) => Math.min(...high.slice(i)))
  // Too many for their years: all may stray, by as little as lets them stand, but not off the axis.
  const stray = Math.max(0, ...lowest.map((value, i) => (value - (highest[i] ?? value)) / 2))
  // Above the axis stands the track's name; below it, half a label may hang.
  const top = line / 2
  const bottom = height - (wishes.length - 1) * line
  const within = (value: number): number => Math.min(Math.max(value, top), Math.max(top, bottom))
  return { low: lowest.map(value => within(value - stray)), high: highest.map(value => within(value + stray)) }
}

/**
 * Places a track's events: each beside its own year where that is possible, else as near to it as all can be;
 * there beside the year’s name or, where a year has room for it, as near to its date as `line` allows. No two labels overlap; what does not fit is left out and named.
 */
export function layoutTimeline(events: readonly TimelineInput[], options: TimelineOptions): TimelineLayout {
  const { from, height, line: wished, tight, starts = evenStarts(options) } = options
  const dated = events.map(({ id, date }) => ({ id, at: yearFraction(date) - from })).sort((a, b) => a.at - b.at)
  const wishes = dated.map(({ id, at }) => {
    const year = Math.floor(at)
    const [low = 0, high = height] = starts.slice(year, year + 2)
    const others = dated.filter(other => Math.floor(other.at) === year).length - 1
    return { id, low, high, wish: low + (high - low) * (high - low < (DATED + others) * wished ? 0.5 : at - year) }
  })
  const kept = thin(wishes, Math.floor(height / tight))
  const line = kept.length === 0 ? wished : Math.max(tight, Math.min(wished, Math.floor(height / kept.length)))
  const { low, high } = boundsOf(kept, options, line)
  const places = rising(kept.map(({ wish }, i) => wish - i * line))
  const names = new Set(kept.map(({ id }) => id))
  return {
    placed: kept.map(({ id }, i) => ({ id, y: Math.round(Math.min(Math.max(places[i] ?? 0, low[i] ?? 0), high[i] ?? 0) + i * line) })),
    line,
    left: wishes.map(({ id }) => id).filter(id => !names.has(id)),
  }
}

/** Steps between years that are named, in years. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100]

export interface YearMark {
  year: number
  /** Where the year begins, from the axis' top. */
  y: number
}

/** The years that are named on the axis: all, or every second, fifth … so that names stand `least` apart. */
export function yearMarks({ from, to, height, starts }: Pick<TimelineOptions, 'from' | 'to' | 'height' | 'starts'>, least: number): YearMark[] {
  const year = height / (to + 1 - from)
  const step = STEPS.find(years => years * year >= least) ?? to + 1 - from
  const first = step === 1 ? from : Math.ceil(from / step) * step
  const years = Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step)
  const marks = (years.length > 0 ? years : [from]).map(at => ({ year: at, y: starts?.[at - from] ?? (at - from) * year }))
  // A name hangs from its year's beginning: where the axis ends sooner, there is no room for it.
  return marks.filter(({ y }, i) => i === 0 || height - y >= least)
}
