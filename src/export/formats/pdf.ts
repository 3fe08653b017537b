/** `slides.pdf`: the deck's print route, printed and completed. */
import type { Artefact, ExportDeck, Format, FormatRun } from '../format.ts'
import { fileNames } from './names.ts'
import { printDeck } from '../print-deck.ts'

/** What reads and writes PDFs: some megabytes of code, loaded while the browser draws. */
const loadTools = async () => ({
  ...await import('../pdf/document.ts'),
  ...await import('../pdf/inspect.ts'),
  ...await import('../pdf/ua.ts'),
})

async function make(deck: ExportDeck, run: FormatRun): Promise<Artefact> {
  const { facts, url: deckUrl, origin } = deck
  const [{ parts, slides, linkNames }, { finishPdf, inspectPdf, uaRemarks }] = await Promise.all([
    run.browser().then(browser => printDeck(browser, deckUrl, facts, { ...run.options, onProgress: run.onProgress, signal: run.signal })),
    loadTools(),
  ])
  const content = await finishPdf(parts, { facts, slides, deckUrl, origin, linkNames })
  return { content, pages: slides.length, remarks: await uaRemarks(content), inspect: () => inspectPdf(content, { facts, slides }) }
}

export const pdf: Format = { name: 'pdf', file: fileNames.pdf, drawn: true, make }
