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

  /** A drawn `::before` or `::after` that is placed by itself. */
  function pseudoBox(element: Element, pseudo: '::before' | '::after'): { box: Rect, decoration: Decoration } | undefined {
    const s = style(element, pseudo)
    if (s.content === 'none' || s.content === 'normal' || s.display === 'none' || s.position !== 'absolute')
      return undefined
    const drawn = decoration(element, pseudo)
    let holder: Element | null = element
    while (holder && style(holder).position === 'static')
      holder = holder.parentElement
    if (!isDecorated(drawn) || !holder)
      return undefined
    const base = inset(rect(holder), sides(style(holder), 'border'))
    const [top = 0, right = 0, bottom = 0, left = 0] = s.boxSizing === 'border-box' ? [0, 0, 0, 0] : sides(s, 'border')
    return { box: { x: base.x + px(s.left), y: base.y + px(s.top), w: px(s.width) + left + right, h: px(s.height) + top + bottom }, decoration: drawn }
  }

  /** What is drawn around an element's own box; the mark before a list item is a bullet, not decoration. */
  const pseudoBoxes = (element: Element) => (['::before', '::after'] as const)
    .filter(pseudo => !(element.localName === 'li' && pseudo === '::before'))
    .flatMap(pseudo => pseudoBox(element, pseudo) ?? [])

  return { px, style, colour, seen, startSlide, toRect, rect, inset, sides, content, hidden, clipped, decoration, isDecorated, pseudoBoxes }
}

export type PageTools = ReturnType<typeof pageTools>
