/** A PDF's outline: one entry a slide, in the order of the pages. */
import { PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib'

export interface OutlineEntry {
  title: string
  /** 0-based. */
  page: number
}

/**
 * One entry for each slide at its first page. `slides` holds the number of the slide of each page;
 * `titleOf` gives a slide's title.
 */
export function outlineOf(slides: readonly number[], titleOf: (no: number) => string): OutlineEntry[] {
  return slides
    .map((no, page) => ({ no, page }))
    .filter(({ no }, i) => i === 0 || no !== slides[i - 1])
    .map(({ no, page }) => ({ title: titleOf(no), page }))
}

/** Puts `entries` in place of whatever outline the document has, and shows it on opening. */
export function setOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  const { context, catalog } = document
  removeOutline(document)
  const root = context.nextRef()
  const items = entries.map(entry => ({ entry, ref: context.nextRef() }))
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last)
    return
  items.forEach(({ entry, ref }, i) => context.assign(ref, entryDict(document, entry, root, items[i - 1]?.ref, items[i + 1]?.ref)))
  context.assign(root, context.obj({ Type: 'Outlines', First: first.ref, Last: last.ref, Count: items.length }))
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function entryDict(document: PDFDocument, entry: OutlineEntry, parent: PDFRef, previous: PDFRef | undefined, next: PDFRef | undefined): PDFDict {
  const { context } = document
  const dict = context.obj({ Parent: parent })
  dict.set(PDFName.of('Title'), PDFHexString.fromText(entry.title))
  dict.set(PDFName.of('Dest'), context.obj([document.getPage(entry.page).ref, PDFName.of('XYZ'), PDFNumber.of(0), PDFNumber.of(document.getPage(entry.page).getHeight()), PDFNumber.of(0)]))
  if (previous)
    dict.set(PDFName.of('Prev'), previous)
  if (next)
    dict.set(PDFName.of('Next'), next)
  return dict
}

/** Takes the outline that Chromium made from headings out of the document, with all its entries. */
function removeOutline(document: PDFDocument): void {
  const { context, catalog } = document
  const pending = [catalog.get(PDFName.of('Outlines'))]
  catalog.delete(PDFName.of('Outlines'))
  while (pending.length > 0) {
    const ref = pending.pop()
    const dict = ref && context.lookup(ref) as PDFDict | undefined
    if (!dict)
      continue
    pending.push(dict.get(PDFName.of('First')), dict.get(PDFName.of('Next')))
    context.delete(ref as PDFRef)
  }
}
