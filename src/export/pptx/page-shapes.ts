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

  function drawnBox(box: Rect, { fill, edges, outline }: Decoration, base: Pick<Item, 'decorative' | 'group'>): Item[] {
    const around = sameEdge(edges)
    if (box.w <= 0 && box.h <= 0)
      return []
    const boxes: Item[] = fill || around ? [{ kind: 'box', box, outline, fill, edge: around, ...base }] : []
    return around ? boxes : [...boxes, ...sideLines(box, edges, base)]
  }

  return { sameEdge, sideLines, drawnBox }
}
