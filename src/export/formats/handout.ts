/** `handout.pdf`: the deck's handout route, printed and completed. */
import type { Page } from 'playwright-core'
import type { DeckFacts } from '../facts.ts'
import type { Artefact, ExportDeck, Format, FormatOptions, FormatRun } from '../format.ts'
import { printPage, withRoute } from '../print-deck.ts'
import type { PrintedPage } from '../print-deck.ts'
import { parseRange } from '../ranges.ts'
import { publicText } from '../site.ts'
import { fileNames } from './names.ts'

interface PrintedHandout extends PrintedPage {
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

async function printHandout(page: Page, deckUrl: string): Promise<PrintedHandout> {
  const sheets = await page.locator('.handout-sheet').evaluateAll(all => all.map(sheet => sheet.getAttribute('data-slides') ?? ''))
  const notes = await page.locator('.handout-note').count() > 0
  const shown = await page.locator('.print-slide-container').evaluateAll(textOfSlides)
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  return { ...await printPage(page, deckUrl, '.handout-sheet'), sheets: sheets.map(slides => slides.split(',').filter(Boolean).map(Number)), notes, shown }
}

/** What reads and writes PDFs: some megabytes of code, loaded while the browser draws. */
const loadTools = async () => ({
  ...await import('../../deck/data.ts'),
  ...await import('../handout/expected.ts'),
  ...await import('../pdf/document.ts'),
  ...await import('../pdf/inspect.ts'),
  ...await import('../pdf/ua.ts'),
})

/** The facts of what is printed: a title of its own, and the slides that are wanted. */
function factsOf(facts: DeckFacts, range: string | undefined): DeckFacts {
  const wanted = new Set(parseRange(range, facts.slides.length))
  return { ...facts, title: `${facts.title} (handout)`, slides: facts.slides.filter(({ no }) => wanted.has(no)) }
}

async function make(deck: ExportDeck, run: FormatRun): Promise<Artefact> {
  const { url: deckUrl, origin, root } = deck
  const { paper = 'a4', range, stall } = run.options
  const facts = factsOf(deck.facts, range)
  const print = async (): Promise<PrintedHandout> => withRoute(await run.browser(), addressOf(deckUrl, run.options, facts), facts, { stall, onProgress: run.onProgress }, page => printHandout(page, deckUrl))
  const [{ bytes, linkNames, sheets, notes, shown }, tools] = await Promise.all([print(), loadTools()])
  const { finishPdf, handoutOutline, judgeHandout, loadData, lookAtPdf, pagesOfSlides, uaRemarks } = tools
  const pageOf = new Map([...pagesOfSlides(sheets)].map(([no, pages]) => [no, pages[0] ?? 0]))
  const titles = new Map(facts.slides.map(({ no, title }) => [no, title]))
  const content = await finishPdf(bytes, { facts, slides: sheets.map(slides => slides[0] ?? 0), pageOf, linkNames, outline: handoutOutline(facts, sheets), pageTitles: sheets.map(slides => titles.get(slides[0] ?? 0) ?? 'Contents'), deckUrl, origin })
  return {
    content,
    pages: sheets.length,
    remarks: await uaRemarks(content),
    inspect: async () => judgeHandout(await lookAtPdf(content), {
      facts, paper, sheets, notes, evidence: (await loadData(root)).data.evidence, publicText: `${await publicText(root, deck.facts)}\n${shown}`,
    }),
  }
}

export const handout: Format = { name: 'handout', file: fileNames.handout, drawn: true, make }
