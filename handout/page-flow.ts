/** Puts blocks of known height on pages, as a compositor would: no stranded heading, no lost line, nothing cut off. */

/** Lines of one block that stay together at either side of a page's end. */
export const MIN_LINES = 2

export interface FlowBlock {
  height: number
  /** Where the block may be cut: the lower edge of each of its lines. Absent: it stays whole. */
  lines?: readonly number[]
  /** A heading: never the last on its page. */
  keepWithNext?: boolean
}

/** A block's lines `from` to `to` (the last not included); a block that is never cut has one line. */
export interface Piece {
  block: number
  from: number
  to: number
}

const linesOf = (block: FlowBlock): readonly number[] => block.lines?.length ? block.lines : [block.height]

/** Height of a block's lines `from` to `to`. */
function heightOf(block: FlowBlock, from: number, to: number): number {
  const lines = linesOf(block)
  const lower = to === lines.length ? block.height : lines[to - 1] ?? 0
  return lower - (from === 0 ? 0 : lines[from - 1] ?? 0)
}

/** What must stand on the same page as the start of block `i`, at least. */
function leastHeight(blocks: readonly FlowBlock[], i: number): number {
  const block = blocks[i]
  if (!block)
    return 0
  const count = linesOf(block).length
  const least = heightOf(block, 0, count < 2 * MIN_LINES ? count : MIN_LINES)
  return block.keepWithNext ? block.height + leastHeight(blocks, i + 1) : least
}

/** The line before which to cut so that the first part fits; `undefined` where no good place is. */
function cutBefore(block: FlowBlock, from: number, room: number): number | undefined {
  for (let to = linesOf(block).length - MIN_LINES; to - from >= MIN_LINES; to--) {
    if (heightOf(block, from, to) <= room)
      return to
  }
  return undefined
}

/** As many lines as fit, at least one: for a block that is higher than a whole page. */
function forcedCut(block: FlowBlock, from: number, room: number): number {
  let to = from + 1
  while (to < linesOf(block).length && heightOf(block, from, to + 1) <= room)
    to++
  return to
}

/** Height of the pieces of one page. */
export const heightOfPieces = (blocks: readonly FlowBlock[], pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { block, from, to }) => sum + heightOf(blocks[block] ?? { height: 0 }, from, to), 0)

/** The pages (or columns): each of `first` has its room, all after them have `rest`. At least one, which may be empty. */
export function flowBlocks(blocks: readonly FlowBlock[], first: readonly number[], rest: number): Piece[][] {
  let page: Piece[] = []
  const pages = [page]
  let room = first[0] ?? rest
  const turn = (): void => {
    room = first[pages.length] ?? rest
    pages.push(page = [])
  }
  blocks.forEach((block, i) => {
    const end = linesOf(block).length
    let from = 0
    while (from < end) {
      const height = heightOf(block, from, end)
      const fresh = pages.length > first.length && page.length === 0
      const follow = block.keepWithNext ? leastHeight(blocks, i + 1) : 0
      if (height + (height + follow <= rest ? follow : 0) <= room) {
        page.push({ block: i, from, to: end })
        room -= height
        return
      }
      const cut = cutBefore(block, from, room) ?? (fresh ? forcedCut(block, from, room) : undefined)
      if (cut !== undefined) {
        page.push({ block: i, from, to: cut })
        room -= heightOf(block, from, cut)
        from = cut
      }
      if (from < end)
        turn()
    }
  })
  return pages
}

/** Lines of one height up to which two columns are tried, in CSS pixels. */
const BALANCE_STEP = 8

/** The same in two columns a page. On the last page the columns are as even as they can be. */
export function flowInTwo(blocks: readonly FlowBlock[], first: number, rest: number): [Piece[], Piece[]][] {
  const pairsOf = (columns: Piece[][]): [Piece[], Piece[]][] =>
    Array.from({ length: Math.ceil(columns.length / 2) }, (_, i) => [columns[2 * i] ?? [], columns[2 * i + 1] ?? []])
  const pages = pairsOf(flowBlocks(blocks, [first, first], rest))
  const most = pages.length === 1 ? first : rest
  const full = pages.slice(0, -1).flatMap((_, i) => i === 0 ? [first, first] : [rest, rest])
  for (let room = BALANCE_STEP; room < most; room += BALANCE_STEP) {
    const even = flowBlocks(blocks, [...full, room, room], rest)
    if (even.length <= full.length + 2)
      return pairsOf(even)
  }
  return pages
}

/** Rows on pages: as many as fit, at most `most` a page. Each page lists its rows. */
export function flowRows(heights: readonly number[], room: number, most: number): number[][] {
  const pages: number[][] = []
  let left = 0
  heights.forEach((height, row) => {
    const page = pages.at(-1)
    if (page && page.length < most && height <= left) {
      page.push(row)
      left -= height
    }
    else {
      pages.push([row])
      left = room - height
    }
  })
  return pages
}
