/** A report in Markdown → a typed tree of sections, paragraphs and sentences. */
import type { Heading, Image, List, Nodes, Paragraph as MdParagraph, Table } from 'mdast'
import { isBoilerplate, isContentsList, setPublisherApart } from './boilerplate.ts'
import { dateLine } from './dates.ts'
import { readFrontMatter } from './front-matter.ts'
import { graphicsIn, withLinesJoined } from './graphics.ts'
import { habitsOf, isCounted, noteOf, withoutPrinted, type Habits } from './habits.ts'
import { captionOf, depthOfNumber, namesTable, FAKE_KINDS, fakeHeading, isAuthorNote, isByline, isHeading, isLabelled, isOffer, isPullQuote, isSigned, isSiteName, numberedHeadings, type FakeKind } from './headings.ts'
import { withHtmlRead } from './html.ts'
import { citesByNumber, plainText } from './inline.ts'
import { foldSpace, lineOf, parseMarkdown } from './markdown.ts'
import { isMarkedItem, withoutLeadDash, withoutMark } from './item-marks.ts'
import { isFurniture, isNote, isNoteList, isShelfMark, opensContents, opensNotes } from './notes.ts'
import { pageNotesOf, withSentencesWhole } from './page-notes.ts'
import { setPeopleApart } from './people.ts'
import { boldTexts, plainHeadings } from './plain-headings.ts'
import { splitSentences } from './sentences.ts'
import { plainSource } from './source/source.ts'
import { creditsOf, titleOf, type Title } from './title.ts'
import type { Figure, ParagraphKind, Report, Section } from './types.ts'

/** The name of the section before the first heading, where the report has no title. */
export const PREAMBLE = 'Preamble'

/** What the walk over the blocks keeps in mind. */
interface Walk {
  sections: Section[]
  current: Section
  /** Depth of the last real heading. */
  depth: number
  /** The fake headings that are open under it, by rank: the lower, the stronger. */
  open: { rank: number, level: number }[]
  /** A rule was met after the last heading: names that follow are about the authors. */
  afterRule: boolean
  /** Level of the heading that opened the notes, as long as they last. */
  notes: number | undefined
  /** The report cites by numbers in brackets. */
  numbered: boolean
  /** What is printed beside its words, and marks whose notes are still to come. */
  habits: Habits
  pending: Set<string>
  /** Blocks at the head that say what the document is. */
  about: ReadonlySet<Nodes>
  /** Lists that are numbered headings, with what they say. */
  titles: ReadonlyMap<Nodes, string>
  /** Lines that only their place makes headings, and sentences in bold that are none. */
  plain: ReadonlySet<Nodes>
  bold: ReadonlySet<Nodes>
  /** Pictures that are links: without a caption, they are badges and buttons. */
  linked: Set<Figure>
  /** The blocks before and after the present one. */
  beside: { before: Nodes | undefined, after: Nodes | undefined }
}

const newSection = (title: string, level: number, line: number): Section =>
  ({ title, level, line, paragraphs: [], figures: [], tables: [] })

const textOf = (walk: Walk, node: Nodes): string => plainText(node, walk.numbered)

function startSection(walk: Walk, title: string, level: number, line: number): void {
  if (walk.notes !== undefined && level <= walk.notes)
    walk.notes = undefined
  if (walk.notes === undefined && opensNotes(title))
    walk.notes = level
  walk.current = newSection(title, level, line)
  walk.sections.push(walk.current)
  walk.afterRule = false
}

/** Room below each kind for numbers of any depth. */
const RANKS = 10

function startFake(walk: Walk, kind: FakeKind, title: string, line: number): void {
  const rank = FAKE_KINDS.indexOf(kind) * RANKS + depthOfNumber(title)
  walk.open = walk.open.filter(fake => fake.rank < rank)
  const level = (walk.open.at(-1)?.level ?? walk.depth) + 1
  walk.open.push({ rank, level })
  startSection(walk, title, level, line)
}

/** A plain number that was a mark before is that of its note. */
function isPendingNote({ pending, habits }: Walk, text: string): boolean {
  const number = isCounted(text, habits) ? undefined : noteOf(text)
  return number !== undefined && pending.delete(number)
}

function addParagraph(walk: Walk, whole: string, line: number, kind: ParagraphKind): void {
  const isAbout = kind === 'about' || walk.notes !== undefined || isNote(whole) || isShelfMark(whole) || isFurniture(whole) || isBoilerplate(whole) || isPendingNote(walk, whole)
  const { text, marks, spoken, marked } = isAbout ? { text: whole, marks: [], spoken: false, marked: false } : printedOff(walk, whole, kind)
  marks.forEach(mark => walk.pending.add(mark))
  if (text === '')
    return
  const { paragraphs } = walk.current
  paragraphs.push({ number: paragraphs.length + 1, kind: isAbout || opensContents(walk.current.title) ? 'about' : kind !== 'prose' ? kind : spoken ? 'quote' : marked ? 'item' : kind, text, line, sentences: splitSentences(text) })
}

/** A paragraph’s words; one that a letter counts is an item, and what leads into such items ends as a lead does. */
function printedOff({ current, habits, beside: { after } }: Walk, whole: string, kind: ParagraphKind): ReturnType<typeof withoutPrinted> & { marked: boolean } {
  const isMarked = (text: string, before: string): boolean => isMarkedItem(text, before, habits.lettered)
  const marked = isMarked(whole, current.paragraphs.at(-1)?.text ?? '')
  const { text, ...more } = withoutPrinted(marked || kind === 'item' ? withoutMark(whole) : whole, habits)
  const leads = after !== undefined && (after.type === 'list' || (after.type === 'paragraph' && isMarked(plainText(after), text)))
  return { ...more, marked, text: leads ? withoutLeadDash(text) : text }
}

const imagesIn = (node: Nodes): Image[] => node.type === 'image' ? [node] : 'children' in node ? node.children.flatMap(imagesIn) : []

/** Those that are no link: a linked one among others is a badge or a button. */
const plainImagesIn = (node: Nodes): Image[] => node.type === 'link' ? [] : node.type === 'image' ? [node] : 'children' in node ? node.children.flatMap(plainImagesIn) : []

/** `image01`, `Figure 3`, `IMG_0042.jpg`: a name, which tells nothing of what is seen. */
const NAME_ONLY = /^(?:(?:image|img|figure|fig|picture|pic|photo|screenshot|chart|graphic|untitled)[\s._-]*\d*|\S+\.(?:png|jpe?g|gif|webp|svg)|\S{0,2})$/iu

const altOf = ({ alt }: Image): string => NAME_ONLY.test(foldSpace(alt ?? '')) ? '' : foldSpace(alt ?? '')

/** Pictures that stand within text, or beside one that has the caption. */
function addPictures(walk: Walk, images: readonly Image[], line: number): void {
  walk.current.figures.push(...images.map(image => ({ caption: '', alt: altOf(image), url: image.url, line })))
}

const isPicture = (walk: Walk, node: Nodes | undefined): boolean => node?.type === 'paragraph' && imagesIn(node).length > 0 && textOf(walk, node) === ''

/** A picture, its caption, or both. `false` when the paragraph is text. */
function addFigure(walk: Walk, node: MdParagraph, text: string): boolean {
  const [image] = imagesIn(node)
  const { before, after } = walk.beside
  const near = [before, after].some(block => block?.type === 'table' || isPicture(walk, block)) || image !== undefined
  const caption = captionOf(node, text, { near, under: image !== undefined || isPicture(walk, before) })
  if (text !== '' && caption === undefined)
    return false
  const last = walk.current.figures.at(-1)
  // A table's name right above it is not the caption of the picture before.
  if (!image && last?.caption === '' && !(after?.type === 'table' && namesTable(text)))
    last.caption = caption ?? ''
  else if (image || caption !== undefined)
    walk.current.figures.push({ caption: caption ?? '', alt: image ? altOf(image) : '', url: image?.url, line: lineOf(node) })
  const [added, plain] = [walk.current.figures.at(-1), plainImagesIn(node)]
  if (image && added && !plain.includes(image))
    walk.linked.add(added)
  addPictures(walk, plain.filter(other => other !== image), lineOf(node))
  return true
}

function proseKind(walk: Walk, node: MdParagraph, text: string, within: ParagraphKind): ParagraphKind {
  if (isPullQuote(node))
    return 'quote'
  const name = node.children[0]
  const aboutAuthor = walk.afterRule && name?.type === 'strong' && text !== textOf(walk, name)
  return aboutAuthor || isByline(text) || isAuthorNote(text) || dateLine(text) !== undefined ? 'about' : within
}

function walkParagraph(walk: Walk, node: MdParagraph, within: ParagraphKind): void {
  const text = textOf(walk, node)
  if (addFigure(walk, node, text))
    return
  if (isSignature(walk, text))
    return addParagraph(walk, text, lineOf(node), 'quote')
  if (walk.about.has(node) || walk.habits.notes.has(node))
    return addParagraph(walk, text, lineOf(node), 'about')
  const fake = within === 'prose' && !isNote(text) && !walk.bold.has(node) ? fakeHeading(node, text) ?? (walk.plain.has(node) ? 'plain' : undefined) : undefined
  if (fake)
    return startFake(walk, fake, text, lineOf(node))
  addParagraph(walk, text, lineOf(node), proseKind(walk, node, text, within))
  if (within !== 'about')
    addPictures(walk, plainImagesIn(node), lineOf(node))
}

/** Set as a heading or as text, the name of who is quoted right before it is neither. */
function isSignature({ current }: Walk, text: string): boolean {
  const before = current.paragraphs.at(-1)
  return before !== undefined && (before.kind === 'quote' || /^[“"].*[”"]$/u.test(before.text)) && isSigned(text)
}

/** `Figure 2: Lamps` as a heading right over its table or picture is its caption. */
function namesNext({ current, beside: { after } }: Walk, text: string, line: number): boolean {
  if (!isLabelled(text) || after === undefined)
    return false
  if (after.type === 'table')
    current.figures.push({ caption: text, alt: '', url: undefined, line })
  return after.type === 'table' || imagesIn(after).some(image => isLabelled(altOf(image)))
}

function walkHeading(walk: Walk, node: Heading): void {
  const text = textOf(walk, node)
  if (isSignature(walk, text))
    return addParagraph(walk, text, lineOf(node), 'quote')
  const isAbout = walk.about.has(node)
  if (isAbout || !isHeading(node, text))
    return addParagraph(walk, text, lineOf(node), isAbout ? 'about' : 'prose')
  if (isOffer(text) || namesNext(walk, text, lineOf(node)))
    return
  walk.depth = node.depth
  walk.open = []
  startSection(walk, walk.habits.speakers.has('Q') ? text.replace(/^Q: /u, '') : text, node.depth, lineOf(node))
}

/** A table without a head has its first row for one; one of a single column is a box of text. */
function addTable(walk: Walk, node: Table): void {
  if (node.children.every(({ children }) => children.length <= 1))
    return node.children.forEach(row => row.children.forEach((cell) => { addParagraph(walk, textOf(walk, cell), lineOf(row), 'prose') }))
  const [header = [], ...rows] = node.children.map(row => row.children.map(cell => textOf(walk, cell)))
  const isHeadless = header.every(cell => cell === '') && rows.length > 1
  walk.current.tables.push({ header: isHeadless ? rows[0] ?? [] : header, rows: isHeadless ? rows.slice(1) : rows, line: lineOf(node) })
}

function walkList(walk: Walk, list: List, around: ParagraphKind): void {
  const title = walk.titles.get(list)
  if (title !== undefined)
    return startFake(walk, 'numbered', title, lineOf(list))
  const within = around === 'about' || isNoteList(list) || isContentsList(list) ? 'about' : walk.habits.paragraphs.has(list) ? 'prose' : 'item'
  // What is still to be done, or done, is no matter of the report; a checklist for its readers is.
  const isOwn = walk.habits.checklists.has(list)
  for (const item of list.children)
    walkBlocks(walk, item.children, typeof item.checked === 'boolean' && !isOwn ? 'about' : within)
}

function walkBlock(walk: Walk, node: Nodes, within: ParagraphKind): void {
  switch (node.type) {
    case 'heading': return walkHeading(walk, node)
    case 'paragraph': return walkParagraph(walk, node, within)
    case 'list': return walkList(walk, node, within)
    case 'blockquote': return walkBlocks(walk, node.children, 'quote')
    case 'footnoteDefinition': return walkBlocks(walk, node.children, 'about')
    case 'table': return addTable(walk, node)
    case 'code': return addParagraph(walk, foldSpace(node.value), lineOf(node), within)
    case 'thematicBreak':
      walk.afterRule = true
  }
}

function walkBlocks(walk: Walk, nodes: readonly Nodes[], within: ParagraphKind): void {
  nodes.forEach((node, i) => {
    walk.beside = { before: nodes[i - 1], after: nodes[i + 1] }
    walkBlock(walk, node, within)
  })
}

/** Times that a picture without a caption stands in a report before it is an icon. */
const OFTEN = 3

const isIcon = ({ sections }: Walk, url: string): boolean => sections.flatMap(({ figures }) => figures).filter(figure => figure.url === url).length >= OFTEN

/** A picture that is a link has its caption in its alternative text, or is a badge or a button. */
function shownFigure({ linked }: Walk, figure: Figure): Figure | undefined {
  if (figure.caption !== '' || !linked.has(figure))
    return figure
  return isLabelled(figure.alt) ? { ...figure, caption: figure.alt } : undefined
}

function sectionsOf({ body: blocks, title, about }: Pick<Title, 'body' | 'title' | 'about'>, numbered: boolean): Section[] {
  const onPages = pageNotesOf(blocks)
  const graphics = graphicsIn(blocks)
  const body = withSentencesWhole(blocks, new Set([...onPages.notes, ...graphics]))
  const preamble = newSection(title || PREAMBLE, 0, 1)
  const walk: Walk = {
    sections: [preamble], current: preamble, depth: 0, open: [], afterRule: false, notes: undefined,
    numbered, habits: habitsOf(body, onPages), pending: new Set(), about: new Set([...about, ...graphics]), titles: numberedHeadings(body), plain: plainHeadings(body), bold: boldTexts(body), linked: new Set(), beside: { before: undefined, after: undefined },
  }
  walkBlocks(walk, body, 'prose')
  walk.sections.forEach(setPeopleApart)
  walk.sections.forEach(setPublisherApart)
  for (const section of walk.sections)
    section.figures = section.figures.filter(({ caption, url }) => caption !== '' || url === undefined || !isIcon(walk, url)).flatMap(figure => shownFigure(walk, figure) ?? [])
  const bare = preamble.paragraphs.length + preamble.figures.length + preamble.tables.length === 0
  return bare ? walk.sections.slice(1) : walk.sections
}

/** Quotes and lists within one another beyond any use, which would take more stack than there is. */
const DEEP = /^((?:[ \t]{0,3}[>*+-][ \t]?){20})(?:[ \t]{0,3}[>*+-][ \t]?)+/gm

/**
 * The tree of a report. Real headings start sections, and so do paragraphs that are nothing but bold or italic text, capitals or a
 * numbered title; captions, pictures and an italic abstract do not. Text before the first heading is a section of level 0 named by
 * the report's title, or `Preamble`. HTML is read as Markdown is; marks of notes are left out. Never throws.
 */
export function parseReport(text: string): Report {
  const markdown = plainSource(text.toWellFormed()).replace(DEEP, '$1')
  const { meta, remarks, body: whole } = readFrontMatter(parseMarkdown(markdown), markdown)
  const read = withLinesJoined(withHtmlRead(whole, markdown).filter(node => !isSiteName(node)))
  const head = titleOf(read)
  const found = meta.title ? { ...head, title: meta.title, subtitle: undefined, body: read } : head
  const sections = sectionsOf(found, citesByNumber(markdown))
  return { title: found.title, meta: { ...found.subtitle === undefined ? {} : { subtitle: found.subtitle }, ...head.credits, ...creditsOf(sections), ...meta }, sections, remarks }
}
