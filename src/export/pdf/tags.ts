/**
 * The structure tree of a PDF (14.7) as plain objects: read whole, changed freely, written back whole with a
 * parent tree that fits by construction.
 */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'

/** Marked content of a page (0-based; -1 where the tree names no page of the document). */
export interface ContentKid { kind: 'content', page: number, mcid: number }

/** An annotation that belongs to an element. */
export interface AnnotationKid { kind: 'annotation', page: number, ref: PDFRef }

export interface Tag {
  kind: 'tag'
  /** The structure type as written, e.g. `Strong`; readers follow the role map from there. */
  role: string
  kids: Kid[]
  dict: PDFDict
  ref: PDFRef
}

export type Kid = Tag | ContentKid | AnnotationKid

export interface TagTree {
  kids: Kid[]
  /** The role map as written. */
  roleMap: ReadonlyMap<string, string>
  root: PDFDict
}

const name = (key: string): PDFName => PDFName.of(key)

export const isTag = (kid: Kid): kid is Tag => kid.kind === 'tag'

/** A dictionary's text string; undefined where there is none. */
export function textIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

/** Every tag below `kids`, in reading order. */
export function* tagsBelow(kids: readonly Kid[]): Generator<Tag> {
  for (const kid of kids.filter(isTag)) {
    yield kid
    yield* tagsBelow(kid.kids)
  }
}

/** An array's objects, or the one object, or none. */
const listOf = (document: PDFDocument, object: PDFObject | undefined): PDFObject[] => {
  const value = object && document.context.lookup(object)
  return value instanceof PDFArray ? value.asArray() : object && value ? [object] : []
}

/** The page numbers of a document by their references. */
export const pageNumbers = (document: PDFDocument): ReadonlyMap<PDFObject, number> => new Map(document.getPages().map((page, i) => [page.ref, i]))

class TreeReader {
  private readonly seen = new Set<PDFDict>()
  private readonly pages: ReadonlyMap<PDFObject, number>
  private readonly document: PDFDocument

  constructor(document: PDFDocument) {
    this.document = document
    this.pages = pageNumbers(document)
  }

  kids(dict: PDFDict, page: number): Kid[] {
    return listOf(this.document, dict.get(name('K'))).flatMap(object => this.kid(object, page) ?? [])
  }

  private pageOf(dict: PDFDict, inherited: number): number {
    const ref = dict.get(name('Pg'))
    return ref ? this.pages.get(ref) ?? -1 : inherited
  }

  private kid(object: PDFObject, inherited: number): Kid | undefined {
    const value = this.document.context.lookup(object)
    if (value instanceof PDFNumber)
      return { kind: 'content', page: inherited, mcid: value.asNumber() }
    if (!(value instanceof PDFDict) || this.seen.has(value))
      return undefined
    const page = this.pageOf(value, inherited)
    const mcid = value.get(name('MCID'))
    if (mcid instanceof PDFNumber)
      return { kind: 'content', page, mcid: mcid.asNumber() }
    const annotation = value.get(name('Obj'))
    if (annotation instanceof PDFRef)
      return { kind: 'annotation', page, ref: annotation }
    this.seen.add(value)
    return object instanceof PDFRef ? { kind: 'tag', role: nameIn(value, 'S'), kids: this.kids(value, page), dict: value, ref: object } : undefined
  }
}

/** A dictionary's name without its slash; empty where there is none. */
export function nameIn(dict: PDFDict, key: string): string {
  const value = dict.get(name(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

/** The tree, or undefined where the document has none. */
export function readTags(document: PDFDocument): TagTree | undefined {
  const root = document.catalog.lookup(name('StructTreeRoot'))
  if (!(root instanceof PDFDict))
    return undefined
  const map = root.lookup(name('RoleMap'))
  const roles = map instanceof PDFDict ? map.entries().map(([from]) => [from.decodeText(), nameIn(map, from.decodeText())] as const) : []
  return { kids: new TreeReader(document).kids(root, -1), roleMap: new Map(roles), root }
}

/** A new element, not yet in the tree. */
export function newTag(document: PDFDocument, role: string, kids: Kid[]): Tag {
  const dict = document.context.obj({ Type: 'StructElem' })
  return { kind: 'tag', role, kids, dict, ref: document.context.register(dict) }
}

interface Owners { content: Map<number, (PDFRef | undefined)[]>, annotations: Map<PDFRef, PDFRef> }

function writeKid(document: PDFDocument, kid: Kid, owner: Tag, owners: Owners): PDFObject {
  const { context } = document
  const pageRef = (page: number): PDFRef => document.getPage(page).ref
  if (kid.kind === 'tag') {
    writeTag(document, kid, owner.ref, owners)
    return kid.ref
  }
  if (kid.kind === 'annotation') {
    owners.annotations.set(kid.ref, owner.ref)
    return context.obj({ Type: 'OBJR', Obj: kid.ref, Pg: pageRef(kid.page) })
  }
  const list = owners.content.get(kid.page) ?? []
  list[kid.mcid] = owner.ref
  owners.content.set(kid.page, list)
  return context.obj({ Type: 'MCR', Pg: pageRef(kid.page), MCID: kid.mcid })
}

function writeTag(document: PDFDocument, tag: Tag, parent: PDFRef, owners: Owners): void {
  const { dict } = tag
  const content = tag.kids.filter(kid => kid.kind === 'content')
  const page = content[0]?.page
  dict.set(name('S'), name(tag.role))
  dict.set(name('P'), parent)
  dict.delete(name('Pg'))
  if (page !== undefined)
    dict.set(name('Pg'), document.getPage(page).ref)
  // Content of the element's own page needs no more than its number.
  const kids = tag.kids.map((kid) => {
    const object = writeKid(document, kid, tag, owners)
    return kid.kind === 'content' && kid.page === page ? PDFNumber.of(kid.mcid) : object
  })
  dict.delete(name('K'))
  if (kids.length > 0)
    dict.set(name('K'), kids.length === 1 && kids[0] ? kids[0] : document.context.obj(kids))
}

/** Numbers pages and annotations and lists the elements that own them (14.7.4.4). */
function writeParentTree(document: PDFDocument, root: PDFDict, owners: Owners): void {
  const { context } = document
  const entries: PDFObject[] = []
  let next = 0
  document.getPages().forEach((page, i) => {
    page.node.set(name('StructParents'), PDFNumber.of(next))
    const list = Array.from(owners.content.get(i) ?? [], ref => ref ?? context.obj(null))
    entries.push(PDFNumber.of(next++), context.register(context.obj(list)))
  })
  for (const [annotation, owner] of owners.annotations) {
    context.lookup(annotation, PDFDict).set(name('StructParent'), PDFNumber.of(next))
    entries.push(PDFNumber.of(next++), owner)
  }
  root.set(name('ParentTree'), context.register(context.obj({ Nums: entries })))
  root.set(name('ParentTreeNextKey'), PDFNumber.of(next))
}

/** Writes the tree into the document it was read from; elements that are no longer in it are deleted. */
export function writeTags(document: PDFDocument, tree: TagTree): void {
  const { context, catalog } = document
  const rootRef = catalog.get(name('StructTreeRoot'))
  if (!(rootRef instanceof PDFRef))
    return
  const owners: Owners = { content: new Map(), annotations: new Map() }
  const tags = tree.kids.filter(isTag)
  tags.forEach(tag => writeTag(document, tag, rootRef, owners))
  tree.root.set(name('K'), context.obj(tags.map(tag => tag.ref)))
  deleteParentTree(document, tree.root.get(name('ParentTree')))
  writeParentTree(document, tree.root, owners)
  const kept = new Set([...tagsBelow(tags)].map(tag => tag.dict))
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(name('Type')) === name('StructElem') && !kept.has(object))
      context.delete(ref)
  }
}

/** Takes the old parent tree out, with its branches and the lists of its pages. */
function deleteParentTree(document: PDFDocument, object: PDFObject | undefined): void {
  const dict = object && document.context.lookup(object)
  if (!(dict instanceof PDFDict))
    return
  for (const kid of listOf(document, dict.get(name('Kids'))))
    deleteParentTree(document, kid)
  const numbers = dict.lookup(name('Nums'))
  for (const entry of numbers instanceof PDFArray ? numbers.asArray() : []) {
    if (entry instanceof PDFRef && document.context.lookup(entry) instanceof PDFArray)
      document.context.delete(entry)
  }
  if (object instanceof PDFRef)
    document.context.delete(object)
}
