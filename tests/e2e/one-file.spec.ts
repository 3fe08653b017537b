/** The deck in one file, opened from disk as its user will: by double click, without a network. */
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { byAlias, clicksOf, openDeck } from './support/deck.ts'
import { RESULTS, readSite } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { layoutOf } from './support/walk.ts'
import { slideWithClicks } from './support/windows.ts'

let address = ''

/** Workers run at the same time, each with a folder of its own. */
const scratch = (): string => join(RESULTS, `one-file-${test.info().workerIndex}`)

test.beforeAll(async () => {
  const folder = join(scratch(), 'Für Gäste #1 100%')
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'Vortrag.html')
  await copyFile(join(readSite().dir, 'slides.html'), file)
  address = pathToFileURL(file).href
})

test.afterAll(() => rm(scratch(), { recursive: true, force: true }))

const panel = (page: Page) => page.getByRole('complementary', { name: 'Speaker notes' })

async function openAt(page: Page, no: number): Promise<void> {
  await page.goto(`${address}#/${no}`)
  await expect(layoutOf(page, no)).toBeVisible()
}

test('opens, turns slides and follows links, and asks for nothing', async ({ page }) => {
  const deck = await openDeck()
  const requests: string[] = []
  page.on('request', request => void (/^(?:data|blob):/.test(request.url()) || requests.push(request.url())))
  await page.goto(address)
  await expect(layoutOf(page, 1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(layoutOf(page, 2)).toBeVisible()
  expect(await page.evaluate(() => [...document.fonts].filter(font => font.status === 'loaded').length)).toBeGreaterThan(1)
  expect(await page.evaluate(() => [...document.fonts].filter(font => font.status === 'error').length)).toBe(0)
  const record = byAlias(deck, 'record')
  await page.goto(`${address}#/record`)
  await expect(layoutOf(page, record.number)).toBeVisible()
  const contents = deck.slides.find(slide => slide.tags.some(tag => tag.name === 'Link'))
  await page.goto(`${address}#/${contents?.number ?? 0}`)
  await layoutOf(page, contents?.number ?? 0).locator('a[href="#/record"]').click()
  await expect(layoutOf(page, record.number)).toBeVisible()
  expect(requests.filter(url => !url.startsWith(address))).toEqual([])
})

test('reloads at the slide that was shown', async ({ page }) => {
  await openAt(page, 5)
  await page.reload()
  await expect(layoutOf(page, 5)).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`notes in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    for (const viewport of [{ width: 1366, height: 768 }, { width: 390, height: 844 }]) {
      test(`stand beside the slide at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
        await page.setViewportSize(viewport)
        const slide = slideWithClicks(await openDeck())
        await openAt(page, slide.number)
        await expect(panel(page)).toBeHidden()
        await page.keyboard.press('n')
        await expect(panel(page)).toContainText(`slide ${slide.number}`)
        await expect(panel(page).locator('.slidev-note')).not.toBeEmpty()
        await expect.poll(() => apart(page, slide.number)).toBe(true)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.notes-panel').analyze()
        expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(node => node.html).join()}`)).toEqual([])
        await page.keyboard.press('n')
        await expect(panel(page)).toBeHidden()
      })
    }
  })
}

/** Whether slide and notes are both whole in the window, and neither is over the other. */
function apart(page: Page, no: number): Promise<boolean> {
  return page.evaluate((no) => {
    const slide = document.querySelector(`#slide-content [data-slidev-no="${no}"] .slidev-layout`)?.getBoundingClientRect()
    const notes = document.querySelector('.notes-panel')?.getBoundingClientRect()
    if (!slide || !notes)
      return false
    const inside = [slide, notes].every(box => box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1)
    return inside && (slide.right <= notes.left + 1 || slide.bottom <= notes.top + 1)
  }, no)
}

test('notes mark the click that is shown, and scroll by their own keys', async ({ page }) => {
  const slide = slideWithClicks(await openDeck())
  await openAt(page, slide.number)
  await page.keyboard.press('n')
  await page.keyboard.press('ArrowRight')
  await expect(panel(page).locator('.slidev-note-click-mark-active')).toHaveAttribute('data-clicks', '1')
  await panel(page).getByRole('group').focus()
  await page.keyboard.press('ArrowDown')
  await expect(layoutOf(page, slide.number)).toBeVisible()
  expect(clicksOf(slide)).toBeGreaterThan(1)
})

/** Resolves when all windows show the slide at the click (in a file, the query is behind the #) and listen again: for one timer's turn after its own, which browsers slow in a window that is covered, Slidev hears nothing. */
async function inStep(windows: Page[], no: number, clicks: number): Promise<void> {
  const place = new RegExp(`#/(?:presenter/)?${no}(?:\\?${clicks === 0 ? '(?:clicks=0)?)?' : `clicks=${clicks})`}$`)
  await Promise.all(windows.map(window => expect(window).toHaveURL(place)))
  await Promise.all(windows.map(window => expect(layoutOf(window, no)).toBeVisible()))
  await Promise.all(windows.map(window => window.evaluate(() => new Promise(resolve => setTimeout(resolve, 0)))))
}

for (const channel of [true, false]) {
  test(`presenter mode in a second window stays in step ${channel ? 'by channel' : 'where the browser lets files share none'}`, async ({ page, context }) => {
    if (!channel) {
      await context.addInitScript(() => {
        globalThis.BroadcastChannel = class extends EventTarget {
          postMessage(): void {}
          close(): void {}
        } as unknown as typeof BroadcastChannel
      })
    }
    await openAt(page, 3)
    const opening = context.waitForEvent('page')
    await page.keyboard.press('p')
    const presenter = await opening
    await expect(presenter).toHaveURL(/#\/presenter\/3/)
    await expect(layoutOf(presenter, 3)).toBeVisible()
    await presenter.keyboard.press('ArrowDown')
    await expect(layoutOf(presenter, 4)).toBeVisible()
    await expect(layoutOf(page, 4)).toBeVisible()
    await presenter.keyboard.press('ArrowUp')
    await inStep([page, presenter], 3, 0)
    const slide = slideWithClicks(await openDeck())
    await openAt(page, slide.number)
    await inStep([page, presenter], slide.number, 0)
    await page.bringToFront()
    await page.keyboard.press('ArrowRight')
    await inStep([page, presenter], slide.number, 1)
    await page.keyboard.press('ArrowUp')
    await inStep([page, presenter], slide.number - 1, 0)
    await page.keyboard.press('ArrowDown')
    await inStep([page, presenter], slide.number, 0)
    await presenter.bringToFront()
    await presenter.keyboard.press('ArrowRight')
    await inStep([page, presenter], slide.number, 1)
  })
}

test('a presenter who hurries is not pulled back by the window that follows', async ({ page, context }) => {
  await openAt(page, 1)
  const opening = context.waitForEvent('page')
  await page.keyboard.press('p')
  const presenter = await opening
  await inStep([page, presenter], 1, 0)
  for (let turn = 0; turn < 8; turn++)
    await presenter.keyboard.press('ArrowDown')
  await inStep([page, presenter], 9, 0)
})

test('offers no PDF, and no link out of the file', async ({ page }) => {
  await openAt(page, 2)
  await expect(page.getByTitle('Download as PDF')).toHaveCount(0)
  await page.evaluate(() => document.querySelector('.slidev-layout')?.insertAdjacentHTML('beforeend', '<a id="away" href="brief/">The short talk</a>'))
  await page.locator('#away').dispatchEvent('click')
  await expect(page.locator('#away')).not.toHaveAttribute('href')
  expect(page.url()).toContain('Vortrag.html')
})
