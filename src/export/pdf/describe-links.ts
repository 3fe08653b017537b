/** What a link says of itself where its text cannot be seen (7.18.5 of PDF/UA). */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { contentKey } from './marks.ts'
import type { Painted } from './marks.ts'
import { pageNumbers, tagsBelow } from './tags.ts'
import type { Kid, Tag, TagTree } from './tags.ts'

/** Text of marked content, by its key. */
type Texts = ReadonlyMap<string, string>

export function textsOf(pages: readonly Painted[]): Texts {
  return new Map(pages.flatMap(content => content.marks.filter(mark => mark.mcid !== undefined).map(mark => [contentKey(content, mark.mcid), mark.text] as const)))
}

function textOf(kids: readonly Kid[], texts: Texts): string {
  return kids.map(kid => kid.kind === 'tag' ? textOf(kid.kids, texts) : kid.kind === 'content' ? texts.get(contentKey(kid, kid.mcid)) ?? '' : '').join('')
}

/** Where a link of the finished document leads, in words. */
function targetOf(annotation: PDFDict, titles: readonly string[], pages: ReadonlyMap<unknown, number>): string {
  const destination = annotation.lookup(PDFName.of('Dest'))
  if (destination instanceof PDFArray)
    return titles[pages.get(destination.get(0)) ?? -1] ?? ''
  const action = annotation.lookup(PDFName.of('A'))
  const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
  const address = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : ''
  return URL.canParse(address) ? new URL(address).host || address : address
}

function describe(annotation: PDFDict, text: string, target: string): void {
  const words = [text.replace(/\s+/g, ' ').trim(), target].filter(part => part !== '')
  if (words.length > 0)
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText([...new Set(words)].join(', ')))
}

/** Gives each link annotation of the tree its words, unless it has some. `titles` are the pages'. */
export function describeLinks(document: PDFDocument, tree: TagTree, texts: Texts, titles: readonly string[]): void {
  const pages = pageNumbers(document)
  for (const link of tagsBelow(tree.kids).filter((tag: Tag) => tag.role === 'Link')) {
    const text = textOf(link.kids, texts)
    for (const kid of link.kids.filter(kid => kid.kind === 'annotation')) {
      const annotation = document.context.lookup(kid.ref)
      if (annotation instanceof PDFDict && !annotation.has(PDFName.of('Contents')))
        describe(annotation, text, targetOf(annotation, titles, pages))
    }
  }
}

/** Takes annotations out of their pages, the tree and the file. */
export function removeAnnotations(document: PDFDocument, tree: TagTree | undefined, removed: ReadonlySet<PDFRef>): void {
  if (removed.size === 0)
    return
  for (const page of document.getPages()) {
    const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
    const kept = list?.asArray().filter(ref => !(ref instanceof PDFRef && removed.has(ref)))
    if (kept)
      page.node.set(PDFName.of('Annots'), document.context.obj(kept))
  }
  for (const tag of tree ? tagsBelow(tree.kids) : [])
    tag.kids = tag.kids.filter(kid => kid.kind !== 'annotation' || !removed.has(kid.ref))
  for (const ref of removed)
    document.context.delete(ref)
}
