/** A table row as it is drawn: cells, how far each reaches, and the marks that stand in it. */
import type { Mark, Support } from './citations.ts'

export interface CellRow extends Support {
  cells: Readonly<Record<string, string>>
  cellEvidence?: Readonly<Record<string, readonly string[]>>
  cellSources?: Readonly<Record<string, readonly string[]>>
}

export interface DrawnCell {
  key: string
  text: string
  /** Columns it spans, itself included. */
  span: number
  marks: Mark[]
}

/** A cell that is left out is spanned by the one before it; a row without marks by column has them all in its last cell. */
export function drawCells(row: CellRow, columns: readonly { key: string }[], marksFor: (support: Support) => Mark[]): DrawnCell[] {
  const cells: DrawnCell[] = []
  for (const { key } of columns) {
    const text = row.cells[key]
    const before = cells.at(-1)
    if (text === undefined && before)
      before.span += 1
    else
      cells.push({ key, text: text ?? '', span: 1, marks: marksFor({ evidence: row.cellEvidence?.[key] ?? [], sources: row.cellSources?.[key] ?? [] }) })
  }
  const byColumn = Object.keys(row.cellEvidence ?? {}).length > 0
  cells.at(-1)?.marks.push(...marksFor({ evidence: byColumn ? [] : row.evidence, sources: row.cellSources ? [] : row.sources }))
  return cells
}
