/** Tables as PDF/UA asks for them: headers that say what they head. */
import { PDFArray, PDFName } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { attribute } from './table-grid.ts'
import { isTag, tagsBelow } from './tags.ts'
import type { Tag } from './tags.ts'

function addScope(document: PDFDocument, header: Tag, scope: 'Row' | 'Column'): void {
  const key = PDFName.of('A')
  const old = header.dict.lookup(key)
  const list = old instanceof PDFArray ? old.asArray() : old ? [old] : []
  header.dict.set(key, document.context.obj([...list, document.context.obj({ O: 'Table', Scope: scope })]))
}

/** Headers without a scope head their column in the table's first row, their row elsewhere. */
export function completeTable(document: PDFDocument, table: Tag): void {
  for (const [i, row] of tagsBelow(table.kids).filter(tag => tag.role === 'TR').entries()) {
    for (const header of row.kids.filter(isTag).filter(cell => cell.role === 'TH' && attribute(cell, 'Scope') === undefined))
      addScope(document, header, i === 0 ? 'Column' : 'Row')
  }
}
