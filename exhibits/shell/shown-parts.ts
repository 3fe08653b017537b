/** The parts of a slide that its clicks show or light up, and what they say. */

/** Exhibits’ own parts (`exhibits/steps.ts`), lit table rows, open chapters, and Slidev’s `v-click`. */
const PARTS = '.step:not(.step-ahead), .slidev-vclick-target:not(.slidev-vclick-hidden), tr.lit, .act-chapter.open'

export const shownParts = (slide: Element): Element[] => [...slide.querySelectorAll(PARTS)]

/** Text as it is read: without source marks, table cells apart. A part with a name of its own and a list in it is told by the name. */
export function readingOf(part: Element): string {
  const name = part.getAttribute('aria-label')
  if (name)
    return name
  const copy = part.cloneNode(true) as Element
  copy.querySelectorAll('.marks, [aria-hidden="true"]').forEach(mark => mark.remove())
  const cells = copy.matches('tr') ? [...copy.children] : [copy]
  return cells.map(cell => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean).join(': ')
}
