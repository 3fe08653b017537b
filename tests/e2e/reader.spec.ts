/** What a reader waits for: bytes of the first slide, what stands there meanwhile, and that nothing jumps. */
import { gzipSync } from 'node:zlib'
import { test as plain } from '@playwright/test'
import { openDeck } from './support/deck.ts'
import { readSite } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { arrive } from './support/walk.ts'
import type { Page } from '@playwright/test'

/** Bytes as a host sends them with gzip, which every one can; Brotli makes them fewer. Fonts are compressed in themselves. */
const sent = (body: Buffer, url: string): number => /\.(?:woff2|png)$/.test(url) ? body.length : gzipSync(body).length

/** Bytes of all that a page asks for until its first slide stands with its faces. */
async function bytesOfFirstSlide(page: Page, url: string): Promise<{ scripts: number, all: number }> {
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('report-deck:first-slide').length > 0)
  const names = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('report-deck:first-slide')[0]?.startTime ?? 0
    return [location.href, ...performance.getEntriesByType('resource').filter(({ startTime }) => startTime < drawn).map(({ name }) => name)]
  })
  const sizes = await Promise.all([...new Set(names)].map(async name => ({ name, bytes: sent(await (await page.request.get(name)).body(), name) })))
  const sum = (part: typeof sizes): number => part.reduce((total, { bytes }) => total + bytes, 0)
  return { scripts: sum(sizes.filter(({ name }) => name.endsWith('.js'))), all: sum(sizes) }
}

for (const entry of ['slides.md', 'brief.md'] as const) {
  test(`the first slide of ${entry} takes at most 100 KB of scripts and 250 KB in all`, async ({ page }) => {
    const deck = await openDeck(entry)
    const { scripts, all } = await bytesOfFirstSlide(page, deck.url)
    expect(scripts).toBeLessThanOrEqual(100_000)
    expect(scripts).toBeGreaterThan(50_000)
    expect(all).toBeLessThanOrEqual(250_000)
  })
}

test('the next slides come when the first is drawn', async ({ page }) => {
  const deck = await openDeck()
  await page.goto(deck.url)
  await arrive(page, 1)
  await expect(page.locator('#slide-content [data-slidev-no="2"] .slidev-layout')).toBeAttached()
  await expect(page.locator('#slide-content [data-slidev-no="3"]')).toHaveCount(0)
})

test('every face that the page names is one that the cover shows, and none comes later', async ({ page }) => {
  const deck = await openDeck()
  await page.goto(deck.url)
  await page.waitForFunction(() => performance.getEntriesByName('report-deck:first-slide').length > 0)
  const named = await page.locator('link[rel="preload"][as="font"]').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  const asked = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('report-deck:first-slide')[0]?.startTime ?? 0
    return performance.getEntriesByType('resource').filter(({ name, startTime }) => name.endsWith('.woff2') && startTime < drawn).map(({ name }) => new URL(name).pathname)
  })
  expect(named.length).toBeGreaterThan(2)
  expect(asked.sort()).toEqual(named.sort())
})

test('nothing jumps while the deck loads and turns its pages', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', [])
    new PerformanceObserver(list => (Reflect.get(window, 'shifts') as number[]).push(...list.getEntries().map(entry => Number(Reflect.get(entry, 'value'))))).observe({ type: 'layout-shift', buffered: true })
  })
  const deck = await openDeck()
  await page.goto(deck.url)
  await arrive(page, 1)
  await expect(page.locator('#slide-content [data-slidev-no="2"] .slidev-layout')).toBeAttached()
  for (const no of [2, 3, 4]) {
    await page.keyboard.press('ArrowDown')
    await arrive(page, no)
  }
  expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([])
})

test.describe('before the script has run', () => {
  for (const [scheme, ground] of [['light', 'rgb(251, 250, 246)'], ['dark', 'rgb(21, 23, 28)']] as const) {
    test(`a page in ${scheme} shows a slide’s ground, and gives way to the slide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      let go = (): void => undefined
      const held = new Promise<void>((resolve) => { go = resolve })
      await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
        await held
        await route.continue()
      })
      const deck = await openDeck()
      await page.goto(deck.url, { waitUntil: 'commit' })
      await expect(page.locator('#opening > div')).toHaveCSS('background-color', ground)
      await expect(page.locator('#opening p')).toHaveText(/Japan/)
      go()
      await arrive(page, 1)
      await expect(page.locator('#opening')).toHaveCount(0)
    })
  }

  test('a scheme that the reader chose is there at once', async ({ page }) => {
    const deck = await openDeck()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.addInitScript(() => localStorage.setItem('slidev-color-schema', 'dark'))
    await page.route(/\/assets\/index-[^/]*\.js$/, route => route.abort('aborted'))
    await page.goto(deck.url, { waitUntil: 'commit' })
    await expect(page.locator('#opening > div')).toHaveCSS('background-color', 'rgb(21, 23, 28)')
  })
})

plain.describe('without scripts', () => {
  plain.use({ javaScriptEnabled: false })

  // Chromium reports what a page would preload for its scripts as blocked.
  plain('a page says what the talk says and leads to the PDF', async ({ page, request }) => {
    await page.goto(`${readSite().url}7`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.without-script ol li')).not.toHaveCount(0)
    const href = await page.getByRole('link', { name: 'the slides as a PDF' }).getAttribute('href')
    expect((await request.get(new URL(href ?? '', readSite().url).href)).status()).toBe(200)
  })
})
