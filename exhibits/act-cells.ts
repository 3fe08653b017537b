/** A statute's articles as cells: one an article, with its number, side by side from the same edge in every chapter. Pure. */
import type { Act, Duty } from '../model/data.ts'

type Chapter = Act['chapters'][number]

export interface Cell {
  no: number
  /** The strongest duty of the article; `must` before all others. */
  duty: Duty
}

/** Articles that an entry stands for: `21–24` is four. */
function numbers(no: string): number[] {
  const [first = 0, last = first] = no.split('–').map(Number)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** One cell an article, in order. */
export function cellsOf(chapter: Chapter): Cell[] {
  return chapter.articles.flatMap(({ no, duty }) => {
    const strongest: Duty = duty.includes('must') ? 'must' : duty[0] ?? 'states'
    return numbers(no).map(no => ({ no, duty: strongest }))
  })
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

/** What the cells show, in words: `10 articles, of these 2 must`. */
export function cellsInWords(chapter: Chapter, label: Readonly<Record<Duty, string>>): string {
  const cells = cellsOf(chapter)
  const counts = (['must', 'endeavour', 'may'] as const).flatMap((duty) => {
    const count = cells.filter(cell => cell.duty === duty).length
    return count > 0 ? [`${count} ${label[duty]}`] : []
  })
  const articles = `${cells.length} ${cells.length === 1 ? 'article' : 'articles'}`
  return counts.length > 0 ? `${articles}, of these ${counts.join(', ')}` : articles
}
