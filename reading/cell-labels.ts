/** What stands before a cell where a table's rows are blocks. */

interface Cell { key: string, text: string, span: number }

/** An article's `21–24`; a year tells what it is. */
const isNumber = (text: string): boolean => /^\d{1,3}(?:[–-]\d{1,3})?$/.test(text)

/** The names of the columns that a cell reaches over. What heads the row needs none, unless it is a bare number. */
export function cellLabels(cells: readonly Cell[], columns: readonly { key: string, label: string }[]): string[] {
  return cells.map(({ key, text, span }, c) => {
    const from = columns.findIndex(column => column.key === key)
    const names = columns.slice(from, from + span).map(({ label }) => label)
    return text === '' || (c === 0 && !isNumber(text)) ? '' : names.join(' and ')
  })
}
