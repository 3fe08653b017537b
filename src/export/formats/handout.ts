/** `handout.pdf`: the deck's handout route, printed and completed. */
import type { Page } from 'playwright-core'
import { KEY_HEADING } from '../../../model/handout-copy.ts'
import type { DeckFacts } from '../facts.ts'
import type { Artefact, ExportDeck, Format, FormatOptions, FormatRun } from '../format.ts'
import { collectPageGarbage } from '../garbage.ts'
import { partStyle, printPage, printing, withRoute } from '../print-deck.ts'
import type { PrintedPage } from '../print-deck.ts'
import { joinNames, partsOf } from '../print-parts.ts'
import { parseRange } from '../ranges.ts'
import { publicText } from '../site.ts'
import { fileNames } from './names.ts'

interface PrintedHandout extends Pick<PrintedPage, 'linkNames'> {
  /** PDFs as Chromium made them, each of some pages, in their order. */
  parts: Uint8Array[]
  /** For each page, the numbers of its slides. */
  sheets: number[][]
  /** Whether it shows notes: a build may hold none. */
  notes: boolean
  /** What its slides show, which a note may repeat. */
  shown: string
}

/** Runs in the page: the slides' text, every piece apart, as a PDF has it. */
function textOfSlides(slides: Element[]): string {
  return slides.map((slide) => {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode())
      texts.push(walker.currentNode.textContent ?? '')
    return texts.join(' ')
  }).join('\n')
}

/** `handout?paper=a4&layout=1&notes=false&slides=1,2`. */
function addressOf(deckUrl: string, { paper = 'a4', layout = 1, notes = true, range }: FormatOptions, facts: DeckFacts): string {
  const query = { paper, layout: String(layout), ...(!notes && { notes: 'false' }), ...(range !== undefined && { slides: facts.slides.map(({ no }) => no).join() }) }
  return new URL(`handout?${new URLSearchParams(query)}`, deckUrl).href
}

/** Runs in the page: shows these sheets only (0-based). */
function showSheets(sheets: Element[], shown: number[]): void {
  sheets.forEach((sheet, i) => {
    sheet.classList.toggle('report-deck-left-out', !shown.includes(i))
    sheet.classList.toggle('report-deck-last', i === shown.at(-1))
  })
}

/** Runs in the page: links of the contents as addresses, which are made links to pages afterwards; what they lead to may be in another part. */
function addressContents(links: Element[], deckUrl: string): void {
  for (const link of links)
    link.setAttribute('href', new URL(link.getAttribute('href')?.slice('#slide-'.length) ?? '', deckUrl).href)
}

const SHOWN_SHEETS = '.handout-sheet:not(.report-deck-left-out)'

/** Runs in the page: empties the sheets that are shown, for good. */
const emptySheets = (sheets: Element[]): void => sheets.forEach(sheet => sheet.replaceChildren())

/**
 * Prints the sheets of a long handout some at a time (at most `most`), as the browser needs some 1.5 MB for each. What drawing and
 * each part leave behind is collected at once: else the browser holds 1.6 GB in the end where it needs half.
 */
async function printSheets(page: Page, deckUrl: string, count: number, onProgress: FormatRun['onProgress'], most?: number): Promise<Pick<PrintedHandout, 'parts' | 'linkNames'>> {
  const parts = partsOf(Array.from({ length: count }, (_, i) => i), most)
  if (parts.length > 1) {
    await page.locator('.handout-sheet a[href^="#slide-"]').evaluateAll(addressContents, deckUrl)
    await page.addStyleTag({ content: partStyle })
  }
  const printed: (PrintedPage & { slides: number[] })[] = []
  for (const sheets of parts) {
    onProgress(printing(count, sheets[0]))
    if (parts.length > 1)
      await page.locator('.handout-sheet').evaluateAll(showSheets, sheets)
    printed.push({ ...await printPage(page, deckUrl, SHOWN_SHEETS), slides: sheets })
    if (parts.length > 1) {
      await page.locator(SHOWN_SHEETS).evaluateAll(emptySheets)
      await collectPageGarbage(page)
    }
  }
  return { parts: printed.map(({ bytes }) => bytes), linkNames: joinNames(printed) }
}

async function printHandout(page: Page, deckUrl: string, onProgress: FormatRun['onProgress'], most?: number): Promise<PrintedHandout> {
  await collectPageGarbage(page)
  const sheets = await page.locator('.handout-sheet').evaluateAll(all => all.map(sheet => sheet.getAttribute('data-slides') ?? ''))
  const notes = await page.locator('.handout-note').count() > 0
  const shown = await page.locator('.print-slide-container').evaluateAll(textOfSlides)
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  return { ...await printSheets(page, deckUrl, sheets.length, onProgress, most), sheets: sheets.map(slides => slides.split(',').filter(Boolean).map(Number)), notes, shown }
}

/** What reads and writes PDFs: some megabytes of code, loaded while the browser draws. */
const loadTools = async () => ({
  ...await import('../../deck/data.ts'),
  ...await import('../handout/expected.ts'),
  ...await import('../pdf/document.ts'),
  ...await import('../pdf/inspect.ts'),
  ...await import('../pdf/ua.ts'),
})

/** The facts of what is printed: the slides that are wanted. */
function factsOf(facts: DeckFacts, range: string | undefined): DeckFacts {
  const wanted = new Set(parseRange(range, facts.slides.length))
  return { ...facts, slides: facts.slides.filter(({ no }) => wanted.has(no)) }
}

/** Its file's title says whose copy it is. */
const titleOf = ({ title }: DeckFacts, notes: boolean): string => `${title} (${notes ? 'handout, presenter’s copy' : 'handout for guests'})`

const PRIVATE = 'presenter’s copy: it holds the speaker notes; --no-notes makes the guests’ copy'

/** `most`: sheets that are printed at a time. */
export async function makeHandout(deck: ExportDeck, run: FormatRun, most?: number): Promise<Artefact> {
  const { url: deckUrl, origin, root } = deck
  const { paper = 'a4', range } = run.options
  const wanted = factsOf(deck.facts, range)
  const print = async (): Promise<PrintedHandout> => withRoute(await run.browser(), addressOf(deckUrl, run.options, wanted), wanted, { onProgress: run.onProgress, signal: run.signal }, page => printHandout(page, deckUrl, run.onProgress, most))
  const [{ parts, linkNames, sheets, notes, shown }, tools] = await Promise.all([print(), loadTools()])
  const facts = { ...wanted, title: titleOf(wanted, notes) }
  const { finishPdf, handoutOutline, judgeHandout, keyPage, loadData, lookAtPdf, pagesOfSlides, uaRemarks } = tools
  const pageOf = new Map([...pagesOfSlides(sheets)].map(([no, pages]) => [no, pages[0] ?? 0]))
  const titles = new Map(facts.slides.map(({ no, title }) => [no, title]))
  const content = await finishPdf(parts, { facts, slides: sheets.map(slides => slides[0] ?? 0), pageOf, linkNames, outline: handoutOutline(facts, sheets), pageTitles: sheets.map((slides, page) => titles.get(slides[0] ?? 0) ?? (page >= (keyPage(sheets) ?? Infinity) ? KEY_HEADING : 'Contents')), deckUrl, origin })
  return {
    content,
    pages: sheets.length,
    remarks: [...notes ? [PRIVATE] : [], ...await uaRemarks(content)],
    inspect: async () => judgeHandout(await lookAtPdf(content), {
      facts, paper, sheets, notes, evidence: (await loadData(root)).data.evidence, publicText: `${await publicText(root, deck.facts)}\n${shown}`,
    }),
  }
}

export const handout: Format = { name: 'handout', file: fileNames.handout, drawn: true, make: (deck, run) => makeHandout(deck, run) }
