/** Runs in the page: walks each slide and says what is drawn, in reading order. */
import type { PageGraphics } from './page-graphics.ts'
import type { PageShapes } from './page-shapes.ts'
import type { PageTable } from './page-table.ts'
import type { PageText } from './page-text.ts'
import type { PageTextItems } from './page-text-items.ts'
import type { PageTools } from './page-pseudo.ts'
import type { Item, Paragraph, SceneTheme, SlideScene, TextRole } from './scene.ts'

export function pageSlides(tools: PageTools, text: PageText, tables: PageTable, graphics: PageGraphics, { sideLines, ringBox, drawnBox }: PageShapes, { textItem }: PageTextItems) {
  const { px, style, rect, hidden, clipped, decoration, isDecorated, pseudoBoxes, colour } = tools
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

  const common = (walk: Walk): Pick<Item, 'decorative' | 'group'> => ({ decorative: walk.decorative, group: walk.group })

  /** What `::before` and `::after` draw. */
  const pseudoItems = (element: Element, base: Pick<Item, 'group'>): Item[] =>
    pseudoBoxes(element).flatMap(({ box, decoration: drawn }) => drawnBox(box, drawn, { ...base, decorative: true }))

  /** Boxes without words that stand in the line, such as a seal. */
  const boxesInLine = (element: Element, base: Pick<Item, 'group'>): Item[] => [...element.querySelectorAll('*')]
    .filter(inner => text.isInline(inner) && !text.isSign(inner) && !hidden(inner) && !inner.textContent?.trim() && Math.min(rect(inner).w, rect(inner).h) > 2)
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

  /** Has a ground, or lines all around. */
  const isBoxed = ({ fill, edges }: ReturnType<typeof decoration>): boolean => fill !== undefined || edges.every(Boolean)

  /** Text that stands beside the title is the slide's own, not an exhibit's. */
  function isBody(element: Element, walk: Walk): boolean {
    const list = element.localName === 'li' ? element.parentElement : null
    const own = list && style(list).display !== 'grid' ? list : element
    return walk.title !== null && walk.group === undefined && own.parentElement === walk.title.parentElement && (own === element || !isBoxed(decoration(element)))
  }

  function emitText(elements: readonly Element[], list: Paragraph[], walk: Walk, role?: TextRole): void {
    const [first] = elements
    if (!first)
      return
    const item = textItem(elements, list, common(walk), role ?? (isBody(first, walk) ? 'body' : undefined))
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
    if (elements.length === 1)
      walk.items.push(...ringBox(rect(first), decoration(first), { ...common(walk), decorative: true }))
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
      ...shown.length > 0 && caption ? [textItem([caption], shown, common(walk))] : [],
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
