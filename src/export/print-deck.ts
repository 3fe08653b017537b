/** Prints the static build's print route once, in one page of one browser. */
import type { Browser, Page } from 'playwright-core'
import { ReportDeckError } from '../errors.ts'
import type { DeckFacts } from './facts.ts'
import { parseRange } from './ranges.ts'
import { drawnProblems, waitUntilReady } from './readiness.ts'
import type { Readiness } from './readiness.ts'
import { watchPage } from './watch-page.ts'

export interface PrintOptions {
  /** Slides to print, e.g. `1-3,7`; all when absent. */
  range?: string
  /** A page for each step of a slide. */
  withClicks?: boolean
  dark?: boolean
  /** Seconds without progress after which the run is given up. */
  stall?: number
  onProgress?: (readiness: Readiness) => void
}

export interface Printed {
  /** The PDF as Chromium made it. */
  bytes: Uint8Array
  /** For each page, the number of its slide. */
  slides: number[]
}

const DEFAULT_STALL = 60

/** Chromium would add an empty page after the last slide, which asks for a page break too. */
const printStyle = `
.print-slide-container:last-child { break-after: auto !important; }
html.print, html.print body, html.print #app, html.print #page-root { background: none !important; }
#twoslash-container, #mermaid-rendering-container { display: none !important; }
`

function printAddress(deckUrl: string, options: PrintOptions): string {
  const url = new URL('print', deckUrl)
  url.searchParams.set('print', options.withClicks ? 'clicks' : 'true')
  if (options.range !== undefined)
    url.searchParams.set('range', options.range.replace(/\s/g, ''))
  return url.href
}

/** Opens the print route and prints it when all is ready. `deckUrl` ends with a slash. */
async function printPage(page: Page, deckUrl: string, facts: DeckFacts, options: PrintOptions): Promise<Printed> {
  const expected = parseRange(options.range, facts.slides.length).length
  const watch = await watchPage(page, new URL(deckUrl).origin)
  await page.emulateMedia({ media: 'screen', colorScheme: options.dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.goto(printAddress(deckUrl, options), { waitUntil: 'commit' })
  try {
    await waitUntilReady(page, { expected, stall: (options.stall ?? DEFAULT_STALL) * 1000, onProgress: options.onProgress })
  }
  catch (error) {
    const problems = watch.problems()
    throw problems.length > 0 ? notClean(facts, problems, error) : error
  }
  await page.addStyleTag({ content: printStyle })
  const problems = [...watch.problems(), ...await drawnProblems(page)]
  if (problems.length > 0)
    throw notClean(facts, problems)
  const ids = await page.locator('.print-slide-container').evaluateAll(elements => elements.map(element => element.id))
  const bytes = await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
  return { bytes, slides: ids.map(id => Number.parseInt(id, 10)) }
}

function notClean(facts: DeckFacts, problems: ReportDeckError['problems'], cause?: unknown): ReportDeckError {
  return new ReportDeckError('page-problems', `${problems.length} problem(s) when drawing the slides of ${facts.entry}.`, { hint: 'Correct them and run the command again.', problems, cause })
}

/** Prints a deck that is served at `deckUrl`. The browser's context is new: no dark mode remembered, nothing stored. */
export async function printDeck(browser: Browser, deckUrl: string, facts: DeckFacts, options: PrintOptions = {}): Promise<Printed> {
  const context = await browser.newContext({ viewport: { width: facts.width, height: facts.height }, serviceWorkers: 'block' })
  try {
    return await printPage(await context.newPage(), deckUrl, facts, options)
  }
  finally {
    await context.close().catch(() => undefined)
  }
}
