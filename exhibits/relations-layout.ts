/** Geometry of a relation diagram: boxes on a grid and the lines between their edges. All lengths in px. */

export interface Box {
  /** Centre. */
  x: number
  y: number
  width: number
  height: number
}

export interface Line {
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface GridOptions {
  /** Size of the picture. */
  width: number
  height: number
  /** Largest column and row in use. */
  columns: number
  rows: number
  box: { width: number, height: number }
}

/** The box of a node at `[column, row]`, spread so that the outermost boxes touch the picture's edges. */
export function placeBox([column, row]: readonly [number, number], grid: GridOptions): Box {
  const { width, height } = grid.box
  const share = (at: number, last: number, room: number) => last === 0 ? room / 2 : (at / last) * room
  return {
    x: width / 2 + share(column, grid.columns, grid.width - width),
    y: height / 2 + share(row, grid.rows, grid.height - height),
    width,
    height,
  }
}

/** How far from the centre of `box` its edge lies, as a share of the way to `(dx, dy)`. */
function edgeShare(box: Box, dx: number, dy: number): number {
  return Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  )
}

/** The straight line from edge to edge, `gap` px short of both. */
export function connect(from: Box, to: Box, gap = 6): Line {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy) || 1
  const start = edgeShare(from, dx, dy) + gap / length
  const end = 1 - edgeShare(to, dx, dy) - gap / length
  return {
    x1: from.x + dx * start,
    y1: from.y + dy * start,
    x2: from.x + dx * end,
    y2: from.y + dy * end,
  }
}

export interface LabelPlace {
  x: number
  y: number
  /** `above` the line, or beside it, the text running to the right (`start`) or to the left (`end`). */
  anchor: 'above' | 'start' | 'end'
}

/** Where a line's label stands: above a level line, else beside its middle, towards the picture's centre. */
export function labelPlace(line: Line, width: number): LabelPlace {
  const x = (line.x1 + line.x2) / 2
  const y = (line.y1 + line.y2) / 2
  if (Math.abs(line.y2 - line.y1) < 1)
    return { x, y, anchor: 'above' }
  return { x, y, anchor: x < width / 2 ? 'start' : 'end' }
}
