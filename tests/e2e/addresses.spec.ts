/** The site as a host serves it, under a sub-path: addresses, files, headers, page heads. */
import { clicksOf, byAlias, openDeck } from './support/deck.ts'
import { BASE, ENTRIES, readSite } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { arrive, layoutOf } from './support/walk.ts'
import { slideWithClicks } from './support/windows.ts'

test('a link to a slide at a click opens it, and a reload stays there', async ({ page }) => {
  const deck = await openDeck()
  const slide = slideWithClicks(deck)
  await page.goto(deck.at(slide, clicksOf(slide)))
  await arrive(page, slide.number, clicksOf(slide))
  await page.reload()
  await arrive(page, slide.number, clicksOf(slide))
  expect(new URL(page.url()).pathname).toBe(`${BASE}${slide.number}`)
})

test('a link by alias opens its slide, and a reload stays there', async ({ page }) => {
  const deck = await openDeck()
  const slide = byAlias(deck, 'record')
  await page.goto(`${deck.url}record`)
  await arrive(page, slide.number)
  await page.reload()
  await arrive(page, slide.number)
})

test('each deck opens at its own address', async ({ page }) => {
  for (const entry of ENTRIES) {
    const deck = await openDeck(entry)
    await page.goto(deck.url)
    await arrive(page, 1)
    await expect(layoutOf(page, 1).getByRole('heading', { level: 1 })).toHaveText(deck.slides[0]?.title ?? '')
    await page.keyboard.press('ArrowRight')
    await arrive(page, 2)
    expect(page.url()).toBe(`${deck.url}2`)
  }
})

test('the base without its slash leads to the deck, an address outside it to nothing', async ({ request }) => {
  const { url } = readSite()
  const answer = await request.get(url.replace(/\/$/, ''))
  expect(answer.url()).toBe(url)
  expect((await request.get(new URL('/', url).href)).status()).toBe(404)
  expect((await request.get(new URL('/briefings/', url).href)).status()).toBe(404)
})

test('every address of a slide is a file, for hosts without rewrites', async ({ request }) => {
  const deck = await openDeck()
  const places = ['', '1', String(deck.slides.length), 'presenter/2', 'backup', 'print', 'overview', 'brief/', 'brief/2']
  for (const place of places) {
    const answer = await request.get(`${readSite().url}${place}`)
    expect(answer.status(), place).toBe(200)
    expect(answer.headers()['content-type'], place).toContain('text/html')
  }
})

test('a missing file is missing', async ({ request }) => {
  for (const file of ['assets/none-12345.js', 'none.png', 'brief/none.pdf', 'assets/../../../package.json'])
    expect((await request.get(`${readSite().url}${file}`)).status(), file).toBe(404)
})

test('an address that is no slide says so, and leads home', async ({ page }) => {
  const deck = await openDeck()
  await page.goto(`${deck.url}no/such/page`)
  await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible()
  await page.getByRole('link', { name: 'To the first slide' }).click()
  await arrive(page, 1)
})

for (const entry of ENTRIES) {
  test(`the PDF of ${entry} is a file, and the button of every view leads to it`, async ({ page, request }) => {
    const deck = await openDeck(entry)
    const pdf = `${deck.url}slides.pdf`
    const answer = await request.get(pdf)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('application/pdf')
    expect((await answer.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    for (const address of [deck.at(3), `${deck.url}presenter/3`]) {
      await page.goto(address)
      await arrive(page, 3)
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download as PDF' }).dispatchEvent('click')
      expect((await download).url()).toBe(pdf)
      await (await download).cancel()
    }
  })
}

test('pages come with a policy that lets in nothing from elsewhere, and scripts are kept', async ({ request }) => {
  const page = await request.get(readSite().url)
  const policy = page.headers()['content-security-policy'] ?? ''
  expect(policy).toContain('default-src \'self\'')
  expect(policy).toContain('script-src \'self\';')
  expect(policy).not.toMatch(/https?:|unsafe-eval|\*/)
  expect(page.headers()['x-content-type-options']).toBe('nosniff')
  const script = /<script[^>]+src="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  expect(script).toContain(`${BASE}assets/`)
  expect((await request.get(new URL(script, page.url()).href)).headers()['cache-control']).toContain('immutable')
})

for (const entry of ENTRIES) {
  test(`the head of ${entry} names it: title, description, language, social card`, async ({ page, request }) => {
    const deck = await openDeck(entry)
    await page.goto(deck.at(1))
    const content = (selector: string) => page.locator(`head ${selector}`).first().getAttribute('content')
    expect((await page.title()).length).toBeGreaterThan(15)
    expect((await content('meta[name="description"]') ?? '').length).toBeGreaterThan(40)
    expect((await content('meta[property="og:title"]') ?? '').length).toBeGreaterThan(15)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const card = await content('meta[property="og:image"]')
    expect(card, 'the social card').not.toBeNull()
    const answer = await request.get(new URL(card ?? '', deck.url).href)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toMatch(/^image\//)
  })
}

test('an address of no slide says so, and the address stays', async ({ page }) => {
  const deck = await openDeck()
  for (const path of ['99', 'nowhere-at-all', 'presenter/99']) {
    await page.goto(`${deck.url}${path}`)
    await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible()
    expect(page.url()).toBe(`${deck.url}${path}`)
  }
})
