/** Prints the static build's print route, in one page of one browser; a long deck in parts, two at a time. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { ReportDeckError, exitCodes } from '../errors.ts'
import type { DeckFacts } from './facts.ts'
import { joinNames, sharedProgress, spansOf } from './print-parts.ts'
import type { Span } from './print-parts.ts'
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
  onProgress?: (readiness: Readiness) => void
  /** Closes the page when it fires. */
  signal?: AbortSignal
}

/** `scale`: pixels for each CSS pixel. `expected`: the slides that the route shows, all of the deck's when absent. */
type RouteOptions = PrintOptions & { scale?: number, expected?: number }

export interface Printed {
  /** PDFs as Chromium made them, each of some slides, in their order. */
  parts: Uint8Array[]
  /** For each page, the number of its slide. */
  slides: number[]
  /** What links call themselves to a screen reader, by page (0-based) and address: `3 https://example.org/`. */
  linkNames?: ReadonlyMap<string, string>
}

const PARTS_AT_A_TIME = 2

/** What a part of a route leaves out, and where it ends: Chromium would add an empty page after what asks for a page break last. */
export const partStyle = `
.report-deck-last { break-after: auto !important; }
.report-deck-left-out { display: none !important; }
`

/** Chromium leaves cells that paint nothing out of a table's tags, whose rows then differ in width: each is given a ground that nobody sees. */
const printStyle = `${partStyle}
html.print, html.print body, html.print #app, html.print #page-root { background: none !important; }
:is(td, th):empty { background: rgb(0 0 0 / 0.4%); }
#twoslash-container, #mermaid-rendering-container { display: none !important; }
`

/** Pixels; narrower than any paper. */
const WINDOW_WHILE_PRINTING = 100

/**
 * Chromium lays a page out for its window before and after each print, which for hundreds of slides takes as long as for the
 * paper. In so narrow a window it finds nothing to lay out; what it prints has the width of the paper.
 */
const whilePrintingStyle = `@media (max-width: ${WINDOW_WHILE_PRINTING}px) { #app { display: none !important; } }`

/** The deck's `setup/root.ts` mounts no other slides than those asked for. */
const printAddress = (deckUrl: string, withClicks: boolean | undefined, { first, last }: Span): string =>
  new URL(`print?print=${withClicks ? 'clicks' : 'true'}&first=${first}&last=${last}`, deckUrl).href

/**
 * Runs in the page: hides the slides that are not wanted (Slidev's own `range` reads the address before its
 * router has it) and returns the ids of those that stay, e.g. `007-02` for slide 7 at its second step.
 */
function keepSlides(containers: Element[], wanted: number[]): string[] {
  const kept = containers.filter(container => wanted.includes(Number.parseInt(container.id, 10)))
  for (const container of containers)
    container.classList.toggle('report-deck-left-out', !kept.includes(container))
  kept.at(-1)?.classList.add('report-deck-last')
  return kept.map(container => container.id)
}

/**
 * Runs in the page: Slidev prints links between slides as fragments (`#record`) that name nothing there, and
 * Chromium drops such links; as addresses they survive, and are made links to pages afterwards.
 */
function addressLinks(links: Element[], deckUrl: string): void {
  for (const link of links) {
    const fragment = link.getAttribute('href')?.slice(1)
    if (fragment)
      link.setAttribute('href', new URL(fragment, deckUrl).href)
  }
}

/** Runs in the page: a formula is drawn for the eye and written for readers apart, which a PDF cannot hold; its source becomes its name. */
function nameFormulas(formulas: Element[]): void {
  for (const formula of formulas) {
    const source = formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent?.trim()
    if (source && !formula.hasAttribute('aria-label')) {
      formula.setAttribute('role', 'img')
      formula.setAttribute('aria-label', source)
      formula.querySelector('.katex-html')?.removeAttribute('aria-hidden')
    }
  }
}

/**
 * Runs in the page: words that hold together by a no-break hyphen, which many fonts lack and nobody types into a search, get a plain one and
 * are kept from breaking by their style.
 */
function holdHyphens(pages: Element[]): void {
  for (const page of pages) {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT, node => node.nodeValue?.includes('\u2011') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)
    const texts: Node[] = []
    while (walker.nextNode())
      texts.push(walker.currentNode)
    for (const text of texts) {
      const parts = (text.nodeValue ?? '').split(/([^\s\u00A0]*\u2011[^\s\u00A0]*)/).map((part) => {
        if (!part.includes('\u2011'))
          return part
        const held = document.createElement('span')
        held.style.whiteSpace = 'nowrap'
        held.textContent = part.replaceAll('\u2011', '-')
        return held
      })
      const whole = document.createDocumentFragment()
      whole.append(...parts)
      text.parentNode?.replaceChild(whole, text)
    }
  }
}

/** Runs in the page: the names that links have besides their text, by the page (0-based) and address they are printed with. */
function nameLinks(links: Element[], pageSelector: string): [string, string][] {
  const pages = new Map([...document.querySelectorAll(pageSelector)].map((page, i) => [page, i] as const))
  return (links as HTMLAnchorElement[]).flatMap((link): [string, string][] => {
    const container = link.closest(pageSelector)
    const page = container ? pages.get(container) : undefined
    const name = link.getAttribute('aria-label')?.trim()
    return page !== undefined && name ? [[`${page} ${link.href}`, name]] : []
  })
}

/** Opens an address of the deck that shows all its slides, and waits until all of it is complete and right. */
async function openRoute(page: Page, address: string, facts: DeckFacts, options: RouteOptions): Promise<void> {
  const watch = await watchPage(page, new URL(address).origin)
  await page.emulateMedia({ media: 'screen', colorScheme: options.dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.goto(address, { waitUntil: 'commit' })
  try {
    await waitUntilReady(page, { expected: options.expected ?? facts.slides.length, onProgress: options.onProgress })
  }
  catch (error) {
    const problems = watch.problems()
    throw problems.length > 0 ? notClean(facts, problems, error) : error
  }
  const problems = [...watch.problems(), ...await drawnProblems(page)]
  if (problems.length > 0)
    throw notClean(facts, problems)
}

function notClean(facts: DeckFacts, problems: ReportDeckError['problems'], cause?: unknown): ReportDeckError {
  return new ReportDeckError('page-problems', `${problems.length} problem(s) when drawing the slides of ${facts.entry}.`, { hint: 'Correct them and run the command again.', problems, cause })
}

/** A browser that was killed, crashed or found no room, as one of our errors; any other value unchanged. */
export function printFailure(error: unknown, entry: string): unknown {
  if (!(error instanceof Error) || error instanceof ReportDeckError)
    return error
  const reason = error.message.split('\n')[0] ?? ''
  const isBrowsers = error.name === 'TimeoutError' || /has been closed|crashed|disconnected|Protocol error|net::ERR_/i.test(reason)
  return isBrowsers
    ? new ReportDeckError('print-failed', `The browser ended or failed while it printed ${entry}: ${reason}`, { place: entry, hint: 'Nothing was written. Look for free memory and disk space (also in the temporary folder), then run the command again.', exitCode: exitCodes.environment, cause: error })
    : error
}

/** The number of the slide that a container of the print route shows, by its id (`007-02`). */
export const slideOfId = (id: string): number => Number.parseInt(id, 10)

/**
 * Opens `address`, a route of the deck that shows all its slides, and gives the page to `use` when every slide is complete.
 * The browser's context is new: no dark mode remembered, nothing stored.
 */
export async function withRoute<T>(browser: Browser, address: string, facts: DeckFacts, options: RouteOptions, use: (page: Page) => Promise<T>): Promise<T> {
  let context: BrowserContext | undefined
  const close = (): void => void context?.close().catch(() => undefined)
  options.signal?.addEventListener('abort', close, { once: true })
  try {
    context = await browser.newContext({ viewport: { width: facts.width, height: facts.height }, deviceScaleFactor: options.scale, serviceWorkers: 'block' })
    const page = await context.newPage()
    // Limits of time are the caller's.
    page.setDefaultTimeout(0)
    await openRoute(page, address, facts, options)
    return await use(page)
  }
  catch (error) {
    throw printFailure(error, facts.entry)
  }
  finally {
    options.signal?.removeEventListener('abort', close)
    await context?.close().catch(() => undefined)
  }
}

/** The same with the print route (or a span of it) of the deck served at `deckUrl` (which ends with a slash); also gives the ids of the wanted slides' containers. */
export async function withPrintRoute<T>(browser: Browser, deckUrl: string, facts: DeckFacts, options: PrintOptions & { scale?: number }, use: (page: Page, ids: string[]) => Promise<T>, span: Span = { first: 1, last: facts.slides.length }): Promise<T> {
  const wanted = parseRange(options.range, facts.slides.length).filter(no => no >= span.first && no <= span.last)
  return withRoute(browser, printAddress(deckUrl, options.withClicks, span), facts, { ...options, expected: span.last - span.first + 1 }, async (page) => {
    await page.addStyleTag({ content: printStyle })
    return use(page, await page.locator('.print-slide-container').evaluateAll(keepSlides, wanted))
  })
}

/** What was printed: the PDF as Chromium made it, and what `nameLinks` read. */
export interface PrintedPage extends Pick<Printed, 'linkNames'> { bytes: Uint8Array }

/** What is told of a page whose slides are complete, while the browser prints it. */
export const printing = (total: number, printed = total): Readiness => ({ total, ready: printed, waitsFor: 'the browser to print them' })

/** Prints a page as it stands; links between slides lead to addresses of the deck. `pageSelector` names what fills a page each. */
export async function printPage(page: Page, deckUrl: string, pageSelector: string): Promise<PrintedPage> {
  await page.locator('.print-slide-container a[href^="#"]').evaluateAll(addressLinks, deckUrl)
  await page.locator('.print-slide-container .katex').evaluateAll(nameFormulas)
  await page.locator(pageSelector).evaluateAll(holdHyphens)
  const linkNames = new Map(await page.locator('a[href][aria-label]').evaluateAll(nameLinks, pageSelector))
  await page.addStyleTag({ content: whilePrintingStyle })
  await page.setViewportSize({ width: WINDOW_WHILE_PRINTING, height: WINDOW_WHILE_PRINTING })
  return { bytes: await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true }), linkNames }
}

/** Prints a deck that is served at `deckUrl`. */
export async function printDeck(browser: Browser, deckUrl: string, facts: DeckFacts, options: PrintOptions = {}): Promise<Printed> {
  const spans = spansOf(parseRange(options.range, facts.slides.length))
  const progressOf = sharedProgress(options.onProgress, spans)
  const print = (span: Span): Promise<PrintedPage & { slides: number[] }> => withPrintRoute(browser, deckUrl, facts, { ...options, onProgress: progressOf(span) }, async (page, ids) => {
    progressOf(span)(printing(span.last - span.first + 1))
    const printed = await printPage(page, deckUrl, '.print-slide-container:not(.report-deck-left-out)')
    progressOf(span)({ total: ids.length, ready: ids.length })
    return { ...printed, slides: ids.map(slideOfId) }
  }, span)
  const parts = new Map<Span, PrintedPage & { slides: number[] }>()
  const waiting = [...spans]
  await Promise.all(Array.from({ length: PARTS_AT_A_TIME }, async () => {
    for (let span = waiting.shift(); span !== undefined; span = waiting.shift())
      parts.set(span, await print(span))
  }))
  const printed = spans.flatMap(span => parts.get(span) ?? [])
  return { parts: printed.map(({ bytes }) => bytes), slides: printed.flatMap(({ slides }) => slides), linkNames: joinNames(printed) }
}
