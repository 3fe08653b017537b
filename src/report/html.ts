/** HTML within a report as the same tree that Markdown gives: headings, paragraphs, lists, tables. Scripts, styles and frames are not read. */
import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast, type State } from 'hast-util-to-mdast'
import type { Nodes, RootContent } from 'mdast'
import { superscript } from './inline.ts'

/** The text of an element, tags aside. */
const textIn = (node: ElementContent): string => node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textIn).join('') : ''

/** What is never text: dropped with all it holds. */
const nothing = (): undefined => undefined

/** A caption is told by its sign, as captions in Markdown are. */
function captionOf(state: State, node: Element): Nodes {
  const text = node.children.map(textIn).join('')
  const result = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: /^\s*▲/u.test(text) ? text : `▲ ${text}` }] }
  state.patch(node, result)
  return result
}

function raised(state: State, node: Element, parent: HtmlRoot | Element | undefined): Nodes | undefined {
  const before = parent?.children[parent.children.indexOf(node) - 1]
  const text = superscript(before && before.type !== 'doctype' ? textIn(before) : '', node.children.map(textIn).join(''))
  const result = { type: 'text' as const, value: text }
  state.patch(node, result)
  return text === '' ? undefined : result
}

const handlers = {
  script: nothing, style: nothing, template: nothing, noscript: nothing, iframe: nothing, object: nothing, embed: nothing, svg: nothing, math: nothing,
  video: nothing, audio: nothing, canvas: nothing, select: nothing, textarea: nothing, input: nothing, head: nothing, title: nothing,
  figcaption: captionOf, sup: raised,
}

/** A table's caption stands before it: a table in Markdown has none. */
function liftCaptions(parent: HtmlRoot | Element): void {
  const children = parent.children.flatMap((node): (typeof parent.children)[number][] => {
    if (node.type !== 'element')
      return [node]
    liftCaptions(node)
    const captions = node.tagName === 'table' ? node.children.flatMap(child => child.type === 'element' && child.tagName === 'caption' ? [child] : []) : []
    node.children = node.children.filter(child => child.type !== 'element' || !captions.includes(child))
    return [...captions.map(caption => ({ ...caption, tagName: 'figcaption' })), node]
  })
  parent.children = children as typeof parent.children
}

/** A link that was written as Markdown’s within HTML is its words. */
function unlink(node: Nodes): void {
  if (node.type === 'text')
    node.value = node.value.replace(/\[([^[\]\n]{1,200})\]\(https?:[^()\s]+\)/gu, '$1')
  else if ('children' in node)
    node.children.forEach(unlink)
}

/** Lines of the snippet become lines of the report; what has none stands where its block does. */
function shiftLines(node: Nodes, by: number, block: number): void {
  const line = node.position ? node.position.start.line + by : block
  node.position = { start: { line, column: 1 }, end: { line: node.position ? node.position.end.line + by : line, column: 1 } }
  if ('children' in node)
    node.children.forEach(child => shiftLines(child, by, line))
}

/** Blocks of a snippet that begins on `line`. Never throws: every text is HTML, and what is nested without end is left out. */
export function htmlBlocks(html: string, line: number): RootContent[] {
  try {
    const page = fromHtml(html, { fragment: true })
    liftCaptions(page)
    const tree = toMdast(page, { document: true, handlers })
    shiftLines(tree, line - 1, line)
    unlink(tree)
    return tree.type === 'root' ? tree.children.filter(node => node.type !== 'html') : []
  }
  catch (error) {
    if (error instanceof RangeError)
      return []
    throw error
  }
}

/** Elements that Markdown cuts at an empty line, though they are one. */
const WHOLE = ['table', 'script', 'style', 'template', 'svg', 'iframe', 'textarea', 'noscript']

/** Name of an element that the snippet opens and does not close. */
function openIn(html: string): string | undefined {
  return WHOLE.find((name) => {
    const opened = html.match(new RegExp(`<${name}(?=[\\s>/])`, 'giu'))?.length ?? 0
    return opened > (html.match(new RegExp(`</${name}\\s*>`, 'giu'))?.length ?? 0)
  })
}

const offsets = (node: RootContent): [number, number] => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]

/** How many of the blocks belong to the HTML that the first of them begins. */
function lengthOf(blocks: readonly RootContent[], source: string): number {
  const [first] = blocks
  const name = first?.type === 'html' ? openIn(first.value) : undefined
  if (!first || name === undefined)
    return 1
  const end = new RegExp(`</${name}\\s*>`, 'iu')
  const last = blocks.findIndex(block => end.test(source.slice(...offsets(block))))
  return last < 0 ? 1 : last + 1
}

/** Blocks of Markdown in which HTML is read as blocks, too. `source` is the text that their positions count in. */
export function withHtmlRead(blocks: readonly RootContent[], source: string): RootContent[] {
  const read: RootContent[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?.type !== 'html') {
      read.push(...block ? [block] : [])
      continue
    }
    const length = lengthOf(blocks.slice(i, i + 200), source)
    const last = blocks[i + length - 1] ?? block
    read.push(...htmlBlocks(source.slice(offsets(block)[0], offsets(last)[1]), block.position?.start.line ?? 1))
    i += length - 1
  }
  return read
}
