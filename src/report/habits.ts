/** What a report prints beside its words, block by block: numbers of paragraphs, plain marks of notes, names of speakers. */
import type { List, Nodes, RootContent } from 'mdast'
import { plainText } from './inline.ts'
import { countsByLetters } from './item-marks.ts'
import { notesAtEnd } from './notes.ts'
import type { PageNotes } from './page-notes.ts'

/** How one report is set. */
export interface Habits {
  /** Numbers that stand before its paragraphs, e.g. `2.1`, `(3)`, `4.` */
  numbers: ReadonlySet<string>
  /** Its numbered paragraphs have marks of notes themselves, and so are none. */
  formal: boolean
  /** Marks of notes as plain numbers: `law.12`, `people(1)`. */
  marks: ReadonlySet<string>
  /** Names before what each says, e.g. `A. Brook`, `Q`. */
  speakers: ReadonlySet<string>
  /** Numbered lists that are paragraphs: they count on across headings. */
  paragraphs: ReadonlySet<RootContent>
  /** Lists of boxes to tick that are meant for the reader: none is ticked, and they are whole sentences in the main. */
  checklists: ReadonlySet<RootContent>
  /** Paragraphs that `(a)`, `(b)` count are items. */
  lettered: boolean
  /** Paragraphs at the end, or at the foot of pages, that are notes. */
  notes: ReadonlySet<Nodes>
  /** Numbers of those at the foot of pages: also glued to a word, they are marks. */
  noted: ReadonlySet<string>
}

const NUMBER = /^(?:\((?<bracketed>\d{1,3})\)|(?<stopped>\d{1,3}\.)(?=\s)|(?<plain>\d{1,3}(?:\.\d{1,3}){1,3})\.?|¶\s?(?<pilcrow>\d{1,3}))\s+(?=[\p{Lu}\p{Lo}“"‘'«„])/u

const numberOf = (text: string): string | undefined => {
  const { bracketed, plain, pilcrow, stopped } = NUMBER.exec(text)?.groups ?? {}
  return bracketed === undefined ? plain ?? pilcrow ?? stopped : `(${bracketed})`
}

/** The number after: `2.1` → `2.2`, `(3)` → `(4)`. */
const next = (number: string): string => number.replace(/\d+(?=[).]?$)/u, last => String(Number(last) + 1))

/** Those that count on. */
function countingOn(texts: readonly string[]): Set<string> {
  const found = new Set(texts.flatMap(text => numberOf(text) ?? []))
  const before = new Set([...found].filter(number => found.has(next(number))))
  return new Set([...found].filter(number => before.has(number) || [...before].some(one => next(one) === number)))
}

/** `the law.12 It`, `“quays”,3 which`, `people(1).`; after an abbreviation (`no.12`) a number is one. */
const GLUED = /(?<=(?:\p{L}{3}|\d\p{Ll}{2}|…\]|(?<!\d)(?:19|20)\d\d(?=\())[”"’')]?[.,;:!?]?[”"’')]?)(?<!\b(?:para|paras|nos?|vol|art|arts|fig|figs|sec|chap|page|pages|item|line)[.:]?)(?:\((?<bracketed>\d{1,2})\)(?=[\s.,;:)]|$)|(?<=[.,;:!?”"’')])(?<plain>\d{1,3})(?=\s+[\p{Lu}“"‘(]|\s+\p{Ll}{2,}|$))/gu
/** The same apart: `the law. 12 It`. */
const APART = /(?<=\p{Ll}{3}[.!?]) (?<plain>\d{1,3})(?= \p{Lu}|$)/gu
/** Between two sentences, a figure glued to the full stop of a word is a mark, even a single one: `the quays.42 The board …`; not `version 3.42 The …`. */
const BETWEEN = /(?<=(?:\p{Ll}{5}|\p{Ll}[”"’)])[.!?][”"’)]?)(?<!\b(?:version|release|edition|volume|chapter|section|article|figure|table|phase|level|stage|model|series)s?[.])(?<plain>\d{1,3})(?=\s+[“"‘(]?\p{Lu})/gu
/** `the producers13 and`: where a note has that number. */
const AT_WORD = /(?<=(?<![\p{L}-])\p{Ll}{4,20})(?<plain>\d{1,3})(?=[\s.,;:]|$)/gu
const NOTE = /^(?:\((?<bracketed>\d{1,2})\)|(?<plain>\d{1,3})[.)]?) (?=[\p{Lu}“"])/u

interface Groups { bracketed?: string, plain?: string }
const markOf = (groups: Groups | undefined): string[] => groups?.bracketed === undefined ? groups?.plain === undefined ? [] : [groups.plain] : [`(${groups.bracketed})`]
const marksIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap(({ groups }) => markOf(groups))
/** The number of the note that a paragraph may be. */
export const noteOf = (text: string): string | undefined => markOf(NOTE.exec(text)?.groups)[0]

/** Marks with a note of their number; without notes, glued ones that rise, or stand between two sentences. */
function marksOf(texts: readonly string[]): Set<string> {
  const notes = new Set(texts.flatMap(text => noteOf(text) ?? []))
  const glued = texts.flatMap(text => marksIn(text, GLUED))
  const apart = texts.flatMap(text => marksIn(text, APART)).filter(mark => notes.has(mark))
  const plain = glued.filter(mark => !mark.startsWith('('))
  const rise = plain.length >= 2 && plain.every((mark, i) => i === 0 || Number(mark) > Number(plain[i - 1]))
  const between = texts.flatMap(text => marksIn(text, BETWEEN))
  return new Set([...glued.filter(mark => notes.has(mark) || (rise && !mark.startsWith('('))), ...apart, ...between])
}

const SPEAKER = /^(?<name>\p{Lu}[\p{L}.’' -]{0,40}?)(?: \([^)]{1,40}\))?:\s+(?=\S)/u

/** Two or more who speak in turn: in most of the paragraphs. */
function speakersOf(texts: readonly string[]): Set<string> {
  const names = texts.flatMap(text => SPEAKER.exec(text)?.groups?.name ?? [])
  const counts = Map.groupBy(names, name => name)
  const often = [...counts].filter(([, all]) => all.length >= 2).map(([name]) => name)
  const isTalk = (often.length >= 2 && names.length >= 5 && names.length >= texts.length * 0.4) || (counts.has('Q') && counts.has('A'))
  return new Set(!isTalk ? [] : names.length >= texts.length * 0.4 ? counts.keys() : ['Q', 'A'])
}

/** Numbered lists with a sentence or more an item that count on, the one after the other. */
function numberedParagraphs(lists: readonly List[]): Set<RootContent> {
  const own = lists.filter(list => list.ordered === true && list.children.some(item => plainText(item).length > 80))
  const endOf = ({ start, children }: List): number => (start ?? 1) + children.length
  const found = own.filter((list, i) => {
    const [before, after] = [own[i - 1], own[i + 1]]
    return (before !== undefined && (list.start ?? 1) > 1 && list.start === endOf(before)) || (after !== undefined && after.start === endOf(list))
  })
  return new Set(found.length >= 3 ? found : [])
}

/** Words of a line of a checklist, in the middle: a note of one’s own (`Ask the board`) has fewer. */
const CHECK_WORDS = 7

function isChecklist({ children }: List): boolean {
  const lengths = children.map(item => plainText(item).split(/\s+/u).length).sort((a, b) => a - b)
  return children.every(({ checked }) => checked === false) && (lengths[Math.floor(lengths.length / 2)] ?? 0) >= CHECK_WORDS
}

/** Whether most of the paragraphs with such numbers hold marks. */
function areFormal(texts: readonly string[], numbers: ReadonlySet<string>): boolean {
  const own = numbers.size < 3 ? [] : texts.filter(text => numbers.has(numberOf(text) ?? ''))
  return own.length >= 3 && own.filter(text => marksIn(text, GLUED).length > 0).length * 2 >= own.length
}

/** Whether a text is a paragraph that the report counts, though notes may have the same numbers. */
export const isCounted = (text: string, { formal, numbers }: Habits): boolean => formal && numbers.has(numberOf(text) ?? '')

/** Text of a block, also of items and quotations, where marks stand as well. */
const paragraphsIn = (node: Nodes): string[] => node.type === 'paragraph' ? [plainText(node)] : node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? node.children.flatMap(paragraphsIn) : []

export function habitsOf(body: readonly RootContent[], onPages: PageNotes): Habits {
  const texts = body.flatMap(node => node.type === 'paragraph' ? [plainText(node)] : [])
  const lists = body.filter(node => node.type === 'list')
  const said = body.flatMap(node => node.type === 'heading' ? [plainText(node)] : []).filter(text => /^[QA]:/u.test(text))
  const numbers = countingOn(texts)
  return {
    numbers, formal: areFormal(texts, numbers), marks: new Set([...marksOf(body.flatMap(paragraphsIn)), ...onPages.numbers]), speakers: speakersOf([...texts, ...said]),
    paragraphs: numberedParagraphs(lists), checklists: new Set(lists.filter(isChecklist)),
    lettered: countsByLetters(texts), notes: new Set([...notesAtEnd(body), ...onPages.notes]), noted: onPages.numbers,
  }
}

/** A paragraph’s text without what is printed beside its words, and the marks that stood in it; `spoken` where its speaker stood before it. */
export function withoutPrinted(text: string, { numbers, marks, speakers, noted }: Habits): { text: string, marks: string[], spoken: boolean } {
  const bare = numbers.has(numberOf(text) ?? '') ? text.replace(NUMBER, '') : text
  const name = SPEAKER.exec(bare)?.groups?.name
  const spoken = name !== undefined && speakers.has(name)
  const found: string[] = []
  const dropped = (whole: string, ...rest: unknown[]): string => {
    const [mark = ''] = markOf(rest.at(-1) as Groups)
    if (!marks.has(mark))
      return whole
    found.push(mark)
    return ''
  }
  const own = marks.size === 0 ? bare : bare.replace(GLUED, dropped).replace(APART, dropped)
  const plain = noted.size === 0 ? own : own.replace(AT_WORD, dropped)
  return { text: spoken ? plain.replace(SPEAKER, '') : plain, marks: found, spoken: spoken && name.length > 1 }
}
