/** A site built with --offline: complete without a network after the first visit, at every address; a new version is shown at once. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { makeSite } from '../../src/export/make.ts'
import type { MadeSite } from '../../src/export/make.ts'
import { makeOffline } from '../../src/export/offline/site.ts'
import { serveSite } from '../../src/export/serve.ts'
import type { SiteServer } from '../../src/export/serve.ts'
import { BASE, ENTRIES, ROOT } from './support/site.ts'
import { arrive } from './support/walk.ts'

test.describe.configure({ mode: 'serial' })
test.use({ serviceWorkers: 'allow' })

let folder = ''
let site: MadeSite
let server: SiteServer

const serve = async (port: number): Promise<void> => {
  server = await serveSite(site.outDir, { base: BASE, port })
}

test.beforeAll(async () => {
  // Two decks are built.
  test.setTimeout(300_000)
  folder = await mkdtemp(join(tmpdir(), 'report-deck-offline-'))
  site = await makeSite({ root: ROOT, entries: ENTRIES, outDir: join(folder, 'site'), base: BASE, withoutNotes: false, offline: true, formats: [] })
  await serve(0)
})

test.afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Resolves when the worker in charge keeps a whole site. */
const whenKept = (page: Page): Promise<boolean> => page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null)

test('the site names its app: title, start, icons that are there', async ({ page, request }) => {
  await page.goto(server.url)
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest = await (await request.get(new URL(href ?? '', server.url).href)).json() as { name: string, start_url: string, icons: { src: string }[], shortcuts: { url: string }[] }
  expect(manifest).toMatchObject({ name: site.decks[0]?.facts.title, start_url: BASE, display: 'standalone' })
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual([`${BASE}brief/`])
  for (const { src } of manifest.icons)
    expect((await request.get(new URL(src, server.url).href)).headers()['content-type'], src).toBe('image/png')
})

test('after one visit, every view of both decks opens with the network switched off', async ({ page, context }) => {
  await page.goto(server.url)
  await arrive(page, 1)
  await whenKept(page)
  const { port } = server
  await server.close()
  await context.setOffline(true)
  for (const [address, no] of [['', 1], ['14', 14], ['30', 30], ['brief/', 1], ['brief/3', 3], ['presenter/2', 2]] as const) {
    await page.goto(server.url + address)
    if (!address.startsWith('presenter'))
      await arrive(page, no)
    await expect(page.locator(`[data-slidev-no="${no}"] .slidev-layout`).first(), address).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)).toBe(0)
  }
  for (const address of ['read', 'handout', 'overview', 'brief/read']) {
    await page.goto(server.url + address)
    await expect(page.getByRole('heading').first(), address).toBeVisible()
  }
  await context.setOffline(false)
  await serve(port)
})

test('a new version is shown as soon as the network answers, and is the one that is kept', async ({ page, context }) => {
  await page.goto(server.url)
  await arrive(page, 1)
  await whenKept(page)
  const { port } = server
  await server.close()
  const file = join(site.outDir, 'index.html')
  await writeFile(file, (await readFile(file, 'utf8')).replace('<title>', '<meta name="version" content="second">\n<title>'))
  await makeOffline(site.outDir, BASE, site.decks)
  // A server knows files as they were when it started.
  await serve(port)
  const version = page.locator('meta[name="version"]')
  // The deck has gone on to its first slide's address, whose page is another file.
  // The browser may first try a connection that the closed server left behind; then the kept page answers, as it should.
  await expect(async () => {
    await page.goto(server.url)
    await expect(version).toHaveAttribute('content', 'second', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  // The new worker opens its store before it fills it: it keeps the site once it alone is in charge.
  await expect.poll(() => page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready
    return { stores: (await caches.keys()).length, inCharge: !installing && !waiting && active?.state === 'activated' }
  }), { timeout: 30_000 }).toEqual({ stores: 2, inCharge: true })
  await server.close()
  await context.setOffline(true)
  await page.goto(server.url)
  await arrive(page, 1)
  await expect(version).toHaveAttribute('content', 'second')
  await context.setOffline(false)
  await serve(port)
})
