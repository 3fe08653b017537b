/** Fine typography of the handout's texts: dates and references do not break over lines. */
import { typeset } from '../model/typeset.ts'

/** The text with no-break spaces where a break would hurt, and before a paragraph's number. */
export const setText = (text: string): string => typeset(text).replace(/ (?=¶)/g, '\u00A0')

/** A name of a few words, at most `most` characters, that keeps to one line. */
export const holdName = (name: string, most = NAME): string => name.length <= most ? name.replaceAll(' ', '\u00A0') : setText(name)
/** Longest such name: a narrow column's line takes some more. */
const NAME = 28

const single = (words: string): string => setText(words).replace(/“/g, '‘').replace(/”/g, '’')

/** A passage's first words as a quotation that goes on, to its last words where these are given; quotations in it take single marks. */
export const quoteStart = (start: string, end?: string): string =>
  end === undefined ? `“${single(start)}\u00A0…”` : `“${single(start)}\u00A0… ${single(end)}”`

/** `setText` for all text in some HTML; addresses stay as they are. Runs in the browser. */
export function setHtml(html: string): string {
  const holder = Object.assign(document.createElement('template'), { innerHTML: html })
  const walker = document.createTreeWalker(holder.content, NodeFilter.SHOW_TEXT)
  while (walker.nextNode())
    walker.currentNode.nodeValue = setText(walker.currentNode.nodeValue ?? '')
  return holder.innerHTML
}
