/** Fine typography of the handout's texts: dates and references do not break over lines. */
import { typeset } from '../model/typeset.ts'

/** The text with no-break spaces where a break would hurt, and before a paragraph's number. */
export const setText = (text: string): string => typeset(text).replace(/ (?=¶)/g, '\u00A0')

/** A passage's first words as a quotation that goes on; quotations in it take single marks. */
export const quoteStart = (start: string): string => `“${setText(start).replace(/“/g, '‘').replace(/”/g, '’')}\u00A0…”`

/** `setText` for all text in some HTML; addresses stay as they are. Runs in the browser. */
export function setHtml(html: string): string {
  const holder = Object.assign(document.createElement('template'), { innerHTML: html })
  const walker = document.createTreeWalker(holder.content, NodeFilter.SHOW_TEXT)
  while (walker.nextNode())
    walker.currentNode.nodeValue = setText(walker.currentNode.nodeValue ?? '')
  return holder.innerHTML
}
