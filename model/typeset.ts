/** Fine typography that authors need not type: spaces and hyphens that must not break. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** What stays on one line: a day and its month, a month and its year, two years, millions, and names that fall apart badly. */
const BOUND: readonly RegExp[] = [
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g'),
  new RegExp(`(?<=\\b(?:${MONTHS})) (?=\\d{4}\\b|\\d{1,2}, \\d{4}\\b)`, 'g'),
  new RegExp(`(?<=\\b(?:${MONTHS})\u00A0\\d{1,2},) (?=\\d{4}\\b)`, 'g'),
  /(?<=\d) (?=(?:million|billion|trillion)\b)/g,
  /(?<=\b(?:Table|Level|Article|Chapter|ver\.|Society|c\.)) (?=\d)/g,
  /(?<=\b[Gg]lobal) (?=South\b)/g,
  /(?<=\b(?:ex)) (?=(?:ante|post)\b)/g,
  /(?<=\b\d{4}) (?=(?:and|to) \d{4}\b)/g,
  /(?<=\b\d{4}\u00A0(?:and|to)) (?=\d{4}\b)/g,
  /(?<=\b\d{4},) (?=\d{4}\b)/g,
  /(?<=\b[Rr]eal) (?=social risks\b)/g,
  /(?<=\b[Ss]oft) (?=law\b)/g,
  // After a stop, a short word goes with what it begins.
  /(?<=[;:] [a-z]{1,3}) (?=[a-z])/g,
]

/** Words and short names (`F-15`) whose hyphens hold them together; in prose only, as ids may be made of the same words. */
const HYPHENED = /(?<=[\s(“‘]|^(?=[A-Z]))(?:[A-Z]{1,5}-(?:[A-Z]{1,3}|\d{1,3})|[Uu]p-to-date|[Dd]ay-to-day|[Cc]ase-by-case|[Ss]tate-of-the-art|[Mm]ulti-stakeholder|[Ss]ocio-economic|[Cc]o-operation|[Ll]arge-scale|medium-sized|U\.S\.-Japan)(?![\w"'-])/g

/** The last two words of a text, and of what stands before a source mark in Markdown; the words before them are at least four. */
const LAST = /(?<=\S\s\S+\s\S+\s\S+\s)([^\s<>="]+) ([^\s<>="]+)(?=($)| <Cite\b)/g
/** Longest pair that is held together, in letters: a table's column may be narrow, and so is a phone's line of large text. */
const PAIR = { alone: 13, marked: 15 }

/** A text of some length does not end in a line of one short word. */
const withoutWidow = (text: string): string =>
  text.replace(LAST, (pair, before: string, last: string, alone: string | undefined) => pair.length > (alone === undefined ? PAIR.marked : PAIR.alone) ? pair : `${before}\u00A0${last}`)

/** The text with no-break spaces and hyphens where a break would hurt. */
export function typeset(text: string): string {
  const bound = BOUND.reduce((set, space) => set.replace(space, '\u00A0'), text)
  return withoutWidow(bound.replace(HYPHENED, word => word.replaceAll('-', '\u2011')))
}

/** The same for every text in a piece of data. */
export function typesetAll<T>(value: T): T {
  if (typeof value === 'string')
    return typeset(value) as T
  if (Array.isArray(value))
    return value.map(typesetAll) as T
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typesetAll(part)])) as T
  return value
}

/** A plain word with the source mark behind it. */
const CITED = /(?<=\s)(?<word>[\p{L}\p{N}.,;:!?%’”)-]{1,24} <Cite id="[^"]*" \/>)/gu

/** A source mark stays with the word before it in slides' Markdown: no line begins with a mark, and none holds but one word with it. */
export const heldMarks = (markdown: string): string => markdown.replace(CITED, '<span class="cited-word">$<word></span>')
