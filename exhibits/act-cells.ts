/** A statute's articles as cells: one an article, with its number, side by side from the same edge in every chapter. Pure. */
import type { Act, Duty } from '../model/data.ts'
import { longDate } from '../model/dates.ts'
import { binding } from './duty.ts'

type Chapter = Act['chapters'][number]

export interface Cell {
  no: number
  /** What the article's duties are, `states` left out. */
  duties: readonly Duty[]
}

/** Articles that an entry stands for: `21–24` is four. */
function numbers(no: string): number[] {
  const [first = 0, last = first] = no.split('–').map(Number)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** One cell an article, in order. */
export function cellsOf(chapter: Chapter): Cell[] {
  return chapter.articles.flatMap(({ no, duty }) => numbers(no).map(no => ({ no, duties: binding(duty) })))
}

/** How a cell is drawn: by its duty, or as `both` where `must` comes to another. */
export function cellLook({ duties }: Cell): Duty | 'both' {
  return duties.includes('must') && duties.length > 1 ? 'both' : duties[0] ?? 'states'
}

/** Room for the longest chapter's cells, a cell with its gap at most, and the least that holds a number; px of the slide. */
const WIDTH = 400
const PITCH = 36
const NUMBERED = 30

/** The width of a cell with its gap, the same for all chapters, and whether numbers fit in it. */
export function pitchOf(chapters: readonly Chapter[]): { pitch: number, numbered: boolean } {
  const longest = Math.max(1, ...chapters.map(chapter => cellsOf(chapter).length))
  const pitch = Math.min(PITCH, Math.floor((WIDTH * 10) / longest) / 10)
  return { pitch, numbered: pitch >= NUMBERED }
}

/** What the cells show, in words: `10 articles, of these 1 must, 3 endeavour; 1 is both`. Each duty is counted, so an article may count twice. */
export function cellsInWords(chapter: Chapter, label: Readonly<Record<Duty, string>>): string {
  const cells = cellsOf(chapter)
  const counts = (['must', 'endeavour', 'may'] as const).flatMap((duty) => {
    const count = cells.filter(cell => cell.duties.includes(duty)).length
    return count > 0 ? [`${count} ${label[duty]}`] : []
  })
  const articles = `${cells.length} ${cells.length === 1 ? 'article' : 'articles'}`
  const both = cells.filter(cell => cellLook(cell) === 'both').length
  const twice = both > 0 ? `; ${both} ${both === 1 ? 'is' : 'are'} both` : ''
  return counts.length > 0 ? `${articles}, of these ${counts.join(', ')}${twice}` : articles
}

/** A chapter's name in full: `Chapter I, General Provisions`. */
export const chapterName = ({ numeral, title }: Pick<Chapter, 'numeral' | 'title'>): string => numeral ? `Chapter ${numeral}, ${title}` : title

/** Since when a chapter is in force, in words. */
export const inForce = ({ inForce }: Pick<Chapter, 'inForce'>): string => `in force since ${longDate(inForce)}`

/** Chapters and since when they are in force, as a caption; those of one day together, by number: `Chapters III and IV, in force since 1 September 2025`. */
export function captionOf(chapters: readonly Chapter[]): string {
  const numerals = chapters.flatMap(({ numeral }) => numeral || [])
  const [first] = chapters
  return first && chapters.length > 1 && numerals.length === chapters.length && chapters.every(chapter => chapter.inForce === first.inForce)
    ? `Chapters ${numerals.slice(0, -1).join(', ')} and ${numerals.at(-1)}, ${inForce(first)}`
    : chapters.map(chapter => `${chapterName(chapter)}, ${inForce(chapter)}`).join(' · ')
}
