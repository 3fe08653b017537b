/**
 * Runs in the page: where text really stands. A text's rectangles are as tall as its font's ascent and descent,
 * which reach into the lines around it; `Ink` is cut down to the em square, about what is printed.
 */
export interface Ink {
  element: Element
  text: string
  /** Font size, px. */
  size: number
  left: number
  right: number
  top: number
  bottom: number
}

export type Rect = Pick<Ink, 'left' | 'right' | 'top' | 'bottom'>

/** What is for screen readers only, or has no colour. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && element.closest('.visually-hidden, .visually-hidden-caption, .sr-only') === null
    && !/^rgba\(.*, 0\)$/.test(getComputedStyle(element).color)
}

export function textNodes(root: Element): { node: Text, element: Element }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: { node: Text, element: Element }[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.data.trim() !== '' && node.parentElement && isSeen(node.parentElement))
      found.push({ node, element: node.parentElement })
  }
  return found
}

/** Every line of every seen text. */
export function inksOf(root: Element): Ink[] {
  return textNodes(root).flatMap(({ node, element }) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].filter(rect => rect.width > 1).map(({ left, right, top, bottom }) => {
      const middle = (top + bottom) / 2
      return { element, text: node.data.trim(), size, left, right, top: middle - size / 2, bottom: middle + size / 2 }
    })
  })
}

/** `td "In 2017 …"`, with the nearest class. */
export function nameOfElement(element: Element): string {
  const classes = element.classList.length > 0 ? element.classList : element.closest('[class]')?.classList
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return `${element.localName}.${[...classes ?? []].join('.')} “${text.slice(0, 40)}${text.length > 40 ? '…' : ''}”`
}

/** Whether two rectangles share more than `slack` px in both directions. */
export function cover(a: Rect, b: Rect, slack: number): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
}

/** Whether one rectangle lies within another, but for `slack` px. */
export function within(inner: Rect, outer: Rect, slack: number): boolean {
  return inner.left >= outer.left - slack && inner.right <= outer.right + slack && inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack
}
