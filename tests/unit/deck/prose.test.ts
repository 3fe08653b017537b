import { describe, expect, it } from 'vitest'
import { frontmatterTexts, proseOf, textWithin } from '../../../src/deck/prose.ts'
import { parseMarkup } from '../../../src/deck/tags.ts'

const prose = (content: string) => proseOf(content, parseMarkup(content).elements).claims.map(({ text, line }) => `${line} ${text}`)

describe('the claims', () => {
  it('reads headings, paragraphs, items and cells, with their lines', () => {
    expect(prose('# Title\n\nText *here*\n\n- One\n- Two\n\n| A | B |\n|---|---|\n| 1 | 2 |')).toEqual(['1 Title', '3 Text here', '5 One', '6 Two', '8 A', '8 B', '10 1', '10 2'])
  })
  it('reads text within components, on one line or more', () => {
    expect(prose('<KeyStatement by="Board">They pass.</KeyStatement>\n\n<Two>\n\nLeft\n\n</Two>')).toEqual(['1 They pass.', '5 Left', '1 Board'])
  })
  it('leaves out editor’s notes, marks, comments and slot marks', () => {
    expect(prose('Text <Cite id="a-1" />\n\n<EditorNote source="b" label="Note 7">\nIn 1998.\n</EditorNote>\n\n<!-- 12 -->\n\n::right::\n\nMore')).toEqual(['1 Text', '11 More'])
  })
  it('reads the words of attributes, not what steers a component', () => {
    expect(prose('<Timeline tracks="a" from="2017" caption="From 1921" />')).toEqual(['1 From 1921'])
  })
  it('reads code, which stands on the slide too', () => expect(prose('```\n12 tugs\n```')).toEqual(['1 12 tugs']))
})

describe('the title', () => {
  const title = (content: string) => proseOf(content, parseMarkup(content).elements).title
  it('is the first heading of level 1, without marks', () => expect(title('## No\n\n# Yes <Cite id="a" />\n\n# Later')).toEqual({ text: 'Yes', line: 3 }))
  it('is nothing where there is none', () => expect(title('## No\n\n`# no`')).toBeUndefined())
})

describe('frontmatterTexts', () => {
  it('reads what a layout may show', () => {
    expect(frontmatterTexts({ layout: 'cover', section: 'The Act', date: '2024', duration: '20min', clicks: 2, evidence: ['a'] }))
      .toEqual([{ field: 'section', text: 'The Act' }, { field: 'date', text: '2024' }])
  })
})

describe('textWithin', () => {
  it('is the text of an element less the tags in it', () => {
    const content = '<EditorNote source="a">\nThe *Act* has <Cite id="b-1" />28 articles.\n</EditorNote>'
    const { elements } = parseMarkup(content)
    expect(elements[0] && textWithin(content, elements[0], elements)).toBe('The Act has 28 articles.')
  })
})
