/** What a slide rests on, as documents list it. */
import { passageUrl } from '../model/anchor.ts'
import type { Evidence, OutsideSource, Passage } from '../model/evidence.ts'
import { byPlaceInSection, holderSign, placeSign, placeWords } from '../model/passage-place.ts'
import type { PassagePlace } from '../model/passage-place.ts'
import { sourceLetter } from '../model/source-letter.ts'

/** Passages and outside sources of a slide, numbered as on it. */
export interface Cited {
  /** Passage ids in the order of their numbers. */
  passages: readonly string[]
  /** Passages behind the slide as a whole, which carry no number. */
  unmarked: readonly string[]
  /** Outside source ids in the order of their letters. */
  sources: readonly string[]
}

export interface PassageEntry {
  id: string
  /** The number that the slide shows; empty where it shows none. */
  sign: string
  /** `¶2`, `table 1, row 3` */
  place: string
  /** The same for those who hear it. */
  placeWords: string
  /** What holds it: `¶2`, `table 1`. */
  holder: string
  at: PassagePlace
  /** The passage's first words, by which a reader of the printed paper finds it. */
  start: string
  href: string | undefined
}

export interface SectionEntries {
  /** Its heading in the paper; empty where the entries before are of the same section. */
  section: string
  entries: PassageEntry[]
  /** Whether the section goes on in the next part. */
  open?: boolean
}

export interface OutsideEntry {
  sign: string
  source: OutsideSource
  /** The address as paper can show it. */
  host: string
}

/** Passages that one block of the list holds at most, so that a long list can turn the page. */
const BLOCK_ENTRIES = 6

/** By section in the order of its lowest number, in each by number; what has none comes last. */
export function passagesBySection(cited: Cited, evidence: Evidence): SectionEntries[] {
  const byId = new Map<string, Passage>(evidence.passages.map(passage => [passage.id, passage]))
  const sections = new Map<string, PassageEntry[]>()
  const add = (id: string, sign: string): void => {
    const passage = byId.get(id)
    if (!passage)
      return
    const entries = sections.get(passage.section) ?? []
    sections.set(passage.section, [...entries, { id, sign, place: placeSign(passage), placeWords: placeWords(passage), holder: holderSign(passage), at: passage, start: passage.start, href: passageUrl(passage, evidence.report.url) }])
  }
  cited.passages.forEach((id, i) => add(id, String(i + 1)))
  cited.unmarked.forEach(id => add(id, ''))
  return [...sections].map(([section, entries]) => ({ section, entries }))
}

/** The same in parts that are short enough to stay whole, and about even, so that no entry is left alone; only a section's first part has its name. */
export function inBlocks(groups: readonly SectionEntries[]): SectionEntries[] {
  return groups.flatMap(({ section, entries }) => {
    const parts = Math.ceil(entries.length / BLOCK_ENTRIES)
    const start = (part: number): number => Math.floor(part * entries.length / parts)
    return Array.from({ length: parts }, (_, i) => ({
      section: i === 0 ? section : '',
      entries: entries.slice(start(i), start(i + 1)),
      open: i < parts - 1,
    }))
  })
}

/** Outside sources with their letters. */
export function outsideEntries(cited: Cited, evidence: Evidence): OutsideEntry[] {
  const byId = new Map<string, OutsideSource>(evidence.sources.map(source => [source.id, source]))
  return cited.sources.flatMap((id, i) => {
    const source = byId.get(id)
    return source ? [{ sign: sourceLetter(i + 1), source, host: new URL(source.url).hostname.replace(/^www\./, '') }] : []
  })
}

export interface Place {
  /** `¶2`, `table 1`, `figure 2` */
  holder: string
  passages: PassageEntry[]
}

/** A section's passages by paragraph, table or picture, in their order in the paper, as on the slide. */
export function placesOf(entries: readonly PassageEntry[]): Place[] {
  const holders = new Set(entries.toSorted((a, b) => byPlaceInSection(a.at, b.at)).map(({ holder }) => holder))
  return [...holders].map(holder => ({ holder, passages: entries.filter(entry => entry.holder === holder) }))
}
