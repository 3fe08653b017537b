/** What stands before a cell where a table's rows are blocks. */

interface Cell { key: string, text: string, span: number }

const isNumber = (text: string): boolean => /^[\d\s–,.-]+$/.test(text)

/** The names of the columns that a cell reaches over. What heads the row needs none, unless it is a bare number. */
export function cellLabels(cells: readonly Cell[], columns: readonly { key: string, label: string }[]): string[] {
  return cells.map(({ key, text, span }, c) => {
    const from = columns.findIndex(column => column.key === key)
    const names = columns.slice(from, from + span).map(({ label }) => label)
    return c === 0 && !isNumber(text) ? '' : names.join(' and ')
  })
}
