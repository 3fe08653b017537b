/**
 * How a slide numbers what it cites: passages in the order in which they are read, outside sources by letter; passages that only
 * the frontmatter names stand behind the slide as a whole and carry no number. Without the passages themselves, which a cover
 * does not need: see citations.ts.
 */
import type { InjectionKey } from 'vue'
import { inject, provide, reactive, shallowReactive } from 'vue'

export interface Citations {
  /** Passage ids in the order of their numbers. */
  passages: string[]
  /** Outside source ids in the order of their letters. */
  sources: string[]
  /** Source ids that the slide only lists, without letters. */
  listed: string[]
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

const key: InjectionKey<Citations> = Symbol('citations')

/** A numbering outside our layouts: it begins empty. */
const noCitations = (): Citations => reactive<Citations>({ passages: [], sources: [], listed: [], named: { passages: [], sources: [] } })

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

/** Numberings of slides that were drawn, by their numbers in the deck. */
const drawn = shallowReactive(new Map<number, Citations>())

/** How a slide numbers what it cites, once it was drawn somewhere. */
export const citationsOf = (no: number): Citations | undefined => drawn.get(no)

/** Starts a slide's numbering, unless the page around it has; the layouts call it, with the slide's number. */
export function provideCitations(frontmatter: Record<string, unknown>, no: number): void {
  const citations = inject(key, () => startCitations(frontmatter), true)
  provide(key, citations)
  drawn.set(no, citations)
}

/** The numbering of the slide around a component. */
export const injectCitations = (): Citations => inject(key, noCitations, true)

/** Passages and sources as the slide numbers them. */
export function numbered(citations: Citations): { passages: string[], unmarked: string[], sources: string[], listed: string[] } {
  return {
    passages: citations.passages,
    /** Passages behind the slide as a whole: named in the frontmatter, marked nowhere. */
    unmarked: citations.named.passages.filter(id => !citations.passages.includes(id)),
    sources: [...citations.sources, ...citations.named.sources.filter(id => !citations.sources.includes(id))],
    listed: citations.listed,
  }
}
