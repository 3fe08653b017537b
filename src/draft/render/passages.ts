/** Passages for what a plan says: anchors whose words stand in one place of the report. */
import type { Passage } from '../../../model/evidence.ts'
import { placeWords } from '../../../model/passage-place.ts'
import { findPassage, occurrences, type Anchor } from '../../evidence/passages.ts'
import { headingsAbove } from '../../report/above.ts'
import type { Paragraph, Report } from '../../report/types.ts'
import { isUnspaced } from '../language/words.ts'
import { createNames } from '../plan/ids.ts'
import { inOrder, keyOf } from '../plan/notes.ts'
import type { SentenceRef, SpotRef } from '../types.ts'
import { anchorOfSpot, createIndex, type IsFirst } from './anchors.ts'

/** Words with which an anchor begins and ends: as few as name one place. */
const FEWEST = 4
const MOST = 16
/** Characters that an anchor's half may have. */
const LONGEST = 90
/** A sentence up to here is its own anchor. */
const WHOLE = 60

interface Range { paragraph: Paragraph, from: number, to: number }

/** Where the sentences stand in their paragraph; `undefined` where they do not follow one another in one. */
function rangeOf(report: Report, refs: readonly SentenceRef[]): Range | undefined {
  const [first, last] = [refs[0], refs.at(-1)]
  const paragraph = first && report.sections[first.section]?.paragraphs.find(({ number }) => number === first.paragraph)
  if (!first || !last || !paragraph || last.section !== first.section || last.paragraph !== first.paragraph)
    return undefined
  const places = placesOf(paragraph)
  const [from, to] = [places[first.sentence]?.[0] ?? -1, places[last.sentence]?.[1] ?? -1]
  return from >= 0 && to > from ? { paragraph, from, to } : undefined
}

/** Where each sentence of a paragraph begins and ends: they follow one another, with a space or without. */
function placesOf({ text, sentences }: Paragraph): [number, number][] {
  let at = 0
  return sentences.map((sentence) => {
    const from = text.indexOf(sentence.text, at)
    at = from < 0 ? at : from + sentence.text.length
    return [from, at]
  })
}

/** Words with the space after them; where there are none, what stands between two signs of punctuation. */
const piecesOf = (text: string): string[] => isUnspaced(text) ? text.split(/(?<=[、，。！？；：」』”])/u) : text.split(/(?<= )/u)

/** The first words that stand nowhere before, and only once in their paragraph. */
function startOf(range: Range, isFirst: IsFirst): string | undefined {
  const words = piecesOf(range.paragraph.text.slice(range.from, range.to))
  for (let n = Math.min(FEWEST, words.length); n <= Math.min(MOST, words.length); n++) {
    const start = words.slice(0, n).join('').trimEnd()
    if (start.length <= LONGEST && isFirst(start, range.paragraph, range.from))
      return start
  }
  return undefined
}

/** The last words, as few as end where the passage does. */
function endOf({ paragraph, from, to }: Range, start: string): string | undefined {
  const words = piecesOf(paragraph.text.slice(from + start.length, to).trim())
  for (let n = Math.min(FEWEST - 1, words.length); n <= Math.min(MOST, words.length); n++) {
    const end = words.slice(-n).join('')
    const [at] = occurrences(paragraph.text, end).filter(place => place >= from + start.length)
    if (end.length <= LONGEST && at === to - end.length)
      return end
  }
  return undefined
}

export interface Passages {
  /** The id of the passage that holds these sentences; `undefined` where no words of it stand in one place only. */
  idOf: (refs: readonly SentenceRef[]) => string | undefined
  /** The id of the passage that is this row or caption. */
  idOfSpot: (spot: SpotRef) => string | undefined
  /** Whether there would be one; asks for none. */
  holds: (refs: readonly SentenceRef[]) => boolean
  /** All passages asked for, in the order of the report. */
  all: () => Passage[]
  /** Headings of the sections that they stand in. */
  sections: () => ReadonlySet<string>
  /** These, and those over them. */
  headings: () => ReadonlySet<string>
}

/** An anchor, and the text that it names. */
interface Found { anchor: Anchor, whole: string }

/** A passage, and where its first sentence stands. */
interface Made { passage: Passage, first: SentenceRef }

export function createPassages(report: Report): Passages {
  const isFirst = createIndex(report)
  const name = createNames('passage')
  /** The anchor of whole sentences that follow one another, found again by its own words. */
  function findAnchor(refs: readonly SentenceRef[]): Found | undefined {
    const range = rangeOf(report, refs)
    const section = report.sections[refs[0]?.section ?? -1]
    if (!range || !section || section.title === '')
      return undefined
    const whole = range.paragraph.text.slice(range.from, range.to)
    const start = whole.length <= WHOLE && isFirst(whole, range.paragraph, range.from) ? whole : startOf(range, isFirst)
    const end = start === undefined || start === whole ? undefined : endOf(range, start)
    if (start === undefined || (start !== whole && end === undefined))
      return undefined
    const anchor = { section: section.title, paragraph: range.paragraph.number, start, ...(end === undefined ? {} : { end }) }
    const found = findPassage(report, anchor)
    return found.status === 'found' && found.text === whole ? { anchor, whole } : undefined
  }

  const anchors = new Map<string, Found | undefined>()
  function anchorOf(refs: readonly SentenceRef[]): Found | undefined {
    const key = refs.map(keyOf).join(' ')
    if (!anchors.has(key))
      anchors.set(key, findAnchor(refs))
    return anchors.get(key)
  }

  function make(refs: readonly SentenceRef[]): Made | undefined {
    const found = anchorOf(refs)
    const [first] = refs
    return found && first && { passage: { id: name(found.whole), ...found.anchor }, first }
  }

  /** Rows and captions come after a section's paragraphs. */
  function makeSpot({ section, ...place }: SpotRef): Made | undefined {
    const found = anchorOfSpot(report, section, place, isFirst)
    const sentence = place.figure ?? (place.table ?? 0) * 10_000 + (place.row ?? 0)
    return found && { passage: { id: name(found.whole), ...found.anchor }, first: { section, paragraph: place.figure === undefined ? 1e6 : 2e6, sentence } }
  }

  const known = new Map<string, Made | undefined>()
  const all = (): Passage[] => [...known.values()].flatMap(entry => entry ?? []).sort((a, b) => inOrder(a.first, b.first)).map(({ passage }) => passage)
  const sections = (): Set<string> => new Set(all().map(passage => passage.section))
  return {
    all,
    sections,
    headings: () => new Set([...sections(), ...headingsAbove(report, sections())]),
    holds: refs => refs.length > 0 && anchorOf(refs) !== undefined,
    idOfSpot(spot) {
      const key = `${spot.section} ${placeWords(spot)}`
      if (!known.has(key))
        known.set(key, makeSpot(spot))
      return known.get(key)?.passage.id
    },
    idOf(refs) {
      const key = refs.map(keyOf).join(' ')
      if (key !== '' && !known.has(key))
        known.set(key, make(refs))
      return known.get(key)?.passage.id
    },
  }
}
