/** Heights of what was drawn, and places where a text can be cut. Runs in the browser; reads only. */
import type { FlowBlock, Piece } from './page-flow.ts'

/** Boxes whose lower edges are less than this apart are one line: marks stand higher than the words beside them. */
const LINE_TOLERANCE = 5

/** Lower edges of the lines of text in an element, from its top. */
function textLines(element: Element): number[] {
  const range = document.createRange()
  range.selectNodeContents(element)
  const { top } = element.getBoundingClientRect()
  const edges = [...range.getClientRects()].filter(box => box.width > 0 && box.height > 0).map(box => box.bottom - top).sort((a, b) => a - b)
  return edges.filter((edge, i) => i === edges.length - 1 || (edges[i + 1] ?? 0) - edge > LINE_TOLERANCE)
}

/** Heights of the blocks in a column. Those marked `data-cut` may be cut between their lines. */
export function measureColumn(column: Element | null | undefined): FlowBlock[] {
  return [...column?.children ?? []].map(block => ({
    height: block.getBoundingClientRect().height,
    ...(block.hasAttribute('data-cut') && { lines: textLines(block) }),
    ...(block.hasAttribute('data-keep') && { keepWithNext: true }),
  }))
}

/** The text nodes of an element, each with the place at which it starts. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode())
    nodes.push(walker.currentNode as Text)
  return nodes
}

/** Whether the character at `offset` stands below `edge`. */
function isBelow(node: Text, offset: number, edge: number): boolean {
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, Math.min(offset + 1, node.length))
  const box = range.getClientRects()[0]
  return box !== undefined && box.bottom > edge + LINE_TOLERANCE / 2 && box.top > edge - LINE_TOLERANCE
}

/** Where the first line below `edge` starts. Characters run downwards, so halving finds it. */
function startBelow(element: Element, edge: number): [Text, number] | undefined {
  const node = textNodes(element).find(candidate => candidate.length > 0 && isBelow(candidate, candidate.length - 1, edge))
  if (!node)
    return undefined
  let [low, high] = [0, node.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(node, middle, edge))
      high = middle
    else
      low = middle + 1
  }
  return [node, low]
}

/** The HTML of some lines of a measured block; markup that is cut is closed and opened again. */
export function htmlOfPiece(block: Element, { from, to }: Piece): string {
  const lines = textLines(block)
  const { top } = block.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(block)
  const start = from > 0 ? startBelow(block, top + (lines[from - 1] ?? 0)) : undefined
  const end = to < lines.length ? startBelow(block, top + (lines[to - 1] ?? 0)) : undefined
  if (start)
    range.setStart(...start)
  if (end)
    range.setEnd(...end)
  const holder = document.createElement('div')
  holder.append(range.cloneContents())
  return holder.innerHTML
}
