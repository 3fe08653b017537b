/** A report's text as one, case and typographic signs folded, to see at a glance where words first stand. */
import type { Report } from '../report/types.ts'
import { spotsIn, type Spot } from './spots.ts'
import { createSearch, type TextSearch } from './text-search.ts'

const SIGNS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': '\'', '’': '\'', '–': '-', '—': '-', '‑': '-' }

/** Length-preserving: case, typographic quotes and dashes folded. */
export const loosen = (text: string): string => text.toLowerCase().replace(/[“”‘’–—‑]/g, sign => SIGNS[sign] ?? sign)

export interface LooseText {
  /** All spots in the report's order, a line each. */
  text: string
  search: TextSearch
  spots: readonly Spot[]
  /** Where each spot begins in `text`, and where the last one ends: one more than there are spots. */
  starts: readonly number[]
}

function join(report: Report): LooseText {
  const spots = spotsIn(report)
  const starts = [0]
  let text = ''
  for (const spot of spots) {
    text += `${loosen(spot.text)}\n`
    starts.push(text.length)
  }
  return { text, search: createSearch(text), spots, starts }
}

const known = new WeakMap<Report, LooseText>()

/** The same object each time: a draft and its check look for hundreds of passages. */
export function looseTextOf(report: Report): LooseText {
  const joined = known.get(report) ?? join(report)
  known.set(report, joined)
  return joined
}

/** Which of the ascending `starts` is the last at or before an offset. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset)
      low = middle
    else
      high = middle - 1
  }
  return low
}

/** Spots in which loosened words stand, in the report's order, each with its loosened text; found one at a time. */
export function* spotsHolding({ text, search, spots, starts }: LooseText, words: string): Generator<{ spot: Spot, text: string }, undefined> {
  let past = 0
  for (const at of search(words)) {
    if (at < past)
      continue
    const index = lastUpTo(starts, at)
    const [spot, from = 0, to = text.length] = [spots[index], starts[index], starts[index + 1]]
    if (spot)
      yield { spot, text: text.slice(from, to - 1) }
    past = to
  }
  return undefined
}
