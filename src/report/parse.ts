/** A report in Markdown → a typed tree of sections, paragraphs and sentences. */
import type { Image, List, Nodes, Paragraph as MdParagraph, Table } from 'mdast'
import { parse as parseYaml } from 'yaml'
import { FAKE_KINDS, fakeHeading, isByline, isCaption, isPullQuote, type FakeKind } from './headings.ts'
import { foldSpace, lineOf, parseMarkdown, textOf } from './markdown.ts'
import { splitSentences } from './sentences.ts'
import type { ParagraphKind, Report, Section } from './types.ts'

/** The name of the section before the first heading, where the report has no title. */
export const PREAMBLE = 'Preamble'

/** What the walk over the blocks keeps in mind. */
interface Walk {
  sections: Section[]
  current: Section
  /** Depth of the last real heading. */
  depth: number
  /** The fake headings that are open under it. */
  open: { kind: FakeKind, level: number }[]
  /** A rule was met after the last heading: names that follow are about the authors. */
  afterRule: boolean
}

const newSection = (title: string, level: number, line: number): Section =>
  ({ title, level, line, paragraphs: [], figures: [], tables: [] })

function startSection(walk: Walk, title: string, level: number, line: number): void {
  walk.current = newSection(title, level, line)
  walk.sections.push(walk.current)
  walk.afterRule = false
}

function startFake(walk: Walk, kind: FakeKind, node: MdParagraph): void {
  const rank = FAKE_KINDS.indexOf(kind)
  walk.open = walk.open.filter(fake => FAKE_KINDS.indexOf(fake.kind) < rank)
  const level = (walk.open.at(-1)?.level ?? walk.depth) + 1
  walk.open.push({ kind, level })
  startSection(walk, textOf(node), level, lineOf(node))
}

function addParagraph(walk: Walk, text: string, line: number, kind: ParagraphKind): void {
  if (text === '')
    return
  const { paragraphs } = walk.current
  paragraphs.push({ number: paragraphs.length + 1, kind, text, line, sentences: splitSentences(text) })
}

function findImage(node: Nodes): Image | undefined {
  if (node.type === 'image')
    return node
  if (!('children' in node))
    return undefined
  for (const child of node.children) {
    const image = findImage(child)
    if (image)
      return image
  }
  return undefined
}

/** A picture, its caption, or both. `false` when the paragraph is text. */
function addFigure(walk: Walk, node: MdParagraph, text: string): boolean {
  const image = findImage(node)
  if (text !== '' && !isCaption(text))
    return false
  const caption = text.replace(/^[▲△▼▽]\s*/u, '')
  const last = walk.current.figures.at(-1)
  if (!image && last?.caption === '')
    last.caption = caption
  else if (image || caption !== '')
    walk.current.figures.push({ caption, url: image?.url, line: lineOf(node) })
  return true
}

function proseKind(walk: Walk, node: MdParagraph, text: string, within: ParagraphKind): ParagraphKind {
  if (isPullQuote(node))
    return 'quote'
  const name = node.children[0]
  const aboutAuthor = walk.afterRule && name?.type === 'strong' && text !== textOf(name)
  return aboutAuthor || isByline(text) ? 'about' : within
}

function walkParagraph(walk: Walk, node: MdParagraph, within: ParagraphKind): void {
  const text = textOf(node)
  if (addFigure(walk, node, text))
    return
  const fake = within === 'prose' ? fakeHeading(node) : undefined
  if (fake)
    startFake(walk, fake, node)
  else
    addParagraph(walk, text, lineOf(node), proseKind(walk, node, text, within))
}

function addTable(walk: Walk, node: Table): void {
  const [header = [], ...rows] = node.children.map(row => row.children.map(textOf))
  walk.current.tables.push({ header, rows, line: lineOf(node) })
}

function walkList(walk: Walk, list: List): void {
  for (const item of list.children)
    walkBlocks(walk, item.children, 'item')
}

function walkBlock(walk: Walk, node: Nodes, within: ParagraphKind): void {
  switch (node.type) {
    case 'heading':
      walk.depth = node.depth
      walk.open = []
      return startSection(walk, textOf(node), node.depth, lineOf(node))
    case 'paragraph': return walkParagraph(walk, node, within)
    case 'list': return walkList(walk, node)
    case 'blockquote': return walkBlocks(walk, node.children, 'quote')
    case 'footnoteDefinition': return walkBlocks(walk, node.children, 'about')
    case 'table': return addTable(walk, node)
    case 'code': return addParagraph(walk, foldSpace(node.value), lineOf(node), within)
    case 'thematicBreak':
      walk.afterRule = true
  }
}

function walkBlocks(walk: Walk, nodes: readonly Nodes[], within: ParagraphKind): void {
  for (const node of nodes)
    walkBlock(walk, node, within)
}

/** Front matter as text fields; a block that is not YAML is read line by line. */
function readMeta(raw: string): Record<string, string> {
  let fields: unknown
  try {
    fields = parseYaml(raw, { schema: 'failsafe' })
  }
  catch {
    fields = Object.fromEntries([...raw.matchAll(/^(\w+)\s*:\s*(.*)$/gm)].map(match => [match[1], match[2]]))
  }
  const entries = fields !== null && typeof fields === 'object' ? Object.entries(fields) : []
  return Object.fromEntries(entries.flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[key, foldSpace(value)]] : []))
}

/**
 * The tree of a report. Real headings start sections, and so do paragraphs that are nothing but bold or
 * italic text; captions, pictures and an italic abstract do not. Text before the first heading is a section
 * of level 0 named by the report's title, or `Preamble`. Never throws.
 */
export function parseReport(markdown: string): Report {
  const root = parseMarkdown(markdown)
  const [first] = root.children
  const meta = first?.type === 'yaml' ? readMeta(first.value) : {}
  const heading = root.children.find(node => node.type === 'heading' && node.depth === 1)
  const title = meta.title || (heading ? textOf(heading) : '')
  const preamble = newSection(title || PREAMBLE, 0, 1)
  const walk: Walk = { sections: [preamble], current: preamble, depth: 0, open: [], afterRule: false }
  walkBlocks(walk, root.children, 'prose')
  const bare = preamble.paragraphs.length + preamble.figures.length + preamble.tables.length === 0
  return { title, meta, sections: bare ? walk.sections.slice(1) : walk.sections }
}
