import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const paragraphs = (markdown: string) => parseReport(markdown).sections.flatMap(section => section.paragraphs)
const first = (markdown: string) => paragraphs(markdown)[0]?.text

describe('marks of notes', () => {
  it.each([
    ['in GFM', 'The lamps failed.[^1]\n\n[^1]: A note.'],
    ['in GFM, without its note', 'The lamps failed.[^quay]'],
    ['within the text', 'The lamps failed.^[In 1998, twice.]'],
    ['in brackets', 'The lamps failed.[12]'],
    ['in brackets, several', 'The lamps failed.[3, 4–6][iv]'],
    ['in brackets, defined as a link', 'The lamps[1] failed.\n\n[1]: https://example.org'],
    ['as a link', 'The lamps failed.[12](#fn12)'],
    ['as a link in brackets', 'The lamps failed.[\\[12\\]](https://example.org/#_ftn12)'],
    ['as a link to the source', 'The lamps failed.[12](https://example.org)'],
    ['raised', 'The lamps failed.<sup>12</sup>'],
    ['raised, with a link', 'The lamps failed.<sup id="a"><a href="#b">[12]</a></sup>'],
    ['raised, in Unicode', 'The lamps failed.¹²'],
    ['as daggers', 'The lamps failed.†'],
    ['as a way back', 'The lamps failed. [↩](#fnref1)'],
    ['as an arrow', 'The lamps failed. ↩︎'],
    ['before a dot', 'The lamps failed [1].\n\nSee [2] and [3].'],
  ])('%s are no text', (_, markdown) => expect(first(markdown)).toBe('The lamps failed.'))

  it.each([
    ['powers', 'The quay has 12 km<sup>2</sup> and 10<sup>6</sup> m³.', 'The quay has 12 km² and 10⁶ m³.'],
    ['ordinals', 'The 9<sup>th</sup> lamp.', 'The 9th lamp.'],
    ['years', 'It failed in [2019] and [2020](https://example.org).', 'It failed in [2019] and 2020.'],
    ['words put in', 'It said “[the lamps] failed”.', 'It said “[the lamps] failed”.'],
  ])('%s are text', (_, markdown, text) => expect(first(markdown)).toBe(text))
})

describe('notes at the end', () => {
  it.each([
    ['under a heading', '## Notes\n\n1. Ada Brook, Lamps.\n\n### Further\n\nMore.'],
    ['under a numbered heading', '## 7. References\n\nBrook, A. Lamps.'],
    ['under a heading in bold', '**Endnotes**\n\nBrook, A. Lamps.'],
    ['without a heading, in brackets', '[1] Ada Brook, Lamps.\n\n[2] Bo Lind, Quays.'],
    ['without a heading, as a list', '1. Ada Brook, Lamps, 2019.\n2. Bo Lind, Quays, pp. 3–4.\n3. Ibid., p. 9.'],
    ['as paragraphs whose numbers are linked', '[NAA: A452, 440]\n\n1 The report was signed by Brook.\n\n2 See loc. cit.\n\n3 See Document 67.'],
    ['with ways back', '1. Ada Brook says so. [↩](#a)\n2. Bo Lind does. [↩](#b)\n3. So do I. [↩](#c)'],
  ])('are not the argument: %s', (_, notes) => {
    const [text, ...rest] = paragraphs(`# Lamps\n\nThe quay was dark.[2](#f2)[3](#f3)\n\n${notes}\n`)
    expect(text?.kind).toBe('prose')
    expect(rest.length).toBeGreaterThan(0)
    expect(new Set(rest.map(({ kind }) => kind))).toEqual(new Set(['about']))
  })
  it('end where the next heading stands as high', () => {
    expect(paragraphs('## Notes\n\nA note.\n\n## Annex\n\nText.').map(({ kind }) => kind)).toEqual(['about', 'prose'])
  })
  it('are not seen in a list of the argument', () => {
    expect(paragraphs('The quay was dark.[7](#f7)\n\n1 Lamp failed.\n\n2 Gates closed.').map(({ kind }) => kind)).toEqual(['prose', 'prose', 'prose'])
    expect(paragraphs('1. The lamps failed.\n2. The gates closed.\n3. The tugs left.').map(({ kind }) => kind)).toEqual(['item', 'item', 'item'])
  })
})
