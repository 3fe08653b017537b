/** A statute's articles as a stair: one cell an article, every chapter's cells after those of the chapters before it. Pure. */
import type { Act, Duty } from '../model/data.ts'

type Chapter = Act['chapters'][number]

/** Articles that an entry stands for: `21–24` is four. */
function span(no: string): number {
  const [first = 0, last = first] = no.split('–').map(Number)
  return last - first + 1
}

/** The strongest duty of each article, in order; `must` before all others. */
export function cellsOf(chapter: Chapter): Duty[] {
  return chapter.articles.flatMap(({ no, duty }) => {
    const strongest: Duty = duty.includes('must') ? 'must' : duty[0] ?? 'states'
    return Array.from({ length: span(no) }, () => strongest)
  })
}

/** Cells of the chapters before this one. */
export function cellsBefore(chapters: readonly Chapter[], id: string): number {
  const index = chapters.findIndex(chapter => chapter.id === id)
  return chapters.slice(0, Math.max(0, index)).reduce((sum, chapter) => sum + cellsOf(chapter).length, 0)
}

/** Room for all cells of a statute, and a cell with its gap at most, px of the slide. */
const WIDTH = 496
const PITCH = 15

/** The width of a cell with its gap, so that all chapters' cells have room. */
export function pitchOf(chapters: readonly Chapter[]): number {
  const cells = chapters.reduce((sum, chapter) => sum + cellsOf(chapter).length, 0)
  return Math.min(PITCH, Math.floor((WIDTH * 10) / Math.max(1, cells)) / 10)
}

/** What the cells show, in words: `10 articles, 2 of them must`. */
export function stairInWords(chapter: Chapter, label: Readonly<Record<Duty, string>>): string {
  const cells = cellsOf(chapter)
  const counts = (['must', 'endeavour', 'may'] as const).flatMap((duty) => {
    const count = cells.filter(cell => cell === duty).length
    return count > 0 ? [`${count} ${label[duty]}`] : []
  })
  const articles = `${cells.length} ${cells.length === 1 ? 'article' : 'articles'}`
  return counts.length > 0 ? `${articles}, of these ${counts.join(', ')}` : articles
}
