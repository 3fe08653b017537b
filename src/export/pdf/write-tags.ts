/** Writes a structure tree back into its document, with a parent tree (14.7.4.4) that fits by construction. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { isTag, listOf, tagsBelow } from './tags.ts'
import type { Kid, Tag, TagTree } from './tags.ts'

const name = (key: string): PDFName => PDFName.of(key)

/** The elements that own content, by the page's or form's dictionary, and annotations. */
interface Owners { content: Map<PDFDict, (PDFRef | undefined)[]>, annotations: Map<PDFRef, PDFRef> }

function writeKid(document: PDFDocument, kid: Kid, owner: Tag, owners: Owners): PDFObject {
  const { context } = document
  const pageRef = (page: number): PDFRef => document.getPage(page).ref
  if (kid.kind === 'tag') {
    writeTag(document, kid, owner.ref, owners)
    return kid.ref
  }
  if (kid.kind === 'annotation') {
    owners.annotations.set(kid.ref, owner.ref)
    return context.obj({ Type: 'OBJR', Obj: kid.ref, ...(kid.page >= 0 && { Pg: pageRef(kid.page) }) })
  }
  const holder = kid.form ? context.lookup(kid.form, PDFStream).dict : document.getPage(kid.page).node
  const list = owners.content.get(holder) ?? []
  list[kid.mcid] = owner.ref
  owners.content.set(holder, list)
  return context.obj({ Type: 'MCR', Pg: pageRef(kid.page), MCID: kid.mcid, ...(kid.form && { Stm: kid.form }) })
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
    return kid.kind === 'content' && kid.page === page && !kid.form ? PDFNumber.of(kid.mcid) : object
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
  const pages = document.getPages().map(page => page.node)
  const forms = [...owners.content.keys()].filter(holder => !pages.some(page => page === holder))
  for (const holder of [...pages, ...forms]) {
    holder.set(name('StructParents'), PDFNumber.of(next))
    const list = Array.from(owners.content.get(holder) ?? [], ref => ref ?? context.obj(null))
    entries.push(PDFNumber.of(next++), context.register(context.obj(list)))
  }
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
  const kept = new Set(tagsBelow(tags).map(tag => tag.dict))
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(name('Type')) === name('StructElem') && !kept.has(object))
      context.delete(ref)
  }
}

/** Takes the old parent tree out, with its branches and the lists of its pages. */
export function deleteParentTree(document: PDFDocument, object: PDFObject | undefined): void {
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
