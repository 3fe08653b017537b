/** What a screen reader is told as a talk goes on. */
import type { Page } from '@playwright/test'
import { byAlias, clicksOf, openDeck, slideWhere, withComponent } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { arrive, openSlide } from './support/walk.ts'
import { inStep, openWindows, slideWithClicks } from './support/windows.ts'

const told = (page: Page) => page.locator('#slide-announcer')

test('a new slide is told with its place and title, the page’s first is not', async ({ page }) => {
  const deck = await openDeck()
  await page.goto(deck.at(2))
  await arrive(page, 2)
  await expect(told(page)).toHaveAttribute('aria-live', 'polite')
  await expect(told(page)).toBeEmpty()
  await page.keyboard.press('ArrowDown')
  await arrive(page, 3)
  await expect(told(page)).toHaveText(`Slide 3 of ${deck.talk.length}: ${deck.slides[2]?.title}`)
})

test('a slide of the backup is told as one', async ({ page }) => {
  const deck = await openDeck()
  const slide = byAlias(deck, 'backup')
  await openSlide(page, deck, slide)
  await page.keyboard.press('ArrowDown')
  await arrive(page, slide.number + 1)
  await expect(told(page)).toHaveText(/^Backup 2: \S/)
})

test('a step is told with what it shows, without source marks', async ({ page }) => {
  const deck = await openDeck()
  const slide = slideWhere(deck, candidate => candidate.tags.some(tag => tag.name === 'ReportTable' && 'steps' in tag.attributes), 'a table with steps')
  await openSlide(page, deck, slide)
  for (let step = 1; step < clicksOf(slide); step++) {
    await page.keyboard.press('ArrowRight')
    await arrive(page, slide.number, step)
    const head = await page.locator(`#slide-content [data-slidev-no="${slide.number}"] tr.lit th`).innerText()
    await expect(told(page)).toHaveText(new RegExp(`^Step ${step} of ${clicksOf(slide)}: `))
    await expect(told(page)).toContainText(head.replace(/\s+/g, ' '))
    await expect(told(page)).not.toContainText('Source')
  }
  // The last lights all rows again: nothing new is shown.
  await page.keyboard.press('ArrowRight')
  await expect(told(page)).toHaveText(`Step ${clicksOf(slide)} of ${clicksOf(slide)}`)
  await page.keyboard.press('ArrowLeft')
  await expect(told(page)).toHaveText(`Step ${clicksOf(slide) - 1} of ${clicksOf(slide)}`)
})

test('a track of the timeline is told by its name, a chapter of the Act with its articles', async ({ page }) => {
  const deck = await openDeck()
  const timeline = withComponent(deck, 'Timeline')
  await openSlide(page, deck, timeline)
  await page.keyboard.press('ArrowRight')
  await expect(told(page)).toHaveText('Step 1 of 1: Governance and law')
  const act = withComponent(deck, 'ActOutline')
  await openSlide(page, deck, act)
  await page.keyboard.press('ArrowRight')
  await expect(told(page)).toHaveText(new RegExp(`^Step 1 of ${clicksOf(act)}: .*General Provisions`))
})

test('of two windows in step only the one with the focus speaks', async ({ context }) => {
  const deck = await openDeck()
  const slide = slideWithClicks(deck)
  const windows = await openWindows(context, deck, slide)
  // Playwright gives every page the focus; a browser gives it to one window.
  await windows.audience.evaluate(() => Object.defineProperty(document, 'hasFocus', { value: () => false }))
  const before = await told(windows.audience).textContent()
  await windows.presenter.keyboard.press('ArrowRight')
  await inStep(windows, slide.number, 1)
  await expect(told(windows.presenter)).toHaveText(/^Step 1 of/)
  expect(await told(windows.audience).textContent()).toBe(before)
})
