/** A rendered note as blocks: its talk track, and apart from it what is said only if asked. Runs in the browser. */
import { EVIDENCE_HEADING } from '../model/notes.ts'

export interface NoteBlock {
  html: string
  /** Part of the `If asked` block. */
  asked: boolean
}

const ASKED = /^if asked\b/i

/** A heading inside a note stands below the page's own. */
function demote(element: Element, level: number): Element {
  if (!/^H[1-6]$/.test(element.tagName))
    return element
  const lower = document.createElement(`h${level}`)
  lower.append(...element.childNodes)
  return lower
}

/** Text that stands for itself becomes a paragraph; comments and white space go. */
function asElement(node: ChildNode, level: number): Element[] {
  if (node instanceof Element)
    return [demote(node, level)]
  if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '')
    return []
  const paragraph = document.createElement('p')
  paragraph.append(node)
  return [paragraph]
}

const isEvidenceHeading = (element: Element): boolean => element.textContent?.trim() === EVIDENCE_HEADING && element.querySelector('strong') !== null

/** Blocks of a note's HTML, without click marks and without the list of passages, which the page has itself. Its headings are of `level`. */
export function noteBlocks(noteHtml: string, level = 3): NoteBlock[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: noteHtml })
  content.querySelectorAll('.slidev-note-click-mark').forEach(mark => mark.remove())
  const elements = [...content.childNodes].flatMap(node => asElement(node, level))
  const end = elements.findIndex(isEvidenceHeading)
  const own = end < 0 ? elements : elements.slice(0, end)
  const asked = own.findIndex(element => ASKED.test(element.textContent?.trim() ?? ''))
  return own
    .map((element, i) => ({ html: element.outerHTML, asked: asked >= 0 && i >= asked }))
    .filter(({ html }) => /[\p{L}\p{N}]|<img/u.test(html.replace(/<(?!img)[^>]*>/g, '')))
}
