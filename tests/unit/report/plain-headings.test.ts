import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const titles = (markdown: string): string[] => parseReport(markdown).sections.map(({ title }) => title).filter(title => title !== 'Elm')
const TITLE = '---\ntitle: Elm\n---\n\n'
const SENTENCE = 'The keepers of Elm told the visitors that no lamp had burned there since May.'

describe('a text without any marked heading', () => {
  const plain = (...lines: string[]): string => `${TITLE}${SENTENCE}\n\n${lines.map(line => `${line}\n\n${SENTENCE}`).join('\n\n')}`

  it('has lines over its sentences for headings', () => {
    expect(titles(plain('Key Findings', 'The lamps of the quay are dark', 'Crews have no oil', 'The mast is in a poor state')))
      .toEqual(['Key Findings', 'The lamps of the quay are dark', 'Crews have no oil', 'The mast is in a poor state'])
  })
  it('has none that says of when the document is', () => {
    expect(titles(plain('Lamp Union of Elm 3 May 2021', 'The lamps of the quay are dark', 'Crews have no oil', 'The mast is in a poor state'))).not.toContain('Lamp Union of Elm 3 May 2021')
  })
  it('names whom it asks so', () => {
    expect(titles(plain('Summary', 'Recommendations to the Harbour Board', 'Recommendations to the Government of Elm'))).toEqual(['Summary', 'Recommendations to the Harbour Board', 'Recommendations to the Government of Elm'])
  })
  it.each([
    ['two of them', plain('The lamps of the quay are dark', 'Crews have no oil')],
    ['one that comes again on each page', plain('Lamp Review of Elm', 'Lamp Review of Elm', 'Lamp Review of Elm')],
    ['what somebody said', plain('“We have no oil”', '“We have no lamps”', '“We have no mast”')],
    ['beside a marked one', `${plain('The lamps of the quay are dark', 'Crews have no oil', 'The mast is in a poor state')}\n\n## Lamps\n\n${SENTENCE}`],
  ])('but not %s', (_, text) => expect(titles(text).filter(title => title !== 'Lamps')).toEqual([]))
})

it('what a page offers besides is no heading', () => {
  expect(titles(`${TITLE}_See how it would change your pay with our calculator_\n\n${SENTENCE}\n\n## Oil\n\n${SENTENCE}`)).toEqual(['Oil'])
  expect(parseReport('_See how it would change your pay with our calculator_\n\n## Oil\n\nText.').title).not.toContain('See how')
})

describe('a sentence in bold', () => {
  const FIRST = '**The lamps of the northern quays have been dark since the board sold its oil in spring.**'
  const SECOND = '**The pilots of the southern quays have been paid in wax since the board sold its oil.**'

  it('is text right under a heading', () => expect(titles(`## Lamps\n\n${FIRST}\n\n${SENTENCE}\n\n## Oil\n\n${SENTENCE}`)).toEqual(['Lamps', 'Oil']))
  it('is text first of all, also with another, and under a line in italics', () => {
    expect(titles(`${FIRST}\n\n${SECOND}\n\n${SENTENCE}\n\n## Oil\n\n${SENTENCE}`)).toEqual(['Preamble', 'Oil'])
    expect(titles(`## Lamps\n\n*Harbour Review*\n\n${FIRST}\n\n${SENTENCE}`)).not.toContain(FIRST.slice(2, -2))
  })
  it('is a heading where others follow, or where it is counted', () => {
    expect(titles(`## Lamps\n\n${FIRST}\n\n${SENTENCE}\n\n${SECOND}\n\n${SENTENCE}`)).toHaveLength(3)
    expect(titles(`## Lamps\n\n**Recommendation 1: Light all lamps of the northern quays before the winter and pay the crews.**\n\n${SENTENCE}`)).toHaveLength(2)
    expect(titles(`## Lamps\n\n**The lamps are dark**\n\n${SENTENCE}`)).toHaveLength(2)
  })
  it('is text where it leads into a list', () => {
    expect(titles('## Lamps\n\nText.\n\n**The main causes of the dark are:**\n\n- The price of oil\n- The storm')).toEqual(['Lamps'])
    expect(titles('## Lamps\n\nText.\n\n**Causes:**\n\n- The price of oil\n- The storm')).toEqual(['Lamps', 'Causes:'])
  })
})
