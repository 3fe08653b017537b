/** Tables that are drawn with lines and spaces, as Pandoc writes them, in pipes; and tables in pipes that empty lines part. */
import { isBlank } from './lines.ts'

const row = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replace(/\s+/gu, ' ').trim().replace(/(?<!\\)\|/gu, '\\|')).join(' | ')} |`

/** Rows in pipes, and empty lines up to the length that the table had. */
function inPipes(rows: readonly (readonly string[])[], length: number): string[] {
  const [head = [], ...body] = rows
  const lines = [row(head), row(head.map(() => '---')), ...body.map(row)]
  return lines.length > length ? [] : [...lines, ...Array.from({ length: length - lines.length }, () => '')]
}

/** Lines of one row, cell by cell. */
const joined = (lines: readonly (readonly string[])[]): string[] => (lines[0] ?? []).map((_, column) => lines.map(cells => cells[column] ?? '').join(' '))

const GRID = /^ {0,3}\+(?:[-=:]+\+)+\s*$/u

/** `+---+---+` around rows whose cells may have several lines. */
function gridAt(lines: readonly string[], from: number): string[] | undefined {
  if (!GRID.test(lines[from] ?? ''))
    return undefined
  const rows: string[][] = []
  let own: string[][] = []
  let to = from + 1
  for (; /^ {0,3}[|+]/u.test(lines[to] ?? ''); to++) {
    const line = (lines[to] ?? '').trim()
    if (GRID.test(line)) {
      if (own.length > 0)
        rows.push(joined(own))
      own = []
    }
    else {
      own.push(line.replace(/^\||\|$/gu, '').split('|'))
    }
  }
  const isTable = rows.length > 1 && rows.every(cells => cells.length === rows[0]?.length)
  return isTable ? inPipes(rows, to - from) : undefined
}

const RULES = /^ *-{3,}(?: +-{3,})+ *$/u
const FULL = /^ *-{10,} *$/u

/** Where the dashes under its head say that each column begins. */
const startsOf = (rules: string): number[] => [...rules.matchAll(/-+/gu)].map(({ index }) => index)
const cellsOf = (line: string, starts: readonly number[]): string[] => starts.map((start, i) => line.slice(i === 0 ? 0 : start, starts[i + 1]))

/** A head over groups of dashes; with a full line of dashes above, rows end with an empty line and the table with such a line. */
function simpleAt(lines: readonly string[], from: number): string[] | undefined {
  const isFull = FULL.test(lines[from] ?? '')
  const at = lines.slice(from, from + 6).findIndex(line => RULES.test(line)) + from
  if (at <= from || lines.slice(from, at).some(isBlank) || (!isFull && at !== from + 1))
    return undefined
  const starts = startsOf(lines[at] ?? '')
  const rows = [joined(lines.slice(isFull ? from + 1 : from, at).map(line => cellsOf(line, starts)))]
  let own: string[][] = []
  let to = at + 1
  for (; to < lines.length; to++) {
    const line = lines[to] ?? ''
    const ends = isFull ? FULL.test(line) : isBlank(line) || RULES.test(line)
    if (!isBlank(line) && !ends)
      own.push(cellsOf(line, starts))
    if (own.length > 0 && (ends || isBlank(line) || !isFull)) {
      rows.push(joined(own))
      own = []
    }
    if (ends)
      break
  }
  return rows.length > 1 && to < lines.length + 1 && to - from < 400 ? inPipes(rows, Math.min(to + 1, lines.length) - from) : undefined
}

const isPipes = (line: string | undefined): boolean => /^ {0,3}\|.*\|\s*$/u.test(line ?? '')

/** `| a |`, an empty line, `|---|`: one table. */
function partedAt(lines: readonly string[], from: number): string[] | undefined {
  if (!isPipes(lines[from]) || !isBlank(lines[from + 1]) || !/^ {0,3}\|[\s:|-]+\|\s*$/u.test(lines[from + 2] ?? ''))
    return undefined
  const rows: string[] = []
  let to = from
  for (; isPipes(lines[to]) || (isBlank(lines[to]) && isPipes(lines[to + 1])); to++) {
    if (!isBlank(lines[to]))
      rows.push(lines[to] ?? '')
  }
  return [...rows, ...Array.from({ length: to - from - rows.length }, () => '')]
}

/** As many lines as there were. */
export function withTablesInPipes(lines: readonly string[], skip: readonly boolean[]): string[] {
  const read: string[] = []
  while (read.length < lines.length) {
    const at = read.length
    const table = skip[at] === true || isBlank(lines[at]) ? undefined : gridAt(lines, at) ?? simpleAt(lines, at) ?? partedAt(lines, at)
    read.push(...table && table.length > 0 ? table : [lines[at] ?? ''])
  }
  return read
}
