/** Rules about annotations (7.18 of ISO 14289-1): each in the tree, in an element that fits, with words of its own. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { nameIn, textIn } from '../tags.ts'
import type { Tag } from '../tags.ts'
import { placeOf } from './subject.ts'
import type { Finding, UaRule } from './subject.ts'

const HIDDEN = 2

function isHidden(annotation: PDFDict): boolean {
  const flags = annotation.lookup(PDFName.of('F'))
  return flags instanceof PDFNumber && (flags.asNumber() & HIDDEN) !== 0
}

/** What owns an annotation of a kind. */
const ownerRole = (subtype: string): string => subtype === 'Link' ? 'Link' : subtype === 'Widget' ? 'Form' : 'Annot'

function judgeAnnotation(annotation: PDFDict, owner: string | undefined, place: string): Finding[] {
  const subtype = nameIn(annotation, 'Subtype')
  const checks: [boolean, string, string][] = [
    [owner === ownerRole(subtype), 'annotation-owner', `a ${subtype} annotation lies in ${owner === undefined ? 'no element' : `a ${owner}`}`],
    [Boolean(textIn(annotation, 'Contents')?.trim()), 'annotation-contents', `a ${subtype} annotation has no words for who cannot see it`],
    [subtype !== 'TrapNet', 'annotation-kind', 'there is a TrapNet annotation'],
  ]
  return checks.filter(([good]) => !good).map(([, rule, message]) => ({ rule, place, message }))
}

const annotations: UaRule = ({ document, tags, roleOf }) => {
  const owners = new Map<PDFObject, Tag>()
  for (const tag of tags) {
    for (const kid of tag.kids.filter(kid => kid.kind === 'annotation'))
      owners.set(kid.ref, tag)
  }
  return document.getPages().flatMap((page, i) => (page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []).flatMap((ref): Finding[] => {
    const dict = document.context.lookup(ref)
    if (!(dict instanceof PDFDict) || isHidden(dict) || nameIn(dict, 'Subtype') === 'Popup')
      return []
    const owner = ref instanceof PDFRef ? owners.get(ref) : undefined
    return judgeAnnotation(dict, owner && roleOf(owner), `page ${i + 1}`)
  }))
}

/** A Link without its annotation is a link that cannot be followed. */
const links: UaRule = ({ tags, roleOf }) => tags
  .filter(tag => roleOf(tag) === 'Link' && !tag.kids.some(kid => kid.kind === 'annotation'))
  .map(tag => ({ rule: 'link', ...placeOf(tag), message: 'a Link has no annotation' }))

export const annotationRules: readonly UaRule[] = [annotations, links]
