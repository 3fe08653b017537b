/**
 * Completes a slide that pptxgenjs wrote: placeholders, names, alternative text, groups, header rows, the page's number as a field;
 * and corrects what PowerPoint would repair: properties that stand twice, numbers used twice.
 */
import { nameOf } from './draw.ts'
import { becomePlaceholder } from './finish-placeholder.ts'
import { groupShapes } from './group-shapes.ts'
import type { Placeholder, PlannedSlide } from './layouts.ts'
import type { Item } from './scene.ts'
import type { Units } from './units.ts'
import { at, child, descendants, element, elementsOf, escapeXml, textOf } from './xml.ts'
import type { XmlElement, XmlNode } from './xml.ts'

/** Names of Microsoft's extensions: [MS-ODRAWXML] 2.24.3.19. */
const DECORATIVE = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}'
const DECORATIVE_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2017/decorative'
/** PowerPoint's table style “No Style, No Grid”: what the cells do not say is not drawn. */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'
const PAGE_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

const kinds = { text: 'Text', box: 'Box', line: 'Line', table: 'Table', picture: 'Picture' } as const

const decorativeMark = (): XmlElement => element('a:extLst', {}, [element('a:ext', { uri: DECORATIVE }, [
  element('adec:decorative', { 'xmlns:adec': DECORATIVE_NAMESPACE, 'val': '1' }),
])])

const describe = (item: Item): string => item.kind === 'picture' ? item.alt : item.kind === 'table' ? item.caption : ''

/** Only shapes without text are decoration; text that a screen reader need not hear is still text. */
const isDecoration = (item: Item): boolean => item.kind === 'line' || item.kind === 'box' || (item.kind === 'picture' && (Boolean(item.decorative) || item.alt === ''))

function setProperties(shape: XmlElement, item: Item, id: number, placeholder: Placeholder | undefined): void {
  const properties = descendants(shape, 'p:cNvPr')[0]
  if (!properties)
    return
  const links = elementsOf(properties)
  const description = describe(item)
  properties.attributes = { id: String(id), name: `${placeholder?.name ?? kinds[item.kind]} ${id}`, ...description ? { descr: escapeXml(description) } : {} }
  properties.children = isDecoration(item) ? [...links, decorativeMark()] : links
}

/** Of a paragraph's properties, which pptxgenjs repeats before each run, the first. */
function keepFirstProperties(paragraph: XmlElement): void {
  const [first] = elementsOf(paragraph).filter(node => node.name === 'a:pPr')
  paragraph.children = paragraph.children.filter(node => typeof node !== 'string' && (node.name !== 'a:pPr' || node === first))
}

/** Bullets in the colour of the deck's structure, as on the slides. */
function colourBullets(paragraph: XmlElement): void {
  const properties = child(paragraph, 'a:pPr')
  const size = properties && child(properties, 'a:buSzPct')
  if (!properties || !size)
    return
  const dash = child(properties, 'a:buChar') !== undefined
  properties.children = elementsOf(properties).flatMap(node => node === size
    ? [element('a:buClr', {}, [element('a:schemeClr', { val: 'accent1' })]), size, ...dash ? [element('a:buFont', { typeface: 'Arial' })] : []]
    : [node])
}

/** East Asian and complex scripts take their own face of the theme. */
function setScripts(run: XmlElement): void {
  for (const [name, script] of [['a:ea', 'ea'], ['a:cs', 'cs']] as const) {
    const face = child(run, name)
    const latin = child(run, 'a:latin')?.attributes.typeface
    if (face && latin?.startsWith('+'))
      face.attributes = { typeface: latin.replace('-lt', `-${script}`) }
  }
  const latin = child(run, 'a:latin')
  if (latin)
    latin.attributes = { typeface: latin.attributes.typeface ?? '' }
}

const withoutBlank = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''))

function tidyText(shape: XmlElement): void {
  descendants(shape, 'a:p').forEach(keepFirstProperties)
  descendants(shape, 'a:p').forEach(colourBullets)
  for (const run of descendants(shape, 'a:rPr')) {
    delete run.attributes.altLang
    delete run.attributes.dirty
    run.children = elementsOf(run)
    setScripts(run)
  }
  for (const end of descendants(shape, 'a:endParaRPr'))
    delete end.attributes.dirty
  for (const link of descendants(shape, 'a:hlinkClick')) {
    const { 'r:id': id = '', action = '', tooltip = '' } = link.attributes
    link.attributes = withoutBlank({ 'r:id': id, action, tooltip })
    link.children = elementsOf(link)
    for (const list of descendants(link, 'a:ext'))
      list.children = elementsOf(list)
    for (const list of descendants(link, 'a:extLst'))
      list.children = elementsOf(list)
  }
}

/**
 * The number on the page becomes a field, where it is the slide's own (`7 / 25`). A backup slide counts by itself (`3`), which no
 * field does; there, and in a file of slides that do not follow each other, the page stays as it was printed.
 */
export function numberAsField(paragraph: XmlElement, number: number, isOwn: boolean): void {
  if (!isOwn)
    return
  paragraph.children = paragraph.children.flatMap((node): XmlNode[] => {
    if (typeof node === 'string' || node.name !== 'a:r')
      return [node]
    const parts = textOf(node).split(new RegExp(`(?<!\\d)${number}(?!\\d)`))
    const [before = '', ...after] = parts
    const properties = child(node, 'a:rPr')
    if (after.length === 0)
      return [node]
    const runOf = (text: string): XmlNode[] => text === '' ? [] : [element('a:r', {}, [...properties ? [properties] : [], element('a:t', {}, [escapeXml(text)])])]
    const field = element('a:fld', { id: PAGE_FIELD, type: 'slidenum' }, [...properties ? [properties] : [], element('a:t', {}, [String(number)])])
    return [...runOf(before), field, ...runOf(after.join(String(number)))]
  })
}

function finishTable(shape: XmlElement, item: Extract<Item, { kind: 'table' }>): void {
  const [table] = descendants(shape, 'a:tbl')
  const properties = child(table, 'a:tblPr')
  if (!table || !properties)
    return
  properties.attributes = { ...item.headRow ? { firstRow: '1' } : {}, ...item.headColumn ? { firstCol: '1' } : {} }
  properties.children = [element('a:tableStyleId', {}, [NO_STYLE])]
  const frame = at(shape, 'p:nvGraphicFramePr', 'p:nvPr')
  if (frame)
    frame.children = []
  for (const cell of descendants(table, 'a:tc')) {
    cell.children = elementsOf(cell)
    for (const inner of elementsOf(cell).filter(node => node.name === 'a:tcPr'))
      inner.children = elementsOf(inner)
    // Cells that a span covers must hold an empty paragraph.
    if (!child(cell, 'a:txBody'))
      cell.children.unshift(element('a:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), element('a:p')]))
  }
}

function finishShape(shape: XmlElement, item: Item, id: number, planned: PlannedSlide, number: number, units: Units): void {
  const placeholder = item.kind === 'text' ? planned.placeholderOf.get(item) : undefined
  setProperties(shape, item, id, placeholder)
  tidyText(shape)
  for (const line of descendants(shape, 'a:ln').filter(({ children }) => children.length === 0))
    line.children = [element('a:noFill')]
  if (item.kind === 'table')
    finishTable(shape, item)
  if (item.kind !== 'text')
    return
  if (placeholder)
    becomePlaceholder(shape, item, placeholder, units)
  if (item.role === 'page')
    descendants(shape, 'a:p').forEach((paragraph) => { numberAsField(paragraph, number, planned.scene.no === number) })
}

/** `number`: what the field of the slide's number shows. */
export function finishSlide(root: XmlElement, planned: PlannedSlide, number: number, units: Units): XmlElement {
  const tree = at(root, 'p:cSld', 'p:spTree')
  if (!tree)
    return root
  const { items } = planned
  const shapes = elementsOf(tree)
  const drawn = items.flatMap((item, i) => {
    const shape = shapes.find(candidate => descendants(candidate, 'p:cNvPr')[0]?.attributes.name === nameOf(i))
    return shape ? [{ item, shape }] : []
  })
  drawn.forEach(({ item, shape }, i) => { finishShape(shape, item, i + 2, planned, number, units) })
  const frame = shapes.filter(({ name }) => name === 'p:nvGrpSpPr' || name === 'p:grpSpPr')
  tree.children = [...frame, ...groupShapes(drawn.map(({ shape }) => shape), drawn.map(({ item }) => item), planned, units)]
  return root
}
