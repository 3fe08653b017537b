/** Which fonts of a PDF are embedded. */
import { PDFArray, PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'

/** A font's name as the file has it. */
export const fontName = (dict: PDFDict): string => String(dict.get(PDFName.of('BaseFont')) ?? 'a font without a name').replace(/^\//, '')

/** A Type 3 font's glyphs are drawings in the file itself; a composite font is embedded where its descendants are. */
export function isEmbedded(font: PDFDict): boolean {
  const subtype = String(font.get(PDFName.of('Subtype')))
  if (subtype === '/Type3')
    return true
  if (subtype === '/Type0') {
    const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)
    return descendants !== undefined && descendants.size() > 0 && isEmbedded(descendants.lookup(0, PDFDict))
  }
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  return ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.lookup(PDFName.of(key)) instanceof PDFStream)
}

const isFont = (object: PDFObject): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font')

/** The names of fonts that the file only refers to, so that another machine shows others in their place. */
export function unembeddedFonts(document: PDFDocument): string[] {
  const fonts = document.context.enumerateIndirectObjects().map(([, object]) => object).filter(isFont)
  return [...new Set(fonts.filter(font => !isEmbedded(font)).map(fontName))].sort()
}
