/** The print route, which the PDF is made from: every slide complete, within its bounds. */
import { lookAtPdf } from '../../src/export/pdf/inspect.ts'
import { nameOf, openDeck } from './support/deck.ts'
import { openPrint, printed } from './support/print.ts'
import { ENTRIES } from './support/site.ts'
import { expect, test } from './support/test.ts'

for (const entry of ENTRIES) {
  test.describe(`${entry} in print`, () => {
    test('every slide fits', async ({ page }) => {
      const deck = await openDeck(entry)
      await openPrint(page, deck)
      const problems: string[] = []
      for (const slide of deck.slides) {
        const found = await printed(page, slide).evaluate(root => window.deckProbe.problemsOf(root))
        problems.push(...found.map(problem => `${nameOf(slide)}: ${problem}`))
      }
      expect(problems).toEqual([])
    })

    test('nothing waits for a click, is dimmed or folded', async ({ page }) => {
      const deck = await openDeck(entry)
      await openPrint(page, deck)
      const parts = page.locator('.print-slide-container :is(.step, .step-ahead, tr)')
      expect(await parts.evaluateAll(all => all.filter(part => getComputedStyle(part).opacity !== '1' || getComputedStyle(part).visibility !== 'visible').map(part => part.outerHTML.slice(0, 120)))).toEqual([])
      await expect(page.locator('.print-slide-container [aria-expanded="false"][aria-controls]')).toHaveCount(0)
    })
  })
}

test('print of one step a page has as many pages as the talk has steps', async ({ page }) => {
  const deck = await openDeck('brief.md')
  const steps = deck.slides.reduce((sum, slide) => sum + 1 + Number(slide.frontmatter.clicks ?? 0), 0)
  await page.goto(`${deck.url}print?print=clicks`)
  await expect(page.locator('.print-slide-container')).toHaveCount(steps)
})

test('printed from the browser’s menu on any paper, a slide is whole, on one sheet', async ({ page }) => {
  const deck = await openDeck('brief.md')
  await page.goto(deck.at(3))
  await expect(page.locator('[data-slidev-no="3"] h1').first()).toBeVisible()
  for (const paper of [{ format: 'Letter' }, { format: 'A4', landscape: true }, { preferCSSPageSize: true }] as const) {
    const look = await lookAtPdf(new Uint8Array(await page.pdf({ ...paper, tagged: true, printBackground: true })))
    expect(look.pages.map(({ characters }) => characters > 0), JSON.stringify(paper)).toEqual([true])
  }
  // As wide as the sheet: what is wider would be cut.
  await page.setViewportSize({ width: 800, height: 1100 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#slide-content').evaluate(slide => Math.round(slide.getBoundingClientRect().width))).toBe(800)
})
