/** A rendered note as blocks: its talk track, and apart from it what is said only if asked. Runs in the browser. */
import { EVIDENCE_HEADING } from '../model/notes.ts'

export interface NoteBlock {
  html: string
  /** Part of the `If asked` block. */
  asked: boolean
}

const ASKED = /^if asked\b/i

/** A heading inside a note stands below the handout's own. */
function demote(element: Element): Element {
  if (!/^H[1-6]$/.test(element.tagName))
    return element
  const lower = document.createElement('h3')
  lower.append(...element.childNodes)
  return lower
}

/** Text that stands for itself becomes a paragraph; comments and white space go. */
function asElement(node: ChildNode): Element[] {
  if (node instanceof Element)
    return [demote(node)]
  if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '')
    return []
  const paragraph = document.createElement('p')
  paragraph.append(node)
  return [paragraph]
}

const isEvidenceHeading = (element: Element): boolean => element.textContent?.trim() === EVIDENCE_HEADING && element.querySelector('strong') !== null

/** Blocks of a note's HTML, without click marks and without the list of passages, which the handout has itself. */
export function noteBlocks(noteHtml: string): NoteBlock[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: noteHtml })
  content.querySelectorAll('.slidev-note-click-mark').forEach(mark => mark.remove())
  const elements = [...content.childNodes].flatMap(asElement)
  const end = elements.findIndex(isEvidenceHeading)
  const own = end < 0 ? elements : elements.slice(0, end)
  const asked = own.findIndex(element => ASKED.test(element.textContent?.trim() ?? ''))
  return own
    .map((element, i) => ({ html: element.outerHTML, asked: asked >= 0 && i >= asked }))
    .filter(({ html }) => /[\p{L}\p{N}]|<img/u.test(html.replace(/<(?!img)[^>]*>/g, '')))
}
