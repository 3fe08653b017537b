/** The article: its structure, its notes, phones, large text, print, and the ways to it and back. */
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { loadData } from '../../src/deck/data.ts'
import { lookAtPdf } from '../../src/export/pdf/inspect.ts'
import { selectTable } from '../../model/select.ts'
import { typeset } from '../../model/typeset.ts'
import { byAlias, openDeck } from './support/deck.ts'
import { ENTRIES, RESULTS, ROOT, readSite } from './support/site.ts'
import type { Entry } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { arrive, layoutOf } from './support/walk.ts'

const phone = { width: 320, height: 640 }
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Opens the article and waits until it stands. */
async function openArticle(page: Page, entry: Entry = 'slides.md', query = ''): Promise<void> {
  const deck = await openDeck(entry)
  await page.goto(`${deck.url}read${query}`)
  await articleStands(page)
}

async function articleStands(page: Page): Promise<void> {
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** How far the page, or anything on it, reaches beyond the window: nothing, or what does. */
const beyond = (page: Page): Promise<string[]> => page.evaluate(() => [
  ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : []),
  ...[...document.querySelectorAll('.read *')].filter(part => !part.closest('thead') && part.getBoundingClientRect().right > innerWidth + 1).map(part => part.outerHTML.slice(0, 90)),
])

for (const entry of ENTRIES) {
  test.describe(entry, () => {
    test('has one h1, skips no level, and names every slide', async ({ page }) => {
      const deck = await openDeck(entry)
      await openArticle(page, entry)
      const headings = await page.locator('.read :is(h1, h2, h3, h4, h5, h6)').evaluateAll(all => all.map(heading => ({ level: Number(heading.tagName[1]), text: heading.textContent ?? '' })))
      expect(headings.filter(({ level }) => level === 1)).toHaveLength(1)
      expect(headings[0]?.level).toBe(1)
      expect(headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1)).toEqual([])
      const built = readSite().decks.find(({ facts }) => facts.entry.endsWith(entry))
      const named = new Set(headings.map(({ text }) => plain(text)))
      expect(built?.facts.slides.map(({ title }) => plain(title)).filter(title => !named.has(title))).toEqual([])
      expect(await page.locator('.read-slide').evaluateAll(all => all.map(section => section.id))).toEqual(
        [...deck.talk, ...deck.slides.filter(({ backup }) => backup)].map(({ number }) => `slide-${number}`))
    })

    test('lists every passage and source once, and every reference leads there and back', async ({ page }) => {
      await openArticle(page, entry)
      const found = await page.evaluate(() => {
        const lost = (selector: string) => [...document.querySelectorAll(selector)].filter(link => !document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).map(link => link.outerHTML)
        const references = [...document.querySelectorAll('.read a.mark')]
        const backs = new Set([...document.querySelectorAll('.read-back a')].map(link => link.getAttribute('href')))
        return {
          lost: lost('.read a[href^="#"]'),
          unreturned: references.filter(link => !backs.has(`#${link.id}`)).map(link => link.outerHTML),
          wrong: references.filter(link => link.getAttribute('href') !== `#note-${link.textContent}`).map(link => link.outerHTML),
          twice: [...document.querySelectorAll('[id]')].filter((part, i, all) => all.findIndex(other => other.id === part.id) !== i).map(part => part.id),
          addresses: [...document.querySelectorAll<HTMLAnchorElement>('.read-notes li > a')].map(link => link.href),
        }
      })
      expect(found).toMatchObject({ lost: [], unreturned: [], wrong: [], twice: [] })
      const { facts } = readSite().decks.find(deck => deck.facts.entry.endsWith(entry)) ?? {}
      const passages = new Set(facts?.slides.flatMap(slide => slide.passages))
      expect(passages.size).toBeGreaterThan(20)
      expect(found.addresses.filter(url => url.includes('#:~:text=')).length).toBeGreaterThanOrEqual(passages.size)
      expect(new Set(found.addresses).size).toBe(found.addresses.length)
    })

    test('shows every cell of every table, and marks editor’s notes', async ({ page }) => {
      const { data } = await loadData(ROOT)
      const deck = await openDeck(entry)
      await openArticle(page, entry)
      for (const slide of deck.slides) {
        const section = page.locator(`#slide-${slide.number}`)
        for (const { attributes } of slide.tags.filter(({ name }) => name === 'ReportTable' || name === 'Comparison')) {
          const shown = await section.locator('table').evaluateAll(all => all.map(table => table.textContent).join())
          for (const cell of selectTable(data, attributes).rows.flatMap(({ cells }) => Object.values(cells)))
            expect(plain(shown)).toContain(plain(typeset(cell)))
        }
        const notes = section.getByRole('note')
        await expect(notes).toHaveCount(slide.tags.filter(({ name }) => name === 'EditorNote').length)
        for (const note of await notes.all())
          await expect(note).toContainText('not the paper')
      }
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [phone, { width: 1280, height: 720 }]) {
    test.describe(`in ${colorScheme} at ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport })
      test('has no barrier', async ({ page }) => {
        await openArticle(page)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze()
        expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 90)}`))).toEqual([])
      })
    })
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  test('nothing scrolls sideways, with text at twice its size neither', async ({ page }) => {
    await openArticle(page)
    expect(await beyond(page)).toEqual([])
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    expect(await beyond(page)).toEqual([])
  })

  test('nor with the spacing that WCAG 1.4.12 names, and no text is cut', async ({ page }) => {
    await openArticle(page)
    await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }' })
    expect(await beyond(page)).toEqual([])
    expect(await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.read *')]
      .filter(part => /hidden|clip/.test(getComputedStyle(part).overflowY) && !part.matches('.visually-hidden, thead, thead *') && part.scrollHeight > part.clientHeight + 1)
      .map(part => part.outerHTML.slice(0, 90)))).toEqual([])
  })

  test('rows are blocks whose lines name their columns, and stay a table to those who hear it', async ({ page }) => {
    await openArticle(page)
    const table = page.getByRole('table').first()
    await expect(table.locator('.read-cell-label').first()).toBeVisible()
    await expect(table.getByRole('columnheader')).not.toHaveCount(0)
    await expect(table.getByRole('rowheader').first()).toBeVisible()
  })

  test('the talk offers the article, and takes no for an answer', async ({ page }) => {
    const deck = await openDeck()
    await page.goto(deck.at(5))
    await arrive(page, 5)
    const offer = page.getByRole('navigation', { name: 'Reading view' })
    await offer.getByRole('button').click()
    await expect(offer).toBeHidden()
    await page.reload()
    await offer.getByRole('link').press('Enter')
    await articleStands(page)
    await expect(page).toHaveURL(/\/read#slide-5$/)
    await expect(page.locator('#slide-5')).toBeInViewport()
  })
})

test('slides lead to their place in the article, and it leads back', async ({ page }) => {
  const deck = await openDeck()
  await page.goto(deck.at(7))
  await arrive(page, 7)
  await expect(page.getByRole('navigation', { name: 'Reading view' })).toBeHidden()
  await page.keyboard.press('r')
  await articleStands(page)
  await expect(page.locator('#slide-7')).toBeFocused()
  await page.locator('#slide-7 .read-place a').click()
  await expect(layoutOf(page, 7)).toBeVisible()
  await page.goto(deck.at(1))
  await layoutOf(page, 1).getByRole('link', { name: 'Read as an article' }).click()
  await articleStands(page)
})

test('a reference leads to its note and back, and contents and backup links to their places', async ({ page }) => {
  const deck = await openDeck()
  await openArticle(page)
  const reference = page.locator('#slide-4 a.mark').first()
  const note = await reference.getAttribute('href') ?? ''
  await reference.click()
  await expect(page.locator(note)).toBeFocused()
  await expect(page.locator(note)).toBeInViewport()
  await page.goBack()
  await page.locator(`${note} .read-back a`).first().click()
  await expect(page).toHaveURL(/#ref-/)
  const record = byAlias(deck, 'record')
  await page.locator(`#slide-${byAlias(deck, 'backup').number}`).getByRole('link', { name: 'Where the record differs' }).click()
  await expect(page.locator(`#slide-${record.number}`)).toBeInViewport()
})

test('leaves the notes out where that is asked, and shows them else', async ({ page }) => {
  const said = page.locator('.read-talk, .read-asked')
  await openArticle(page)
  expect(await said.count()).toBeGreaterThan(20)
  await openArticle(page, 'slides.md', '?notes=false')
  await expect(said).toHaveCount(0)
})

test.describe('in a dark room', () => {
  test.use({ colorScheme: 'dark', viewport: phone })
  test('prints light, with all contents, on pages that all hold text', async ({ page }) => {
    await openArticle(page)
    await expect(page.locator('html')).toHaveClass(/dark/)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('html')).not.toHaveClass(/dark/)
    const look = await lookAtPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }))
    expect(look.pages.filter(({ text }) => text.trim().length < 40)).toEqual([])
    expect(look.pages[0]?.text).toContain('Japan governs AI by soft law')
    await page.emulateMedia({ media: 'screen' })
    await expect(page.locator('html')).toHaveClass(/dark/)
  })
})

test('a talk does not load the article’s code', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', request => void loaded.push(new URL(request.url()).pathname))
  const deck = await openDeck('brief.md')
  await page.goto(deck.at(1))
  await arrive(page, 1)
  expect(loaded.filter(path => /\/Read(?:Page|Slide)|reading/i.test(path))).toEqual([])
})

test('works in one file: ways in, inside and back', async ({ page }) => {
  const folder = join(RESULTS, `read-${test.info().workerIndex}`)
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'talk.html')
  await copyFile(join(readSite().dir, 'slides.html'), file)
  try {
    await page.goto(`${pathToFileURL(file).href}#/4`)
    await expect(layoutOf(page, 4)).toBeVisible()
    await page.keyboard.press('r')
    await articleStands(page)
    await expect(page.locator('#slide-4')).toBeFocused()
    const reference = page.locator('#slide-4 a.mark').first()
    const note = await reference.getAttribute('href') ?? ''
    await reference.click()
    await expect(page.locator(note)).toBeFocused()
    await page.locator(`${note} .read-back a`).first().click()
    await expect(page).toHaveURL(/#\/read#ref-/)
    await page.reload()
    await articleStands(page)
    await page.locator('#slide-4 .read-place a').click()
    await expect(layoutOf(page, 4)).toBeVisible()
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
})
