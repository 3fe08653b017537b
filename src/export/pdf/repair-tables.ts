/** Tables as PDF/UA asks for them: headers that say what they head, rows that are complete. */
import { PDFArray, PDFName } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { attribute, gridOf, headersOf, isFull, spanOf, widthOf } from './table-grid.ts'
import type { Grid } from './table-grid.ts'
import { isTag, newTag, tagsBelow, textIn } from './tags.ts'
import type { Tag } from './tags.ts'

const cellsOf = (row: Tag): Tag[] => row.kids.filter(isTag).filter(kid => kid.role === 'TH' || kid.role === 'TD')

/** The column of each header, as cells in complete rows tell it: a header's own place may be wrong. */
function headerColumns(rows: readonly Tag[], { columns, taken }: Grid, width: number): Map<string, number> {
  const found = new Map<string, number>()
  const headings = new Set(rows.flatMap(cellsOf).filter(cell => isScope(cell, 'Column')).map(cell => textIn(cell.dict, 'ID')))
  for (const [i, row] of rows.entries()) {
    for (const cell of isFull(taken[i] ?? [], width) ? cellsOf(row) : []) {
      for (const id of headersOf(cell).filter(id => headings.has(id)))
        found.set(id, columns.get(cell) ?? 0)
    }
  }
  return found
}

const isScope = (cell: Tag, scope: string): boolean => attribute(cell, 'Scope') === PDFName.of(scope)

/** Chromium leaves empty cells out; each is put back where the headers of its neighbours say that it was. */
function fillRow(document: PDFDocument, row: Tag, width: number, columnOf: (cell: Tag) => number | undefined): void {
  const present = cellsOf(row)
  let missing = width - present.reduce((sum, cell) => sum + spanOf(cell, 'ColSpan'), 0)
  let column = 0
  const fillTo = (end: number): Tag[] => {
    const count = Math.max(0, Math.min(end - column, missing))
    missing -= count
    column += count
    return Array.from({ length: count }, () => newTag(document, 'TD', []))
  }
  const cells = present.flatMap((cell) => {
    const before = fillTo(columnOf(cell) ?? column)
    column += spanOf(cell, 'ColSpan')
    return [...before, cell]
  })
  row.kids = [...cells, ...fillTo(width)]
}

function fillRows(document: PDFDocument, rows: readonly Tag[]): void {
  const grid = gridOf(rows.map(cellsOf))
  const width = widthOf(grid)
  const known = headerColumns(rows, grid, width)
  const columnOf = (cell: Tag): number | undefined => [textIn(cell.dict, 'ID') ?? '', ...headersOf(cell)].map(id => known.get(id)).find(column => column !== undefined)
  const spansRows = rows.flatMap(cellsOf).some(cell => spanOf(cell, 'RowSpan') > 1)
  // A cell that reaches down from above leaves no telling what is missing below it.
  if (spansRows || grid.broken)
    return
  for (const [i, row] of rows.entries()) {
    if (!isFull(grid.taken[i] ?? [], width))
      fillRow(document, row, width, columnOf)
  }
}

function addScope(document: PDFDocument, header: Tag, scope: 'Row' | 'Column'): void {
  const key = PDFName.of('A')
  const old = header.dict.lookup(key)
  const list = old instanceof PDFArray ? old.asArray() : old ? [old] : []
  header.dict.set(key, document.context.obj([...list, document.context.obj({ O: 'Table', Scope: scope })]))
}

/** Headers without a scope head their column in the table's first row, their row elsewhere. */
export function completeTable(document: PDFDocument, table: Tag): void {
  const rows = [...tagsBelow(table.kids)].filter(tag => tag.role === 'TR')
  for (const [i, row] of rows.entries()) {
    for (const header of cellsOf(row).filter(cell => cell.role === 'TH' && attribute(cell, 'Scope') === undefined))
      addScope(document, header, i === 0 ? 'Column' : 'Row')
  }
  fillRows(document, rows)
}
