/** Runs in the page: what `::before` and `::after` draw, and which of them are the marks of lists. */
import type { Decoration, PageMeasures } from './page-tools.ts'
import type { Rect } from './scene.ts'

export function pagePseudo(measures: PageMeasures) {
  const { px, style, context, toRect, rect, inset, sides, content, decoration, isDecorated } = measures

  const hasContent = ({ content, display }: CSSStyleDeclaration): boolean => content !== 'none' && content !== 'normal' && display !== 'none'
  const isEmpty = ({ content }: CSSStyleDeclaration): boolean => /^(?:""|'')/.test(content)

  function sizeOf(s: CSSStyleDeclaration): Pick<Rect, 'w' | 'h'> {
    const [top = 0, right = 0, bottom = 0, left = 0] = s.boxSizing === 'border-box' ? [0, 0, 0, 0] : sides(s, 'border')
    return { w: px(s.width) + left + right, h: px(s.height) + top + bottom }
  }

  /** Where a `::before` or `::after` that is placed by itself stands. */
  function placedAt(element: Element, s: CSSStyleDeclaration, { w, h }: Pick<Rect, 'w' | 'h'>): Pick<Rect, 'x' | 'y'> | undefined {
    let holder: Element | null = element
    while (holder && style(holder).position === 'static')
      holder = holder.parentElement
    if (!holder)
      return undefined
    const base = inset(rect(holder), sides(style(holder), 'border'))
    const [shiftX = '', shiftY = ''] = s.translate === 'none' ? [] : s.translate.split(' ')
    const shift = (length: string, whole: number): number => length.endsWith('%') ? px(length) * whole / 100 : px(length)
    return { x: base.x + px(s.left) + shift(shiftX, w), y: base.y + px(s.top) + shift(shiftY, h) }
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
    const at = placed ? placedAt(element, s, size) : flowsAt(element, s, size)
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

  return { ...measures, pseudoBoxes, markOf, leadOf }
}

/** All that measures a page. */
export type PageTools = ReturnType<typeof pagePseudo>
