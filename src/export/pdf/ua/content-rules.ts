/** Rules about what pages paint (7.1 of ISO 14289-1): each operation in an artifact or in a mark that the tree holds, once. */
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { contentKey } from '../marks.ts'
import { isTag } from '../tags.ts'
import type { AnnotationKid, ContentKid, Kid } from '../tags.ts'
import type { Finding, UaRule } from './subject.ts'

const painting: UaRule = ({ pages }) => pages.flatMap(({ page, unmarked, unbalanced, lostForms }): Finding[] => {
  const place = `page ${page + 1}`
  return [
    ...(unmarked.length > 0 ? [{ rule: 'unmarked-content', place, message: `${unmarked.length} part(s) are neither tagged nor artifacts, the first a ${unmarked[0]?.kind ?? ''}` }] : []),
    ...(unbalanced > 0 ? [{ rule: 'unbalanced-marks', place, message: `${unbalanced} mark(s) are not closed as they were opened` }] : []),
    ...(lostForms > 0 ? [{ rule: 'tagged-form', place, message: 'the tags of a form cannot be followed: it is drawn twice, or within a tag' }] : []),
  ]
})

/** Artifacts hold no tags, and tagged content no artifacts. */
const nesting: UaRule = ({ pages }) => pages.flatMap(({ page, marks }): Finding[] => {
  const wrong = marks.filter(mark => mark.within && (mark.tag === 'Artifact') !== (mark.within.tag === 'Artifact') && (mark.tag === 'Artifact' || mark.mcid !== undefined))
  const twice = marks.filter(mark => mark.tag === 'Artifact' && mark.mcid !== undefined)
  return wrong.length + twice.length > 0 ? [{ rule: 'artifact-nesting', place: `page ${page + 1}`, message: 'tagged content lies in an artifact, or an artifact in tagged content' }] : []
})

/** Content that elements hold, in the tree's order. */
function* contentBelow(kids: readonly Kid[]): Generator<ContentKid> {
  for (const kid of kids) {
    if (isTag(kid))
      yield* contentBelow(kid.kids)
    else if (kid.kind === 'content')
      yield kid
  }
}

/** Tree and pages name the same marks, each once. */
const ownership: UaRule = ({ tree, pages }) => {
  const findings: Finding[] = []
  const add = (page: number, message: string): unknown => findings.push({ rule: 'mark-owner', place: `page ${page + 1}`, message })
  const owned = new Map<string, ContentKid>()
  for (const kid of contentBelow(tree?.kids ?? [])) {
    const key = contentKey(kid, kid.mcid)
    if (owned.has(key))
      add(kid.page, 'two elements hold the same content')
    owned.set(key, kid)
  }
  const drawn = new Set<string>()
  for (const { content, mark } of pages.flatMap(content => content.marks.filter(mark => mark.mcid !== undefined).map(mark => ({ content, mark })))) {
    const key = contentKey(content, mark.mcid)
    if (drawn.has(key))
      add(content.page, `the id ${mark.mcid} marks two parts`)
    if (owned.get(key)?.page !== content.page)
      add(content.page, `no element holds the content ${mark.mcid}`)
    drawn.add(key)
  }
  for (const [key, kid] of owned) {
    if (!drawn.has(key))
      add(kid.page, 'an element holds content that is not there')
  }
  return findings
}

/** The entries of a number tree, with all its branches. */
function numberTree(document: PDFDocument, object: PDFObject | undefined, found = new Map<number, PDFObject>()): Map<number, PDFObject> {
  const dict = object && document.context.lookup(object)
  if (!(dict instanceof PDFDict))
    return found
  const numbers = dict.lookup(PDFName.of('Nums'))
  const entries = numbers instanceof PDFArray ? numbers.asArray() : []
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const [key, value] = [entries[i], entries[i + 1]]
    if (key instanceof PDFNumber && value)
      found.set(key.asNumber(), value)
  }
  const kids = dict.lookup(PDFName.of('Kids'))
  for (const kid of kids instanceof PDFArray ? kids.asArray() : [])
    numberTree(document, kid, found)
  return found
}

const numberIn = (dict: PDFDict, key: string): number | undefined => {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** The parent tree leads from each mark and each annotation to the element that holds it. */
const parentTree: UaRule = ({ document, tree, tags, pages }) => {
  const entries = numberTree(document, tree?.root.get(PDFName.of('ParentTree')))
  const entry = (number: number | undefined): PDFObject | undefined => number === undefined ? undefined : entries.get(number)
  const lists = new Map(pages.map((content) => {
    const list = entry(numberIn(content.holder, 'StructParents'))
    return [contentKey(content, 0), list && document.context.lookup(list)]
  }))
  const parentOf = (kid: ContentKid | AnnotationKid): PDFObject | undefined => {
    if (kid.kind === 'annotation')
      return entry(numberIn(document.context.lookup(kid.ref, PDFDict), 'StructParent'))
    const list = lists.get(contentKey(kid, 0))
    return list instanceof PDFArray ? list.get(kid.mcid) : undefined
  }
  const wrong = tags.flatMap(tag => tag.kids.filter(kid => !isTag(kid)).filter(kid => parentOf(kid) !== tag.ref))
  return [...new Set(wrong.map(kid => `page ${kid.page + 1}`))].map(place => ({ rule: 'parent-tree', place, message: 'the parent tree does not lead back to the elements' }))
}

export const contentRules: readonly UaRule[] = [painting, nesting, ownership, parentTree]
