/** The measuring itself: a slide that is right has no problem, and each thing made wrong on it is found. */
import type { Page } from '@playwright/test'
import { openDeck, withComponent } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { layoutOf, openSlide } from './support/walk.ts'

/** Opens a slide that shows the component, restyles what the selector finds, and measures. */
async function spoiled(page: Page, component: string, selector: string, style: Readonly<Record<string, string>>): Promise<string> {
  const deck = await openDeck()
  const slide = withComponent(deck, component)
  await openSlide(page, deck, slide)
  const layout = layoutOf(page, slide.number)
  const measure = (): Promise<string[]> => layout.evaluate(root => window.deckProbe.problemsOf(root))
  const before = new Set(await measure())
  await layout.locator(selector).first().evaluate((element, style) => Object.assign((element as HTMLElement).style, style), style)
  return (await measure()).filter(problem => !before.has(problem)).join('\n')
}

const cases: [string, string, string, Record<string, string>, RegExp][] = [
  ['text beyond the slide', 'KeyStatement', 'h1', { marginLeft: '900px', whiteSpace: 'nowrap' }, /out of the slide/],
  ['a word wider than its cell', 'EventTable', 'tbody td', { fontSize: '120px' }, /out of its box|wider than its box/],
  ['content over the footer', 'KeyStatement', '.key-statement', { paddingBottom: '500px' }, /over the footer/],
  ['a title pressed flat', 'KeyStatement', 'h1', { height: '0', minHeight: '0' }, /pressed flat/],
  ['an event on another', 'Timeline', '.timeline-event >> nth=1', { top: '26px' }, /text on text|overlap/],
  ['a node on a label', 'Relations', '.relation-node', { width: '700px' }, /overlap/],
  ['small running text', 'KeyStatement', 'ul li', { fontSize: '20px' }, /type of 20 px where 25/],
  ['tiny labels', 'Timeline', '.timeline-date', { fontSize: '14px' }, /type of 14 px where 18/],
  ['a title of three lines', 'KeyStatement', 'h1', { width: '400px' }, /the title has \d+ lines/],
  ['an empty slide', 'KeyStatement', '.finding-body', { display: 'none' }, /is empty/],
]

for (const [what, component, selector, style, finding] of cases) {
  test(`finds ${what}`, async ({ page }) => {
    expect(await spoiled(page, component, selector, style)).toMatch(finding)
  })
}

test('reads the figures of a slide, but not its source marks, pages or years of the axis', async ({ page }) => {
  const deck = await openDeck()
  const slide = withComponent(deck, 'Timeline')
  await openSlide(page, deck, slide, 1)
  const layout = layoutOf(page, slide.number)
  const shown = (await layout.locator('h1, .timeline-label, .timeline-when, .timeline-event button').evaluateAll(all => all.map(element => element.firstChild?.textContent ?? ''))).join(' ')
  const figures = await layout.evaluate(root => window.deckProbe.figuresIn(root))
  expect(figures).toContain('2017')
  expect(figures.filter(figure => !shown.includes(figure))).toEqual([])
})
