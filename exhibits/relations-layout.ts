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

/** How far a tall box keeps from the middles of the first and the last row, where lines may pass it. */
const PASS = 20

/** A tall box needs less width for its words, and the lines beside it need more for theirs. */
const NARROWER = 28

/** A box beside all rows, but for what passes above and below it. */
export function placeTallBox(column: number, grid: GridOptions): Box {
  const { x } = placeBox([column, 0], grid)
  return { x, y: grid.height / 2, width: grid.box.width - NARROWER, height: grid.height - grid.box.height - 2 * PASS }
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

/** The least height that two boxes share for a level line between them. */
const SHARED = 20

/** Where a level line between two boxes stands: in the middle of the height they share, if that is enough. */
function levelBetween(from: Box, to: Box): number | undefined {
  const top = Math.max(from.y - from.height / 2, to.y - to.height / 2)
  const bottom = Math.min(from.y + from.height / 2, to.y + to.height / 2)
  const apart = Math.abs(to.x - from.x) > (from.width + to.width) / 2
  return apart && bottom - top >= SHARED ? (top + bottom) / 2 : undefined
}

/** The line from edge to edge, `gap` px short of both: level where it can be, else straight from middle to middle. */
export function connect(from: Box, to: Box, gap = 6): Line {
  const level = levelBetween(from, to)
  if (level !== undefined) {
    const side = Math.sign(to.x - from.x)
    return { x1: from.x + side * (from.width / 2 + gap), y1: level, x2: to.x - side * (to.width / 2 + gap), y2: level }
  }
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

/** What stays to be seen of a level line on either side of its label; a slanting one is seen above and below it too. */
const STUB = { level: 12, slanting: 6 }
/** A steep line's label is at least so wide: it stands across it. */
const LEAST = 130

export interface LabelPlace {
  /** Centre. */
  x: number
  y: number
  /** The most that the label may take of the line. */
  width: number
}

/** Where a line's label stands: on its middle, interrupting it, and so far from both boxes. */
export function labelPlace({ x1, y1, x2, y2 }: Line): LabelPlace {
  const stub = Math.abs(y2 - y1) < 1 ? STUB.level : STUB.slanting
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: Math.max(LEAST, Math.abs(x2 - x1) - 2 * stub) }
}

/** Widths that a label is reckoned by, px: a character at its size, a source mark, what is left free at its sides. */
const CHARACTER = 9.8
const MARK = 26
const SIDES = 14

/** The width at which a label of so many characters and marks takes one line, or else two of one length: a wrapped box does not shrink by itself. */
export function labelWidth(characters: number, marks: number, room: number): number {
  const whole = characters * CHARACTER + marks * MARK + SIDES
  return whole <= room ? room : Math.min(room, Math.max(LEAST, whole / 2 + 2 * SIDES))
}
