/**
 * Runs in the page: measures and styles. Functions of `page-*.ts` are sent to the page as text, so each stands alone and is given
 * the others as parameters.
 */
import type { Edge, Outline, Rect, Rgba } from './scene.ts'

export interface Decoration {
  fill?: Rgba
  /** Top, right, bottom, left. */
  edges: (Edge | null)[]
  outline?: Outline
  /** A line inside its borders. */
  ring?: Edge
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
    return { fill: fill[3] > 0 ? fill : undefined, edges: ['top', 'right', 'bottom', 'left'].map(side => edge(element, s, side)), outline: outlineOf(s), ring: ringOf(element, s) }
  }

  /** A shadow that is drawn as a line, without blur, inside the box. */
  function ringOf(element: Element, { boxShadow }: CSSStyleDeclaration): Edge | undefined {
    const [, tint, width] = /^(\S.*\)) 0px 0px 0px ([\d.]+px) inset$/.exec(boxShadow) ?? []
    return tint !== undefined && width !== undefined ? { colour: seen(element, tint), width: px(width), dash: 'solid' } : undefined
  }

  const isDecorated = ({ fill, edges }: Pick<Decoration, 'fill' | 'edges'>): boolean => fill !== undefined || edges.some(Boolean)

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

  /** The shape to which an element is cut: https://www.w3.org/TR/css-shapes-1/#basic-shape-functions, by shares of its box. */
  function outlineOf({ clipPath }: CSSStyleDeclaration): Outline | undefined {
    if (/^(?:circle|ellipse)\(/.test(clipPath))
      return 'ellipse'
    const corners = /^polygon\(([^)]*)\)$/.exec(clipPath)?.[1]?.split(',').map(corner => corner.trim().split(/\s+/))
    if (!corners?.every(corner => corner.length === 2 && corner.every(length => /%$|^0(?:px)?$/.test(length))))
      return undefined
    return corners.map(([x = '', y = '']) => [px(x) / 100, px(y) / 100])
  }

  return { px, style, context, colour, seen, startSlide, toRect, rect, inset, sides, content, hidden, clipped, decoration, isDecorated, words }
}

export type PageMeasures = ReturnType<typeof pageTools>
