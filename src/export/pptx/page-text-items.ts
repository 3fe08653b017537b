/** Runs in the page: paragraphs as a text with its box, placed as they are drawn. */
import type { PageShapes } from './page-shapes.ts'
import type { PageTools } from './page-pseudo.ts'
import type { Item, Paragraph, Rect, TextItem, TextRole } from './scene.ts'

export type PageTextItems = ReturnType<typeof pageTextItems>

export function pageTextItems(tools: PageTools, { sameEdge }: PageShapes) {
  const { style, rect, content, decoration } = tools

  function isMiddle(element: Element): boolean {
    const s = style(element)
    return s.display.includes('flex') && (s.flexDirection.startsWith('column') ? s.justifyContent === 'center' : s.alignItems === 'center')
  }

  /** A label at the right end of a line of boxes keeps to that end, whatever its width. */
  function alignToEnd(element: Element, list: Paragraph[]): void {
    const parent = element.parentElement
    if (!parent || style(parent).display !== 'flex' || style(parent).flexDirection !== 'row')
      return
    const [box, area] = [rect(element), content(parent)]
    if (Math.abs(box.x + box.w - area.x - area.w) < 2 && box.x - area.x > 20)
      list.forEach((paragraph) => { paragraph.align = 'right' })
  }

  /** A label that is set around a point keeps to that point, whatever its width. */
  function alignAround(element: Element, list: Paragraph[]): void {
    const s = style(element)
    const shift = s.transform === 'none' ? 0 : new DOMMatrix(s.transform).e
    const width = rect(element).w
    if (s.position === 'absolute' && shift < 0)
      list.forEach((paragraph) => { paragraph.align = Math.abs(shift + width / 2) < 2 ? 'center' : 'right' })
  }

  function isTight(inner: Rect, list: readonly Paragraph[], elements: readonly Element[]): boolean {
    const [paragraph] = list
    if (!paragraph || list.length > 1 || paragraph.bottom - paragraph.top > paragraph.lineHeight * 1.5)
      return false
    const range = document.createRange()
    range.setStartBefore(elements[0] as Element)
    range.setEndAfter(elements.at(-1) as Element)
    const drawn = [...range.getClientRects()].filter(box => box.width > 0)
    const right = Math.max(...elements.flatMap(element => [...element.childNodes]).flatMap((node) => {
      range.selectNodeContents(node)
      return [...range.getClientRects()].map(box => tools.toRect(box).x + tools.toRect(box).w)
    }))
    return drawn.length > 0 && inner.x + inner.w - right < 4
  }

  /** The box around neighbours, which may stand in one of several columns. */
  function outline(elements: readonly Element[]): Rect {
    const boxes = elements.map(rect)
    const x = Math.min(...boxes.map(box => box.x))
    const y = Math.min(...boxes.map(box => box.y))
    return { x, y, w: Math.max(...boxes.map(box => box.x + box.w)) - x, h: Math.max(...boxes.map(box => box.y + box.h)) - y }
  }

  /** Text down the page: its letters upright, as East Asian ones are, or turned. */
  function verticalOf(element: Element): TextItem['vertical'] {
    if (!style(element).writingMode.startsWith('vertical'))
      return undefined
    return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(element.textContent ?? '') ? 'upright' : 'latin'
  }

  /** The element's own room, with some to spare for other faces. A turned line is one line, whatever height the page gives it. */
  function verticalRoom(area: Rect, list: Paragraph[], vertical: 'upright' | 'latin'): Rect {
    const size = list[0]?.size ?? 0
    if (vertical === 'latin')
      list.forEach((paragraph) => { paragraph.lineHeight = paragraph.size * 1.22 })
    return { ...area, h: area.h + size * (vertical === 'latin' ? 0.5 : 0.15) }
  }

  const isCentred = (inner: Rect, box: Rect): boolean => Math.abs(inner.y + inner.h / 2 - box.y - box.h / 2) < 3

  function textItem(elements: readonly Element[], list: Paragraph[], base: Pick<Item, 'decorative' | 'group'>, role?: TextRole): TextItem {
    const element = elements[0] as Element
    const own = elements.length === 1
    const { fill, edges } = decoration(element)
    const around = sameEdge(edges)
    const boxed = own && (fill !== undefined || around !== undefined)
    const area = own ? content(element) : outline(elements)
    const top = list[0]?.top ?? area.y
    const vertical = own ? verticalOf(element) : undefined
    const lead = own ? tools.leadOf(element) : 0
    const inner = vertical ? verticalRoom(area, list, vertical) : { x: area.x + lead, y: top, w: area.w - lead, h: (list.at(-1)?.bottom ?? top) - top }
    const tight = !vertical && role !== 'title' && isTight(inner, list, elements)
    if (own)
      alignAround(element, list)
    if (own && tight && role === undefined)
      alignToEnd(element, list)
    return { kind: 'text', role, paragraphs: list, inner, box: boxed ? rect(element) : inner, fill: boxed ? fill : undefined, edge: boxed ? around : undefined, middle: vertical === 'latin' || (own && (isMiddle(element) || (boxed && isCentred(inner, rect(element))))), tight, vertical, decorative: base.decorative, group: role ? undefined : base.group }
  }

  return { textItem }
}
