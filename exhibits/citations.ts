/**
 * The numbers a reader sees beside claims, with what they lead to; citation-numbers.ts counts them.
 */
import { computed } from 'vue'
import deck from './deck.ts'
import { injectCitations, numbered } from './citation-numbers.ts'
import type { Mark } from './citation-numbers.ts'
import { passageUrl } from '../model/anchor.ts'
import type { OutsideSource, Passage } from '../model/evidence.ts'
import { placeWords } from '../model/passage-place.ts'
import { sourceLetter } from '../model/source-letter.ts'

export { numbered, provideCitations, shareCitations, startCitations } from './citation-numbers.ts'
export type { Citations, Mark } from './citation-numbers.ts'

/** What a claim rests on. */
export interface Support {
  evidence?: readonly string[]
  sources?: readonly string[]
}

const passageById = new Map<string, Passage>(deck.evidence.passages.map(passage => [passage.id, passage]))
const sourceById = new Map<string, OutsideSource>(deck.evidence.sources.map(source => [source.id, source]))

/** The slide's numbering; an empty one outside our layouts. */
export function useCitations() {
  const citations = injectCitations()
  return {
    passages: computed(() => numbered(citations).passages),
    unmarked: computed(() => numbered(citations).unmarked),
    sources: computed(() => numbered(citations).sources),
  }
}

/** The 1-based place of `id` in the list, which gets it when it is new. */
function numberIn(list: string[], id: string): number {
  if (!list.includes(id))
    list.push(id)
  return list.indexOf(id) + 1
}

/** Ids with their numbers, the lowest first: a claim that returns to an earlier passage reads “1 5”, not “5 1”. */
const inOrder = (ids: readonly string[], list: string[]) => ids.map(id => ({ id, n: numberIn(list, id) })).sort((a, b) => a.n - b.n)

export function passageMark(id: string, n: number): Mark {
  const passage = passageById.get(id)
  return {
    sign: String(n),
    outside: false,
    href: passage && passageUrl(passage, deck.evidence.report.url),
    label: passage ? `Source ${n}: ${passage.section}, ${placeWords(passage)} of the paper` : `Source ${n}`,
  }
}

export function sourceMark(id: string, n: number): Mark {
  const source = sourceById.get(id)
  return {
    sign: sourceLetter(n),
    outside: true,
    href: source?.url,
    label: source ? `Outside source ${sourceLetter(n)}: ${source.publisher}, ${source.title}` : `Outside source ${sourceLetter(n)}`,
  }
}

/** The marks for what a claim rests on. Call it while a component sets up. */
export function useMarks(): (support: Support) => Mark[] {
  const citations = injectCitations()
  const { toEntry = mark => mark } = citations
  return ({ evidence = [], sources = [] }) => [
    ...inOrder(evidence, citations.passages).map(({ id, n }) => toEntry(passageMark(id, n), id)),
    ...inOrder(sources, citations.sources).map(({ id, n }) => toEntry(sourceMark(id, n), id)),
  ]
}

export const findPassage = (id: string): Passage | undefined => passageById.get(id)
export const findSource = (id: string): OutsideSource | undefined => sourceById.get(id)
