/**
 * Completes a slide that pptxgenjs wrote: placeholders, names, alternative text, groups, header rows, the page's number as a field;
 * and corrects what PowerPoint would repair: properties that stand twice, numbers used twice.
 */
import { nameOf } from './draw.ts'
import type { Placeholder, PlannedSlide } from './layouts.ts'
import type { Item, TextItem } from './scene.ts'
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

const BULLETS = new Set(['a:buClr', 'a:buSzPct', 'a:buFont', 'a:buChar', 'a:buNone'])

/** A list in a placeholder takes its indents and dashes from the master, so that new points look the same. */
function inheritBullets(paragraph: XmlElement): void {
  const properties = child(paragraph, 'a:pPr')
  if (!properties || !child(properties, 'a:buChar'))
    return
  delete properties.attributes.marL
  delete properties.attributes.indent
  properties.children = elementsOf(properties).filter(node => !BULLETS.has(node.name))
}

/** The first text colour is what placeholders have by themselves; a link names its own. */
function inheritColour(run: XmlElement): void {
  const fill = child(run, 'a:solidFill')
  if (fill && at(fill, 'a:schemeClr')?.attributes.val === 'tx1' && !child(run, 'a:hlinkClick'))
    run.children = run.children.filter(node => node !== fill)
}

/** A size that is the placeholder's own need not be said; pptxgenjs gives each run the first size that it meets. */
function inheritSize(shape: XmlElement, size: number): void {
  for (const run of descendants(shape, 'a:rPr')) {
    if (run.attributes.sz === String(size))
      delete run.attributes.sz
  }
  for (const end of descendants(shape, 'a:endParaRPr'))
    delete end.attributes.sz
}

const near = (a: Placeholder['box'], b: Placeholder['box']): boolean => (['x', 'y', 'w', 'h'] as const).every(side => Math.abs(a[side] - b[side]) < 1.5)

const phAttributes = ({ type, idx }: Placeholder): Record<string, string> =>
  type === 'title' ? { type } : type === 'body' ? { type, idx: String(idx) } : { type, sz: 'quarter', idx: String(idx) }

function becomePlaceholder(shape: XmlElement, item: TextItem, placeholder: Placeholder, units: Units): void {
  const head = child(shape, 'p:nvSpPr')
  const properties = child(shape, 'p:spPr')
  const body = at(shape, 'p:txBody', 'a:bodyPr')
  if (!head || !properties || !body)
    return
  const [own] = elementsOf(head)
  head.children = [...own ? [own] : [], element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: '1' })]), element('p:nvPr', {}, [element('p:ph', phAttributes(placeholder))])]
  const isFooter = item.role === 'source' || item.role === 'section' || item.role === 'page'
  properties.children = near(item.inner, placeholder.box) || (isFooter && !item.vertical && Math.abs(item.inner.y - placeholder.box.y) < 3) ? [] : elementsOf(properties).filter(node => node.name === 'a:xfrm')
  body.attributes = item.vertical === 'upright' ? { vert: 'eaVert' } : {}
  body.children = placeholder.type === 'title' || placeholder.type === 'body' ? [element('a:normAutofit')] : []
  descendants(shape, 'a:p').forEach(inheritBullets)
  inheritSize(shape, Math.round(units.type(placeholder.size) * 100))
  if (placeholder.colour.join() === item.paragraphs[0]?.runs[0]?.colour.join() || placeholder.type === 'body')
    descendants(shape, 'a:rPr').forEach(inheritColour)
}

/**
 * The number on the page becomes a field, where it is the slide's own (`7 / 25`); else the field follows it
 * (`Backup 3 · 28`). In a file of slides that do not follow each other, the page stays as it was printed.
 */
export function numberAsField(paragraph: XmlElement, number: number, isOwn: boolean): void {
  const last = elementsOf(paragraph).filter(node => node.name === 'a:r').at(-1)
  const text = last && child(last, 'a:t')
  if (!isOwn)
    return
  if (text && !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(textOf(paragraph)))
    text.children = [...text.children, ` · ${number}`]
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

/** Shapes of one group in one frame around them. Tables cannot be in a group. */
function groupShapes(shapes: readonly XmlElement[], items: readonly Item[], { scene }: PlannedSlide, units: Units): XmlElement[] {
  const out: XmlElement[] = []
  const closed = new Set(items.filter(item => item.kind === 'table').map(item => item.group))
  const groups = new Map<number, XmlElement[]>()
  shapes.forEach((shape, i) => {
    const index = items[i]?.group
    if (index === undefined || closed.has(index))
      return void out.push(shape)
    const members = groups.get(index)
    if (members)
      return void members.push(shape)
    const inside = [shape]
    groups.set(index, inside)
    const group = element('p:grpSp', { index: String(index) }, inside)
    out.push(group)
  })
  return out.map(node => node.name === 'p:grpSp' ? groupFrame(node, scene.groups, items, shapes.length, units) : node)
}

function groupFrame(group: XmlElement, names: readonly string[], items: readonly Item[], count: number, units: Units): XmlElement {
  const index = Number(group.attributes.index)
  const boxes = items.filter(item => item.group === index).map(item => item.kind === 'line'
    ? { x: Math.min(item.from[0], item.to[0]), y: Math.min(item.from[1], item.to[1]), w: Math.abs(item.to[0] - item.from[0]), h: Math.abs(item.to[1] - item.from[1]) }
    : item.box)
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const off = { x: String(units.emu(left)), y: String(units.emu(top)) }
  const ext = { cx: String(units.emu(Math.max(...boxes.map(({ x, w }) => x + w)) - left)), cy: String(units.emu(Math.max(...boxes.map(({ y, h }) => y + h)) - top)) }
  const id = String(count + 2 + index)
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [element('p:cNvPr', { id, name: `Group ${id}`, descr: escapeXml(names[index] ?? '') }), element('p:cNvGrpSpPr'), element('p:nvPr')]),
    element('p:grpSpPr', {}, [element('a:xfrm', {}, [element('a:off', off), element('a:ext', ext), element('a:chOff', off), element('a:chExt', ext)])]),
    ...group.children,
  ])
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
