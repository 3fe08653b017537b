/** The backup section: out of the talk's flow, but within reach. */
import { clicksOf, byAlias, openDeck } from './support/deck.ts'
import type { DeckUnderTest } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { arrive, layoutOf, openSlide } from './support/walk.ts'

function ends(deck: DeckUnderTest) {
  const last = deck.talk.at(-1)
  const first = deck.slides.find(slide => slide.backup)
  if (!last || !first)
    throw new Error('the deck has no backup')
  return { last, first }
}

test('no key goes on from the last slide of the talk', async ({ page }) => {
  const deck = await openDeck()
  const { last } = ends(deck)
  for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'Shift+ArrowRight']) {
    await openSlide(page, deck, last, clicksOf(last))
    await page.keyboard.press(key)
    // The key has had its effect when the next one has: Previous is then one step back from here.
    await page.keyboard.press('ArrowUp')
    await arrive(page, last.number - 1, clicksOf(deck.slides[last.number - 2] ?? last))
  }
})

test('the buttons to go on are disabled there', async ({ page }) => {
  const deck = await openDeck()
  const { last } = ends(deck)
  for (const address of [deck.at(last, clicksOf(last)), deck.presenterAt(last, clicksOf(last))]) {
    await page.goto(address)
    const button = page.getByRole('button', { name: 'Go to next slide' })
    await expect(button).toHaveClass(/disabled/)
    await button.dispatchEvent('click')
    await expect(layoutOf(page, last.number)).toBeVisible()
  }
  await expect(page.locator('.grid-section.next')).toContainText(/End of the talk\. Backup: \d+ slides/)
})

test('a backup slide is called the same everywhere, and can be asked for by that name', async ({ page }) => {
  const deck = await openDeck()
  const { first } = ends(deck)
  const third = deck.slides[first.number + 1] ?? first
  for (const text of ['b3', 'Backup 3']) {
    await openSlide(page, deck, deck.talk[1] ?? first)
    await page.keyboard.press('g')
    await page.getByRole('combobox', { name: /Number of the slide/ }).fill(text)
    await expect(page.getByRole('option')).toHaveText(/^\s*Backup 3/)
    await page.keyboard.press('Enter')
    await arrive(page, third.number)
  }
  const backups = deck.slides.length - deck.talk.length
  await expect(page.getByRole('navigation', { name: 'Presentation controls' })).toContainText(`Backup 3 / ${backups}`)
})

test('the bar of presenter mode counts the talk alone', async ({ page }) => {
  const deck = await openDeck()
  const { last } = ends(deck)
  await page.goto(deck.presenterAt(last, clicksOf(last)))
  await expect(page.locator('.slidev-presenter .gap-px > .h-4px')).toHaveCount(deck.talk.length - 1)
  await expect(page.locator('.slidev-presenter .gap-px > .h-4px.bg-primary')).toHaveCount(deck.talk.length - 1)
})

test('a link in the section’s first slide leads to each of its parts, and the browser’s Back returns', async ({ page }) => {
  const deck = await openDeck()
  const { first } = ends(deck)
  await openSlide(page, deck, first)
  const links = layoutOf(page, first.number).getByRole('link')
  expect(await links.count()).toBeGreaterThan(5)
  for (const name of await links.allInnerTexts()) {
    await layoutOf(page, first.number).getByRole('link', { name, exact: true }).click()
    await expect(layoutOf(page, first.number)).toBeHidden()
    const shown = await page.locator('#slide-content [data-slidev-no]:visible').getAttribute('data-slidev-no')
    expect(deck.slides[Number(shown) - 1]?.backup, `the link “${name}”`).toBe(true)
    await page.goBack()
    await arrive(page, first.number)
  }
})

test('every alias is an address', async ({ page }) => {
  const deck = await openDeck()
  for (const alias of ['backup', 'record', 'articles', 'sources', 'method']) {
    const slide = byAlias(deck, alias)
    await page.goto(`${deck.url}${alias}`)
    await arrive(page, slide.number)
    await expect(layoutOf(page, slide.number).getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('the overview leads there', async ({ page }) => {
  const deck = await openDeck()
  const slide = byAlias(deck, 'record')
  await openSlide(page, deck, deck.slides[1] ?? slide)
  await page.keyboard.press('o')
  const card = page.locator(`.z-modal .relative > div:has([data-slidev-no="${slide.number}"])`).last()
  await card.click()
  await arrive(page, slide.number)
})

test('Previous from its first slide returns to the end of the talk, and Next walks on within it', async ({ page }) => {
  const deck = await openDeck()
  const { first, last } = ends(deck)
  await openSlide(page, deck, first)
  await page.keyboard.press('ArrowRight')
  await arrive(page, first.number + 1)
  await page.keyboard.press('ArrowLeft')
  await arrive(page, first.number)
  await page.keyboard.press('ArrowLeft')
  await arrive(page, last.number, clicksOf(last))
})

test('its pages are counted apart from the talk’s', async ({ page }) => {
  const deck = await openDeck()
  const { first, last } = ends(deck)
  await openSlide(page, deck, last)
  await expect(layoutOf(page, last.number).locator('.slide-page')).toHaveText(`${deck.talk.length} / ${deck.talk.length}`)
  await openSlide(page, deck, first)
  await expect(layoutOf(page, first.number).locator('.slide-page')).toHaveText('Backup 1')
})
