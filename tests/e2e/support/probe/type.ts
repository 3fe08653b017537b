/** Runs in the page: sizes of type, and the figures that are read on a slide. */
import { nameOfElement, textNodes } from './ink.ts'
import type { Ink } from './ink.ts'

/** px on a slide 720 high: 1/40, and (rounded down) 1/28 of it. */
const SMALLEST = 18
const RUNNING = 25

/**
 * What may be smaller than running text: labels, which name a thing in a picture or say where something comes
 * from. Everything else in a `p`, `li` or `td` of the talk is running text.
 */
const labels = [
  '.mark', '.slide-footer', 'caption', '.frame-label', '.outside-label', '.actor-key', '.duty', '.editor-note-label',
  '.report-cover-paper', '.report-cover-parts', '.timeline', '.road', '.relations', '.recommendation-to', '.act-source', '.act-chapters', '.act-key',
]

/** Layouts for looking things up, set smaller. */
const referenceLayouts = '.slidev-layout.reference'

export function smallType(root: Element, inks: readonly Ink[]): string[] {
  const isReference = root.matches(referenceLayouts)
  return inks.flatMap(({ element, size }) => {
    const isRunning = !isReference && element.closest('p, li, td') !== null && element.closest(labels.join()) === null
    const least = isRunning ? RUNNING : SMALLEST
    return size < least - 0.01 ? [`type of ${size} px where ${least} is the least: ${nameOfElement(element)}`] : []
  })
}

/** Lines of text: faces of two scripts stand on one line at tops of their own. */
export function countLines(inks: readonly Ink[]): number {
  const tops = inks.map(({ top, size }) => ({ top, size })).sort((a, b) => a.top - b.top)
  return tops.filter(({ top, size }, i) => top - (tops[i - 1]?.top ?? -Infinity) > size / 2).length
}

/** A finding has at most two lines; the name of a part, which stands alone, three. */
export function longTitle(root: Element, inks: readonly Ink[]): string[] {
  const title = root.matches('.finding') ? root.querySelector('h1') : null
  const lines = countLines(inks.filter(ink => title?.contains(ink.element)))
  return lines > (root.matches('.part') ? 3 : 2) ? [`the title has ${lines} lines`] : []
}

/** Not statements of the slide: source marks, the footer, the axis of years, numbers that count parts. */
const counters = ['.marks', '.slide-footer', '.timeline-years', '.decision-no', '.recommendation-no', '.act-no', '.act-cell', '.act-table tbody td:first-child']

/** Runs of digits, without leading zeros, each once. */
export function figuresIn(root: Element): string[] {
  const texts = textNodes(root).filter(({ element }) => element.closest(counters.join()) === null).map(({ node }) => node.data)
  return [...new Set(texts.join(' ').match(/\d+/g) ?? [])].map(figure => figure.replace(/^0+(?=\d)/, ''))
}

export { RUNNING, SMALLEST, counters, labels, referenceLayouts }
