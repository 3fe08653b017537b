/** Runs in the page: text and boxes that leave their place. Each function returns problems as sentences. */
import { cover, inksOf, isSeen, nameOfElement, within } from './ink.ts'
import type { Ink, Rect } from './ink.ts'

/** Parts of one picture, which must stand clear of each other. */
const groups = ['.relation-node, .relation-links > li', '.timeline-event, .timeline-track', '.road > li', '.recommendation', '.decisions > li', '.frame-table tr', '.comparison tr']

function hasSurface(element: Element): boolean {
  const style = getComputedStyle(element)
  const borders = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].map(Number.parseFloat)
  return !/^rgba\(.*, 0\)$/.test(style.backgroundColor) || borders.every(width => width > 0)
}

/** The nearest thing around a text that looks like a box: a cell, or whatever has a ground or a border. */
function boxAround(element: Element, root: Element): Element {
  let box: Element = element
  while (box !== root && !box.matches('td, th') && !hasSurface(box))
    box = box.parentElement ?? root
  return box
}

export function outOfSlide(root: Element, inks: readonly Ink[]): string[] {
  const slide = root.getBoundingClientRect()
  return inks.filter(ink => !within(ink, slide, 0.5)).map(ink => `out of the slide: ${nameOfElement(ink.element)}`)
}

export function outOfBox(root: Element, inks: readonly Ink[]): string[] {
  return inks.flatMap((ink) => {
    const box = boxAround(ink.element, root)
    return within(ink, box.getBoundingClientRect(), 1) ? [] : [`out of its box ${box.localName}.${box.className}: ${nameOfElement(ink.element)}`]
  })
}

const blocks = 'h1, h2, h3, p, li, td, th, caption, figcaption, blockquote'

/** A block that its neighbours press flat: its text stands outside it. */
export function squeezed(root: Element, inks: readonly Ink[]): string[] {
  return inks.flatMap((ink) => {
    const block = ink.element.closest(blocks)
    const isOwn = block && root.contains(block) && getComputedStyle(block).display !== 'inline'
    return !isOwn || within(ink, block.getBoundingClientRect(), 6) ? [] : [`pressed flat: ${nameOfElement(block)}`]
  })
}

/** The content ends above the footer, and no box is wider or taller than what holds it. */
export function overTheFooter(root: Element): string[] {
  const footer = root.querySelector('.slide-footer')
  if (!footer)
    return []
  const { top, bottom } = footer.getBoundingClientRect()
  const content = [...root.querySelectorAll('*')].filter(element => !footer.contains(element) && !element.contains(footer) && isSeen(element))
  const low = content.filter(element => element.getBoundingClientRect().bottom > top + 1 && element.getClientRects().length > 0 && getComputedStyle(element).display !== 'inline')
  const far = root.getBoundingClientRect().bottom
  return [
    ...low.slice(0, 3).map(element => `${Math.round(element.getBoundingClientRect().bottom - top)} px over the footer: ${nameOfElement(element)}`),
    ...(bottom > far + 0.5 ? [`the footer is ${Math.round(bottom - far)} px below the slide`] : []),
  ]
}

export function wideText(root: Element): string[] {
  return [...root.querySelectorAll('h1, p, li, td, th, caption, figcaption, blockquote, aside, button, a, span')]
    .filter(element => isSeen(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
    .map(element => `text ${element.scrollWidth - element.clientWidth} px wider than its box: ${nameOfElement(element)}`)
}

/** A line of text on another one. */
export function textOnText(inks: readonly Ink[]): string[] {
  return inks.flatMap((ink, i) => inks.slice(i + 1)
    .filter(other => cover(ink, other, 0.22 * Math.min(ink.size, other.size)))
    .map(other => `text on text: ${nameOfElement(ink.element)} and ${nameOfElement(other.element)}`))
}

/** A box as it is seen: its border, or its text where it has none. */
function extentOf(element: Element): Rect | undefined {
  if (hasSurface(element))
    return element.getBoundingClientRect()
  const inks = inksOf(element)
  return inks.length === 0
    ? undefined
    : {
        left: Math.min(...inks.map(ink => ink.left)), right: Math.max(...inks.map(ink => ink.right)),
        top: Math.min(...inks.map(ink => ink.top)), bottom: Math.max(...inks.map(ink => ink.bottom)),
      }
}

export function boxOnBox(root: Element): string[] {
  return groups.flatMap((selector) => {
    const boxes = [...root.querySelectorAll(selector)].filter(isSeen).flatMap((element) => {
      const extent = extentOf(element)
      return extent ? [{ element, extent }] : []
    })
    return boxes.flatMap(({ element, extent }, i) => boxes.slice(i + 1)
      .filter(other => cover(extent, other.extent, 2))
      .map(other => `overlap: ${nameOfElement(element)} and ${nameOfElement(other.element)}`))
  })
}

export { blocks, boxAround, extentOf, groups, hasSurface }
