/** Presenting: two windows in step, and what a speaker sees. */
import type { Page } from '@playwright/test'
import { timePlan } from '../../model/time-plan.ts'
import { clicksOf, openDeck, slideWhere } from './support/deck.ts'
import type { DeckUnderTest } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { arrive } from './support/walk.ts'
import { inStep, openWindows, slideWithClicks, swipe } from './support/windows.ts'

test('the audience follows the presenter by keyboard, click for click', async ({ context }) => {
  const deck = await openDeck()
  const slide = slideWithClicks(deck)
  const windows = await openWindows(context, deck, slide)
  for (let clicks = 1; clicks <= clicksOf(slide); clicks++) {
    await windows.presenter.keyboard.press('ArrowRight')
    await inStep(windows, slide.number, clicks)
  }
  await windows.presenter.keyboard.press('ArrowRight')
  await inStep(windows, slide.number + 1, 0)
  await windows.presenter.keyboard.press('ArrowLeft')
  await inStep(windows, slide.number, clicksOf(slide))
})

test('the presenter follows the audience’s window by keyboard', async ({ context }) => {
  const deck = await openDeck()
  const slide = slideWithClicks(deck)
  const windows = await openWindows(context, deck, slide)
  await windows.audience.bringToFront()
  await windows.audience.keyboard.press('ArrowRight')
  await inStep(windows, slide.number, 1)
})

test('the audience follows the presenter by click', async ({ context }) => {
  const deck = await openDeck()
  const slide = slideWithClicks(deck)
  const windows = await openWindows(context, deck, slide)
  const controls = windows.presenter.locator('.grid-section.bottom')
  await controls.getByRole('button', { name: 'Go to next slide' }).click()
  await inStep(windows, slide.number, 1)
  await controls.getByRole('button', { name: 'Go to previous slide' }).click()
  await inStep(windows, slide.number, 0)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  for (const leader of ['presenter', 'audience'] as const) {
    test(`a swipe on the ${leader}’s window moves both`, async ({ context }) => {
      const deck = await openDeck()
      const slide = slideWithClicks(deck)
      const windows = await openWindows(context, deck, slide)
      const page = windows[leader]
      await page.bringToFront()
      await swipe(page, 'left')
      await inStep(windows, slide.number, 1)
      await swipe(page, 'left')
      await inStep(windows, slide.number, 2)
      await swipe(page, 'right')
      await inStep(windows, slide.number, 1)
    })
  }
})

test('the presenter sees notes with click marks, which the clicks follow', async ({ page }) => {
  const deck = await openDeck()
  const slide = slideWithClicks(deck)
  await page.goto(deck.presenterAt(slide))
  const marks = page.locator('.slidev-note .slidev-note-click-mark')
  await expect(marks).toHaveCount(clicksOf(slide))
  for (let clicks = 1; clicks <= clicksOf(slide); clicks++) {
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.slidev-note .slidev-note-click-mark-active')).toHaveAttribute('data-clicks', String(clicks))
  }
})

test('the presenter sees the next step, and after the last the next slide', async ({ page }) => {
  const deck = await openDeck()
  const slide = slideWithClicks(deck)
  await page.goto(deck.presenterAt(slide))
  const next = page.locator('.grid-section.next [data-slidev-no]')
  await expect(next).toHaveAttribute('data-slidev-no', String(slide.number))
  await page.goto(deck.presenterAt(slide, clicksOf(slide)))
  await expect(next).toHaveAttribute('data-slidev-no', String(slide.number + 1))
  await expect(next.locator('.slidev-layout')).toBeVisible()
})

test('the presenter sees under the notes what each claim of the slide rests on', async ({ page }) => {
  const deck = await openDeck()
  const slide = slideWhere(deck, candidate => !candidate.backup && candidate.evidence.length >= 3, 'three passages')
  await page.goto(deck.presenterAt(slide))
  const notes = page.locator('.slidev-note')
  await expect(notes).toContainText('Evidence on this slide')
  const links = notes.getByRole('listitem').getByRole('link')
  expect(await links.count()).toBeGreaterThanOrEqual(slide.evidence.length)
  const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  expect(addresses.filter(address => !/^https:\/\//.test(address))).toEqual([])
  expect(addresses.filter(address => address.includes('#:~:text=')).length).toBeGreaterThanOrEqual(slide.evidence.length)
})

/** By when the plan leaves each slide of the talk, as the deck's notes make it: `1:35`. */
function planOf(deck: DeckUnderTest): string[] {
  return timePlan(deck.talk.map(slide => slide.note ?? '')).map(seconds =>
    `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`)
}

test('the presenter sees by when to leave each slide', async ({ page }) => {
  const deck = await openDeck()
  const plan = planOf(deck)
  await page.goto(deck.presenterAt(deck.talk[0] ?? slideWithClicks(deck)))
  for (const slide of deck.talk.slice(0, 5)) {
    await arrive(page, slide.number)
    await expect(page.locator('.time-plan')).toContainText(`Leave this slide by ${plan[slide.number - 1]} of ${plan.at(-1)}`)
    await page.keyboard.press('ArrowDown')
  }
})

test('a slide of the backup is outside the time plan', async ({ page }) => {
  const deck = await openDeck()
  await page.goto(deck.presenterAt(slideWhere(deck, slide => slide.backup, 'a backup')))
  await expect(page.locator('.time-plan')).toHaveText(/outside the time plan/)
})

test('the presenter sees a timer, and whether the talk is early or on time', async ({ page }) => {
  const deck = await openDeck()
  await page.goto(deck.presenterAt(deck.talk[0] ?? slideWithClicks(deck)))
  const bar = page.locator('.grid-section.bottom')
  const timer = bar.locator('.font-mono')
  await timer.hover()
  await bar.locator('[class~="i-carbon:play"]').click()
  await expect(timer).toHaveText(/^\s*\d{1,2}\s*:\s*\d\d\s*$/)
  await expect(bar.locator('.time-plan')).toContainText('on time')
  await page.keyboard.press('ArrowDown')
  await arrive(page, 2)
  await expect(bar.locator('.time-plan')).toContainText('early')
})

/** Shares of the window's width and height that the notes have. */
async function notesShare(page: Page): Promise<{ width: number, height: number }> {
  const box = await page.locator('.grid-section.note').boundingBox()
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 }
  return { width: (box?.width ?? 0) / width, height: (box?.height ?? 0) / height }
}

test('the notes get half of a laptop’s height, unless the speaker has set another size', async ({ page }) => {
  const deck = await openDeck()
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(deck.presenterAt(slideWithClicks(deck)))
  await expect.poll(async () => (await notesShare(page)).height).toBeGreaterThan(0.5)
  expect((await notesShare(page)).width).toBeGreaterThan(0.33)
  await page.evaluate(() => localStorage.setItem('slidev-presenter-notes-row-size', '200'))
  await page.reload()
  await expect.poll(async () => (await notesShare(page)).height).toBeCloseTo(200 / 768, 1)
})

test('on a phone presenter mode stands in one column, with targets for a thumb', async ({ page }) => {
  const deck = await openDeck()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(deck.presenterAt(slideWithClicks(deck)))
  await expect(page.locator('.slidev-note')).toBeVisible()
  const boxes = await page.locator('.grid-section').evaluateAll(all => all.map(section => section.getBoundingClientRect().toJSON() as DOMRect))
  expect(boxes.filter(box => box.left < 0 || box.right > 390)).toEqual([])
  const targets = await page.locator('.grid-section.bottom .slidev-icon-btn').evaluateAll(all => all.map(target => target.getBoundingClientRect().toJSON() as DOMRect))
  expect(targets.length).toBeGreaterThan(4)
  expect(targets.filter(target => target.width < 44 || target.height < 44 || target.right > 390)).toEqual([])
})
