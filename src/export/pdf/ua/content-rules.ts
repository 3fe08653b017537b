/** Rules about what pages paint (7.1 of ISO 14289-1): each operation in an artifact or in a mark that the tree holds, once. */
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { isTag } from '../tags.ts'
import type { Kid, Tag } from '../tags.ts'
import type { Finding, UaRule } from './subject.ts'

const painting: UaRule = ({ pages }) => pages.flatMap(({ unmarked, unbalanced, taggedForms }, i): Finding[] => {
  const place = `page ${i + 1}`
  return [
    ...(unmarked.length > 0 ? [{ rule: 'unmarked-content', place, message: `${unmarked.length} part(s) are neither tagged nor artifacts, the first a ${unmarked[0]?.kind ?? ''}` }] : []),
    ...(unbalanced > 0 ? [{ rule: 'unbalanced-marks', place, message: `${unbalanced} mark(s) are not closed as they were opened` }] : []),
    ...(taggedForms > 0 ? [{ rule: 'tagged-form', place, message: 'a form holds tags of its own, which cannot be followed' }] : []),
  ]
})

/** Artifacts hold no tags, and tagged content no artifacts. */
const nesting: UaRule = ({ pages }) => pages.flatMap(({ marks }, i): Finding[] => {
  const wrong = marks.filter(mark => mark.within && (mark.tag === 'Artifact') !== (mark.within.tag === 'Artifact') && (mark.tag === 'Artifact' || mark.mcid !== undefined))
  const twice = marks.filter(mark => mark.tag === 'Artifact' && mark.mcid !== undefined)
  return wrong.length + twice.length > 0 ? [{ rule: 'artifact-nesting', place: `page ${i + 1}`, message: 'tagged content lies in an artifact, or an artifact in tagged content' }] : []
})

/** Which element owns each mark, by page and id; elements that name one twice are told to `report`. */
function ownersOf(kids: readonly Kid[], owner: Tag | undefined, owners: Map<string, Tag | undefined>, report: (key: string) => void): void {
  for (const kid of kids) {
    if (isTag(kid)) {
      ownersOf(kid.kids, kid, owners, report)
    }
    else if (kid.kind === 'content') {
      const key = `${kid.page} ${kid.mcid}`
      if (owners.has(key))
        report(key)
      owners.set(key, owner)
    }
  }
}

const asPlace = (key: string): string => `page ${Number(key.split(' ')[0]) + 1}`

/** Tree and pages name the same marks, each once. */
const ownership: UaRule = ({ tree, pages }) => {
  const owners = new Map<string, Tag | undefined>()
  const findings: Finding[] = []
  const add = (key: string, message: string): unknown => findings.push({ rule: 'mark-owner', place: asPlace(key), message })
  ownersOf(tree?.kids ?? [], undefined, owners, key => add(key, 'two elements hold the same content'))
  const drawn = new Set<string>()
  for (const [page, { marks }] of pages.entries()) {
    for (const mark of marks.filter(mark => mark.mcid !== undefined)) {
      const key = `${page} ${mark.mcid}`
      if (drawn.has(key))
        add(key, `the id ${mark.mcid} marks two parts`)
      if (!owners.get(key))
        add(key, `no element holds the content ${mark.mcid}`)
      drawn.add(key)
    }
  }
  for (const key of owners.keys()) {
    if (!drawn.has(key))
      add(key, 'an element holds content that is not there')
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

/** The parent tree leads from each mark and each annotation to the element that holds it. */
const parentTree: UaRule = ({ document, tree }) => {
  if (!tree)
    return []
  const entries = numberTree(document, tree.root.get(PDFName.of('ParentTree')))
  const pages = document.getPages().map(page => page.node.get(PDFName.of('StructParents')))
  const listed = (page: number): PDFObject | undefined => {
    const key = pages[page]
    const entry = key instanceof PDFNumber ? entries.get(key.asNumber()) : undefined
    return entry && document.context.lookup(entry)
  }
  const wrong = new Set<string>()
  const visit = (tag: Tag): void => {
    for (const kid of tag.kids) {
      if (isTag(kid)) {
        visit(kid)
        continue
      }
      const key = kid.kind === 'annotation' ? document.context.lookup(kid.ref, PDFDict).get(PDFName.of('StructParent')) : undefined
      const list = listed(kid.page)
      const parent = kid.kind === 'annotation'
        ? key instanceof PDFNumber ? entries.get(key.asNumber()) : undefined
        : list instanceof PDFArray ? list.get(kid.mcid) : undefined
      if (parent !== tag.ref)
        wrong.add(`page ${kid.page + 1}`)
    }
  }
  tree.kids.filter(isTag).forEach(visit)
  return [...wrong].map(place => ({ rule: 'parent-tree', place, message: 'the parent tree does not lead back to the elements' }))
}

export const contentRules: readonly UaRule[] = [painting, nesting, ownership, parentTree]
