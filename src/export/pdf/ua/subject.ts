/** What the rules of PDF/UA-1 look at: one document, read once. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Painted } from '../marks.ts'
import { readPages } from '../page-content.ts'
import type { FontTable } from '../page-content.ts'
import { standardRole } from '../roles.ts'
import { readTags, tagsBelow } from '../tags.ts'
import type { Tag, TagTree } from '../tags.ts'

export interface Finding {
  /** The rule's id, e.g. `figure-alt`. */
  rule: string
  /** `page 3`, where it concerns one. */
  place?: string
  message: string
}

export interface UaSubject {
  document: PDFDocument
  tree: TagTree | undefined
  /** Every tag of the tree in reading order. */
  tags: readonly Tag[]
  /** What is painted: pages, and the tagged forms on them. */
  pages: readonly Painted[]
  fonts: FontTable
  /** The standard type that a tag stands for; empty where it stands for none. */
  roleOf: (tag: Tag) => string
}

export type UaRule = (subject: UaSubject) => Finding[]

export function readSubject(document: PDFDocument): UaSubject {
  const tree = readTags(document)
  const fonts: FontTable = new Map()
  const pages = readPages(document, fonts)
  const roleMap = tree?.roleMap ?? new Map<string, string>()
  return { document, tree, tags: tree ? tagsBelow(tree.kids) : [], pages, fonts, roleOf: tag => standardRole(tag.role, roleMap) ?? '' }
}

/** The page on which a tag begins, as a place; none where it has no content. */
export function placeOf(tag: Tag): { place: string } | undefined {
  for (const kid of tag.kids) {
    const place = kid.kind === 'tag' ? placeOf(kid) : { place: `page ${kid.page + 1}` }
    if (place)
      return place
  }
  return undefined
}
