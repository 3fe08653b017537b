/** A long deck is printed in parts: which slides each holds, and what is told of all together. Pure. */
import type { Readiness } from './readiness.ts'

/** Slides from `first` to `last`, both included. */
export interface Span { first: number, last: number }

/**
 * Slides that one page may draw. To draw and print one takes the browser about 1.4 MB, so that a page of a thousand
 * would need more than many machines have; and two pages use two cores.
 */
const SLIDES_A_PART = 150

/** Lists of about the same length, as few as hold no more than a part may. */
export function partsOf<T>(items: readonly T[], most = SLIDES_A_PART): T[][] {
  const count = Math.ceil(items.length / most)
  return Array.from({ length: count }, (_, i) => items.slice(Math.floor(i * items.length / count), Math.floor((i + 1) * items.length / count)))
}

type OnProgress = (readiness: Readiness) => void

/** Spans of about the same length that hold the wanted slides; none where no slide is wanted. */
export function spansOf(wanted: readonly number[], most?: number): Span[] {
  return partsOf(wanted, most)
    .map(part => ({ first: part[0] ?? 1, last: part.at(-1) ?? 1 }))
}

/** Tells of all parts together what each tells of itself. */
export function sharedProgress(onProgress: OnProgress | undefined, spans: readonly Span[]): (span: Span) => OnProgress {
  const states = new Map<Span, Readiness>(spans.map(span => [span, { total: span.last - span.first + 1, ready: 0 }]))
  const sum = (key: 'total' | 'ready'): number => [...states.values()].reduce((all, state) => all + state[key], 0)
  return span => (state) => {
    states.set(span, state)
    onProgress?.({ ...state, total: sum('total'), ready: sum('ready') })
  }
}

interface PartNames { slides: readonly number[], linkNames?: ReadonlyMap<string, string> }

/** Names of links of all parts, by the pages of the whole. */
export function joinNames(parts: readonly PartNames[]): Map<string, string> {
  let before = 0
  return new Map(parts.flatMap(({ linkNames, slides }) => {
    const first = before
    before += slides.length
    return [...linkNames ?? []].map(([key, name]) => [key.replace(/^\d+/, page => String(Number(page) + first)), name] as const)
  }))
}
