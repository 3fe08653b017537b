/** Runs in the page: drawings as native lines and boxes where they are that simple, else marked to be taken as pictures. */
import type { PageTools } from './page-pseudo.ts'
import type { Edge, Item, PictureItem } from './scene.ts'

/** The attribute by which a picture is found again, to be taken. */
export const PICTURE_MARK = 'data-report-deck-picture'

/** `first`: number of the first picture that it marks. */
export function pageGraphics(tools: PageTools, mark: string, first: number) {
  const { px, style, rect, seen, toRect, hidden } = tools
  let pictures = first

  const PICTURES = 'img, svg, canvas, video, iframe, object, .mermaid, .katex-display'
  const isGraphic = (element: Element): boolean => element.matches(PICTURES)

  const visibleShapes = (svg: Element): Element[] => [...svg.querySelectorAll('*')].filter(shape => !shape.closest('defs, marker, symbol, title, desc') && shape.localName !== 'g')

  function strokeOf(shape: Element): Edge | undefined {
    const s = style(shape)
    if (s.stroke === 'none' || px(s.strokeWidth) === 0)
      return undefined
    return { colour: seen(shape, s.stroke), width: px(s.strokeWidth), dash: s.strokeDasharray === 'none' ? 'solid' : px(s.strokeDasharray) <= 2 * px(s.strokeWidth) ? 'dot' : 'dash' }
  }

  function point(shape: SVGGraphicsElement, x: number, y: number): [number, number] {
    const at = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM() ?? undefined)
    const box = toRect(new DOMRect(at.x, at.y, 0, 0))
    return [box.x, box.y]
  }

  function native(shape: Element): Item | undefined {
    const edge = strokeOf(shape)
    if (shape instanceof SVGLineElement && edge) {
      return {
        kind: 'line', edge, decorative: true,
        from: point(shape, shape.x1.baseVal.value, shape.y1.baseVal.value),
        to: point(shape, shape.x2.baseVal.value, shape.y2.baseVal.value),
        arrow: style(shape).markerEnd !== 'none',
      }
    }
    if (shape instanceof SVGRectElement) {
      const fill = style(shape).fill
      return { kind: 'box', box: rect(shape), edge, fill: fill === 'none' ? undefined : seen(shape, fill), decorative: true }
    }
    return undefined
  }

  function altOf(element: Element): string {
    const own = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.querySelector('title, annotation')?.textContent
    const figure = element.closest('figure')
    const caption = figure?.querySelector('figcaption')
    return (own ?? (caption && tools.words(caption)) ?? figure?.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim()
  }

  function picture(element: Element): PictureItem {
    const id = pictures++
    element.setAttribute(mark, String(id))
    const decorative = element.getAttribute('alt') === '' || element.closest('[aria-hidden="true"]') !== null
    return { kind: 'picture', id, box: rect(element), alt: altOf(element), decorative, what: element.localName === 'img' ? 'image' : element.matches('.katex-display') ? 'formula' : 'diagram' }
  }

  /** The items of a drawing, none where it is out of sight. */
  function graphic(element: Element): Item[] {
    const box = rect(element)
    if (hidden(element) || box.w < 1 || box.h < 1)
      return []
    if (element.localName === 'svg') {
      const shapes = visibleShapes(element).filter(shape => !hidden(shape))
      const items = shapes.map(native)
      if (items.every(item => item !== undefined))
        return items
    }
    return [picture(element)]
  }

  return { graphic, isGraphic }
}

export type PageGraphics = ReturnType<typeof pageGraphics>
