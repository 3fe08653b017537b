/** Runs in the page: a table as cells with their spans, borders and text. */
import type { PageText } from './page-text.ts'
import type { PageTools } from './page-pseudo.ts'
import type { Cell, Edge, TableItem } from './scene.ts'

export function pageTable(tools: PageTools, { paragraphs }: PageText) {
  const { style, rect, sides, decoration, pseudoBoxes } = tools

  /** Of two borders that meet, the wider is seen. */
  const stronger = (a: Edge | null | undefined, b: Edge | null | undefined): Edge | null =>
    !a ? b ?? null : !b ? a : b.width > a.width ? b : a

  /** The borders of a cell, with those of its row and of bars drawn along its top. */
  function edgesOf(cell: Element, row: Element): (Edge | null)[] {
    const own = decoration(cell).edges
    const outer = decoration(row).edges
    const box = rect(cell)
    const bar = pseudoBoxes(cell).find(({ box: at, decoration: { fill } }) => fill && Math.abs(at.y - box.y) < 1 && at.w > box.w * 0.6)
    const top: Edge | null = bar?.decoration.fill ? { colour: bar.decoration.fill, width: bar.box.h, dash: 'solid' } : null
    return own.map((edge, side) => stronger(side % 2 === 0 ? stronger(edge, outer[side]) : edge, side === 0 ? top : null))
  }

  function cellOf(cell: HTMLTableCellElement, row: Element): Cell {
    const s = style(cell)
    return {
      header: cell.localName === 'th',
      colspan: cell.colSpan,
      rowspan: cell.rowSpan,
      paragraphs: paragraphs(cell),
      fill: decoration(cell).fill ?? decoration(row).fill,
      edges: edgesOf(cell, row),
      padding: sides(s, 'padding'),
      middle: s.verticalAlign === 'middle',
    }
  }

  /** Widths of the columns, from cells that span one; others share what is left. */
  function columnsOf(rows: HTMLTableRowElement[], count: number): number[] {
    const widths = new Array<number>(count).fill(0)
    const taken: number[][] = rows.map(() => [])
    rows.forEach((row, r) => {
      let column = 0
      for (const cell of row.cells) {
        while (taken[r]?.[column])
          column++
        for (let y = r; y < Math.min(rows.length, r + cell.rowSpan); y++) {
          for (let x = column; x < column + cell.colSpan; x++)
            (taken[y] ??= [])[x] = 1
        }
        if (cell.colSpan === 1 && !widths[column])
          widths[column] = rect(cell).w
        column += cell.colSpan
      }
    })
    const open = widths.filter(width => width === 0).length
    const rest = rect(rows[0] as Element).w - widths.reduce((sum, width) => sum + width, 0)
    return widths.map(width => width || Math.max(1, rest / open))
  }

  function table(element: HTMLTableElement): Omit<TableItem, 'group' | 'decorative'> | undefined {
    const rows = [...element.rows].filter(row => row.cells.length > 0 && !tools.hidden(row))
    const [first] = rows
    if (!first)
      return undefined
    const count = [...first.cells].reduce((sum, cell) => sum + cell.colSpan, 0)
    const top = rect(first)
    const bottom = rect(rows.at(-1) as Element)
    return {
      kind: 'table',
      box: { x: top.x, y: top.y, w: top.w, h: bottom.y + bottom.h - top.y },
      caption: element.caption ? tools.words(element.caption) : '',
      columns: columnsOf(rows, count),
      rows: rows.map(row => ({ height: rect(row).h, cells: [...row.cells].map(cell => cellOf(cell, row)) })),
      headRow: [...first.cells].every(cell => cell.localName === 'th'),
      headColumn: rows.slice(1).some(row => row.cells[0]?.localName === 'th'),
    }
  }

  return { table }
}

export type PageTable = ReturnType<typeof pageTable>
