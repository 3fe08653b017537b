/** Links of a printed deck: those within the deck lead to its pages, none leads to the server it was printed from. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
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
  /** What links call themselves to a screen reader, by page (0-based) and address as printed: `3 https://example.org/`. */
  linkNames?: ReadonlyMap<string, string>
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

function linkAnnotations(page: PDFPage): [PDFRef, PDFDict][] {
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
  return (annotations?.asArray() ?? []).flatMap((ref): [PDFRef, PDFDict][] => {
    const dict = page.doc.context.lookup(ref)
    return ref instanceof PDFRef && dict instanceof PDFDict && dict.get(PDFName.of('Subtype')) === PDFName.of('Link') ? [[ref, dict]] : []
  })
}

function uriOf(annotation: PDFDict): string | undefined {
  const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  return uri instanceof PDFString ? uri.decodeText() : undefined
}

function setTarget(document: PDFDocument, annotation: PDFDict, target: NonNullable<Target>): void {
  annotation.delete(PDFName.of('A'))
  if ('page' in target)
    annotation.set(PDFName.of('Dest'), document.context.obj([document.getPage(target.page).ref, PDFName.of('Fit')]))
  else
    annotation.set(PDFName.of('A'), document.context.obj({ S: 'URI', URI: PDFString.of(target.url) }))
}

/**
 * Rewrites every link that leads to the server the deck was printed from, and writes down what links are called.
 * Returns those that lead nowhere now, as to a slide that was left out; they are to be removed.
 */
export function rewriteLinks(document: PDFDocument, context: LinkContext): Set<PDFRef> {
  const dead = new Set<PDFRef>()
  for (const [page, ref, annotation] of document.getPages().flatMap((page, i) => linkAnnotations(page).map(([ref, dict]) => [i, ref, dict] as const))) {
    const uri = uriOf(annotation)
    if (uri === undefined)
      continue
    const name = context.linkNames?.get(`${page} ${uri}`)
    if (name)
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(name))
    const target = linkTarget(uri, context)
    if (!target)
      dead.add(ref)
    else if (!('url' in target && target.url === uri))
      setTarget(document, annotation, target)
  }
  return dead
}
