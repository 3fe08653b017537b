/** Runs in the page: backgrounds and borders as boxes and lines. */
import type { Decoration } from './page-tools.ts'
import type { Edge, Item, Rect } from './scene.ts'

export type PageShapes = ReturnType<typeof pageShapes>

export function pageShapes() {
  const sameEdge = (edges: readonly (Edge | null)[]): Edge | undefined => {
    const [first] = edges
    return first && edges.every(edge => JSON.stringify(edge) === JSON.stringify(first)) ? first : undefined
  }

  /** Borders of single sides as lines along their middle. */
  function sideLines(box: Rect, edges: readonly (Edge | null)[], base: Pick<Item, 'decorative' | 'group'>): Item[] {
    const { x, y, w, h } = box
    return edges.flatMap((edge, side): Item[] => {
      if (!edge)
        return []
      const half = edge.width / 2
      const [from, to]: [[number, number], [number, number]] = side === 0 ? [[x, y + half], [x + w, y + half]]
        : side === 1 ? [[x + w - half, y], [x + w - half, y + h]]
          : side === 2 ? [[x, y + h - half], [x + w, y + h - half]]
            : [[x + half, y], [x + half, y + h]]
      return [{ kind: 'line', from, to, edge, ...base }]
    })
  }

  /** The line inside a box's borders. */
  function ringBox({ x, y, w, h }: Rect, { edges, ring }: Decoration, base: Pick<Item, 'decorative' | 'group'>): Item[] {
    const [top = 0, right = 0, bottom = 0, left = 0] = edges.map(edge => edge?.width ?? 0)
    return ring ? [{ kind: 'box', box: { x: x + left, y: y + top, w: w - left - right, h: h - top - bottom }, edge: ring, ...base }] : []
  }

  function drawnBox(box: Rect, drawn: Decoration, base: Pick<Item, 'decorative' | 'group'>): Item[] {
    const { fill, edges, outline } = drawn
    const around = sameEdge(edges)
    if (box.w <= 0 && box.h <= 0)
      return []
    const boxes: Item[] = fill || around ? [{ kind: 'box', box, outline, fill, edge: around, ...base }] : []
    return [...boxes, ...around ? [] : sideLines(box, edges, base), ...ringBox(box, drawn, base)]
  }

  return { sameEdge, sideLines, ringBox, drawnBox }
}
