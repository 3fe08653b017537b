/** Repairs what a PDF says its glyphs mean. */
import { PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'

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
    if (!(stream instanceof PDFRawStream))
      continue
    const map = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
    const mended = map.replace(/<02BC>(?=\s*(?:\n|$))/gi, '<2019>')
    if (mended !== map && 'objectNumber' in ref)
      context.assign(ref as Parameters<typeof context.assign>[0], context.flateStream(mended))
  }
}
