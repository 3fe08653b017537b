/** Rules about tables (7.5 of ISO 14289-1): regular rows, headers that say what they head. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { isTag, textIn } from '../tags.ts'
import type { Tag } from '../tags.ts'
import { placeOf } from './subject.ts'
import type { Finding, UaRule, UaSubject } from './subject.ts'

/** An attribute of the element, from whichever of its attribute dictionaries has it. */
export function attribute(tag: Tag, key: string): PDFObject | undefined {
  const value = tag.dict.lookup(PDFName.of('A'))
  const dicts = value instanceof PDFArray ? value.asArray().map(item => tag.dict.context.lookup(item)) : [value]
  return dicts.map(dict => dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined).find(found => found !== undefined)
}

function spanOf(cell: Tag, key: 'RowSpan' | 'ColSpan'): number {
  const value = attribute(cell, key)
  return value instanceof PDFNumber ? Math.max(1, value.asNumber()) : 1
}

const isCell = (tag: Tag, { roleOf }: UaSubject): boolean => ['TH', 'TD'].includes(roleOf(tag))

/** The rows of a table, less those of tables within its cells. */
function rowsOf(tag: Tag, subject: UaSubject): Tag[] {
  return tag.kids.filter(isTag).flatMap(kid => subject.roleOf(kid) === 'TR' ? [kid] : ['THead', 'TBody', 'TFoot'].includes(subject.roleOf(kid)) ? rowsOf(kid, subject) : [])
}

/** Columns that each row fills, cells that reach into it from above included; -1 where one reaches below the table. */
export function rowWidths(rows: readonly (readonly { rows: number, columns: number }[])[]): number[] {
  const widths = rows.map(() => 0)
  rows.forEach((cells, i) => {
    for (const cell of cells) {
      for (let row = i; row < i + cell.rows; row++) {
        if (widths[row] === undefined)
          widths[i] = Number.NaN
        else
          widths[row] = (widths[row] ?? 0) + cell.columns
      }
    }
  })
  return widths.map(width => Number.isNaN(width) ? -1 : width)
}

function isRegular(rows: readonly Tag[], subject: UaSubject): boolean {
  const widths = rowWidths(rows.map(row => row.kids.filter(isTag).filter(kid => isCell(kid, subject)).map(cell => ({ rows: spanOf(cell, 'RowSpan'), columns: spanOf(cell, 'ColSpan') }))))
  return widths.every(width => width > 0 && width === widths[0])
}

/** Ids that a cell names as its headers. */
function headersOf(cell: Tag): string[] {
  const value = attribute(cell, 'Headers')
  return value instanceof PDFArray
    ? value.asArray().map(item => tagText(cell.dict.context.lookup(item)))
    : []
}

const tagText = (value: PDFObject | undefined): string => value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''

function judgeTable(table: Tag, subject: UaSubject): Finding[] {
  const rows = rowsOf(table, subject)
  const cells = rows.flatMap(row => row.kids.filter(isTag)).filter(tag => isCell(tag, subject))
  const headers = cells.filter(cell => subject.roleOf(cell) === 'TH')
  const ids = new Set(headers.map(header => textIn(header.dict, 'ID')).filter(id => id !== undefined))
  const unscoped = headers.filter(header => !['Row', 'Column', 'Both'].includes(scopeOf(header)))
  const lost = cells.filter(cell => headersOf(cell).some(id => !ids.has(id)))
  const checks: [boolean, string, string][] = [
    [rows.length > 0, 'table', 'a table has no rows'],
    [isRegular(rows, subject), 'table-rows', 'the rows of a table differ in width'],
    [headers.length > 0, 'table-headers', 'a table has no headers'],
    [unscoped.length === 0, 'header-scope', `${unscoped.length} header(s) of a table do not say whether they head a row or a column`],
    [lost.length === 0, 'cell-headers', `${lost.length} cell(s) name headers that the table does not have`],
  ]
  return checks.filter(([good]) => !good).map(([, rule, message]) => ({ rule, ...placeOf(table), message }))
}

function scopeOf(header: Tag): string {
  const scope = attribute(header, 'Scope')
  return scope instanceof PDFName ? scope.decodeText() : ''
}

export const tables: UaRule = subject => subject.tags.filter(tag => subject.roleOf(tag) === 'Table').flatMap(table => judgeTable(table, subject))

/** Every id of the tree leads, by the tree of ids, to the element that has it. */
export const ids: UaRule = ({ tree, tags }) => {
  const root = tree?.root.lookup(PDFName.of('IDTree'))
  const names = root instanceof PDFDict ? root.lookup(PDFName.of('Names')) : undefined
  const entries = names instanceof PDFArray ? names.asArray() : []
  const listed = new Map<string, PDFObject | undefined>()
  for (let i = 0; i < entries.length; i += 2)
    listed.set(tagText(entries[i]), entries[i + 1])
  const lost = tags.filter(tag => tag.dict.has(PDFName.of('ID')) && listed.get(textIn(tag.dict, 'ID') ?? '') !== tag.ref)
  return lost.length > 0 ? [{ rule: 'id-tree', message: `${lost.length} id(s) do not lead to their elements` }] : []
}

export const tableRules: readonly UaRule[] = [tables, ids]
