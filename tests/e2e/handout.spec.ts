/** The handout: its route in a browser, and the PDF that is made of it, opened again. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { loadData } from '../../src/deck/data.ts'
import type { FormatOptions } from '../../src/export/format.ts'
import { makeHandout } from '../../src/export/formats/handout.ts'
import { lookAtPdf } from '../../src/export/pdf/inspect.ts'
import { openDeck } from './support/deck.ts'
import { ENTRIES, ROOT, readSite } from './support/site.ts'
import type { Entry } from './support/site.ts'
import { expect, test } from './support/test.ts'

async function make(browser: Browser, entry: Entry, options: FormatOptions, most?: number) {
  const site = readSite()
  const deck = site.decks.find(({ facts }) => facts.entry.endsWith(entry))
  if (!deck)
    throw new Error(`${entry} was not built`)
  const artefact = await makeHandout(
    { ...deck, root: ROOT, siteDir: site.dir, url: new URL(deck.base, site.url).href },
    { options, browser: () => Promise.resolve(browser), onProgress: () => undefined },
    most,
  )
  if (!(artefact.content instanceof Uint8Array))
    throw new Error('a handout is one file')
  return { ...artefact, content: artefact.content, facts: deck.facts }
}

/** Opens the route and waits until its pages are set. */
async function openHandout(page: Page, entry: Entry, query = ''): Promise<void> {
  const deck = await openDeck(entry)
  await page.goto(`${deck.url}handout${query}`)
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
}

/** Parts that reach beyond the text of their page, one line each. */
async function overfull(page: Page): Promise<string[]> {
  return page.locator('.handout-sheet').evaluateAll(sheets => sheets.flatMap((sheet, i) => {
    const body = sheet.querySelector('.handout-body')?.getBoundingClientRect()
    const parts = [...sheet.querySelectorAll('.handout-block, .handout-picture, .handout-run-on, .handout-note, .handout-section li')]
    return parts.filter(part => body && (part.getBoundingClientRect().bottom > body.bottom + 1 || part.getBoundingClientRect().right > body.right + 1))
      .map(part => `page ${i + 1}: ${part.className} ${part.textContent?.slice(0, 40)}`)
  }))
}

const variants: { name: string, query: string, options: FormatOptions }[] = [
  { name: 'A4', query: '?paper=a4', options: { paper: 'a4' } },
  { name: 'US Letter', query: '?paper=letter', options: { paper: 'letter' } },
  { name: 'A4, three a page', query: '?paper=a4&layout=3', options: { paper: 'a4', layout: 3 } },
  { name: 'US Letter without notes', query: '?paper=letter&notes=false', options: { paper: 'letter', notes: false } },
]

for (const { name, query, options } of variants) {
  test.describe(name, () => {
    test('nothing reaches beyond its page, and no type is below 9 pt', async ({ page }) => {
      await openHandout(page, 'slides.md', query)
      expect(await overfull(page)).toEqual([])
      const small = await page.locator('.handout-sheet *').evaluateAll(all => all
        .filter(part => !part.closest('.handout-picture, .visually-hidden') && [...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
        .filter(part => Number.parseFloat(getComputedStyle(part).fontSize) < 12)
        .map(part => part.outerHTML.slice(0, 80)))
      expect(small).toEqual([])
    })

    test('the reading guide tells how sources are set here', async ({ page }) => {
      await openHandout(page, 'slides.md', query)
      const guide = page.locator('.handout-guide')
      const listed = await page.locator('.handout-sheet .handout-section').count() > 0
      expect(listed).toBe(options.notes !== false && options.layout !== 3)
      await (listed ? expect(guide).toContainText('where the sentence begins so') : expect(guide).not.toContainText('where the sentence begins so'))
      await expect(guide).toContainText('Slide as a whole names what stands behind it')
      await expect(guide.getByRole('link', { name: 'Sources in full' })).toHaveAttribute('href', '#sources-in-full')
    })

    test('the PDF is what was asked for', async ({ browser }) => {
      const made = await make(browser, 'brief.md', options)
      expect(await made.inspect()).toEqual([])
      const look = await lookAtPdf(made.content)
      expect(look.pages).toHaveLength(made.pages ?? 0)
      expect(look.outline.map(({ title }) => title)).toEqual(['Contents', ...made.facts.slides.map(({ title }) => title), 'Sources in full'])
      expect(look.title).toContain(options.notes === false || options.layout === 3 ? 'for guests' : 'presenter’s copy')
      const text = look.pages.map(page => page.text).join('\n').replace(/\s+/g, ' ')
      expect(text.includes('If asked')).toBe(options.notes !== false && options.layout !== 3)
    })
  })
}

for (const entry of ENTRIES) {
  test(`${entry}: contents say and lead to the right pages, sources to the paper`, async ({ browser }) => {
    const made = await make(browser, entry, {})
    const look = await lookAtPdf(made.content)
    const { evidence } = (await loadData(ROOT)).data
    expect(look.pages[0]?.urls).toContain(evidence.report.url)
    const contents = look.pages.slice(0, look.outline[1]?.page).map(({ text }) => text).join('\n').replace(/\s+/g, ' ')
    for (const { title, page } of look.outline.slice(1))
      expect(contents).toMatch(new RegExp(`${title.replace(/[^\p{L}\p{N}]+/gu, '.+?')}\\W*(?:page )?${page + 1}\\b`, 'u'))
  })
}

test('where notes send to the backup, its page stands beside it', async ({ page }) => {
  await openHandout(page, 'slides.md')
  const places = page.locator('.handout-note .handout-page-of')
  expect(await places.count()).toBeGreaterThan(1)
  const wrong = await places.evaluateAll(all => all.filter(place => !document.querySelector(`#slide-${place.getAttribute('data-slide')}`)?.closest(`[aria-label="Page ${place.textContent}"]`)).map(place => place.outerHTML))
  expect(wrong).toEqual([])
  await expect(page.locator('.handout-note').filter({ hasText: 'of the full briefing' })).toHaveCount(0)
})

test('every page says whose copy it is', async ({ page }) => {
  for (const [query, name] of [['', 'Presenter’s copy'], ['?notes=false', 'For guests'], ['?layout=3', 'For guests']] as const) {
    await openHandout(page, 'brief.md', query)
    const feet = await page.locator('.handout-foot').allTextContents()
    expect(feet.length).toBeGreaterThan(3)
    expect(feet.filter(foot => !foot.includes(name))).toEqual([])
    await expect(page.locator('.handout-copy').first()).toContainText(name)
  }
})

test('three a page, no source line stands twice, and a slide takes two thirds of the width', async ({ page }) => {
  for (const paper of ['a4', 'letter']) {
    await openHandout(page, 'slides.md', `?layout=3&paper=${paper}`)
    await expect(page.locator('.handout-rows-lined .source-line').filter({ visible: true })).toHaveCount(0)
    const shares = await page.locator('.handout-rows-lined').evaluateAll(rows => rows.map(row => (row.querySelector('.handout-picture')?.clientWidth ?? 0) / row.clientWidth))
    expect(Math.min(...shares)).toBeGreaterThan(0.64)
  }
})

test('the sources in full end with a page that is at least a quarter full', async ({ page }) => {
  for (const query of ['?paper=a4', '?paper=letter', '?paper=a4&layout=3', '?paper=letter&layout=3', '?paper=a4&notes=false', '?paper=letter&notes=false']) {
    await openHandout(page, 'slides.md', query)
    const last = page.locator('.handout-sheet').last()
    const share = await last.locator('.handout-body').evaluate(body => ((body.lastElementChild?.getBoundingClientRect().bottom ?? 0) - body.getBoundingClientRect().top) / body.clientHeight)
    expect(share, query).toBeGreaterThan(0.25)
  }
})

test('an outside source that the backup only lists is in the sources in full', async ({ page }) => {
  await openHandout(page, 'slides.md')
  const listed = await page.locator('.handout-sheet .source-list a').evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(listed.length).toBeGreaterThan(3)
  const named = await page.locator('.handout-key-row a').evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(listed.filter(href => !named.includes(href))).toEqual([])
})

test('three a page, no name of a part is cut on a slide', async ({ page }) => {
  await openHandout(page, 'slides.md', '?layout=3')
  expect(await page.locator('.handout-rows-lined .slide-section').count()).toBeGreaterThan(3)
  await expect(page.locator('.handout-rows-lined .slide-section').filter({ visible: true })).toHaveCount(0)
})

test('two runs give the same bytes', async ({ browser }) => {
  const [first, second] = [await make(browser, 'brief.md', {}), await make(browser, 'brief.md', {})]
  expect(Buffer.compare(first.content, second.content)).toBe(0)
})

test('printed some sheets at a time, it is the same handout', async ({ browser }) => {
  const [whole, inParts] = [await make(browser, 'brief.md', {}), await make(browser, 'brief.md', {}, 4)]
  expect(await inParts.inspect()).toEqual([])
  expect(inParts.remarks).toEqual(whole.remarks)
  const [one, other] = [await lookAtPdf(whole.content), await lookAtPdf(inParts.content)]
  expect(other).toEqual(one)
})

test('a range of slides is a handout of those alone', async ({ browser }) => {
  const made = await make(browser, 'slides.md', { range: '2,5-6' })
  expect(await made.inspect()).toEqual([])
  expect((await lookAtPdf(made.content)).outline.map(({ title }) => title)).toEqual(['Contents', ...[2, 5, 6].map(no => made.facts.slides[no - 1]?.title), 'Sources in full'])
})

test('numbers on a slide are the numbers of its sources', async ({ page }) => {
  await openHandout(page, 'slides.md')
  const wrong = await page.locator('.handout-sheet').evaluateAll(sheets => sheets.flatMap((sheet) => {
    if (sheet.getAttribute('data-slides')?.includes(','))
      return []
    const listed = new Map([...sheet.querySelectorAll('.handout-section li')].map(entry => [entry.querySelector('a')?.href, entry.querySelector('.handout-sign')?.textContent]))
    return [...sheet.querySelectorAll<HTMLAnchorElement>('.print-slide-container a.mark')].filter(mark => listed.size > 0 && listed.get(mark.href) !== mark.textContent).map(mark => `${sheet.ariaLabel}: ${mark.textContent}`)
  }))
  expect(wrong).toEqual([])
})

test('the bar changes paper and layout, stays out of print, and the address keeps the choice', async ({ page }) => {
  await openHandout(page, 'brief.md')
  const pages = await page.locator('.handout-sheet').count()
  await page.getByRole('combobox', { name: 'Slides a page' }).selectOption('3')
  await expect(page.locator('.handout-rows-lined').first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Paper' }).selectOption('letter')
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
  expect(await page.locator('.handout-sheet').count()).toBeLessThan(pages)
  expect(new URL(page.url()).search).toBe('?paper=letter&layout=3')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })
    test('the route has no barrier, and is light', async ({ page }) => {
      await openHandout(page, 'brief.md')
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 90)}`))).toEqual([])
      await expect(page.locator('html')).not.toHaveClass(/dark/)
    })
  })
}

test('a talk does not load the handout’s code', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', request => void loaded.push(new URL(request.url()).pathname))
  const deck = await openDeck('brief.md')
  await page.goto(deck.at(1))
  await expect(page.locator('.slidev-layout').first()).toBeVisible()
  expect(loaded.filter(path => /handout/i.test(path))).toEqual([])
})
