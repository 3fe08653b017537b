/** How a table is set: widths of its columns, and which rows a page holds. Estimated from characters, on the safe side. */
import { figuresOf } from '../../evidence/figures.ts'
import { widthOf } from './fit.ts'

/** Characters of the whole width, pixels of a line, pixels that each row has besides, pixels for all rows. */
interface Setting { line: number, height: number, gap: number, space: number }

/** On a reference page. What is short or narrow is set larger there: see layouts/reference.vue. */
const REFERENCE: Setting = { line: 112, height: 27, gap: 10, space: 440 }
const REFERENCE_LARGE: Setting = { line: 98, height: 31, gap: 19, space: 440 }
/** In the talk; two rows speak up: see styles/exhibits.css. */
const TALK: Setting = { line: 94, height: 32, gap: 12, space: 390 }
const TALK_LARGE: Setting = { line: 80, height: 37, gap: 12, space: 390 }

export type TableLayout = 'talk' | 'reference'

function settingOf(layout: TableLayout, rows: number, columns: number): Setting {
  if (layout === 'talk')
    return rows <= 2 ? TALK_LARGE : TALK
  return rows <= 3 || (rows <= 6 && columns <= 3) ? REFERENCE_LARGE : REFERENCE
}

/** A word beyond this is broken by the browser. */
const LONGEST_WORD = 22
/** Characters that a cell loses to its padding, its marks and its ragged edge. */
const LOST = 3
/** A column with more text gets no wider for it. */
const WIDEST = 60
/** Columns of a page, the first among them. */
const MOST_COLUMNS = 6

type Rows = readonly (readonly string[])[]

/** Characters that a column needs so that its words stay whole. */
function leastWidth(rows: Rows, column: number): number {
  const words = rows.flatMap(cells => (cells[column] ?? '').split(/\s+/).map(widthOf))
  return Math.min(LONGEST_WORD, Math.max(2, ...words)) + LOST
}

/** Columns by page: the first, which heads the rows, stands on each. `rows` with the headers first. */
export function columnGroups(rows: Rows): number[][] {
  const count = rows[0]?.length ?? 0
  const least = Array.from({ length: count }, (_, column) => leastWidth(rows, column))
  const width = (columns: readonly number[]): number => columns.reduce((sum, column) => sum + (least[column] ?? 0), 0)
  const all = least.map((_, column) => column)
  const [first, ...others] = all
  if (first === undefined || (count <= MOST_COLUMNS && width(all) <= REFERENCE.line))
    return [all]
  const pages = Math.ceil(others.length / (MOST_COLUMNS - 1))
  const size = Math.ceil(others.length / pages)
  const groups: number[][] = []
  for (const column of others) {
    const group = groups.at(-1)
    if (!group || group.length > size || width([...group, column]) > REFERENCE.line)
      groups.push([first, column])
    else
      group.push(column)
  }
  return groups
}

/** Shares of the width in whole percent: words stay whole, and what is left goes to those who have most to say. */
export function columnWidths(rows: Rows): number[] {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
    const widths = rows.map(cells => widthOf(cells[column] ?? ''))
    const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length)
    const least = leastWidth(rows, column)
    return { least, extra: Math.max(1, Math.min(WIDEST, mean + 0.3 * Math.max(...widths)) - least) }
  })
  const sum = (key: 'least' | 'extra'): number => columns.reduce((total, column) => total + column[key], 0)
  const room = Math.max(0, REFERENCE.line - sum('least'))
  const exact = columns.map(({ least, extra }) => (least + room * extra / sum('extra')) / Math.max(REFERENCE.line, sum('least')) * 100)
  const whole = exact.map(Math.floor)
  const widest = whole.indexOf(Math.max(...whole))
  return whole.map((width, i) => i === widest ? width + 100 - whole.reduce((a, b) => a + b, 0) : width)
}

function heightIn(cells: readonly string[], widths: readonly number[], { line, height, gap }: Setting): number {
  const lines = cells.map((cell, i) => Math.ceil(widthOf(cell) / Math.max(4, line * (widths[i] ?? 0) / 100 - LOST)))
  return Math.max(1, ...lines) * height + gap
}

export function fits(rows: Rows, widths: readonly number[], layout: TableLayout): boolean {
  const setting = settingOf(layout, rows.length, widths.length)
  return rows.reduce((sum, cells) => sum + heightIn(cells, widths, setting), 0) <= setting.space
}

/** The text in two near the wanted length: after a sentence, else between words that are no part of a figure. */
function cutAt(text: string, length: number): [string, string] | undefined {
  const joints = [...text.matchAll(/(?<=[.;!?。；])\s*(?=\S)|\s+/gu)].map(({ 0: joint, index }) => ({ from: index, to: index + joint.length }))
  const good = joints.filter(({ from, to }) => from > 0 && from <= length && figuresOf(text.slice(0, from)).concat(figuresOf(text.slice(to))).every(figure => figuresOf(text).includes(figure)))
  const ends = good.filter(({ from }) => /[.;!?。；]$/u.test(text.slice(0, from)))
  const joint = ends.at(-1) ?? good.at(-1)
  return joint && [text.slice(0, joint.from), text.slice(joint.to)]
}

/** A row that is higher than a page, as several: its head stands on each. */
export function splitRow(cells: readonly string[], widths: readonly number[]): string[][] {
  const pieces: string[][] = []
  let rest = [...cells]
  while (!fits([rest], widths, 'reference')) {
    const { line, height, gap, space } = REFERENCE_LARGE
    const lines = Math.floor((space - gap) / height)
    const cuts = rest.map((cell, i): [string, string] => {
      const room = Math.floor(lines * Math.max(4, line * (widths[i] ?? 0) / 100 - LOST))
      return i === 0 || widthOf(cell) <= room ? [cell, ''] : cutAt(cell, room * cell.length / widthOf(cell)) ?? [cell, '']
    })
    pieces.push(cuts.map(([here]) => here))
    const left = cuts.map(([, later]) => later)
    if (left.every(text => text === ''))
      return pieces
    rest = left.map((text, i) => i === 0 ? cells[0] ?? '' : text || '\u00A0')
  }
  return [...pieces, rest]
}

/** Rows by page, at most `most` on one. */
function filled<T extends { cells: readonly string[] }>(rows: readonly T[], widths: readonly number[], most: number): T[][] {
  const pages: T[][] = []
  for (let at = 0; at < rows.length;) {
    let count = 1
    for (let n = 2; n <= most && at + n <= rows.length; n++)
      count = fits(rows.slice(at, at + n).map(({ cells }) => cells), widths, 'reference') ? n : count
    pages.push(rows.slice(at, at + count))
    at += count
  }
  return pages
}

/** Rows of a page. */
const MOST_ROWS = 10

/** As few pages as hold the rows, with about as many rows on each. */
export function rowPages<T extends { cells: readonly string[] }>(rows: readonly T[], widths: readonly number[]): T[][] {
  const tightest = filled(rows, widths, MOST_ROWS)
  const even = filled(rows, widths, Math.ceil(rows.length / tightest.length))
  return even.length === tightest.length ? even : tightest
}
