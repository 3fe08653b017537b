/** A slide's drawing, rewritten for reading. */
import { describe, expect, it } from 'vitest'
import { Fragment, defineComponent, h, isVNode } from 'vue'
import type { VNode, VNodeChild } from 'vue'
import { redrawn, rewriteSlots, withParts } from '../../../reading/article-form.ts'

const named = (name: string) => defineComponent({ name, render: () => null })
const Table = named('Table')
const ArticleTable = named('ArticleTable')
const Timed = named('Timed')
const Contents = named('Contents')
const Unknown = named('Unknown')
const AsDrawn = named('AsDrawn')

function rewritten(...content: VNodeChild[]): VNode[] {
  return rewriteSlots({ default: () => content as VNode[] }, {
    forms: new Map([[Table, ArticleTable], [Timed, Contents]]),
    asDrawn: AsDrawn,
    level: 2,
    title: (text, props) => h('h2', { ...props, class: 'title' }, text as string),
  }, 'Untitled')
}

/** `h2 Title | p Text | <ArticleTable>` */
function outline(node: unknown): string {
  if (Array.isArray(node))
    return node.map(outline).filter(Boolean).join(' | ')
  if (!isVNode(node))
    return String(node)
  if (typeof node.type === 'string')
    return `${node.type} ${outline(node.children)}`
  if (node.type === Fragment)
    return outline(node.children)
  const slots = node.children as { default?: () => unknown } | null
  return `<${(node.type as { name: string }).name}${slots?.default ? ` ${outline(slots.default())}` : ''}>`
}

describe('rewriteSlots', () => {
  it('takes the first heading as the title and skips no level below it', () => {
    expect(outline(rewritten(h('h1', 'T'), h('h3', 'Deep'), h('h2', 'Less'), h('h4', 'Deeper'), h('h1', 'Again'))))
      .toBe('h2 T | h3 Deep | h3 Less | h4 Deeper | h3 Again')
  })

  it('gives a title to a slide that has none', () => {
    expect(outline(rewritten(h('p', 'Text')))).toBe('h2 Untitled | p Text')
  })

  it('puts forms in place of components, with attributes and slots, at any depth', () => {
    const [title, first, second] = rewritten(h('h1', 'T'), h(Table, { id: 'x' }), h('div', [h(Timed, null, { default: () => [h(Table, { id: 'y' })] })]))
    expect(outline([title, first, second])).toBe('h2 T | <ArticleTable> | div <Contents <ArticleTable>>')
    expect(first?.props).toEqual({ id: 'x' })
  })

  it('shows an unknown block as drawn, and leaves alone what stands in a line', () => {
    expect(outline(rewritten(h('h1', 'T'), h(Unknown), h('p', ['See ', h(Unknown)])))).toBe('h2 T | <AsDrawn <Unknown>> | p See  | <Unknown>')
  })

  it('reads all slots of a layout, the main one first', () => {
    const all = rewriteSlots({ right: () => [h('p', 'Beside')], default: () => [h('h1', 'T')] }, { forms: new Map(), asDrawn: AsDrawn, level: 3, title: text => h('h3', text as string) }, '')
    expect(outline(all)).toBe('h3 T | p Beside')
  })

  it('keeps directives', () => {
    const paragraph = h('p', 'Text')
    paragraph.dirs = []
    expect(rewritten(h('h1', 'T'), paragraph)[1]?.dirs).toBe(paragraph.dirs)
  })
})

describe('redrawn', () => {
  const change = (): VNode => h('b', 'changed')
  const draw = (component: object): unknown => {
    const { setup, render } = component as { setup?: () => unknown, render?: () => VNode }
    const made = setup?.()
    return typeof made === 'function' ? made() : render?.()
  }

  it.each([
    ['whose set-up draws', { setup: () => () => h('i') }],
    ['with a render function', { setup: () => ({}), render: () => h('i') }],
  ])('has the last word on a component %s', (_, component) => {
    expect(outline(draw(redrawn(component, change)))).toBe('b changed')
  })

  it('withParts changes the outermost part only where there is another for it', () => {
    const parts = new Map([[Table, ArticleTable]])
    expect(outline(draw(withParts({ render: () => h(Table, { id: 'x' }) }, parts)))).toBe('<ArticleTable>')
    expect(outline(draw(withParts({ render: () => h('i') }, parts)))).toBe('i null')
  })
})
