/** Repairs what a PDF says its glyphs mean. */
import { PDFDict, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { latin1 } from './content-stream.ts'
import { decoded, flate } from './streams.ts'

const TO_UNICODE = PDFName.of('ToUnicode')

/**
 * Fonts draw the apostrophe ’ (U+2019) and the modifier letter ʼ (U+02BC) with one glyph, and Chromium
 * names it by the rarer letter; then nobody who searches for “Japan’s” finds it. Texts of decks mean the apostrophe.
 */
export function meanApostrophes(document: PDFDocument): void {
  const { context } = document
  const maps = new Set(context.enumerateIndirectObjects()
    .flatMap(([, object]) => object instanceof PDFDict ? [object.get(TO_UNICODE)] : [])
    .filter(ref => ref !== undefined))
  for (const ref of maps) {
    const stream = context.lookup(ref)
    if (!(stream instanceof PDFStream))
      continue
    const map = latin1(decoded(stream))
    const mended = map.replace(/<02BC>(?=\s*(?:\n|$))/gi, '<2019>')
    if (mended !== map && ref instanceof PDFRef)
      context.assign(ref, flate(context, Buffer.from(mended, 'latin1')))
  }
}
