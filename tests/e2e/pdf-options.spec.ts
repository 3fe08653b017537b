/** What may be asked of a PDF: some slides, a page a step, dark; each opened again. */
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from '@playwright/test'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { finishPdf } from '../../src/export/pdf/document.ts'
import { inspectPdf } from '../../src/export/pdf/inspect.ts'
import { uaRemarks } from '../../src/export/pdf/ua.ts'
import { printDeck } from '../../src/export/print-deck.ts'
import type { PrintOptions } from '../../src/export/print-deck.ts'
import { byAlias, openDeck } from './support/deck.ts'
import { readSite } from './support/site.ts'
import type { Entry } from './support/site.ts'
import { expect, test } from './support/test.ts'

async function make(browser: Browser, entry: Entry, options: PrintOptions) {
  const { url, decks } = readSite()
  const deck = decks.find(built => built.facts.entry === entry)
  if (!deck)
    throw new Error(`${entry} was not built`)
  const { facts } = deck
  const deckUrl = new URL(deck.base, url).href
  const printed = await printDeck(browser, deckUrl, facts, options)
  const { slides, linkNames } = printed
  return { bytes: await finishPdf(printed.parts, { facts, slides, deckUrl, linkNames }), facts, slides }
}

async function withDocument<T>(bytes: Uint8Array, use: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  try {
    return await use(await task.promise)
  }
  finally {
    await task.destroy()
  }
}

const eachPage = async <T>(document: PDFDocumentProxy, use: (no: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = []
  for (let no = 1; no <= document.numPages; no++)
    results.push(await use(no))
  return results
}

const textOf = async (document: PDFDocumentProxy, no: number): Promise<string> =>
  (await (await document.getPage(no)).getTextContent()).items.map(item => 'str' in item ? item.str : '').join('').replace(/\s+/g, '')

test('a range has its slides, their titles as outline, and no link to a slide that was left out', async ({ browser }) => {
  const deck = await openDeck()
  const [backup, record, method] = (['backup', 'record', 'method'] as const).map(alias => byAlias(deck, alias).number) as [number, number, number]
  const { bytes, facts, slides } = await make(browser, 'slides.md', { range: `1-2,${backup},${record}` })
  expect(slides).toEqual([1, 2, backup, record].sort((a, b) => a - b))
  expect(await inspectPdf(bytes, { facts, slides })).toEqual([])
  expect(await uaRemarks(bytes)).toEqual([])
  await withDocument(bytes, async (document) => {
    expect((await document.getOutline()).map(item => item.title)).toEqual(slides.map(no => facts.slides[no - 1]?.title))
    const annotations = await (await document.getPage(slides.indexOf(backup) + 1)).getAnnotations() as { dest?: unknown[] }[]
    const targets = await Promise.all(annotations.flatMap(({ dest }) => Array.isArray(dest) ? [document.getPageIndex(dest[0] as Parameters<typeof document.getPageIndex>[0])] : []))
    expect(targets).toEqual([slides.indexOf(record)])
    expect(slides).not.toContain(method)
  })
})

test('a page a step: each page shows something new, and begins with its slide’s title', async ({ browser }) => {
  const { bytes, facts, slides } = await make(browser, 'brief.md', { withClicks: true })
  const deck = await openDeck('brief.md')
  expect(slides).toEqual(deck.slides.flatMap(slide => Array.from({ length: 1 + Number(slide.frontmatter.clicks ?? 0) }, () => slide.number)))
  expect(slides.length).toBeGreaterThan(facts.slides.length)
  expect(await inspectPdf(bytes, { facts, slides })).toEqual([])
  expect(await uaRemarks(bytes)).toEqual([])
  const pages = await withDocument(bytes, document => eachPage(document, async no => ({ text: await textOf(document, no), drawn: JSON.stringify((await (await document.getPage(no)).getOperatorList()).argsArray) })))
  pages.forEach((page, i) => {
    expect(page.text.startsWith((facts.slides[(slides[i] ?? 0) - 1]?.title ?? '?').replace(/\s+/g, '')), `page ${i + 1}`).toBe(true)
    if (slides[i] === slides[i - 1])
      expect(page.drawn, `page ${i + 1}`).not.toBe(pages[i - 1]?.drawn)
  })
})

const channels = (colour: string): number[] => (colour.match(/[0-9a-f]{2}/g) ?? []).map(channel => Number.parseInt(channel, 16))
const isDark = (colour: string): boolean => Math.max(...channels(colour)) < 0x60
const isLight = (colour: string): boolean => Math.min(...channels(colour)) > 0xC0

test('dark is dark: ground and ink, on every page', async ({ browser }) => {
  const { bytes, facts, slides } = await make(browser, 'brief.md', { dark: true })
  expect(await inspectPdf(bytes, { facts, slides })).toEqual([])
  expect(await uaRemarks(bytes)).toEqual([])
  const pages = await withDocument(bytes, document => eachPage(document, async (no) => {
    const { fnArray, argsArray } = await (await document.getPage(no)).getOperatorList()
    const fills = fnArray.slice(0, fnArray.indexOf(OPS.showText)).flatMap((fn, i) => fn === OPS.setFillRGBColor ? [String((argsArray[i] as unknown[])[0])] : [])
    // Boxes lie upon each other: what counts is the last that is paper or night, whatever band is drawn over it.
    return { ground: fills.slice(0, -1).filter(fill => isDark(fill) || isLight(fill)).at(-1) ?? '', ink: fills.at(-1) ?? '' }
  }))
  expect(pages.filter(({ ground, ink }) => !isDark(ground) || !isLight(ink))).toEqual([])
})

test('two runs make the same bytes', async ({ browser }) => {
  const [one, two] = [await make(browser, 'brief.md', {}), await make(browser, 'brief.md', {})]
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
})
