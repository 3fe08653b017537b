/** What a slide rests on, as documents list it. */
import { shorten } from '../exhibits/source-line.ts'
import { passageUrl } from '../model/anchor.ts'
import { longDate } from '../model/dates.ts'
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
  /** Outside source ids that it only lists, without letters. */
  listed?: readonly string[]
}

export interface PassageEntry {
  id: string
  /** The number that the slide shows; empty where it shows none. */
  sign: string
  /** Its section’s heading in the paper. */
  section: string
  /** `¶2`, `table 1, row 3` */
  place: string
  /** The same for those who hear it. */
  placeWords: string
  /** What holds it: `¶2`, `table 1`. */
  holder: string
  at: PassagePlace
  /** The passage's first words, by which a reader of the printed paper finds it. */
  start: string
  /** Its last words, where another passage of the slide begins like it. */
  end?: string
  href: string | undefined
}

export interface SectionEntries {
  /** Its heading in the paper. */
  section: string
  entries: PassageEntry[]
}

/** Passages that are listed together. */
export interface PassageList {
  entries: PassageEntry[]
  /** `also`: what stands behind the slide as a whole begins here. */
  opens?: 'also'
  /** Whether the list goes on in the next part. */
  open?: boolean
}

export interface OutsideEntry {
  sign: string
  source: OutsideSource
  /** Its name in one line; with its date, where another source of the slide has the same. */
  name: string
  /** The address as paper can show it. */
  host: string
}

/** Passages that one block of the list holds at most, so that a long list can turn the page. */
const BLOCK_ENTRIES = 6

/** Words that passages must share at their start to be taken for each other. */
const ALIKE = 3

const opening = (start: string): string => start.split(/\s+/).slice(0, ALIKE).join(' ')

/** All that a slide cites, in the order of its numbers; what has none comes last. */
function entriesOf(cited: Cited, { passages, report }: Evidence): PassageEntry[] {
  const byId = new Map<string, Passage>(passages.map(passage => [passage.id, passage]))
  const signed = [...cited.passages.map((id, i) => [id, String(i + 1)] as const), ...cited.unmarked.map(id => [id, ''] as const)]
  const found = signed.flatMap(([id, sign]) => {
    const passage = byId.get(id)
    return passage ? [{ passage, sign }] : []
  })
  return found.map(({ passage, sign }) => {
    const isAlike = found.some(other => other.passage !== passage && other.passage.section === passage.section && opening(other.passage.start) === opening(passage.start))
    return {
      id: passage.id, sign, section: passage.section, place: placeSign(passage), placeWords: placeWords(passage), holder: holderSign(passage), at: passage,
      start: passage.start, ...isAlike && passage.end !== undefined && { end: passage.end }, href: passageUrl(passage, report.url),
    }
  })
}

/** By section in the order of its lowest number, in each by number; what has none comes last. */
export function passagesBySection(cited: Cited, evidence: Evidence): SectionEntries[] {
  const entries = entriesOf(cited, evidence)
  return [...new Set(entries.map(({ section }) => section))].map(section => ({ section, entries: entries.filter(entry => entry.section === section) }))
}

/** By number, as a reader comes from the slide; then what has none. In parts that are short enough to stay whole, and about even, so that no entry is left alone. */
export function passageLists(cited: Cited, evidence: Evidence): PassageList[] {
  const entries = entriesOf(cited, evidence)
  const [numbered, also] = [entries.filter(({ sign }) => sign !== ''), entries.filter(({ sign }) => sign === '')]
  return [...inParts(numbered), ...inParts(also).map((list, i): PassageList => i === 0 ? { ...list, opens: 'also' } : list)]
}

function inParts(entries: PassageEntry[]): PassageList[] {
  const parts = Math.ceil(entries.length / BLOCK_ENTRIES)
  const start = (part: number): number => Math.floor(part * entries.length / parts)
  return Array.from({ length: parts }, (_, i) => ({ entries: entries.slice(start(i), start(i + 1)), open: i < parts - 1 }))
}

/** Longest name of a publisher or a section, in characters, where the deck gives no short one. */
const NAME_ROOM = 40

/** A section’s name in one line. */
export const sectionName = (section: string, { sections }: Pick<Evidence, 'sections'>): string => sections[section] ?? shorten(section, NAME_ROOM)

const sourceName = ({ short, publisher }: OutsideSource): string => short ?? shorten(publisher, NAME_ROOM)

/** Outside sources with their letters. */
export function outsideEntries(cited: Cited, evidence: Evidence): OutsideEntry[] {
  const byId = new Map<string, OutsideSource>(evidence.sources.map(source => [source.id, source]))
  const found = cited.sources.flatMap((id, i) => {
    const source = byId.get(id)
    return source ? [{ sign: sourceLetter(i + 1), source }] : []
  })
  return found.map(({ sign, source }) => {
    const name = sourceName(source)
    const isShared = found.some(other => other.source !== source && sourceName(other.source) === name)
    return { sign, source, name: isShared && source.date !== undefined ? `${name}, ${longDate(source.date)}` : name, host: new URL(source.url).hostname.replace(/^www\./, '') }
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
