/** `slides.pdf`: the deck's print route, printed and completed. */
import type { Artefact, ExportDeck, Format, FormatRun } from '../format.ts'
import { fileNames } from './names.ts'
import { finishPdf } from '../pdf/document.ts'
import { inspectPdf } from '../pdf/inspect.ts'
import { uaRemarks } from '../pdf/ua.ts'
import { printDeck } from '../print-deck.ts'

async function make(deck: ExportDeck, run: FormatRun): Promise<Artefact> {
  const { facts, url: deckUrl, origin } = deck
  const printed = await printDeck(await run.browser(), deckUrl, facts, { ...run.options, onProgress: run.onProgress })
  const { slides, linkNames } = printed
  const content = await finishPdf(printed.bytes, { facts, slides, deckUrl, origin, linkNames })
  return { content, pages: slides.length, remarks: await uaRemarks(content), inspect: () => inspectPdf(content, { facts, slides }) }
}

export const pdf: Format = { name: 'pdf', file: fileNames.pdf, drawn: true, make }
