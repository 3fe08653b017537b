/** What the audience reads on a slide besides its exhibits. */
import type { Nodes } from 'mdast'
import { lineOf, parseMarkdown, textOf } from '../report/markdown.ts'
import type { Claim } from '../evidence/deck.ts'
import type { Element } from './tags.ts'

/** Attributes that steer a component; the text of all others is taken for text on the slide. */
const STEERING = new Set(['id', 'ids', 'cite', 'source', 'sources', 'evidence', 'class', 'tracks', 'from', 'to', 'chapters', 'at', 'every', 'depth',
  'columns', 'width', 'height', 'size', 'scale', 'kind', 'actor', 'layout', 'lang', 'src', 'href', 'key', 'ref', 'name', 'file'])

/** Frontmatter that steers Slidev or this tool; text in other fields is taken for text on the slide. */
const STEERING_FIELDS = new Set(['addons', 'aspectRatio', 'author', 'background', 'backgroundSize', 'backup', 'class', 'clicks', 'colorSchema', 'css',
  'defaults', 'description', 'download', 'drawings', 'duration', 'evidence', 'exportFilename', 'favicon', 'fonts', 'highlighter', 'htmlAttrs', 'image',
  'info', 'keywords', 'lang', 'layout', 'level', 'preload', 'remote', 'routeAlias', 'routerMode', 'seoMeta', 'slides', 'sources', 'src', 'theme',
  'themeConfig', 'timer', 'titleTemplate', 'transition', 'url', 'zoom'])

const spaces = (text: string): string => text.replace(/[^\n]/g, ' ')

function blank(text: string, [start, end]: [number, number]): string {
  return text.slice(0, start) + spaces(text.slice(start, end)) + text.slice(end)
}

/** The content with all tags, and editor's notes whole, blanked. Lines stay; what stood after a tag moves to the line's head. */
function withoutTags(content: string, elements: readonly Element[]): string {
  const ranges = elements.flatMap((element): [number, number][] =>
    element.name === 'EditorNote' ? [[element.open[0], element.close[1]]] : [element.open, element.close])
  const bare = ranges.reduce(blank, content.replace(/<!--[\s\S]*?-->/g, spaces).replace(/^::[\w-]+::[ \t]*$/gm, spaces))
  const typed = content.split('\n')
  return bare.split('\n').map((line, i) => typed[i]?.trimStart().startsWith('<') ? line.trimStart() : line).join('\n')
}

/** One claim a heading, paragraph, table cell or block of code. */
function claimsIn(node: Nodes): Claim[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'code') {
    const text = textOf(node)
    return text === '' ? [] : [{ text, line: lineOf(node) }]
  }
  return 'children' in node ? node.children.flatMap(claimsIn) : []
}

function attributeClaims(elements: readonly Element[]): Claim[] {
  const shown = elements.filter(element => element.name !== 'EditorNote' && !element.parents.some(parent => parent.name === 'EditorNote'))
  return shown.flatMap(element => Object.entries(element.attributes)
    .filter(([name, value]) => value !== '' && !STEERING.has(name) && !name.startsWith('data'))
    .map(([, text]) => ({ text, line: element.line })))
}

/** What stands on a slide, lines counted from 1. */
export interface Prose {
  /** The first `# ` heading; `undefined` when there is none. */
  title: Claim | undefined
  /** Markdown, text within components, and text in their attributes. */
  claims: Claim[]
}

export function proseOf(content: string, elements: readonly Element[]): Prose {
  const tree = parseMarkdown(withoutTags(content, elements))
  const heading = tree.children.find(node => node.type === 'heading' && node.depth === 1)
  return {
    title: heading && { text: textOf(heading), line: lineOf(heading) },
    claims: [...claimsIn(tree), ...attributeClaims(elements)],
  }
}

/** Texts in frontmatter that layouts may show, with their field. */
export function frontmatterTexts(frontmatter: Readonly<Record<string, unknown>>): { field: string, text: string }[] {
  return Object.entries(frontmatter).flatMap(([field, value]) =>
    typeof value === 'string' && !STEERING_FIELDS.has(field) ? [{ field, text: value }] : [])
}

/** Text within an element, less the tags in it. */
export function textWithin(content: string, element: Element, elements: readonly Element[]): string {
  const inner = elements.filter(other => other.parents.includes(element))
  const bare = inner.flatMap(({ open, close }) => [open, close]).reduce(blank, content)
  return textOf(parseMarkdown(bare.slice(element.open[1], element.close[0])))
}
