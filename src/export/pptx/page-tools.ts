/**
 * Runs in the page: measures and styles. Functions of `page-*.ts` are sent to the page as text, so each stands alone and is given
 * the others as parameters.
 */
import type { Edge, Rect, Rgba } from './scene.ts'

export interface Decoration {
  fill?: Rgba
  /** Top, right, bottom, left. */
  edges: (Edge | null)[]
}

export function pageTools(scale: number) {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const known = new Map<string, Rgba>()
  const opacities = new Map<Element, number>()
  let origin = { x: 0, y: 0 }

  const px = (value: string): number => Number.parseFloat(value) || 0
  const style = (element: Element, pseudo?: string): CSSStyleDeclaration => getComputedStyle(element, pseudo)

  /** Any CSS colour, by painting with it. */
  function colour(css: string): Rgba {
    const cached = known.get(css)
    if (cached || !context)
      return cached ?? [0, 0, 0, 1]
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = css
    context.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data
    const result: Rgba = [r, g, b, Math.round(a / 2.55) / 100]
    known.set(css, result)
    return result
  }

  /** How much of an element is seen, its ancestors' opacity included. */
  function opacity(element: Element): number {
    const cached = opacities.get(element)
    if (cached !== undefined)
      return cached
    const own = Number(style(element).opacity) * (element.parentElement ? opacity(element.parentElement) : 1)
    opacities.set(element, own)
    return own
  }

  const seen = (element: Element, css: string): Rgba => {
    const [r, g, b, a] = colour(css)
    return [r, g, b, a * opacity(element)]
  }

  const startSlide = (container: Element): void => {
    const rect = container.getBoundingClientRect()
    origin = { x: rect.left, y: rect.top }
  }

  const toRect = (rect: DOMRect): Rect => ({ x: (rect.left - origin.x) / scale, y: (rect.top - origin.y) / scale, w: rect.width / scale, h: rect.height / scale })
  const rect = (element: Element): Rect => toRect(element.getBoundingClientRect())

  const inset = ({ x, y, w, h }: Rect, [top = 0, right = 0, bottom = 0, left = 0]: number[]): Rect => ({ x: x + left, y: y + top, w: w - left - right, h: h - top - bottom })
  const sides = (s: CSSStyleDeclaration, property: 'padding' | 'border'): number[] =>
    ['top', 'right', 'bottom', 'left'].map(side => px(s.getPropertyValue(property === 'padding' ? `padding-${side}` : `border-${side}-width`)))
  const content = (element: Element): Rect => inset(inset(rect(element), sides(style(element), 'border')), sides(style(element), 'padding'))

  function hidden(element: Element): boolean {
    const s = style(element)
    return s.display === 'none' || s.visibility !== 'visible' || Number(s.opacity) < 0.02
  }

  /** Taken out of sight but left for screen readers. */
  function clipped(element: Element): boolean {
    const s = style(element)
    const box = element.getBoundingClientRect()
    return s.display !== 'contents' && s.position === 'absolute' && box.width <= 2 && box.height <= 2 && s.overflow !== 'visible'
  }

  const edge = (element: Element, s: CSSStyleDeclaration, side: string): Edge | null => {
    const width = px(s.getPropertyValue(`border-${side}-width`))
    const kind = s.getPropertyValue(`border-${side}-style`)
    const tint = seen(element, s.getPropertyValue(`border-${side}-color`))
    return width === 0 || kind === 'none' || kind === 'hidden' || tint[3] === 0 ? null : { width, colour: tint, dash: kind === 'dotted' ? 'dot' : kind === 'dashed' ? 'dash' : 'solid' }
  }

  /** Ground and borders of an element, or of its `::before` or `::after`. */
  function decoration(element: Element, pseudo?: string): Decoration {
    const s = style(element, pseudo)
    const fill = seen(element, s.backgroundColor)
    return { fill: fill[3] > 0 ? fill : undefined, edges: ['top', 'right', 'bottom', 'left'].map(side => edge(element, s, side)) }
  }

  const isDecorated = ({ fill, edges }: Decoration): boolean => fill !== undefined || edges.some(Boolean)

  const hasContent = ({ content, display }: CSSStyleDeclaration): boolean => content !== 'none' && content !== 'normal' && display !== 'none'
  const isEmpty = ({ content }: CSSStyleDeclaration): boolean => /^(?:""|'')/.test(content)

  function sizeOf(s: CSSStyleDeclaration): Pick<Rect, 'w' | 'h'> {
    const [top = 0, right = 0, bottom = 0, left = 0] = s.boxSizing === 'border-box' ? [0, 0, 0, 0] : sides(s, 'border')
    return { w: px(s.width) + left + right, h: px(s.height) + top + bottom }
  }

  /** Where a `::before` or `::after` that is placed by itself stands. */
  function placedAt(element: Element, s: CSSStyleDeclaration): Pick<Rect, 'x' | 'y'> | undefined {
    let holder: Element | null = element
    while (holder && style(holder).position === 'static')
      holder = holder.parentElement
    if (!holder)
      return undefined
    const base = inset(rect(holder), sides(style(holder), 'border'))
    return { x: base.x + px(s.left), y: base.y + px(s.top) }
  }

  /** The first text that is drawn inside, with its element. */
  function firstText(element: Element): { box: Rect, parent: Element } | undefined {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node)
      const box = [...range.getClientRects()].find(({ width }) => width > 0)
      if (box && node.parentElement && node.textContent?.trim())
        return { box: toRect(box), parent: node.parentElement }
    }
    return undefined
  }

  /** Where a `::before` in the flow stands: at the head of a line on its baseline, else at the head of the box. */
  function flowsAt(element: Element, s: CSSStyleDeclaration, { w, h }: Pick<Rect, 'w' | 'h'>): Pick<Rect, 'x' | 'y'> | undefined {
    const own = style(element)
    const { x, y, h: height } = content(element)
    if (s.display.startsWith('inline') && !own.display.includes('flex')) {
      const text = firstText(element)
      if (!text || !context)
        return undefined
      context.font = style(text.parent).font
      const descent = context.measureText('x').fontBoundingBoxDescent
      return { x: text.box.x - px(s.marginRight) - w, y: text.box.y + text.box.h - descent - px(s.marginBottom) - h }
    }
    const middle = own.display.includes('flex') && !own.flexDirection.startsWith('column') && (s.alignSelf === 'center' || own.alignItems === 'center')
    return { x: x + px(s.marginLeft), y: middle ? y + (height - h) / 2 : y + px(s.marginTop) }
  }

  /** A `::before` or `::after` that is drawn. */
  function pseudoBox(element: Element, pseudo: '::before' | '::after'): { box: Rect, decoration: Decoration } | undefined {
    const s = style(element, pseudo)
    const placed = s.position === 'absolute'
    if (!hasContent(s) || (!placed && (pseudo === '::after' || s.position !== 'static' || !isEmpty(s))))
      return undefined
    const drawn = decoration(element, pseudo)
    const size = sizeOf(s)
    if (!isDecorated(drawn) || (!placed && (size.w === 0 || size.h === 0)))
      return undefined
    const at = placed ? placedAt(element, s) : flowsAt(element, s, size)
    return at && { box: { ...at, ...size }, decoration: drawn }
  }

  /**
   * The mark of a list item: a number only where the page counts, else a dash. What is drawn beside the first line is a dash too;
   * what is drawn elsewhere is decoration.
   */
  function markOf(item: Element): 'number' | 'dash' | undefined {
    const [own, before] = [style(item), style(item, '::before')]
    if (own.display === 'list-item' && own.listStyleType !== 'none')
      return /decimal|alpha|roman|latin|numeric/.test(own.listStyleType) ? 'number' : 'dash'
    if (!hasContent(before))
      return undefined
    if (!isEmpty(before))
      return before.content.includes('counter') ? 'number' : 'dash'
    const middle = px(before.top) + sizeOf(before).h / 2
    const beside = before.position === 'absolute' && px(before.left) + sizeOf(before).w <= px(own.paddingLeft) && middle > 4 && middle < px(own.lineHeight)
    return beside ? 'dash' : undefined
  }

  /** What is drawn around an element's own box; the mark before a list item is a bullet, not decoration. */
  const pseudoBoxes = (element: Element) => (['::before', '::after'] as const)
    .filter(pseudo => !(element.localName === 'li' && pseudo === '::before' && markOf(element)))
    .flatMap(pseudo => pseudoBox(element, pseudo) ?? [])

  /** Width that a box in the line takes before the text. */
  function leadOf(element: Element): number {
    const s = style(element, '::before')
    const leads = hasContent(s) && isEmpty(s) && s.position === 'static' && s.display.startsWith('inline') && !style(element).display.includes('flex')
    return leads ? sizeOf(s).w + px(s.marginRight) : 0
  }

  /** All words of an element; parts that only a margin keeps apart are parted by a comma. */
  function words(element: Element): string {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let said = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ')
      said += (/[\p{L}\p{N}.)”]$/u.test(said) && /^[\p{L}\p{N}(“]/u.test(text) ? ', ' : '') + text
    }
    return said.replace(/\s+/g, ' ').trim()
  }

  return { px, style, colour, seen, startSlide, toRect, rect, inset, sides, content, hidden, clipped, decoration, isDecorated, pseudoBoxes, markOf, leadOf, words }
}

export type PageTools = ReturnType<typeof pageTools>
