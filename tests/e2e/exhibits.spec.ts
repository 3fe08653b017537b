/** Exhibits that answer: the Act's outline and the timeline, by keyboard, by mouse and by click of the talk. */
import type { Locator, Page } from '@playwright/test'
import { clicksOf, openDeck, withComponent } from './support/deck.ts'
import { openPrint, printed } from './support/print.ts'
import { expect, test } from './support/test.ts'
import { arrive, layoutOf, openSlide } from './support/walk.ts'

/** Presses Tab until the button has the focus; more presses than a slide has stops would be an error. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement))
      return
  }
  throw new Error('Tab does not reach the button')
}

async function openOutline(page: Page, clicks = 0) {
  const deck = await openDeck()
  const slide = withComponent(deck, 'ActOutline')
  await openSlide(page, deck, slide, clicks)
  return { deck, slide, buttons: layoutOf(page, slide.number).locator('.act-chapter button') }
}

const openChapters = (buttons: Locator): Promise<number[]> =>
  buttons.evaluateAll(all => all.flatMap((button, i) => button.getAttribute('aria-expanded') === 'true' ? [i] : []))

test('the Act’s chapters open and close by keyboard', async ({ page }) => {
  const { buttons } = await openOutline(page)
  await tabTo(page, buttons.first())
  for (const key of ['Enter', 'Space']) {
    await expect(buttons.first()).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press(key)
    await expect(buttons.first()).toHaveAttribute('aria-expanded', 'true')
    const list = page.locator(`#${await buttons.first().getAttribute('aria-controls')}`)
    await expect(list.getByRole('listitem').first()).toBeVisible()
    await page.keyboard.press(key)
  }
  await page.keyboard.press('Tab')
  await expect(buttons.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await openChapters(buttons)).toEqual([1])
})

test('the Act’s chapters open in their order, one a click of the talk', async ({ page }) => {
  const { slide, buttons } = await openOutline(page)
  expect(await openChapters(buttons)).toEqual([])
  expect(clicksOf(slide)).toBeGreaterThan(0)
  for (let clicks = 1; clicks <= clicksOf(slide); clicks++) {
    await page.keyboard.press('ArrowRight')
    await arrive(page, slide.number, clicks)
    expect(await openChapters(buttons)).toEqual([clicks - 1])
  }
})

test('after a chapter was opened by mouse, the arrow key still goes on', async ({ page }) => {
  const { slide, buttons } = await openOutline(page)
  await buttons.nth(2).click()
  await expect(buttons.nth(2)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  await arrive(page, slide.number, 1)
})

test('print says what each chapter of the Act does, and numbers every article', async ({ page }) => {
  const { deck, slide } = await openOutline(page)
  const chapters = await layoutOf(page, slide.number).locator('.act-chapter').count()
  await openPrint(page, deck)
  const outline = printed(page, slide)
  await expect(outline.locator('.act-summary')).toHaveCount(chapters)
  const articles = await outline.locator('.act-cell').allInnerTexts()
  expect(articles.slice(0, 28)).toEqual(Array.from({ length: 28 }, (_, i) => String(i + 1)))
})

async function openTimeline(page: Page) {
  const deck = await openDeck()
  const slide = withComponent(deck, 'Timeline')
  await openSlide(page, deck, slide, clicksOf(slide))
  const layout = layoutOf(page, slide.number)
  return { slide, buttons: layout.locator('.timeline-event button'), detail: layout.locator('.timeline-detail') }
}

test('an event of the timeline tells itself by keyboard, and is announced', async ({ page }) => {
  const { buttons, detail } = await openTimeline(page)
  await expect(detail).toHaveAttribute('role', 'status')
  await expect(detail).toBeEmpty()
  await tabTo(page, buttons.first())
  await page.keyboard.press('Enter')
  await expect(buttons.first()).toHaveAttribute('aria-expanded', 'true')
  const first = await detail.innerText()
  expect(first.length).toBeGreaterThan(20)
  await tabTo(page, buttons.nth(1))
  await page.keyboard.press('Space')
  await expect(buttons.first()).toHaveAttribute('aria-expanded', 'false')
  await expect(detail).not.toHaveText(first)
  await page.keyboard.press('Space')
  await expect(detail).toBeEmpty()
})

test('what an event tells fits the slide', async ({ page }) => {
  const { slide, buttons } = await openTimeline(page)
  const problems: string[] = []
  for (const button of await buttons.all()) {
    await button.click()
    const found = await layoutOf(page, slide.number).evaluate(root => window.deckProbe.problemsOf(root))
    const event = await button.innerText()
    problems.push(...found.map(problem => `${event}: ${problem}`))
  }
  expect(problems).toEqual([])
})

test('a table’s rows light up one a click, and the last click gives all their light back', async ({ page }) => {
  const deck = await openDeck()
  const slide = deck.slides.find(candidate => candidate.tags.some(tag => tag.name === 'ReportTable' && 'steps' in tag.attributes))
  if (!slide)
    throw new Error('no table of the deck has steps any more')
  await openSlide(page, deck, slide)
  const rows = layoutOf(page, slide.number).locator('tbody tr')
  expect(clicksOf(slide)).toBe(await rows.count() + 1)
  for (let clicks = 1; clicks <= clicksOf(slide); clicks++) {
    await page.keyboard.press('ArrowRight')
    await arrive(page, slide.number, clicks)
    expect(await rows.evaluateAll(all => all.findIndex(row => row.classList.contains('lit')))).toBe(clicks < clicksOf(slide) ? clicks - 1 : -1)
  }
  await expect(layoutOf(page, slide.number).locator('tr.dim')).toHaveCount(0)
})
