/** Runs in the page: walks each slide and says what is drawn, in reading order. */
import type { PageGraphics } from './page-graphics.ts'
import type { PageTable } from './page-table.ts'
import type { PageText } from './page-text.ts'
import type { Decoration, PageTools } from './page-tools.ts'
import type { Edge, Item, Paragraph, Rect, SceneTheme, SlideScene, TextItem, TextRole } from './scene.ts'

export function pageSlides(tools: PageTools, text: PageText, tables: PageTable, graphics: PageGraphics) {
  const { px, style, rect, content, hidden, clipped, decoration, isDecorated, pseudoBoxes, colour } = tools
  const { paragraphs } = text

  /** The parts of our footer, which are placeholders of their own. */
  const ROLES: readonly (readonly [string, TextRole])[] = [['.source-line', 'source'], ['.slide-page', 'page'], ['.slide-place > :first-child', 'section']]
  const HEADINGS = 'h1, h2, h3, h4, h5, h6'

  interface Walk {
    items: Item[]
    groups: string[]
    title: Element | null
    decorative?: boolean
    group?: number
  }

  const roleOf = (element: Element, walk: Walk): TextRole | undefined =>
    element === walk.title ? 'title' : ROLES.find(([selector]) => element.matches(selector))?.[1]

  const hasRole = (element: Element, walk: Walk): boolean =>
    (walk.title !== null && element.contains(walk.title)) || ROLES.some(([selector]) => element.querySelector(selector) !== null)

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

  function drawnBox(box: Rect, { fill, edges }: Decoration, base: Pick<Item, 'decorative' | 'group'>): Item[] {
    const around = sameEdge(edges)
    if (box.w <= 0 && box.h <= 0)
      return []
    const boxes: Item[] = fill || around ? [{ kind: 'box', box, fill, edge: around, ...base }] : []
    return around ? boxes : [...boxes, ...sideLines(box, edges, base)]
  }

  const common = (walk: Walk): Pick<Item, 'decorative' | 'group'> => ({ decorative: walk.decorative, group: walk.group })

  /** What `::before` and `::after` draw. */
  const pseudoItems = (element: Element, base: Pick<Item, 'group'>): Item[] =>
    pseudoBoxes(element).flatMap(({ box, decoration: drawn }) => drawnBox(box, drawn, { ...base, decorative: true }))

  /** Boxes without words that stand in the line, such as a seal. */
  const boxesInLine = (element: Element, base: Pick<Item, 'group'>): Item[] => [...element.querySelectorAll('*')]
    .filter(inner => text.isInline(inner) && !hidden(inner) && !inner.textContent?.trim() && Math.min(rect(inner).w, rect(inner).h) > 2)
    .flatMap(inner => drawnBox(rect(inner), decoration(inner), { ...base, decorative: true }))

  /** Something inside is drawn by itself, so its text cannot be one with its neighbours'. */
  const standsApart = (element: Element): boolean =>
    graphics.isGraphic(element) || element.localName === 'table' || isDecorated(decoration(element)) || pseudoBoxes(element).length > 0
    || ['absolute', 'fixed'].includes(style(element).position)

  function partsApart(root: Element): boolean {
    return [...root.querySelectorAll('*')].some(element => !hidden(element) && !clipped(element)
      && (graphics.isGraphic(element) || element.localName === 'table' || (!text.isInline(element) && standsApart(element))))
  }

  const stacked = (list: readonly Paragraph[]): boolean =>
    list.every((paragraph, i) => i === 0 || paragraph.top >= (list[i - 1]?.bottom ?? 0) - 4)

  /** The paragraphs of an element that holds nothing but text, one below the other. */
  function plainText(element: Element, walk: Walk): Paragraph[] | undefined {
    if (!element.textContent?.trim() || hasRole(element, walk) || partsApart(element))
      return undefined
    const found = paragraphs(element)
    return found.length > 0 && stacked(found) ? found : undefined
  }

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

  function textItem(elements: readonly Element[], list: Paragraph[], walk: Walk, role?: TextRole): TextItem {
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
    return { kind: 'text', role, paragraphs: list, inner, box: boxed ? rect(element) : inner, fill: boxed ? fill : undefined, edge: boxed ? around : undefined, middle: vertical === 'latin' || (own && (isMiddle(element) || (boxed && isCentred(inner, rect(element))))), tight, vertical, decorative: walk.decorative, group: role ? undefined : walk.group }
  }

  /** Text that stands beside the title is the slide's own, not an exhibit's. */
  function isBody(element: Element, walk: Walk): boolean {
    const list = element.localName === 'li' ? element.parentElement : null
    const own = list && style(list).display !== 'grid' ? list : element
    return walk.title !== null && walk.group === undefined && own.parentElement === walk.title.parentElement && (own === element || !isDecorated(decoration(element)))
  }

  function emitText(elements: readonly Element[], list: Paragraph[], walk: Walk, role?: TextRole): void {
    const [first] = elements
    if (!first)
      return
    const item = textItem(elements, list, walk, role ?? (isBody(first, walk) ? 'body' : undefined))
    // A text in a box of its own keeps the box, which a placeholder would not.
    if (item.role === 'body' && (item.fill || item.edge))
      item.role = undefined
    if (elements.length === 1) {
      const { edges } = decoration(first)
      if (!item.edge)
        walk.items.push(...sideLines(rect(first), edges, { ...common(walk), decorative: true }))
      walk.items.push(...pseudoItems(first, common(walk)))
    }
    walk.items.push(item, ...elements.flatMap(element => boxesInLine(element, common(walk))))
  }

  /** A figure, or what is laid out by position, belongs together; the slide's body and its foot are no figures. */
  function groupName(element: Element, walk: Walk): string | undefined {
    if (element.closest('footer') || hasRole(element, walk))
      return undefined
    const figure = element.matches('figure, [role="img"], [role="group"]')
    const placed = [...element.children].flatMap(child => [child, ...child.children]).filter(child => style(child).position === 'absolute' && child.textContent?.trim() && !clipped(child)).length > 1
    if (!figure && !placed)
      return undefined
    const caption = element.querySelector('figcaption')
    return element.getAttribute('aria-label')?.trim() ?? (caption ? tools.words(caption) : '')
  }

  /** Text that stands directly in a container of boxes is a box too; as an element it can be read like the others. */
  function wrapLooseText(element: Element): Element[] {
    for (const node of element.childNodes) {
      if (node instanceof Text && node.data.trim() !== '') {
        const box = document.createElement('span')
        node.replaceWith(box)
        box.append(node)
      }
    }
    return [...element.children]
  }

  /** Children in order: neighbours that are plain text and stand below each other become one text. */
  function visitChildren(element: Element, walk: Walk): void {
    let batch: { elements: Element[], list: Paragraph[] } = { elements: [], list: [] }
    const flush = (): void => {
      emitText(batch.elements, batch.list, walk)
      batch = { elements: [], list: [] }
    }
    for (const child of wrapLooseText(element)) {
      if (hidden(child) || clipped(child))
        continue
      const own = child === walk.title || standsApart(child) || roleOf(child, walk) !== undefined ? undefined : plainText(child, walk)
      const last = batch.list.at(-1)
      const fits = own && style(element).display !== 'grid' && (!last || ((own[0]?.top ?? 0) >= last.bottom - 4 && Math.abs(rect(child).x - rect(batch.elements[0] as Element).x) < 60))
      if (!fits)
        flush()
      if (own && style(element).display !== 'grid') {
        batch.elements.push(child)
        batch.list.push(...own)
      }
      else {
        visit(child, walk)
      }
    }
    flush()
  }

  function tableItems(element: HTMLTableElement, walk: Walk): Item[] {
    const table = tables.table(element)
    const { caption } = element
    const drawers = [element, ...element.querySelectorAll('thead, tbody, tfoot, tr')].filter(drawer => !hidden(drawer))
    const shown = caption && rect(caption).h > 6 && caption.textContent?.trim() ? paragraphs(caption) : []
    return [
      ...shown.length > 0 && caption ? [textItem([caption], shown, walk)] : [],
      ...table ? [{ ...table, ...common(walk) }] : [],
      ...drawers.flatMap(drawer => pseudoItems(drawer, common(walk))),
    ]
  }

  function visit(element: Element, outer: Walk): void {
    if (hidden(element) || clipped(element))
      return
    const walk: Walk = { ...outer, decorative: outer.decorative || element.getAttribute('aria-hidden') === 'true' || undefined }
    if (element instanceof HTMLTableElement)
      return void walk.items.push(...tableItems(element, walk))
    if (graphics.isGraphic(element))
      return void walk.items.push(...graphics.graphic(element).map(item => ({ ...item, group: walk.group })))
    const role = roleOf(element, walk)
    const list = role ? paragraphs(element) : plainText(element, walk)
    if (list && list.length > 0)
      return emitText([element], list, walk, role)
    const name = walk.group === undefined ? groupName(element, walk) : undefined
    if (name !== undefined) {
      walk.group = walk.groups.length
      walk.groups.push(name)
    }
    const decorative = { ...common(walk), decorative: true }
    walk.items.push(...drawnBox(rect(element), decoration(element), decorative), ...pseudoItems(element, common(walk)))
    visitChildren(element, walk)
  }

  function slide(container: Element): SlideScene {
    tools.startSlide(container)
    const frame = container.querySelector('.slidev-layout') ?? container
    const walk: Walk = { items: [], groups: [], title: frame.querySelector('h1') ?? frame.querySelector(HEADINGS) }
    walk.items.push(...pseudoItems(frame, {}))
    visitChildren(frame, walk)
    const ground = decoration(frame).fill ?? decoration(container).fill ?? colour(style(document.body).backgroundColor)
    return { no: Number.parseInt(container.id, 10), layout: [...frame.classList].filter(name => name !== 'slidev-layout').join(' '), ground, items: walk.items, groups: walk.groups }
  }

  function theme(names: readonly string[]): SceneTheme {
    const root = style(document.documentElement)
    const face = (element: Element | null): SceneTheme['body'] => {
      const s = style(element ?? document.body)
      return { family: text.firstFamily(s.fontFamily), stack: s.fontFamily, size: px(s.fontSize) }
    }
    const set = names.map(name => [name, root.getPropertyValue(`--${name}`).trim()] as const).filter(([, value]) => value !== '')
    return {
      tokens: Object.fromEntries(set.map(([name, value]) => [name, colour(value)])),
      heading: face(document.querySelector('.slidev-layout:not(:has(footer:only-child)) h1')),
      body: face(document.querySelector('.slidev-layout')),
    }
  }

  return { slide, theme }
}
