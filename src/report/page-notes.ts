/** Notes that stand at the foot of each page, as converters of PDF files leave them in the text, and the sentences that they part. */
import type { Nodes, Paragraph as MdParagraph, RootContent } from 'mdast'
import { fakeHeading } from './headings.ts'
import { plainText } from './inline.ts'
import { isFurniture, withMarks } from './notes.ts'

/** `17 The Reform Act, …`: no full stop after the number, and no line of capitals. */
const NOTE = /^(?<number>\d{1,3}) (?=[\p{Lu}“"‘(])(?=.*[\p{Ll}\d])/u
/** Marks as they stand in the text, however they are set; a figure alone where it is glued to a word or to what ends a clause. */
const MARKS = /(?:\[\^?|\^|<sup[^>]*>\W?|(?<=\p{Ll}{3}[.,;:!?”’"')]{0,2}))(?<number>\d{1,3})(?![\d%]|[.,]\d)/gu

/** Fewest notes, and share of them whose marks stand before them. */
const FEWEST = 3
const MARKED = 0.6
/** Blocks within which a mark stands before its note, and notes that a converter may have lost in between. */
const REACH = 60
const LOST = 4

export interface PageNotes {
  notes: ReadonlySet<Nodes>
  /** Their numbers, as the text marks them. */
  numbers: ReadonlySet<string>
}

/** The text with which a block begins or ends. */
const leafOf = (node: Nodes | undefined, at: 0 | -1): string => node === undefined ? '' : 'value' in node ? node.value : 'children' in node ? leafOf(node.children.at(at), at) : ''

const NONE: PageNotes = { notes: new Set(), numbers: new Set() }

/** The number of the last note in a paragraph that begins with one: `7 See above. 8 A frame …`. */
function lastIn(text: string, first: number): number {
  let last = first
  while (new RegExp(`[.)”] ${last + 1} [\\p{Lu}“"(]`, 'u').test(text))
    last++
  return last
}

/** Where marks stand, by number; those in paragraphs that open with a number do not count, for these may be numbered paragraphs. */
function marksIn(body: readonly RootContent[], candidates: ReadonlyMap<number, number>): Map<number, number[]> {
  const at = new Map<number, number[]>()
  body.forEach((node, i) => {
    if (candidates.has(i) || (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'blockquote' && node.type !== 'heading'))
      return
    for (const { groups } of withMarks(node).matchAll(MARKS))
      at.set(Number(groups?.number), [...at.get(Number(groups?.number)) ?? [], i])
  })
  return at
}

/** Paragraphs that open with numbers that count on through the report, the marks of most of which stand before them. */
export function pageNotesOf(body: readonly RootContent[]): PageNotes {
  const texts = body.map(node => node.type === 'paragraph' && /^\s*\d/u.test(leafOf(node, 0)) ? plainText(node) : '')
  const candidates = new Map(texts.flatMap((text, i): [number, number][] => NOTE.test(text) ? [[i, Number(NOTE.exec(text)?.groups?.number)]] : []))
  if (candidates.size < FEWEST)
    return NONE
  const marks = marksIn(body, candidates)
  const isMarked = (number: number, i: number): boolean => marks.get(number)?.some(at => at < i && at >= i - REACH) === true
  const found: { i: number, marked: boolean, from: number, to: number }[] = []
  for (const [i, number] of candidates) {
    const last = found.at(-1)?.to ?? 0
    const marked = isMarked(number, i)
    const isNext = marked ? number === 1 || (number > last && number <= last + 1 + LOST) : number === last + 1 && last > 0
    if (isNext)
      found.push({ i, marked, from: number, to: lastIn(texts[i] ?? '', number) })
  }
  if (found.length < FEWEST || found.filter(({ marked }) => marked).length < found.length * MARKED)
    return NONE
  // What stands alone between two notes, the mark of the second of which came before both, goes on with the first.
  const goingOn = found.flatMap(({ i, from }, at) => {
    const before = found[at - 1]
    const between = body[i - 1]
    return before?.i === i - 2 && between?.type === 'paragraph' && marks.get(from)?.every(mark => mark < before.i) === true ? [between] : []
  })
  return {
    notes: new Set([...found.flatMap(({ i }) => body[i] ?? []), ...goingOn]),
    numbers: new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => String(from + n)))),
  }
}

const ENDS = /[.!?:;。！？…][”’"')\]»]*$/u
/** Words of a paragraph that a page’s end parted, also where the next begins with a capital; and blocks but notes between the two. */
const LONG = 6
const LONG_BEFORE_NAME = 20
const BETWEEN = 4

const isOpen = (text: string): boolean => /^[“"‘(]?\p{Lu}/u.test(text) && !ENDS.test(text) && text.split(' ').length >= LONG

/** The paragraph with which a block ends. */
function lastParagraph(node: Nodes | undefined): MdParagraph | undefined {
  if (node?.type === 'paragraph')
    return node
  return node?.type === 'list' || node?.type === 'listItem' ? lastParagraph(node.children.at(-1)) : undefined
}

/** What may stand between the two halves of a sentence. */
function mayPart(node: RootContent): boolean {
  if (node.type !== 'paragraph')
    return node.type === 'heading' || node.type === 'table' || node.type === 'thematicBreak'
  const text = plainText(node)
  return text === '' || isFurniture(text) || fakeHeading(node, text) !== undefined
}

/** The block that goes on with a sentence which ends in `body[at]`, past notes, headings and pictures; `beside`, also the very next one. */
function restOf(body: readonly RootContent[], at: number, text: string, notes: ReadonlySet<Nodes>, beside: boolean): number | undefined {
  let [others, noted] = [0, false]
  for (let i = at + 1; i < body.length; i++) {
    const node = body[i] as RootContent
    if (notes.has(node)) {
      noted = true
      continue
    }
    if (mayPart(node)) {
      if (++others > BETWEEN)
        return undefined
      continue
    }
    const next = node.type === 'paragraph' && (beside || i > at + 1) ? plainText(node) : ''
    const goesOn = /^\p{Ll}[\p{Ll}’'-]* /u.test(next) || (/^\p{Ll}[\p{Ll}’'-]*[,.;]/u.test(next) && next.length > 4)
    const opensWithName = noted && ENDS.test(next) && /^\p{Lu}\p{Ll}+/u.test(next) && text.split(' ').length >= LONG_BEFORE_NAME && /\p{L}$/u.test(text)
    if (body[at]?.type === 'list' && /^(?:and|or|but|which|that)\b/u.test(next))
      return undefined
    return goesOn || opensWithName ? i : undefined
  }
  return undefined
}

/** Blocks in which a sentence that notes, headings or pictures part is whole, before them. */
export function withSentencesWhole(body: readonly RootContent[], notes: ReadonlySet<Nodes>): RootContent[] {
  const gone = new Set<RootContent>()
  body.forEach((node, i) => {
    const first = gone.has(node) || notes.has(node) ? undefined : lastParagraph(node)
    if (!first || ENDS.test(leafOf(first, -1).trimEnd()) || (node.type === 'paragraph' && mayPart(node)))
      return
    for (let at = i, text = plainText(first); isOpen(text); text = plainText(first)) {
      const next = restOf(body, at, text, notes, at > i || node.type === 'list')
      const rest = next === undefined ? undefined : body[next]
      if (next === undefined || rest?.type !== 'paragraph')
        return
      first.children.push({ type: 'text', value: /\p{L}-$/u.test(text) ? '' : ' ' }, ...rest.children)
      gone.add(rest)
      at = next
    }
  })
  return gone.size === 0 ? [...body] : body.filter(node => !gone.has(node))
}
