/** What a report says of itself where no front matter does: a title line, a byline, a date at its head. */
import type { Paragraph as MdParagraph, RootContent } from 'mdast'
import { isHeading } from './headings.ts'
import { plainText } from './inline.ts'
import type { Section } from './types.ts'

const LONGEST = 120
const MOST_WORDS = 16

const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DATE_LINE = new RegExp(String.raw`^(?:(?:published|updated|date)(?: on)?:?\s+)?(\d{1,2}\s+${MONTH},?\s+\d{4}|${MONTH}\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}|\d{4}-\d{2}(?:-\d{2})?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)\.?$`, 'iu')

/** The date that is all a paragraph says. */
export const dateLine = (text: string): string | undefined => DATE_LINE.exec(text)?.[1]

/** A first line that reads like a title: short, and no sentence. */
function titleLine(block: RootContent | undefined, next: RootContent | undefined): string | undefined {
  if (block?.type !== 'paragraph' || next === undefined)
    return undefined
  const text = plainText(block)
  const isTitle = text.length <= LONGEST && text.split(' ').length <= MOST_WORDS && /\p{L}/u.test(text) && !/[.,;:!…。！，；：]$/u.test(text)
  return isTitle && !/^(?:By|Source)\b/u.test(text) && dateLine(text) === undefined && !isPicture(block) ? text : undefined
}

const isPicture = (paragraph: MdParagraph): boolean => paragraph.children.some(node => node.type === 'image')

export interface Title {
  /** `''` where there is none. */
  title: string
  /** The report without the line that was its title; a heading stays. */
  body: readonly RootContent[]
}

/** The first heading of the first level, or the first heading where no other stands as high; else a line of text that reads like one. */
export function titleOf(body: readonly RootContent[]): Title {
  const headings = body.flatMap(node => node.type === 'heading' && isHeading(node, plainText(node)) ? [node] : [])
  const [first] = headings
  const one = headings.find(({ depth }) => depth === 1) ?? (first && headings.every(node => node === first || node.depth > first.depth) && headings.length > 1 ? first : undefined)
  if (one)
    return { title: plainText(one), body }
  const line = titleLine(body[0], body[1])
  return line === undefined ? { title: '', body } : { title: line, body: body.slice(1) }
}

/** Author and date as lines at the head say them. */
export function creditsOf(sections: readonly Section[]): Record<string, string> {
  const lines = sections.slice(0, 2).flatMap(section => section.paragraphs.slice(0, 4)).filter(({ kind }) => kind === 'about').map(({ text }) => text)
  const author = lines.map(text => /^By\s+(\p{Lu}.{2,120}?)\.?$/u.exec(text)?.[1]).find(Boolean)
  const date = lines.map(dateLine).find(Boolean)
  return { ...author === undefined ? {} : { author }, ...date === undefined ? {} : { date } }
}
