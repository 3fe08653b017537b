/**
 * The structure tree of a PDF (14.7) as plain objects: read whole, changed freely, written back whole by
 * `write-tags.ts`.
 */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'

/** Marked content of a page (0-based; -1 where the tree names no page of the document), or of a form on it. */
export interface ContentKid { kind: 'content', page: number, mcid: number, form?: PDFRef }

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
export function tagsBelow(kids: readonly Kid[], found: Tag[] = []): Tag[] {
  for (const kid of kids) {
    if (isTag(kid)) {
      found.push(kid)
      tagsBelow(kid.kids, found)
    }
  }
  return found
}

/** An array's objects, or the one object, or none. */
export const listOf = (document: PDFDocument, object: PDFObject | undefined): PDFObject[] => {
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
      return { kind: 'content', page, mcid: mcid.asNumber(), ...formOf(value) }
    const annotation = value.get(name('Obj'))
    if (annotation instanceof PDFRef)
      return { kind: 'annotation', page, ref: annotation }
    this.seen.add(value)
    return object instanceof PDFRef ? { kind: 'tag', role: nameIn(value, 'S'), kids: this.kids(value, page), dict: value, ref: object } : undefined
  }
}

function formOf(dict: PDFDict): { form: PDFRef } | undefined {
  const form = dict.get(name('Stm'))
  return form instanceof PDFRef ? { form } : undefined
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
