/**
 * axe (WCAG 2.2 A and AA, and best practice) on a slide of every kind, light and dark, and on presenter mode.
 * Slidev's own controls are left out: their markup is not ours to change (see `slidevOwn`).
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Slide } from '../../src/evidence/deck.ts'
import { clicksOf, nameOf, openDeck, slideWhere } from './support/deck.ts'
import type { DeckUnderTest } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { arrive, openSlide } from './support/walk.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Slidev's own: its bar of buttons, its dialogs, and in presenter mode its frames, handles and the fading of notes
 * that are not spoken yet (contrast 2 : 1, by design of Slidev).
 */
const slidevOwn = ['#slide-container > div > nav', '.z-modal', '#slidev-goto-dialog', '.slidev-note-fade', '.slidev-note-click-mark']

/** What axe finds, one line a place. */
async function violations(page: Page, include: string, without: string[] = []): Promise<string[]> {
  // Legacy mode looks at no frames, of which we have none, and needs no second page for each run.
  const axe = slidevOwn.reduce((builder, selector) => builder.exclude(selector), new AxeBuilder({ page }).setLegacyMode())
  const { violations } = await axe.include(include).withTags(rules).disableRules(without).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 90)}`))
}

/** The first slide of every layout, and the first that shows each component. */
function kinds(deck: DeckUnderTest): Slide[] {
  const layouts = [...new Set(deck.slides.map(slide => slide.layout))].map(layout => slideWhere(deck, slide => slide.layout === layout, layout))
  const components = [...new Set(deck.slides.flatMap(slide => slide.tags.filter(tag => /^[A-Z]/.test(tag.typed)).map(tag => tag.name)))]
    .map(name => slideWhere(deck, slide => slide.tags.some(tag => tag.name === name), name))
  return [...new Set([...layouts, ...components])].sort((a, b) => a.number - b.number)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('no kind of slide has a barrier', async ({ page }) => {
      const deck = await openDeck()
      const found: string[] = []
      for (const slide of kinds(deck)) {
        await openSlide(page, deck, slide, clicksOf(slide))
        found.push(...(await violations(page, `#slide-content [data-slidev-no="${slide.number}"]`)).map(line => `${nameOf(slide)}: ${line}`))
      }
      expect(found).toEqual([])
    })
  })
}

test('the page around the slides has no barrier', async ({ page }) => {
  const deck = await openDeck()
  await openSlide(page, deck, deck.slides[1] ?? slideWhere(deck, () => true, 'a slide'))
  expect(await violations(page, 'html')).toEqual([])
})

test('presenter mode’s notes and time plan have no barrier', async ({ page }) => {
  const deck = await openDeck()
  const slide = slideWhere(deck, candidate => clicksOf(candidate) > 0, 'clicks')
  await page.goto(deck.presenterAt(slide))
  await arrive(page, slide.number)
  // The box that the notes scroll in is Slidev's; with links in them they can be reached by keyboard.
  const found = [...await violations(page, '.slidev-note', ['scrollable-region-focusable']), ...await violations(page, '.time-plan')]
  expect(found).toEqual([])
})
