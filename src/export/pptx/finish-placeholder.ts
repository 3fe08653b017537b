/** A shape that pptxgenjs wrote becomes a placeholder: it says only in what it differs from its layout. */
import type { Placeholder } from './layouts.ts'
import type { TextItem } from './scene.ts'
import type { Units } from './units.ts'
import { at, child, descendants, element, elementsOf } from './xml.ts'
import type { XmlElement } from './xml.ts'

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

export function becomePlaceholder(shape: XmlElement, item: TextItem, placeholder: Placeholder, units: Units): void {
  const head = child(shape, 'p:nvSpPr')
  const properties = child(shape, 'p:spPr')
  const body = at(shape, 'p:txBody', 'a:bodyPr')
  if (!head || !properties || !body)
    return
  const [own] = elementsOf(head)
  head.children = [...own ? [own] : [], element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: '1' })]), element('p:nvPr', {}, [element('p:ph', phAttributes(placeholder))])]
  const isFooter = item.role === 'source' || item.role === 'section' || item.role === 'page'
  properties.children = near(item.inner, placeholder.box) || (isFooter && !item.vertical && Math.abs(item.inner.y - placeholder.box.y) < 3) ? [] : elementsOf(properties).filter(node => node.name === 'a:xfrm')
  body.attributes = {}
  body.children = placeholder.type === 'title' || placeholder.type === 'body' ? [element('a:normAutofit')] : []
  descendants(shape, 'a:p').forEach(inheritBullets)
  inheritSize(shape, Math.round(units.type(placeholder.size) * 100))
  if (placeholder.colour.join() === item.paragraphs[0]?.runs[0]?.colour.join() || placeholder.type === 'body')
    descendants(shape, 'a:rPr').forEach(inheritColour)
}
