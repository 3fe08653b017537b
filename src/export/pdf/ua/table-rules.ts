/** Rules about tables (7.5 of ISO 14289-1): regular rows, headers that say what they head. */
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { asText, attribute, gridOf, headersOf, isFull, widthOf } from '../table-grid.ts'
import { isTag, textIn } from '../tags.ts'
import type { Tag } from '../tags.ts'
import { placeOf } from './subject.ts'
import type { Finding, UaRule, UaSubject } from './subject.ts'

const isCell = (tag: Tag, { roleOf }: Pick<UaSubject, 'roleOf'>): boolean => ['TH', 'TD'].includes(roleOf(tag))

/** The rows of a table, less those of tables within its cells. */
function rowsOf(tag: Tag, subject: UaSubject): Tag[] {
  return tag.kids.filter(isTag).flatMap(kid => subject.roleOf(kid) === 'TR' ? [kid] : ['THead', 'TBody', 'TFoot'].includes(subject.roleOf(kid)) ? rowsOf(kid, subject) : [])
}

/** Every row fills every column, once. */
function isRegular(rows: readonly Tag[], subject: UaSubject): boolean {
  const grid = gridOf(rows.map(row => row.kids.filter(isTag).filter(kid => isCell(kid, subject))))
  const width = widthOf(grid)
  return width > 0 && !grid.broken && grid.taken.every(places => isFull(places, width))
}

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

const tables: UaRule = subject => subject.tags.filter(tag => subject.roleOf(tag) === 'Table').flatMap(table => judgeTable(table, subject))

/** Every id of the tree leads, by the tree of ids, to the element that has it. */
const ids: UaRule = ({ tree, tags }) => {
  const root = tree?.root.lookup(PDFName.of('IDTree'))
  const names = root instanceof PDFDict ? root.lookup(PDFName.of('Names')) : undefined
  const entries = names instanceof PDFArray ? names.asArray() : []
  const listed = new Map<string, PDFObject | undefined>()
  for (let i = 0; i < entries.length; i += 2)
    listed.set(asText(entries[i]), entries[i + 1])
  const lost = tags.filter(tag => tag.dict.has(PDFName.of('ID')) && listed.get(textIn(tag.dict, 'ID') ?? '') !== tag.ref)
  return lost.length > 0 ? [{ rule: 'id-tree', message: `${lost.length} id(s) do not lead to their elements` }] : []
}

export const tableRules: readonly UaRule[] = [tables, ids]
