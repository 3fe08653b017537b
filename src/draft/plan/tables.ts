/** Tables of the report as native tables: whole on one page, or split by rows and columns. */
import type { Report, ReportTable } from '../../report/types.ts'
import type { Caption, SpotRef, TablePage } from '../types.ts'
import { captionOfTable } from './captions.ts'
import { columnGroups, columnWidths, fits, rowPages, splitRow } from './table-fit.ts'

/** What stands in a cell that the report leaves empty: a header without a name, and a hole between columns, help nobody. */
const EMPTY = '–'

const filledCell = (text: string | undefined): string => text === undefined || text === '' ? EMPTY : text

interface Place { section: number, table: number, caption: Caption }

function pagesOf(table: ReportTable, { section, table: number, caption }: Place): TablePage[] {
  const rows = table.rows.map((cells, i) => ({ cells, row: i + 1 })).filter(({ cells }) => cells.some(cell => cell !== ''))
  const head: SpotRef = { section, table: number }
  const parts = columnGroups([table.header, ...rows.map(({ cells }) => cells)]).flatMap((group) => {
    const pick = (cells: readonly string[]): string[] => group.map(column => filledCell(cells[column]))
    const labels = pick(table.header)
    const widths = columnWidths([labels, ...rows.map(({ cells }) => pick(cells))])
    const split = rows.flatMap(({ cells, row }) => splitRow(pick(cells), widths).map(piece => ({ cells: piece.map(filledCell), spot: { ...head, row } })))
    const columns = labels.map((label, i) => ({ label, width: widths[i] ?? 0 }))
    return rowPages(split, widths).map(page => ({ columns, rows: page }))
  })
  return parts.map((part, i) => ({ ...part, caption, head, page: i + 1, pages: parts.length }))
}

export interface PlannedTable {
  section: number
  line: number
  pages: TablePage[]
  /** Small enough to be read at once in the talk. */
  fitsTalk: boolean
}

const isSmall = (pages: readonly TablePage[]): boolean => {
  const [only] = pages
  return pages.length === 1 && only !== undefined && fits(only.rows.map(({ cells }) => cells), only.columns.map(({ width }) => width), 'talk')
}

/** All tables that say something, in the report's order. */
export function tablesOf(report: Report): PlannedTable[] {
  return report.sections.flatMap(({ tables }, section) => tables.flatMap((table, i) => {
    const pages = pagesOf(table, { section, table: i + 1, caption: captionOfTable(report, section, i + 1) })
    return pages.length === 0 ? [] : [{ section, line: table.line, pages, fitsTalk: isSmall(pages) }]
  }))
}
