/**
 * PDFs that were printed in parts, as one document: pages, tags and all that belongs to them, under new numbers.
 * What a document has once (outline, metadata, parent tree) is the first part's, and is made anew later.
 */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFPageTree, PDFRawStream, PDFRef, PDFString, ParseSpeeds } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { setOutline } from './outline.ts'
import { deleteTree, nodeName } from './structure.ts'
import { listOf } from './tags.ts'
import { deleteParentTree } from './write-tags.ts'

const name = (key: string): PDFName => PDFName.of(key)
const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })

/** Copies objects of one document for another, `offset` numbers further on. */
class Mover {
  private readonly to: PDFDocument
  private readonly offset: number
  private readonly part: number

  constructor(to: PDFDocument, part: number) {
    this.to = to
    this.offset = to.context.largestObjectNumber
    this.part = part
  }

  ref(old: PDFRef): PDFRef {
    return PDFRef.of(old.objectNumber + this.offset, old.generationNumber)
  }

  moved(object: PDFObject): PDFObject {
    if (object instanceof PDFRef)
      return this.ref(object)
    if (object instanceof PDFRawStream)
      return PDFRawStream.of(this.moved(object.dict) as PDFDict, object.contents)
    if (object instanceof PDFDict) {
      // The library's own clone makes a plain dictionary of a tree of pages.
      const copy = object instanceof PDFPageTree ? PDFPageTree.fromMapWithContext(new Map(), this.to.context) : object.clone(this.to.context)
      object.entries().forEach(([key, value]) => copy.set(key, this.moved(value)))
      return copy
    }
    if (object instanceof PDFArray) {
      const copy = object.clone(this.to.context)
      object.asArray().forEach((value, i) => copy.set(i, this.moved(value)))
      return copy
    }
    // Parts call their elements by the same names; a cell of a table finds its head by them.
    return object instanceof PDFString && nodeName.test(object.asString()) ? PDFString.of(object.asString().replace('node', `node${this.part}`)) : object
  }
}

/** Takes out of a part what the whole has once. */
function strip(part: PDFDocument): void {
  setOutline(part, [])
  const metadata = part.catalog.get(name('Metadata'))
  if (metadata instanceof PDFRef)
    part.context.delete(metadata)
  const root = part.catalog.lookup(name('StructTreeRoot'))
  if (!(root instanceof PDFDict))
    return
  deleteParentTree(part, root.get(name('ParentTree')))
  const ids = root.get(name('IDTree'))
  if (ids)
    deleteTree(part, ids)
}

/** Adds a part's tree of pages to the document's. */
function appendPages(document: PDFDocument, pages: PDFRef): void {
  const { context, catalog } = document
  const root = catalog.Pages()
  const added = context.lookup(pages, PDFDict)
  added.set(name('Parent'), catalog.get(name('Pages')) as PDFRef)
  root.Kids().push(pages)
  root.set(name('Count'), PDFNumber.of(root.Count().asNumber() + added.lookup(name('Count'), PDFNumber).asNumber()))
}

/** The element that holds all others. */
function topOf(document: PDFDocument, root: PDFDict): { ref: PDFRef, dict: PDFDict } | undefined {
  const [ref] = listOf(document, root.get(name('K')))
  const dict = ref && document.context.lookup(ref)
  return ref instanceof PDFRef && dict instanceof PDFDict ? { ref, dict } : undefined
}

/** Puts the elements below the part's top element below the document's. */
function appendTags(document: PDFDocument, added: PDFDict): void {
  const { context, catalog } = document
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict)
  const [top, other] = [topOf(document, root), topOf(document, added)]
  if (!top || !other)
    return
  const kids = listOf(document, other.dict.get(name('K')))
  for (const kid of kids) {
    const dict = context.lookup(kid)
    if (dict instanceof PDFDict)
      dict.set(name('P'), top.ref)
  }
  top.dict.set(name('K'), context.obj([...listOf(document, top.dict.get(name('K'))), ...kids]))
  context.delete(other.ref)
  // It is written anew from the elements; that there is one says that some are called by name.
  if (added.has(name('IDTree')) && !root.has(name('IDTree')))
    root.set(name('IDTree'), context.register(context.obj({ Names: [] })))
}

function append(document: PDFDocument, part: PDFDocument, no: number): void {
  const { context } = document
  strip(part)
  const mover = new Mover(document, no)
  const { Root, Info } = part.context.trailerInfo
  for (const [ref, object] of part.context.enumerateIndirectObjects()) {
    if (ref !== Root && ref !== Info)
      context.assign(mover.ref(ref), mover.moved(object))
  }
  appendPages(document, mover.ref(part.catalog.get(name('Pages')) as PDFRef))
  const tags = part.catalog.get(name('StructTreeRoot'))
  if (!(tags instanceof PDFRef))
    return
  appendTags(document, context.lookup(mover.ref(tags), PDFDict))
  context.delete(mover.ref(tags))
}

/** One document of all parts' pages in their order. Fails where there is no part. */
export async function joinParts([first, ...rest]: readonly Uint8Array[]): Promise<PDFDocument> {
  if (first === undefined)
    throw new Error('there is no PDF to join')
  const document = await load(first)
  for (const [i, bytes] of rest.entries())
    append(document, await load(bytes), i + 1)
  return document
}
