/** A report's text without markup, and without what only points at a note: marks, backlinks and their links. */
import type { Nodes } from 'mdast'
import { foldSpace } from './markdown.ts'

/** Elements whose content is no text of the report. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'select', 'textarea', 'head', 'title', 'canvas', 'audio', 'video'])
/** Elements that end a word. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'td', 'th', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'dd', 'dt'])

const MARK = /^[[(]?(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[ivxl]{1,5}|[a-z]|[*†‡§¶#]{1,3})[\])]?$/u
const BACKLINK = /^[[(]?(?:[↩⤴⮐⏎↑^]\s?\uFE0E?\uFE0F?\s?\d*|back|return)[\])]?$/iu
const RAISED: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '-': '⁻', '−': '⁻' }

/** Units and powers of ten carry a raised number of their own: `km²`, `10⁶`. */
const TAKES_POWER = /(?:\b(?:[kcmµ]?m|ft|mi|yd|in|s|CO|10)|[\d.,]\s?m)$/u

/** What stands raised after `before`: nothing where it is the mark of a note, a raised number where it is a power, else its text. */
export function superscript(before: string, content: string): string {
  const text = foldSpace(content)
  if (/^[-−]?\d{1,2}$/u.test(text) && TAKES_POWER.test(before))
    return [...text].map(sign => RAISED[sign] ?? '').join('')
  return MARK.test(text) || BACKLINK.test(text) || text === '' ? '' : text
}

/** A link that leads to a note and back, by where it leads or by how it is set. */
function isMarkLink(text: string, url: string, before: string): boolean {
  const bare = foldSpace(text)
  if (BACKLINK.test(bare))
    return true
  return MARK.test(bare) && (/^#|#_?(?:fn|ftn|note|cite|ref|end)/iu.test(url) || /^\[.*\]$/u.test(bare) || (/^\d/u.test(bare) && /\S$/u.test(before)))
}

interface Tag { name: string, closes: boolean }

function tagOf(value: string): Tag | undefined {
  const [, slash, name] = /^<(\/?)([a-z][a-z\d]*)/iu.exec(value) ?? []
  return name === undefined ? undefined : { name: name.toLowerCase(), closes: slash === '/' }
}

/** Index of the tag that closes the one before `from`; -1 where none does. */
const closing = (nodes: readonly Nodes[], name: string, from: number): number =>
  nodes.findIndex((node, i) => i >= from && node.type === 'html' && tagOf(node.value)?.closes === true && tagOf(node.value)?.name === name)

/** The text of nodes beside each other, after `before`. */
function textAmong(nodes: readonly Nodes[], before: string): string {
  let text = ''
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    const tag = node?.type === 'html' ? tagOf(node.value) : undefined
    if (!node)
      continue
    const end = tag && !tag.closes && (tag.name === 'sup' || UNREAD.has(tag.name)) ? closing(nodes, tag.name, i + 1) : -1
    if (tag?.name === 'sup' && end > i)
      text += superscript(before + text, textAmong(nodes.slice(i + 1, end), ''))
    else
      text += tag ? (BREAKS.has(tag.name) ? ' ' : '') : textAfter(node, before + text)
    i = Math.max(i, end)
  }
  return text
}

function textAfter(node: Nodes, before: string): string {
  switch (node.type) {
    case 'break': return ' '
    case 'html': case 'image': case 'imageReference': case 'footnoteReference': return ''
    case 'link': case 'linkReference': {
      const text = textAmong(node.children, before)
      return isMarkLink(text, node.type === 'link' ? node.url : '#', before) ? '' : text
    }
    default: return 'value' in node ? node.value : 'children' in node ? textAmong(node.children, before) : ''
  }
}

const MARKS_AT_WORDS = /(?<=[\p{L}\p{N}.,;:!?”’"'»)\]%])\[(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[ivxl]{1,5}|[a-z])\]/gu
const MARKS_APART = /(?<=\S)\s?\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\]/gu
const RAISED_MARKS = /(?<=[\p{L}\p{N}.,;:!?”’"'»)\]%])[⁰¹²³⁴-⁹]+(?:[,–⁻][⁰¹²³⁴-⁹]+)*/gu
/** `the quays.^12`, `the quays^12 and` */
const CARET_MARKS = /(?<=\p{L}{3}|[.,;:!?”’"')\]%])\^\d{1,3}(?=[\s.,;:)]|$)/gu
const ARROWS = /\s?[↩⤴⮐⏎]\uFE0E?\uFE0F?/gu

/** Signs that every such mark has one of. */
const OF_MARKS = /[[^⁰¹²³⁴-⁹†‡↩⤴⮐⏎]/u

/** Without marks of notes that are plain text: `[^1]`, `word[12]`, `word.¹²`, `†`, `↩`. Powers stay. */
function withoutMarks(text: string, numbered: boolean): string {
  return !OF_MARKS.test(text) ? text : text
    .replace(/\s?\^\[[^\]]{0,600}\]|\s?\[\^[^\]\s]{1,40}\]/gu, '')
    .replace(MARKS_AT_WORDS, '')
    .replace(numbered ? MARKS_APART : /(?!)/u, '')
    .replace(RAISED_MARKS, (mark, at: number, whole: string) => TAKES_POWER.test(whole.slice(0, at)) ? mark : '')
    .replace(CARET_MARKS, (mark, at: number, whole: string) => TAKES_POWER.test(whole.slice(0, at)) ? mark : '')
    .replace(/(?<=[\p{L}.,;:!?”’)])[†‡]+/gu, '')
    .replace(ARROWS, '')
}

/** Whether a report cites by numbers in brackets, so that `word [12] word` holds a mark, too. */
export const citesByNumber = (markdown: string): boolean =>
  new Set([...markdown.matchAll(/(?<!\^)\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\](?![(:])/gu)].map(([mark]) => mark)).size >= 3

/** A node's plain text: white space folded; without pictures, tags, what is no text, and marks of notes. */
export function plainText(node: Nodes, numbered = false): string {
  return foldSpace(withoutMarks(textAfter(node, ''), numbered))
}
