/** Words that name one place of a report: of paragraphs, of rows, of captions. */
import type { PassagePlace } from '../../../model/passage-place.ts'
import { looseTextOf, loosen } from '../../evidence/loose-text.ts'
import { findPassage, occurrences, type Anchor } from '../../evidence/passages.ts'
import { isAt, spotsBySection, type Spot } from '../../evidence/spots.ts'
import type { Paragraph, Report } from '../../report/types.ts'

/** Whether words that stand at an offset of a paragraph, row or caption stand nowhere before, and once only there. */
export type IsFirst = (words: string, place: Paragraph | Spot, from: number) => boolean

export function createIndex(report: Report): IsFirst {
  const { search, spots, starts } = looseTextOf(report)
  const bases = new Map<Paragraph | Spot, number>()
  spots.forEach((spot, i) => {
    const paragraph = spot.section.paragraphs[(spot.place.paragraph ?? 0) - 1]
    for (const place of paragraph ? [spot, paragraph] : [spot])
      bases.set(place, starts[i] ?? 0)
  })
  return (words, place, from) =>
    search(loosen(words)).next().value === (bases.get(place) ?? 0) + from && occurrences(place.text, words).length === 1
}

/** Characters that an anchor's half may have. */
const LONGEST = 90
const WORDS = 8

interface Cell { text: string, from: number }

/** The cells of a row, or the caption, with their offsets; empty ones name nothing. */
function cellsOf({ text, place }: Spot): Cell[] {
  let at = 0
  return (place.table === undefined ? [text] : text.split(' | ')).map((cell) => {
    const from = at
    at += cell.length + 3
    return { text: cell, from }
  }).filter(({ text: cell }) => /[\p{L}\p{N}]/u.test(cell))
}

/** The first words of a text, as many as an anchor takes. */
function head(text: string): string {
  const words = text.split(' ').slice(0, WORDS)
  while (words.length > 1 && words.join(' ').length > LONGEST)
    words.pop()
  return words.join(' ').slice(0, LONGEST)
}

function tail(text: string): string {
  const words = text.split(' ').slice(-WORDS)
  while (words.length > 1 && words.join(' ').length > LONGEST)
    words.shift()
  return words.join(' ').slice(-LONGEST)
}

/** The last words after `from`, where enough is left of the last cell for them. */
function endAfter(cells: readonly Cell[], from: number): string | undefined {
  const last = cells.at(-1)
  const end = last && tail(last.text.slice(Math.max(0, from - last.from)).trim())
  return end === '' ? undefined : end
}

/** The anchor of a whole row or caption: words of its first cell that has some of its own. Where none has, the link goes to the page alone. */
export function anchorOfSpot(report: Report, index: number, place: PassagePlace, isFirst: IsFirst): { anchor: Anchor, whole: string } | undefined {
  const section = report.sections[index]
  const spot = section && spotsBySection(report).get(section)?.find(one => isAt(one, place))
  if (!section || !spot || section.title === '')
    return undefined
  const cells = cellsOf(spot)
  const own = cells.find(cell => isFirst(head(cell.text), spot, cell.from))
  const cell = own ?? cells[0]
  if (!cell)
    return undefined
  const start = head(cell.text)
  const end = endAfter(cells, cell.from + start.length)
  const anchor: Anchor = { section: section.title, ...place, start, ...(end === undefined ? {} : { end }), ...(own ? {} : { link: false }) }
  const found = findPassage(report, anchor)
  return found.status === 'found' && found.text === spot.text ? { anchor, whole: spot.text } : undefined
}
