/** The PDF of a deck: printed, completed, inspected, and only then put in its place. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Browser } from 'playwright-core'
import { ReportDeckError, fromDiskError } from '../errors.ts'
import type { DeckFacts } from './facts.ts'
import { inspectPdf } from './inspect-pdf.ts'
import { finishPdf } from './pdf-document.ts'
import { printDeck } from './print-deck.ts'
import type { PrintOptions } from './print-deck.ts'

export interface PdfOptions extends PrintOptions {
  /** Where the deck is served now, ending with a slash. */
  deckUrl: string
  /** Where the site will be public, for links to other pages of it. */
  origin?: string
}

export interface PdfResult {
  path: string
  pages: number
  bytes: number
}

/** Writes the PDF to `path`, whole or not at all. Fails with every finding of the inspection. */
export async function writePdf(browser: Browser, path: string, facts: DeckFacts, options: PdfOptions): Promise<PdfResult> {
  const printed = await printDeck(browser, options.deckUrl, facts, options)
  const bytes = await finishPdf(printed.bytes, { facts, slides: printed.slides, deckUrl: options.deckUrl, origin: options.origin })
  const staged = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(staged, bytes)
    const problems = await inspectPdf(staged, { facts, slides: printed.slides })
    if (problems.length > 0)
      throw new ReportDeckError('pdf-inspection', `The PDF of ${facts.entry} failed ${problems.length} check(s) and was not kept.`, { place: path, hint: 'Each finding below says what to do.', problems })
    await rename(staged, path)
  }
  catch (error) {
    throw fromDiskError(error, path)
  }
  finally {
    await rm(staged, { force: true }).catch(() => undefined)
  }
  return { path, pages: printed.slides.length, bytes: bytes.length }
}
