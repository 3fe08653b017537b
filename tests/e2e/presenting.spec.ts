/** Presenting: two windows in step, and what a speaker sees. */
import { openDeck, clicksOf, slideWhere } from './support/deck.ts'
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

test('the presenter sees a timer and the time plan, which tells early from on time', async ({ page }) => {
  const deck = await openDeck()
  await page.goto(deck.presenterAt(deck.talk[0] ?? slideWithClicks(deck)))
  const bar = page.locator('.grid-section.bottom')
  const plan = bar.getByRole('timer').filter({ hasText: 'Leave this slide by' })
  await expect(plan).toContainText(/Leave this slide by \d+:\d\d of 1\d:\d\d|Leave this slide by \d+:\d\d of 20:00/)
  const timer = bar.locator('.font-mono')
  await expect(timer).toHaveText(/^\s*\d\d\s*:\s*\d\d\s*$/)
  await timer.hover()
  await bar.locator('[class~="i-carbon:play"]').click()
  await expect(plan).toContainText('on time')
  await page.keyboard.press('ArrowDown')
  await arrive(page, 2)
  await expect(plan).toContainText('early')
})

test('the time plan never runs backwards, and says when a slide is outside it', async ({ page }) => {
  const deck = await openDeck()
  const leaveAt: number[] = []
  const plan = page.locator('.time-plan')
  await page.goto(deck.presenterAt(deck.talk[0] ?? slideWithClicks(deck)))
  for (const slide of deck.talk.slice(0, 6)) {
    await arrive(page, slide.number)
    const [, minutes = '', seconds = ''] = /by (\d+):(\d\d)/.exec(await plan.innerText()) ?? []
    leaveAt.push(Number(minutes) * 60 + Number(seconds))
    await page.keyboard.press('ArrowDown')
  }
  expect(leaveAt).toEqual([...leaveAt].sort((a, b) => a - b))
  expect(new Set(leaveAt).size).toBe(leaveAt.length)
  const backup = deck.slides.find(slide => slide.backup)
  if (backup)
    await page.goto(deck.presenterAt(backup))
  await expect(plan).toHaveText(/outside the time plan/)
})
