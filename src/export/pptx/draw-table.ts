/** A table of a scene as a native table. */
import type PptxGenJS from 'pptxgenjs'
import { drawParagraphs } from './draw-text.ts'
import type { DrawContext } from './draw-text.ts'
import type { Cell, Edge, TableItem } from './scene.ts'
import { themeColour } from './theme-colours.ts'

/** For each place of the grid, the cell that covers it. */
export function gridOf({ rows, columns }: Pick<TableItem, 'rows' | 'columns'>): (Cell | undefined)[][] {
  const grid = rows.map(() => new Array<Cell | undefined>(columns.length).fill(undefined))
  rows.forEach(({ cells }, r) => {
    let c = 0
    for (const cell of cells) {
      while (grid[r]?.[c])
        c++
      for (const line of grid.slice(r, r + cell.rowspan))
        line.fill(cell, c, c + cell.colspan)
      c += cell.colspan
    }
  })
  return grid
}

const wider = (a: Edge | null, b: Edge | null): Edge | null => !a || (b && b.width > a.width) ? b : a

/** Cells that meet share the wider of their borders, or programs differ in which one they draw. */
export function sharedEdges(table: Pick<TableItem, 'rows' | 'columns'>): Map<Cell, (Edge | null)[]> {
  const grid = gridOf(table)
  const edges = new Map<Cell, (Edge | null)[]>(table.rows.flatMap(({ cells }) => cells.map(cell => [cell, [...cell.edges]] as const)))
  const meet = (one: Cell | undefined, other: Cell | undefined, side: 1 | 2): void => {
    const a = one && edges.get(one)
    const b = other && edges.get(other)
    if (!a || !b || one === other)
      return
    const opposite = (side + 2) % 4
    a[side] = b[opposite] = wider(a[side] ?? null, b[opposite] ?? null)
  }
  grid.forEach((row, r) => {
    row.forEach((cell, c) => {
      meet(cell, row[c + 1], 1)
      meet(cell, grid[r + 1]?.[c], 2)
    })
  })
  return edges
}

function border(edge: Edge | null | undefined, { units, palette, ground }: DrawContext): PptxGenJS.BorderProps {
  return edge
    ? { type: edge.dash === 'solid' ? 'solid' : 'dash', pt: units.points(edge.width), color: themeColour(palette, edge.colour, ground) }
    : { type: 'none' }
}

function drawCell(cell: Cell, edges: readonly (Edge | null)[], context: DrawContext): PptxGenJS.TableCell {
  const { units, palette, ground } = context
  const [top = 0, right = 0, bottom = 0, left = 0] = cell.padding.map(units.inches)
  const sides = [0, 1, 2, 3].map(side => border(edges[side], context))
  return {
    text: drawParagraphs(cell.paragraphs, context) as PptxGenJS.TableCell[],
    options: {
      margin: [top, right, bottom, left],
      valign: cell.middle ? 'middle' : 'top',
      border: sides as [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps],
      ...cell.colspan > 1 ? { colspan: cell.colspan } : {},
      ...cell.rowspan > 1 ? { rowspan: cell.rowspan } : {},
      ...cell.fill ? { fill: { color: themeColour(palette, cell.fill, ground) } } : {},
    },
  }
}

export function drawTable(slide: PptxGenJS.Slide, table: TableItem, objectName: string, context: DrawContext): void {
  const { units } = context
  const { box } = table
  const edges = sharedEdges(table)
  slide.addTable(table.rows.map(row => row.cells.map(cell => drawCell(cell, edges.get(cell) ?? [], context))), {
    objectName,
    x: units.inches(box.x), y: units.inches(box.y), w: units.inches(box.w), h: units.inches(box.h),
    colW: table.columns.map(units.inches),
    rowH: table.rows.map(row => units.inches(row.height)),
  })
}
