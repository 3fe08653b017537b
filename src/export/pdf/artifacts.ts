/** Marks as artifacts what a page paints for the eye alone: grounds, rules, frames, and what the deck hides from readers. */
import { PDFArray, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { contentKey } from './marks.ts'
import type { Mark, Painted } from './marks.ts'
import { flate } from './streams.ts'
import { isTag } from './tags.ts'
import type { Kid, TagTree } from './tags.ts'

/** A change of a content stream: what stands from `start` to `end` gives way to `text`. */
export interface Edit { start: number, end: number, text: string }

const BEGIN = '/Artifact BMC '
const END = ' EMC'

export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(bytes.subarray(at, start), Buffer.from(text, 'latin1'))
    at = end
  }
  return Buffer.concat([...parts, bytes.subarray(at)])
}

/** Content of elements that stand for a picture as a whole; there, drawings are what is meant. */
function pictured(kids: readonly Kid[], inside: boolean, found: Set<string>): Set<string> {
  for (const kid of kids) {
    if (isTag(kid))
      pictured(kid.kids, inside || kid.role === 'Figure' || kid.role === 'Formula', found)
    else if (inside && kid.kind === 'content')
      found.add(contentKey(kid, kid.mcid))
  }
  return found
}

/** Content that is in `kept`; what is not drawn, or is decoration, leaves the tree. */
function keepContent(kids: readonly Kid[], kept: ReadonlySet<string>): Kid[] {
  return kids.filter((kid) => {
    if (isTag(kid))
      kid.kids = keepContent(kid.kids, kept)
    return kid.kind !== 'content' || kept.has(contentKey(kid, kid.mcid))
  })
}

/** All ids of marked content that the tree holds. */
function contentIn(kids: readonly Kid[], found = new Set<string>()): Set<string> {
  for (const kid of kids) {
    if (isTag(kid))
      contentIn(kid.kids, found)
    else if (kid.kind === 'content')
      found.add(contentKey(kid, kid.mcid))
  }
  return found
}

/**
 * Without text, outside of a picture: the fill or border of a box. A background picture is one too, as Chromium
 * gives pictures that mean something an element of their own.
 */
const isDecoration = (mark: Mark): boolean => mark.shows === 0

function editsOf(content: Painted, decoration: readonly Mark[]): Edit[] {
  return [
    ...decoration.map(({ start, end }) => ({ start, end, text: BEGIN.trim() })),
    ...content.unmarked.flatMap(({ start, end }) => [{ start, end: start, text: BEGIN }, { start: end, end, text: END }]),
  ]
}

function replacePage(document: PDFDocument, { of: { node } }: Painted, bytes: Uint8Array): void {
  const key = PDFName.of('Contents')
  const list = node.lookup(key)
  for (const ref of [node.get(key), ...(list instanceof PDFArray ? list.asArray() : [])]) {
    if (ref instanceof PDFRef)
      document.context.delete(ref)
  }
  node.set(key, document.context.register(flate(document.context, bytes)))
}

function replaceForm(document: PDFDocument, form: PDFRef, bytes: Uint8Array): void {
  const old = document.context.lookup(form, PDFStream)
  const stream = flate(document.context, bytes)
  for (const [key, value] of old.dict.entries().filter(([key]) => !['/Filter', '/DecodeParms', '/Length'].includes(key.toString())))
    stream.dict.set(key, value)
  document.context.assign(form, stream)
}

/** Changes content streams and tree so that each paints and names only what is meant to be read. */
export function markArtifacts(document: PDFDocument, pages: readonly Painted[], tree: TagTree): void {
  const pictures = pictured(tree.kids, false, new Set())
  const owned = contentIn(tree.kids)
  const kept = new Set<string>()
  for (const content of pages) {
    const keyOf = (mark: Mark): string => contentKey(content, mark.mcid)
    const marks = content.marks.filter(mark => mark.mcid !== undefined)
    const decoration = marks.filter(mark => !owned.has(keyOf(mark)) || (isDecoration(mark) && !pictures.has(keyOf(mark))))
    for (const mark of marks.filter(mark => !decoration.includes(mark)))
      kept.add(keyOf(mark))
    const edits = editsOf(content, decoration)
    if (edits.length === 0)
      continue
    const bytes = applyEdits(content.bytes, edits)
    if (content.form)
      replaceForm(document, content.form, bytes)
    else
      replacePage(document, content, bytes)
  }
  tree.kids = keepContent(tree.kids, kept)
}
