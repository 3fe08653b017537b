import { describe, expect, it } from 'vitest'
import { parseMarkup, pascalCase } from '../../../src/deck/tags.ts'

const names = (content: string) => parseMarkup(content).elements.map(element => element.name)

describe('parseMarkup', () => {
  it('finds components with attributes and lines', () => {
    expect(parseMarkup('# A\n\n<ReportTable id="school" steps show-all />\n').elements).toMatchObject([
      { name: 'ReportTable', typed: 'ReportTable', line: 3, attributes: { id: 'school', steps: '', showAll: '' }, bound: [] },
    ])
  })
  it('tells bound attributes', () => {
    expect(parseMarkup('<A :id="x" v-bind="y" v-click @click="z" />').elements[0]).toMatchObject({ bound: ['id', 'v-bind'], attributes: {} })
  })
  it('knows what stands in what', () => {
    const [note, cite] = parseMarkup('<EditorNote>\n\nText <Cite id="a" />\n\n</EditorNote>').elements
    expect(cite?.parents).toEqual([note])
  })
  it.each([
    ['code', 'A `<Tag>` and ``<Tag> ` more``'],
    ['a fence', '```html\n<Tag>\n```'],
    ['a comment', '<!-- <Tag> -->'],
    ['an address', '<https://example.org> and <a@example.org>'],
    ['a comparison', '1 < 2 and 3 > 2'],
  ])('finds no tag in %s', (_, content) => expect(parseMarkup(content)).toEqual({ elements: [], errors: [] }))
  it('takes kebab case for the same component', () => expect(names('<report-table /><VClick />')).toEqual(['ReportTable', 'VClick']))
  it.each([
    ['<KeyStatement>\nText', 1, 'a tag is not closed'], ['Text\n</KeyStatement>', 2, 'an end tag closes nothing'],
  ])('reports %j', (content, line, message) => expect(parseMarkup(content).errors).toContainEqual({ line, message }))
})

describe('pascalCase', () => {
  it.each([['report-table', 'ReportTable'], ['ReportTable', 'ReportTable'], ['v-click', 'VClick'], ['div', 'Div']])('%s → %s', (from, to) => {
    expect(pascalCase(from)).toBe(to)
  })
})
