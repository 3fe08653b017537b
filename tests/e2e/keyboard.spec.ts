/** The deck without a mouse: where the focus is, that it is seen, that nothing keeps it, and that every control answers. */
import type { Page } from '@playwright/test'
import { clicksOf, openDeck, withComponent } from './support/deck.ts'
import { focused, focusRing, tabTo, tabTour } from './support/focus.ts'
import { expect, test } from './support/test.ts'
import { arrive, layoutOf, openSlide } from './support/walk.ts'
import { slideWithClicks } from './support/windows.ts'

async function openSecond(page: Page) {
  const deck = await openDeck()
  const slide = deck.slides[1]
  if (!slide)
    throw new Error('the deck has one slide')
  await openSlide(page, deck, slide)
  return { deck, slide }
}

const overview = (page: Page) => page.getByRole('dialog', { name: 'Overview of slides' })
const cardsOf = (page: Page) => overview(page).getByRole('button', { name: /^(Slide|Backup) \d+: / })

test('the first stop leads to the slide, where the deck’s keys work', async ({ page }) => {
  const { slide } = await openSecond(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the slide' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Current slide' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await arrive(page, slide.number + 1)
})

for (const [name, path] of [['a slide with a timeline', '3'], ['presenter mode', 'presenter/3'], ['the page of views', 'entry'], ['the overview', 'overview'], ['a missing page', 'no/such'], ['the article', 'read'], ['the handout', 'handout']] as const) {
  test(`Tab goes through ${name} and out again, and each stop is seen`, async ({ page }) => {
    // The handout links to every source, several times.
    test.slow(path === 'handout')
    const deck = await openDeck()
    await page.goto(`${deck.url}${path}`)
    await page.locator('main:not([aria-busy="true"]), [role="main"]').first().waitFor()
    const stops = await tabTour(page)
    expect(stops.length).toBeGreaterThan(1)
    expect(stops.filter(stop => !stop.ring)).toEqual([])
  })
}

test('when slides change, the focus leaves the old one for the new one, and none is lost', async ({ page }) => {
  const { slide } = await openSecond(page)
  await tabTo(page, layoutOf(page, slide.number).getByRole('link').first())
  // Slidev ignores its keys while a link has the focus; Escape gives them back.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main', { name: 'Current slide' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await arrive(page, slide.number + 1)
  await expect(page.getByRole('main', { name: 'Current slide' })).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await focused(page, element => element?.closest('[data-slidev-no]')?.getAttribute('data-slidev-no'))).toBe(String(slide.number + 1))
})

test('the overview opens on this slide, follows the arrows, and leads to the one chosen', async ({ page }) => {
  const { deck, slide } = await openSecond(page)
  await page.keyboard.press('o')
  const cards = cardsOf(page)
  await expect(cards).toHaveCount(deck.slides.length)
  await expect(cards.nth(slide.number - 1)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(cards.nth(slide.number)).toBeFocused()
  expect(await focusRing(page)).toBe(true)
  await page.keyboard.press('Enter')
  await arrive(page, slide.number + 1)
  await expect(page.getByRole('main', { name: 'Current slide' })).toBeFocused()
})

test('the overview given up returns to the button that opened it', async ({ page }) => {
  const { slide } = await openSecond(page)
  const button = page.getByRole('button', { name: 'Show slide overview' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  // It is seen before its cards are drawn, and only then takes the focus: a Tab in between would start from the page’s top.
  await expect(cardsOf(page).nth(slide.number - 1)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(overview(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('the search for a slide finds by words, follows the arrows, and leads there', async ({ page }) => {
  const { slide } = await openSecond(page)
  await page.keyboard.press('g')
  const field = page.getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type('law')
  const options = page.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', await options.nth(1).getAttribute('id') ?? '')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main', { name: 'Current slide' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await arrive(page, slide.number + 1)
})

test('the deck’s information covers the rest, closes by Escape, and returns to its button', async ({ page }) => {
  await openSecond(page)
  const button = page.getByRole('button', { name: 'Show info' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Information' })
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
  const stops = await tabTour(page)
  expect(stops.filter(stop => stop.within === 'slide' || stop.within === 'nav')).toEqual([])
  await dialog.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('menus open, choose and close', async ({ page }) => {
  await openSecond(page)
  const button = page.getByRole('button', { name: 'Change sync settings' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  const choice = page.getByRole('radio', { name: 'Receive Only' })
  await tabTo(page, choice)
  await page.keyboard.press('Space')
  await expect(choice).toHaveAttribute('aria-checked', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radiogroup')).toBeHidden()
  await expect(button).toBeFocused()
})

test('a presenter starts and stops the timer, moves the dividers, steps by the slider and scrolls the notes', async ({ page }) => {
  const deck = await openDeck()
  const slide = slideWithClicks(deck)
  await page.goto(deck.presenterAt(slide))
  await arrive(page, slide.number)
  await tabTo(page, page.getByRole('button', { name: 'Start the timer' }))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Pause the timer' }).press('Space')
  await expect(page.getByRole('button', { name: 'Start the timer' })).toBeVisible()

  const divider = page.getByRole('separator', { name: 'Resize notes panel', exact: true })
  const before = Number(await divider.getAttribute('aria-valuenow'))
  await divider.press('ArrowRight')
  await expect(divider).toHaveAttribute('aria-valuenow', String(before + 20))

  const slider = page.getByRole('slider', { name: 'Step of this slide' })
  await slider.press('ArrowRight')
  await arrive(page, slide.number, 1)
  await expect(slider).toHaveAttribute('aria-valuenow', '1')

  await page.getByRole('group', { name: 'Notes' }).press('ArrowDown')
  await slider.press('ArrowLeft')
  await arrive(page, slide.number)
})

test('every source mark of a slide can be reached', async ({ page }) => {
  const deck = await openDeck()
  const slide = withComponent(deck, 'Relations')
  await openSlide(page, deck, slide, clicksOf(slide))
  const links = await layoutOf(page, slide.number).getByRole('link').count()
  const stops = await tabTour(page)
  expect(stops.filter(stop => stop.within === 'slide')).toHaveLength(links)
})
