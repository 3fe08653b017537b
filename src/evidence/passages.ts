/** Finds the text that a passage's anchor names in a report. */
import type { Passage } from '../../model/evidence.ts'
import { placeWords } from '../../model/passage-place.ts'
import type { Report, Section } from '../report/types.ts'
import { looseTextOf, loosen, spotsHolding } from './loose-text.ts'
import { isAt, nameOfSpot, spotsBySection, type Spot } from './spots.ts'

/** Where a passage stands, as its anchor says it. */
export type Anchor = Pick<Passage, 'section' | 'paragraph' | 'table' | 'row' | 'figure' | 'start' | 'end' | 'link'>

/** `gone`: not where the anchor says; `hint` tells where something like it stands. `ambiguous`: more than one place fits. */
export type Lookup =
  | { status: 'found', text: string, line: number }
  | { status: 'gone' | 'ambiguous', reason: string, hint: string }

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** Offsets at which `words` stand in `text`, on word boundaries. */
export function occurrences(text: string, words: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) {
    const cutsHead = isWord(words[0]) && isWord(text[at - 1])
    const cutsTail = isWord(words.at(-1)) && isWord(text[at + words.length])
    if (!cutsHead && !cutsTail)
      offsets.push(at)
  }
  return offsets
}

/** The passages of a text that begin with `start` and run to the next `end`. */
function spans(text: string, { start, end }: Anchor): string[] {
  return occurrences(text, start).flatMap((at) => {
    if (end === undefined)
      return [start]
    const [to] = occurrences(text, end).filter(place => place >= at + start.length)
    return to === undefined ? [] : [text.slice(at, to + end.length)]
  })
}

/** Where an anchor's words stand, quotes and case aside, in the report's order; found one at a time. */
function* placesLike(report: Report, anchor: Anchor): Generator<Spot, undefined> {
  const loose = { ...anchor, start: loosen(anchor.start), end: anchor.end && loosen(anchor.end) }
  for (const { spot, text } of spotsHolding(looseTextOf(report), loose.start)) {
    if (spans(text, loose).length > 0)
      yield spot
  }
  return undefined
}

/** The first few of them by name. */
const namesLike = (report: Report, anchor: Anchor): string => [...placesLike(report, anchor)].slice(0, 3).map(nameOfSpot).join(' and ')

const kindOf = ({ place }: Spot): string => place.paragraph !== undefined ? 'paragraph' : place.table !== undefined ? 'row' : 'caption'

/** Why the words are not in the paragraph, row or caption, and what is. */
function missing(report: Report, anchor: Anchor, spot: Spot): Lookup {
  const here = loosen(spot.text)
  const startThere = occurrences(spot.text, anchor.start).length > 0
  const reason = startThere
    ? `the ${kindOf(spot)} has "${anchor.start}" but not "${anchor.end ?? ''}" after it`
    : `the ${kindOf(spot)} does not hold "${anchor.start}"`
  const looseOnly = !startThere && occurrences(here, loosen(anchor.start)).length > 0
  if (looseOnly)
    return { status: 'gone', reason, hint: 'the words stand there with other quotes, dashes or capitals: copy them from the report' }
  return { status: 'gone', reason, hint: nearMiss(report, anchor) }
}

function nearMiss(report: Report, anchor: Anchor): string {
  const places = namesLike(report, anchor)
  if (places !== '')
    return `found in ${places} instead`
  const starts = namesLike(report, { ...anchor, end: undefined })
  return starts !== '' ? `only its first words are found, in ${starts}` : 'its words stand nowhere in the report'
}

function noSection(report: Report, anchor: Anchor): Lookup {
  const like = report.sections.find(section => loosen(section.title) === loosen(anchor.section))
  const hint = like ? `the report writes the heading "${like.title}"` : nearMiss(report, anchor)
  return { status: 'gone', reason: `the report has no section "${anchor.section}"`, hint }
}

function noSpot(report: Report, anchor: Anchor, sections: readonly Section[]): Lookup {
  const spots = sections.map(section => spotsBySection(report).get(section) ?? [])
  const most = (count: (spots: readonly Spot[]) => number): number => Math.max(...spots.map(count))
  const [what, count] = anchor.paragraph !== undefined
    ? [`paragraphs, not ${anchor.paragraph}`, most(all => all.filter(({ place }) => place.paragraph !== undefined).length)]
    : anchor.figure !== undefined
      ? [`captions of pictures, and none is of ${placeWords({ figure: anchor.figure })}`, most(all => all.filter(({ place }) => place.figure !== undefined).length)]
      : [`rows in its tables, and none is ${placeWords(anchor)}`, most(all => all.filter(({ place }) => place.row !== undefined).length)]
  return { status: 'gone', reason: `section "${anchor.section}" has ${count} ${what}`, hint: nearMiss(report, anchor) }
}

/** A browser opens the first place that fits, so the words must not stand elsewhere before. */
function linkOpensElsewhere(report: Report, anchor: Anchor, own: Spot): Lookup | undefined {
  const first = anchor.link === false ? undefined : placesLike(report, anchor).next().value
  if (!first || first === own)
    return undefined
  return { status: 'ambiguous', reason: `the same words stand before it in ${nameOfSpot(first)}, where the link would open`, hint: 'give more words in `start`, or `link: false`, which links to the page alone' }
}

/** A row and a caption are passages as a whole: the anchor's words only have to stand there. */
const textsAt = (spot: Spot, anchor: Anchor): string[] =>
  anchor.paragraph !== undefined ? spans(spot.text, anchor) : spans(spot.text, anchor).length > 0 ? [spot.text] : []

/** Finds a passage. Headings are compared with white space folded, words exactly. Never throws. */
export function findPassage(report: Report, anchor: Anchor): Lookup {
  const sections = report.sections.filter(section => section.title === anchor.section)
  if (sections.length === 0)
    return noSection(report, anchor)
  const spots = sections.flatMap(section => spotsBySection(report).get(section) ?? []).filter(spot => isAt(spot, anchor))
  const [first] = spots
  if (!first)
    return noSpot(report, anchor, sections)
  const hits = spots.flatMap(spot => textsAt(spot, anchor).map(text => ({ spot, text })))
  const [hit] = hits
  if (!hit)
    return missing(report, anchor, first)
  if (hits.length > 1)
    return { status: 'ambiguous', reason: `"${anchor.start}" fits ${hits.length} places there`, hint: 'give more words in `start`' }
  return linkOpensElsewhere(report, anchor, hit.spot) ?? { status: 'found', text: hit.text, line: hit.spot.line }
}
