/** What stands at the end of a report and is not its argument: notes and references. */
import type { List, Nodes, RootContent } from 'mdast'
import { plainText } from './inline.ts'

const NOTES = /^(?:(?:\d{1,2}|[IVX]{1,5})[.)]?\s+)?(?:(?:end|foot)?\s?-?notes?(?: and (?:references|sources))?|references(?: and notes)?|bibliography|works cited|sources?(?: and notes)?|citations?|literature|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|fu(?:ß|ss)noten|anmerkungen|endnoten|références(?: bibliographiques)?|bibliographie|notes de bas de page|referencias(?: bibliográficas)?|bibliografía|notas(?: al pie)?|referências(?: bibliográficas)?|bibliografia|riferimenti|bronnen|literatuur|przypisy|źródła|литература|список литературы|источники|примечания|література|джерела|примітки|المراجع|المصادر|מקורות|הערות|참고 ?문헌|주석|參考文獻|参考文献|参考資料|注|註|注釈|脚注|註釋|尾注)\s*:?$/iu

/** Whether a heading opens notes or references. */
export const opensNotes = (title: string): boolean => NOTES.test(title.trim())

/** A list of what the report holds. */
export const opensContents = (title: string): boolean => /^(?:table of contents|contents|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|sumário|spis treści|содержание|зміст|目次|目录|目錄|차례|목차)$/iu.test(title.trim())

/** `[12] Ada Brook, …`, `¹² Ada Brook, …`, `^12 …`: a note as a paragraph. */
export const isNote = (text: string): boolean => /^(?:\[\d{1,3}\]:?|\^\d{1,3}:?|[⁰¹²³⁴-⁹]{1,3}|\[\^[^\]]{1,40}\]:)\s*\S/u.test(text)

/** `[NAA: A452, 440]`: where the document is kept, as a paragraph. */
export const isShelfMark = (text: string): boolean => /^\[\p{Lu}{2,}\b[^\]]{0,120}\d[^\]]{0,60}\]\.?$/u.test(text)

const CITES = /https?:|www\.|\bdoi\b|\bibid\b|\bpp?\.\s?\d|\baccessed\b|↩|,\s(?:19|20)\d\d\b|\((?:19|20)\d\d\)/iu

/** A paragraph that is nothing but a number: `10.`, `Chapter II`. */
const NUMBER_ALONE = /^(?:(?:[Cc]hapter|CHAPTER|[Pp]art|PART|[Ss]ection|SECTION) )?(?:\d{1,3}|[IVXLC]{1,6})\W*$/u

/** `2012 2013 2014`, `0% 10% 20%`: what stands at a chart’s axis. */
const AXIS = /^(?:[$€£]?\d[\d.,]*%?\s+){2,}[$€£]?\d[\d.,]*%?$/u

/** What a page on the web, or in print, has around its text. */
export const isFurniture = (text: string): boolean => NUMBER_ALONE.test(text) || AXIS.test(text)
  || /^(?:share|subscribe|like|comments?|leave a comment|read (?:more|next)|sign (?:up|in)|download(?: (?:the )?pdf)?|print|cite this|advertisement|skip to (?:main )?content|back to top|related (?:posts|articles)|table of contents|follow us|listen to this article)(?: \d+)?[.!]?$/iu.test(text)
  || /\bthanks for reading\b|\bsubscribe (?:for free|to (?:our|the|my) (?:newsletter|channel))|\breader-supported\b|\b(?:free|paid) subscriber\b|\bwe use cookies\b|^(?:corresponding author|keywords?|jel codes?|e-?mail)\s*:/iu.test(text)

/** A numbered list whose items cite works: notes without a heading. */
export function isNoteList(list: List): boolean {
  const texts = list.children.map(item => plainText(item))
  const raw = list.children.map(item => JSON.stringify(item))
  const cite = texts.filter((text, i) => CITES.test(text) || /↩|"url":"#/u.test(raw[i] ?? '')).length
  return list.ordered === true && list.children.length >= 3 && cite >= list.children.length * 0.7
}

/** A text with its marks of notes: links within the page and raised figures as `<sup>`. */
export const withMarks = (node: Nodes): string => 'value' in node ? node.value.replace(/[⁰¹²³⁴-⁹]{1,3}/gu, mark => `<sup>${mark.normalize('NFKC')}</sup>`)
  : 'children' in node ? node.type === 'link' && node.url.startsWith('#') ? `<sup>${node.children.map(withMarks).join('')}</sup>` : node.children.map(withMarks).join('') : ''

const NOTE_AT_END = /^(?<number>\d{1,3})[.)]? (?=[\p{L}“"‘])/u
const numberAt = (node: RootContent | undefined): number => node?.type === 'paragraph' ? Number(NOTE_AT_END.exec(plainText(node))?.groups?.number ?? Number.NaN) : Number.NaN

/** Paragraphs at the end that count on (`1 See …`, `2 Ibid.`), where marks before them have half of their numbers or more. */
export function notesAtEnd(body: readonly RootContent[]): Set<RootContent> {
  let start = body.length
  while (!Number.isNaN(numberAt(body[start - 1])) && (start === body.length || numberAt(body[start - 1]) === numberAt(body[start]) - 1))
    start--
  const notes = body.slice(start)
  if (notes.length < 2)
    return new Set()
  const marks = new Set(body.slice(0, start).flatMap(node => [...withMarks(node).matchAll(/<sup[^>]*>\W*(\d{1,3})\W*<\/sup>/gu)].map(([, mark]) => Number(mark))))
  return new Set(notes.filter(note => marks.has(numberAt(note))).length * 2 >= notes.length ? notes : [])
}
