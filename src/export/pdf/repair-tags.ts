/** Makes the tags that Chromium derives from HTML those that PDF/UA asks for. Each repair goes over the whole tree. */
import { PDFName } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { completeTable } from './repair-tables.ts'
import { groupingRoles, inlineRoles, newerRoles, standardRole } from './roles.ts'
import { isTag, newTag, tagsBelow, textIn } from './tags.ts'
import type { Kid, Tag, TagTree } from './tags.ts'

const roleMap = new Map(Object.entries(newerRoles))
const roleOf = (tag: Tag): string => standardRole(tag.role, roleMap) ?? tag.role
const all = (tree: TagTree): Tag[] => tagsBelow(tree.kids)

/** Replaces each tag's kids, the deepest first. */
function mapKids(kids: Kid[], change: (kids: Kid[], owner: Tag | undefined) => Kid[], owner?: Tag): Kid[] {
  for (const tag of kids.filter(isTag))
    tag.kids = mapKids(tag.kids, change, tag)
  return change(kids, owner)
}

/** Elements without content say nothing; empty cells keep their place in a table. */
function dropEmpty(tree: TagTree): void {
  tree.kids = mapKids(tree.kids, kids => kids.filter(kid => !isTag(kid) || kid.kids.length > 0 || ['TD', 'TH'].includes(kid.role)))
}

/** HTML's `figure` is a frame for text as well as for pictures: one that holds text is a group of what it holds. */
export function groupFigures(tree: TagTree): void {
  for (const figure of all(tree).filter(tag => tag.role === 'Figure' && !textIn(tag.dict, 'Alt'))) {
    const parts = figure.kids.filter(isTag).filter(kid => roleOf(kid) !== 'Caption')
    if (parts.length === 0)
      continue
    figure.role = 'Div'
    for (const caption of figure.kids.filter(isTag).filter(kid => roleOf(kid) === 'Caption'))
      caption.role = 'Div'
  }
}

/** A button on a page is its text: nothing can be pressed there. */
function flattenControls(tree: TagTree): void {
  for (const form of all(tree).filter(tag => tag.role === 'Form' && !tag.kids.some(kid => kid.kind === 'annotation'))) {
    form.role = form.kids.filter(isTag).every(isInline) ? 'Span' : 'Div'
    form.dict.delete(PDFName.of('A'))
  }
}

/** Links that lead nowhere lose their annotation before; what stays of them is text. */
function flattenDeadLinks(tree: TagTree): void {
  for (const link of all(tree).filter(tag => tag.role === 'Link' && !tag.kids.some(kid => kid.kind === 'annotation')))
    link.role = 'Span'
}

const holdsText = (tag: Tag): boolean => tag.kids.some(kid => kid.kind === 'content')

/** Part of a line: text, a link, emphasis. Chromium calls the text itself `NonStruct`, as it does boxes. */
function isInline(tag: Tag): boolean {
  const role = roleOf(tag)
  return inlineRoles.has(role) || (role === 'NonStruct' && tag.kids.length > 0 && tag.kids.every(kid => !isTag(kid) || isInline(kid)))
}

/** Text that stands in a box of its own is a paragraph. */
function makeParagraphs(document: PDFDocument, tree: TagTree): void {
  const inGroup = (owner: Tag): void => {
    owner.kids = paragraphs(document, owner.kids)
    for (const kid of owner.kids.filter(isTag).filter(kid => groupingRoles.has(roleOf(kid))))
      inGroup(kid)
  }
  tree.kids.filter(isTag).forEach(inGroup)
}

/** A group's kids: lone lines become paragraphs; lines that stand side by side, one paragraph. */
function paragraphs(document: PDFDocument, kids: readonly Kid[]): Kid[] {
  const result: Kid[] = []
  let line: Kid[] = []
  const endLine = (): void => {
    const [only] = line
    if (line.length === 1 && only && isTag(only) && roleOf(only) === 'NonStruct')
      result.push(Object.assign(only, { role: 'P' }))
    else if (line.length > 0)
      result.push(newTag(document, 'P', line))
    line = []
  }
  for (const kid of kids) {
    const boxOfLines = isTag(kid) && kid.role === 'NonStruct' && isInline(kid) && !holdsText(kid)
    if (boxOfLines || (isTag(kid) && !isInline(kid))) {
      endLine()
      result.push(boxOfLines ? Object.assign(kid, { role: 'P' }) : kid)
    }
    else {
      line.push(kid)
    }
  }
  endLine()
  return result
}

/** Boxes between a list and its items, or a table and its rows, are taken away. */
function unwrap(kids: readonly Kid[], wanted: ReadonlySet<string>): Kid[] {
  return kids.flatMap(kid => isTag(kid) && kid.role === 'NonStruct' && kid.kids.some(inner => isTag(inner) && (wanted.has(roleOf(inner)) || inner.role === 'NonStruct'))
    ? unwrap(kid.kids, wanted)
    : [kid])
}

const listParts = new Set(['LI', 'Caption', 'L'])
const itemParts = new Set(['Lbl', 'LBody'])
const cellRoles = new Set(['TH', 'TD'])
const tableParts = new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption'])

/** Items have a label, where one is drawn, and a body; whatever else lies in a list is an item too. */
function completeLists(document: PDFDocument, tree: TagTree): void {
  for (const list of all(tree).filter(tag => tag.role === 'L')) {
    list.kids = unwrap(list.kids, listParts).map(kid => isTag(kid) && ['LI', 'Caption'].includes(roleOf(kid)) ? kid : newTag(document, 'LI', [kid]))
    for (const item of list.kids.filter(isTag).filter(kid => kid.role === 'LI'))
      completeItem(document, item)
  }
  tree.kids = mapKids(tree.kids, (kids, owner) => {
    for (const item of kids.filter(isTag).filter(kid => kid.role === 'LI' && owner?.role !== 'L'))
      item.role = 'Div'
    return kids
  })
}

function completeItem(document: PDFDocument, item: Tag): void {
  const labels = item.kids.filter(kid => isTag(kid) && kid.role === 'Lbl')
  const bodies = item.kids.filter(kid => isTag(kid) && kid.role === 'LBody')
  const rest = item.kids.filter(kid => !isTag(kid) || !itemParts.has(kid.role))
  item.kids = [...labels, ...bodies, ...(rest.length > 0 ? [newTag(document, 'LBody', rest)] : [])]
}

function completeTables(document: PDFDocument, tree: TagTree): void {
  for (const table of all(tree).filter(tag => tag.role === 'Table')) {
    table.kids = unwrap(table.kids, tableParts)
    for (const row of tagsBelow(table.kids).filter(tag => tag.role === 'TR'))
      row.kids = unwrap(row.kids, cellRoles)
    completeTable(document, table)
  }
}

/** Headings that skip no level: a slide without a title, or one that goes from `#` to `###`, is brought in line. */
function levelHeadings(tree: TagTree): void {
  const open: number[] = []
  for (const heading of all(tree)) {
    const level = Number(/^H([1-6])$/.exec(roleOf(heading))?.[1] ?? 0)
    if (level === 0)
      continue
    while ((open.at(-1) ?? 0) >= level)
      open.pop()
    open.push(level)
    if (open.length !== level)
      heading.role = `H${open.length}`
  }
}

/** All repairs, in an order in which none undoes another. */
export function repairTags(document: PDFDocument, tree: TagTree): void {
  dropEmpty(tree)
  flattenDeadLinks(tree)
  flattenControls(tree)
  completeTables(document, tree)
  completeLists(document, tree)
  makeParagraphs(document, tree)
  levelHeadings(tree)
}
