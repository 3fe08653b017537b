/**
 * The numbers a reader sees beside claims. A slide numbers its passages in the order in which they
 * are read, and its outside sources by letter; passages that only the frontmatter names
 * stand behind the slide as a whole and carry no number.
 */
import type { InjectionKey } from 'vue'
import { computed, inject, provide, reactive } from 'vue'
import deck from './deck.ts'
import { passageUrl } from '../model/anchor.ts'
import type { OutsideSource, Passage } from '../model/evidence.ts'
import { placeWords } from '../model/passage-place.ts'
import { sourceLetter } from '../model/source-letter.ts'

export interface Citations {
  /** Passage ids in the order of their numbers. */
  passages: string[]
  /** Outside source ids in the order of their letters. */
  sources: string[]
  /** Passage and source ids of the frontmatter. */
  named: { passages: string[], sources: string[] }
  /** On a page that lists all sources itself: the mark that leads to the list instead of to the source. */
  toEntry?: (mark: Mark, id: string) => Mark
}

/** A mark beside a claim, ready to draw. */
export interface Mark {
  /** `1`, `2` … for passages, `a`, `b` … for outside sources. */
  sign: string
  outside: boolean
  href: string | undefined
  /** What a screen reader says instead of the sign. */
  label: string
}

/** What a claim rests on. */
export interface Support {
  evidence?: readonly string[]
  sources?: readonly string[]
}

const key: InjectionKey<Citations> = Symbol('citations')

const passageById = new Map<string, Passage>(deck.evidence.passages.map(passage => [passage.id, passage]))
const sourceById = new Map<string, OutsideSource>(deck.evidence.sources.map(source => [source.id, source]))

const noCitations = (): Citations => reactive<Citations>({ passages: [], sources: [], named: { passages: [], sources: [] } })

const ids = (value: unknown): string[] => Array.isArray(value) ? value.map(String) : []

/** A numbering that has not begun, with what the slide's frontmatter names. */
export function startCitations(frontmatter: Record<string, unknown>): Citations {
  const citations = noCitations()
  citations.named = { passages: ids(frontmatter.evidence), sources: ids(frontmatter.sources) }
  return citations
}

/** Has the slides below number their sources in `citations`, so that a page around them can list the same. */
export function shareCitations(citations: Citations): void {
  provide(key, citations)
}

/** Starts a slide's numbering, unless the page around it has; the layouts call it. */
export function provideCitations(frontmatter: Record<string, unknown>): void {
  provide(key, inject(key, () => startCitations(frontmatter), true))
}

/** Passages and sources as the slide numbers them. */
export function numbered(citations: Citations): { passages: string[], unmarked: string[], sources: string[] } {
  return {
    passages: citations.passages,
    /** Passages behind the slide as a whole: named in the frontmatter, marked nowhere. */
    unmarked: citations.named.passages.filter(id => !citations.passages.includes(id)),
    sources: [...citations.sources, ...citations.named.sources.filter(id => !citations.sources.includes(id))],
  }
}

/** The slide's numbering; an empty one outside our layouts. */
export function useCitations() {
  const citations = inject(key, noCitations, true)
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
  const citations = inject(key, noCitations, true)
  const { toEntry = mark => mark } = citations
  return ({ evidence = [], sources = [] }) => [
    ...inOrder(evidence, citations.passages).map(({ id, n }) => toEntry(passageMark(id, n), id)),
    ...inOrder(sources, citations.sources).map(({ id, n }) => toEntry(sourceMark(id, n), id)),
  ]
}

export const findPassage = (id: string): Passage | undefined => passageById.get(id)
export const findSource = (id: string): OutsideSource | undefined => sourceById.get(id)
