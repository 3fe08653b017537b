/** Links of a printed deck: those within the deck lead to its pages, none leads to the server it was printed from. */
import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib'
import { slideOfPath } from '../routes.ts'
import type { DeckFacts } from '../facts.ts'

export interface LinkContext {
  facts: Pick<DeckFacts, 'slides'>
  /** Where the deck was served: `http://127.0.0.1:40123/brief/`. */
  deckUrl: string
  /** Number of the slide of each page. */
  slides: readonly number[]
  /** For each slide its page (0-based), where pages hold more than one. */
  pageOf?: ReadonlyMap<number, number>
  /** Public origin of the site, where one is known. */
  origin?: string
}

/** What becomes of a link: a page of this document (0-based), an address, or nothing. */
export type Target = { page: number } | { url: string } | undefined

/** Where a link's address leads once the deck is a file of its own. */
export function linkTarget(url: string, context: LinkContext): Target {
  const base = new URL(context.deckUrl)
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address || address.origin !== base.origin)
    return { url }
  const slide = slideOfPath(context.facts, base.pathname, address.pathname)
  const page = slide === undefined ? -1 : context.pageOf?.get(slide) ?? context.slides.indexOf(slide)
  if (page >= 0)
    return { page }
  return context.origin === undefined ? undefined : { url: context.origin + address.pathname + address.search + address.hash }
}

function linkAnnotations(page: PDFPage): PDFDict[] {
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
  return (annotations?.asArray() ?? [])
    .map(ref => page.doc.context.lookup(ref))
    .filter((dict): dict is PDFDict => dict instanceof PDFDict && dict.get(PDFName.of('Subtype')) === PDFName.of('Link'))
}

function uriOf(annotation: PDFDict): string | undefined {
  const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  return uri instanceof PDFString ? uri.decodeText() : undefined
}

function setTarget(document: PDFDocument, annotation: PDFDict, target: Target): void {
  annotation.delete(PDFName.of('A'))
  if (target && 'page' in target)
    annotation.set(PDFName.of('Dest'), document.context.obj([document.getPage(target.page).ref, PDFName.of('Fit')]))
  else if (target)
    annotation.set(PDFName.of('A'), document.context.obj({ S: 'URI', URI: PDFString.of(target.url) }))
}

/** Rewrites every link that leads to the server the deck was printed from. */
export function rewriteLinks(document: PDFDocument, context: LinkContext): void {
  for (const annotation of document.getPages().flatMap(linkAnnotations)) {
    const uri = uriOf(annotation)
    const target = uri === undefined ? undefined : linkTarget(uri, context)
    if (uri !== undefined && !(target && 'url' in target && target.url === uri))
      setTarget(document, annotation, target)
  }
}
