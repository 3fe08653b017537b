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
  return { bytes: await finishPdf(printed.bytes, { facts, slides, deckUrl, linkNames }), facts, slides }
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

test('a page a step: no page shows less than the one before it, the last shows all', async ({ browser }) => {
  const steps = await make(browser, 'brief.md', { withClicks: true })
  const whole = await make(browser, 'brief.md', {})
  const deck = await openDeck('brief.md')
  expect(steps.slides).toEqual(deck.slides.flatMap(slide => Array.from({ length: 1 + Number(slide.frontmatter.clicks ?? 0) }, () => slide.number)))
  expect(await inspectPdf(steps.bytes, steps)).toEqual([])
  expect(await uaRemarks(steps.bytes)).toEqual([])
  const texts = await withDocument(steps.bytes, document => eachPage(document, no => textOf(document, no)))
  const complete = await withDocument(whole.bytes, document => eachPage(document, no => textOf(document, no)))
  const lengths = Map.groupBy(steps.slides.map((slide, page) => ({ slide, length: texts[page]?.length ?? 0 })), ({ slide }) => slide)
  for (const [slide, pages] of lengths) {
    const shown = pages.map(({ length }) => length)
    expect(shown, `slide ${slide}`).toEqual([...shown].sort((a, b) => a - b))
    expect(texts[steps.slides.lastIndexOf(slide)], `slide ${slide}`).toBe(complete[slide - 1])
  }
})

test('dark is dark: ground and ink, on every page', async ({ browser }) => {
  const { bytes, facts, slides } = await make(browser, 'brief.md', { dark: true })
  expect(await inspectPdf(bytes, { facts, slides })).toEqual([])
  expect(await uaRemarks(bytes)).toEqual([])
  const colours = await withDocument(bytes, document => eachPage(document, async (no) => {
    const { fnArray, argsArray } = await (await document.getPage(no)).getOperatorList()
    const fills = fnArray.flatMap((fn, i) => fn === OPS.setFillRGBColor ? [String((argsArray[i] as unknown[])[0])] : [])
    const beforeText = fnArray.slice(0, fnArray.indexOf(OPS.showText)).filter(fn => fn === OPS.setFillRGBColor).length
    return { ground: fills[beforeText - 2], ink: fills[beforeText - 1] }
  }))
  const lightness = (colour: string | undefined): number => Math.max(...(colour?.match(/[0-9a-f]{2}/g) ?? ['7f']).map(channel => Number.parseInt(channel, 16)))
  expect(colours.filter(({ ground, ink }) => lightness(ground) > 0x60 || lightness(ink) < 0xA0)).toEqual([])
})

test('two runs make the same bytes', async ({ browser }) => {
  const [one, two] = [await make(browser, 'brief.md', {}), await make(browser, 'brief.md', {})]
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
})
