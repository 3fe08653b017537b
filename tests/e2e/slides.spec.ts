/** Every slide of both decks at every click, light and dark: drawn, within its bounds, large enough. */
import { nameOf, openDeck } from './support/deck.ts'
import { ENTRIES } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { arrive, layoutOf, walk } from './support/walk.ts'

for (const entry of ENTRIES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${entry} in ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

      test('every slide fits at every click', async ({ page }) => {
        const deck = await openDeck(entry)
        const problems: string[] = []
        for await (const { slide, clicks } of walk(page, deck)) {
          const layout = layoutOf(page, slide.number)
          const found = await layout.evaluate(root => window.deckProbe.problemsOf(root))
          problems.push(...found.map(problem => `${nameOf(slide)} click ${clicks}: ${problem}`))
        }
        expect(problems).toEqual([])
      })

      test('the ground has the scheme’s lightness', async ({ page }) => {
        const deck = await openDeck(entry)
        await page.goto(deck.at(2))
        await arrive(page, 2)
        const ground = await layoutOf(page, 2).evaluate(root => getComputedStyle(root).backgroundColor.match(/\d+/g)?.map(Number) ?? [])
        const lightness = Math.max(...ground) / 255
        expect(lightness > 0.5 ? 'light' : 'dark').toBe(colorScheme)
      })
    })
  }
}
