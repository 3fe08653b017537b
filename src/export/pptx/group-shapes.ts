/** Shapes that belong together in one frame, by the name that a screen reader says. */
import type { PlannedSlide } from './layouts.ts'
import type { Item } from './scene.ts'
import type { Units } from './units.ts'
import { element, escapeXml } from './xml.ts'
import type { XmlElement } from './xml.ts'

/** Shapes of one group in one frame around them. Tables cannot be in a group. */
export function groupShapes(shapes: readonly XmlElement[], items: readonly Item[], { scene }: PlannedSlide, units: Units): XmlElement[] {
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
