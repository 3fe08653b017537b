import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/check/context.ts'
import { deckRules } from '../../../src/check/rules/index.ts'
import type { Slide, Tag } from '../../../src/evidence/deck.ts'
import { slide } from '../evidence/builders.ts'

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
const tag = (overrides: Partial<Tag>): Tag => ({ name: 'Div', typed: 'div', line: 4, attributes: {}, bound: [], ...overrides })

function context(slides: Slide[], headmatter: Record<string, unknown> = {}): Context {
  return {
    deck: { entry: 'slides.md', headmatter, slides },
    palette: { components: new Set(), ownComponents: [], layouts: new Set(['default', 'cover']), missing: [] },
    exists: file => ['public/a.png', 'pages/b.png', 'public/c d.png'].includes(file),
  }
}

/** `file:line` of what a rule reports. */
const places = (rule: string, input: Context) => (deckRules[rule]?.(input) ?? []).map(({ file, line }) => `${file}:${line}`)
const count = (rule: string, ...slides: Slide[]) => places(rule, context(slides)).length

describe('missing-notes', () => {
  it('accepts a note', () => expect(count('missing-notes', slide({ note: 'Good morning.' }))).toBe(0))
  it.each([undefined, '', '  \n'])('reports %j', note => expect(count('missing-notes', slide({ note }))).toBe(1))
})

describe('notes-length', () => {
  it.each([
    ['60 words', { note: words(60) }], ['130 words', { note: words(130) }],
    ['a long answer below', { note: `${words(100)}\n\n**If asked** why: ${words(200)}` }],
    ['click marks aside', { note: `${words(130)} [click] [click:2]` }],
    ['a short cover', { note: words(30), layout: 'cover' }],
    ['a backup slide', { note: words(20), backup: true }],
    ['a backup slide with an answer only', { note: `If asked: ${words(20)}`, backup: true }],
    ['no note, which has its own rule', {}],
  ])('accepts %s', (_, overrides) => expect(count('notes-length', slide(overrides))).toBe(0))
  it.each([
    ['59 words', { note: words(59) }], ['131 words', { note: words(131) }], ['a cover of 29', { note: words(29), layout: 'cover' }],
    ['a backup slide of 19', { note: words(19), backup: true }],
  ])('reports %s at the note', (_, overrides) => expect(places('notes-length', context([slide(overrides)]))).toEqual(['pages/a.md:9']))
})

describe('click-marks', () => {
  it.each([
    ['none', {}], ['as many', { note: 'One [click] two [click] three', frontmatter: { clicks: 2 } }], ['jumps', { note: '[click:3]', frontmatter: { clicks: 3 } }],
  ])('accepts %s', (_, overrides) => expect(count('click-marks', slide(overrides))).toBe(0))
  it.each([
    ['a mark too many', { note: '[click] [click]', frontmatter: { clicks: 1 } }], ['a click too many', { note: 'One', frontmatter: { clicks: 1 } }],
    ['marks without clicks', { note: '[click]' }],
  ])('reports %s', (_, overrides) => expect(count('click-marks', slide(overrides))).toBe(1))
})

describe('unknown-layout', () => {
  it('accepts what there is', () => expect(count('unknown-layout', slide())).toBe(0))
  it('reports what there is not', () => expect(count('unknown-layout', slide({ layout: 'defualt' }))).toBe(1))
})

describe('missing-title and title-not-a-finding', () => {
  it('accept a finding', () => {
    expect(count('missing-title', slide())).toBe(0)
    expect(count('title-not-a-finding', slide())).toBe(0)
  })
  it('report a slide without a title once', () => {
    expect(count('missing-title', slide({ title: '' }))).toBe(1)
    expect(count('title-not-a-finding', slide({ title: '' }))).toBe(0)
  })
  it.each(['The school', 'Three things to note:'])('report the label "%s"', title => expect(count('title-not-a-finding', slide({ title }))).toBe(1))
  it.each(['cover', 'section', 'end', 'method', 'reference'])('accept a label on layout %s', (layout) => {
    expect(count('title-not-a-finding', slide({ title: 'Sources', layout }))).toBe(0)
  })
})

describe('duplicate-alias', () => {
  const alias = (routeAlias: string, number: number) => slide({ number, line: number, frontmatter: { routeAlias } })
  it('accepts different ones', () => expect(count('duplicate-alias', alias('a', 1), alias('b', 2), slide())).toBe(0))
  it('reports every repetition', () => {
    expect(places('duplicate-alias', context([alias('a', 1), alias('a', 2), alias('a', 3)]))).toEqual(['pages/a.md:2', 'pages/a.md:3'])
  })
})

describe('missing-picture', () => {
  it.each(['/a.png', 'b.png', './b.png', 'a.png', '/a.png?v=1', '/c%20d.png', 'https://example.org/x.png', 'data:image/png;base64,AA', '//example.org/x.png'])(
    'accepts %s', image => expect(count('missing-picture', slide({ images: [image] }))).toBe(0))
  it('reports a picture at its line', () => {
    const bad = slide({ images: ['/x.png'], content: '# A\n\n![x](/x.png)', contentLine: 3 })
    expect(places('missing-picture', context([bad]))).toEqual(['pages/a.md:5'])
  })
})

describe('raw-html', () => {
  it.each([
    ['a component', tag({ name: 'Timeline', typed: 'Timeline' })], ['a slot', tag({ typed: 'template' })], ['Slidev’s own', tag({ typed: 'v-click' })],
  ])('accepts %s', (_, good) => expect(count('raw-html', slide({ tags: [good] }))).toBe(0))
  it.each([
    ['a tag', tag({})], ['an inline style', tag({ typed: 'Timeline', attributes: { style: 'color: red' } })], ['a bound style', tag({ typed: 'Timeline', bound: ['style'] })],
  ])('reports %s', (_, bad) => expect(places('raw-html', context([slide({ tags: [bad] })]))).toEqual(['pages/a.md:4']))
})

describe('over-budget', () => {
  const talk = [slide({ note: words(130) }), slide({ note: words(130), backup: true })]
  it.each(['2min', '75s', undefined])('accepts a talk of 75 seconds in %s', duration => expect(places('over-budget', context(talk, { duration }))).toEqual([]))
  it('reports a talk that is too long, backup aside', () => expect(places('over-budget', context(talk, { duration: '1min' }))).toEqual(['slides.md:1']))
})

describe('slide-count', () => {
  const talk = [slide(), slide(), slide({ backup: true })]
  it.each([[{ min: 2, max: 2 }], [{ max: 3 }], [undefined], ['some']])('accepts two slides in %j', slides => expect(places('slide-count', context(talk, { slides }))).toEqual([]))
  it.each([[{ min: 3 }], [{ max: 1 }]])('reports two slides in %j', slides => expect(places('slide-count', context(talk, { slides }))).toEqual(['slides.md:1']))
})
