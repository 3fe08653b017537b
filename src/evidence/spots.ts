/** Where in a report a passage can stand: its paragraphs, the rows of its tables, the captions of its pictures. */
import { placeWords, type PassagePlace } from '../../model/passage-place.ts'
import type { Report, Section } from '../report/types.ts'

export interface Spot {
  section: Section
  place: PassagePlace
  text: string
  line: number
}

/** Between the cells of a row, so that no number or date reads over from one to the next. */
const CELL_JOINT = ' | '

/** A row's text, as it is hashed and searched. */
export const rowText = (cells: readonly string[]): string => cells.join(CELL_JOINT)

/** In the order of the file. */
function spotsOf(section: Section): Spot[] {
  const paragraphs = section.paragraphs.map(({ number, text, line }): Spot => ({ section, place: { paragraph: number }, text, line }))
  const rows = section.tables.flatMap((table, t) => [table.header, ...table.rows].map((cells, r): Spot =>
    // GFM has a line of dashes between header and body.
    ({ section, place: { table: t + 1, ...(r === 0 ? {} : { row: r }) }, text: rowText(cells), line: table.line + (r === 0 ? 0 : r + 1) })))
  const captions = section.figures.map(({ caption, line }, f): Spot => ({ section, place: { figure: f + 1 }, text: caption, line }))
  return [...paragraphs, ...rows, ...captions].filter(({ text }) => text !== '').sort((a, b) => a.line - b.line)
}

const known = new WeakMap<Report, Map<Section, Spot[]>>()

/** Every spot of a report by its section, in its order; the same objects each time. */
export function spotsBySection(report: Report): Map<Section, Spot[]> {
  const spots = known.get(report) ?? new Map(report.sections.map(section => [section, spotsOf(section)]))
  known.set(report, spots)
  return spots
}

export const spotsIn = (report: Report): Spot[] => [...spotsBySection(report).values()].flat()

export const isAt = ({ place }: Spot, { paragraph, table, row, figure }: PassagePlace): boolean =>
  place.paragraph === paragraph && place.table === table && place.row === row && place.figure === figure

export const nameOfSpot = ({ section, place }: Spot): string => `section "${section.title}" ${placeWords(place)}`
