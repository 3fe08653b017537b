/** Finds the text that a passage's anchor names in a report. */
import type { Passage } from '../../model/evidence.ts'
import type { Paragraph, Report, Section } from '../report/types.ts'

/** Where a passage stands, as its anchor says it. */
export type Anchor = Pick<Passage, 'section' | 'paragraph' | 'start' | 'end'>

/** `gone`: not where the anchor says; `hint` tells where something like it stands. `ambiguous`: more than one place fits. */
export type Lookup =
  | { status: 'found', text: string, line: number }
  | { status: 'gone' | 'ambiguous', reason: string, hint: string }

interface Place { section: Section, paragraph: Paragraph }

const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': '\'', '’': '\'', '–': '-', '—': '-', '‑': '-' }

/** Length-preserving: case, typographic quotes and dashes folded. */
export const loosen = (text: string): string => text.toLowerCase().replace(/[“”‘’–—‑]/g, sign => QUOTES[sign] ?? sign)

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

const nameOf = ({ section, paragraph }: Place): string => `section "${section.title}" paragraph ${paragraph.number}`

/** Each paragraph is loosened once, however many passages are looked for. */
const loosened = new WeakMap<Paragraph, string>()

function looseText(paragraph: Paragraph): string {
  const known = loosened.get(paragraph) ?? loosen(paragraph.text)
  loosened.set(paragraph, known)
  return known
}

/** The first few places where the anchor's words stand, quotes and case aside. */
function placesLike(report: Report, anchor: Anchor): Place[] {
  const loose = { ...anchor, start: loosen(anchor.start), end: anchor.end && loosen(anchor.end) }
  return report.sections.flatMap(section =>
    section.paragraphs.filter(paragraph => spans(looseText(paragraph), loose).length > 0).map(paragraph => ({ section, paragraph })))
}

/** Why the words are not in the paragraph, and what is. */
function missing(report: Report, anchor: Anchor, paragraph: Paragraph): Lookup {
  const here = loosen(paragraph.text)
  const startThere = occurrences(paragraph.text, anchor.start).length > 0
  const reason = startThere
    ? `the paragraph has "${anchor.start}" but not "${anchor.end ?? ''}" after it`
    : `the paragraph does not hold "${anchor.start}"`
  const looseOnly = !startThere && occurrences(here, loosen(anchor.start)).length > 0
  if (looseOnly)
    return { status: 'gone', reason, hint: 'the words stand there with other quotes, dashes or capitals: copy them from the report' }
  return { status: 'gone', reason, hint: nearMiss(report, anchor) }
}

function nearMiss(report: Report, anchor: Anchor): string {
  const places = placesLike(report, anchor).slice(0, 3).map(nameOf)
  if (places.length > 0)
    return `found in ${places.join(' and ')} instead`
  const starts = placesLike(report, { ...anchor, end: undefined }).slice(0, 3).map(nameOf)
  return starts.length > 0 ? `only its first words are found, in ${starts.join(' and ')}` : 'its words stand nowhere in the report'
}

function noSection(report: Report, anchor: Anchor): Lookup {
  const like = report.sections.find(section => loosen(section.title) === loosen(anchor.section))
  const hint = like ? `the report writes the heading "${like.title}"` : nearMiss(report, anchor)
  return { status: 'gone', reason: `the report has no section "${anchor.section}"`, hint }
}

function noParagraph(report: Report, anchor: Anchor, sections: Section[]): Lookup {
  const count = Math.max(...sections.map(section => section.paragraphs.length))
  return { status: 'gone', reason: `section "${anchor.section}" has ${count} paragraphs, not ${anchor.paragraph}`, hint: nearMiss(report, anchor) }
}

/** A browser opens the first place that fits, so the words must not stand elsewhere before. */
function linkOpensElsewhere(report: Report, anchor: Anchor, own: Paragraph): Lookup | undefined {
  const [first] = placesLike(report, anchor)
  if (!first || first.paragraph === own)
    return undefined
  return { status: 'ambiguous', reason: `the same words stand before it in ${nameOf(first)}, where the link would open`, hint: 'give more words in `start`' }
}

/** Finds a passage. Headings are compared with white space folded, words exactly. Never throws. */
export function findPassage(report: Report, anchor: Anchor): Lookup {
  const sections = report.sections.filter(section => section.title === anchor.section)
  if (sections.length === 0)
    return noSection(report, anchor)
  const paragraphs = sections.flatMap(section => section.paragraphs.filter(paragraph => paragraph.number === anchor.paragraph))
  const [first] = paragraphs
  if (!first)
    return noParagraph(report, anchor, sections)
  const hits = paragraphs.flatMap(paragraph => spans(paragraph.text, anchor).map(text => ({ paragraph, text })))
  const [hit] = hits
  if (!hit)
    return missing(report, anchor, first)
  if (hits.length > 1)
    return { status: 'ambiguous', reason: `"${anchor.start}" fits ${hits.length} places there`, hint: 'give more words in `start`' }
  return linkOpensElsewhere(report, anchor, hit.paragraph) ?? { status: 'found', text: hit.text, line: hit.paragraph.line }
}
