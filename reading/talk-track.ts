/** A slide's notes as the article sets them. Runs in the browser. */
import { noteBlocks } from '../documents/note-blocks.ts'
import type { NoteBlock } from '../documents/note-blocks.ts'
import type { Mark, Support } from '../exhibits/citations.ts'
import { passageUrl } from '../model/anchor.ts'
import type { Evidence } from '../model/evidence.ts'

const normal = (url: string): string => URL.canParse(url) ? new URL(url).href : url

/** What an address in a note stands for: passages and outside sources by their links. */
export function supportsByUrl({ report, passages, sources }: Evidence): Map<string, Support> {
  return new Map<string, Support>([
    ...sources.map(({ id, url }) => [normal(url), { sources: [id] }] as const),
    ...passages.flatMap((passage) => {
      const url = passageUrl(passage, report.url)
      return url === undefined ? [] : [[normal(url), { evidence: [passage.id] }] as const]
    }),
  ])
}

function markLink({ sign, outside, href, label }: Mark): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = outside ? 'mark mark-outside' : 'mark'
  link.href = href ?? ''
  link.ariaLabel = label
  link.textContent = sign
  return link
}

/** Links to sources become marks as beside claims; what only parted two of them goes. */
function withMarks(html: string, marksOf: (url: string) => Mark[]): string {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html })
  for (const link of content.querySelectorAll('a[href]')) {
    const marks = marksOf(normal(link.getAttribute('href') ?? ''))
    if (marks.length === 0)
      continue
    const before = link.previousSibling
    if (before?.nodeType === Node.TEXT_NODE)
      before.textContent = before.textContent?.replace(/^;\s*$|\s+$/, '') ?? ''
    const holder = document.createElement('span')
    holder.className = 'marks'
    holder.append(...marks.map(markLink))
    link.replaceWith(holder)
  }
  const out = document.createElement('div')
  out.append(content)
  return out.innerHTML
}

/** What is said to those in the room, and to no reader: `Good morning.` */
const GREETING = /^(<p>)\s*(?:Good (?:morning|afternoon|evening|day)|Hello|Welcome)\b[^.!?<]{0,40}[.!]\s*/

/** Blocks of the note, its links to sources made marks; headings in it are of `level`. */
export const talkTrack = (noteHtml: string, level: number, marksOf: (url: string) => Mark[]): NoteBlock[] =>
  noteBlocks(noteHtml, level).map(({ html, asked }) => ({ html: withMarks(html.replace(GREETING, '$1'), marksOf), asked }))
