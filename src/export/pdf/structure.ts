/**
 * The structure tree (tags) that Chromium writes, made the same each time and readable for PDF 1.7.
 * Chromium names elements by DOM nodes (`node00000363`), whose numbers depend on the order in which slides loaded.
 */
import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { newerRoles } from './roles.ts'

/** What Chromium calls an element. */
export const nodeName = /^node\d+$/

function isNodeName(object: PDFObject | undefined): object is PDFString {
  return object instanceof PDFString && nodeName.test(object.asString())
}

/** Replaces names inside one object, down to but not through references. */
function renameWithin(object: PDFObject, newName: (old: string) => PDFString): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      if (isNodeName(value))
        object.set(key, newName(value.asString()))
      else
        renameWithin(value, newName)
    }
  }
  else if (object instanceof PDFArray) {
    object.asArray().forEach((value, i) => {
      if (isNodeName(value))
        object.set(i, newName(value.asString()))
      else
        renameWithin(value, newName)
    })
  }
}

/** Renames every structure element in the order of the file, and writes the tree of names anew. */
export function renumberStructureIds(document: PDFDocument): void {
  const { context, catalog } = document
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const tree = root?.get(PDFName.of('IDTree'))
  if (!root || !tree)
    return
  deleteTree(document, tree)
  const elements = context.enumerateIndirectObjects()
    .filter((entry): entry is [PDFRef, PDFDict] => entry[1] instanceof PDFDict && isNodeName(entry[1].get(PDFName.of('ID'))))
  const names = new Map(elements.map(([, dict], i) => [(dict.get(PDFName.of('ID')) as PDFString).asString(), PDFString.of(`e${String(i).padStart(8, '0')}`)]))
  for (const [, object] of context.enumerateIndirectObjects())
    renameWithin(object, old => names.get(old) ?? PDFString.of(old))
  root.set(PDFName.of('IDTree'), context.obj({ Names: elements.flatMap(([ref, dict]) => [dict.lookup(PDFName.of('ID')), ref]) }))
}

/** Tells readers of PDF 1.7 what the newer elements stand for. */
export function mapNewerRoles(document: PDFDocument): void {
  document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.set(PDFName.of('RoleMap'), document.context.obj({ ...newerRoles }))
}

/** Takes a name tree and all its branches out of the document. */
export function deleteTree(document: PDFDocument, branch: PDFObject): void {
  const dict = document.context.lookupMaybe(branch, PDFDict)
  const kids = dict?.lookupMaybe(PDFName.of('Kids'), PDFArray)
  kids?.asArray().forEach(kid => deleteTree(document, kid))
  if (dict !== branch)
    document.context.delete(branch as PDFRef)
}
