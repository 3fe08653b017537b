import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const read = (markdown: string) => parseReport(`# Lamps\n\n## Quays\n\nThe quays are dark.\n\n${markdown}\n`).sections
const titlesOf = (markdown: string): string[] => read(markdown).map(({ title }) => title).filter(title => title !== 'Lamps' && title !== 'Quays')
const bodyOf = (markdown: string): string[] => read(markdown).flatMap(({ paragraphs }) => paragraphs).filter(({ kind }) => kind !== 'about').map(({ text }) => text).slice(1)

describe('words of a graphic', () => {
  it.each([
    '# < 7%\n\nOF HARBOURS HAVE LAMPS FOR CREWS',
    '**THERE ARE ALMOST**\n\n2 BILLION LAMPS\n\nTHAT IS ONE FOR EVERY FOUR CREWS',
    '**40%**',
    '2012 2013 2014 2015',
    '0% 10% 20%',
  ])('are neither headings nor argument: %s', (markdown) => {
    expect(titlesOf(`${markdown}\n\nThe crews left.`)).toEqual([])
    expect(bodyOf(`${markdown}\n\nThe crews left.`)).toEqual(['The crews left.'])
  })
  it.each([
    ['LAMPS OF THE BAY', ['Lamps of the bay']], ['## 2024', ['2024']], ['## 40% of lamps fail', ['40% of lamps fail']], ['**KEY FINDINGS**\n\n**40%**', ['KEY FINDINGS']],
  ])('are not seen in a heading: %s', (markdown, titles) => expect(titlesOf(`${markdown}\n\nThe crews left.`).map(title => title.toLowerCase())).toEqual(titles.map(title => title.toLowerCase())))
})

it('figures in a sentence are argument', () => expect(bodyOf('In 2012, 2013 and 2014, 10% of lamps failed.')).toEqual(['In 2012, 2013 and 2014, 10% of lamps failed.']))

describe('lines that are set one by one', () => {
  it('are one, where each goes on in small letters', () => {
    expect(bodyOf('_For many of us, the bay is_\n\n_a given. We light it_\n\n_and do not see the dark._')).toEqual(['For many of us, the bay is a given. We light it and do not see the dark.'])
    expect(titlesOf('**Lamps of the**\n\n**outer bay**\n\nThey fail.')).toEqual(['Lamps of the outer bay'])
    expect(titlesOf('### Lamps of the\n\n### outer bay\n\nThey fail.')).toEqual(['Lamps of the outer bay'])
  })
  it('are one up to a closing quotation mark', () => expect(titlesOf('_“This bay is for_\n\n_everyone”_\n\nThey fail.')).toEqual(['“This bay is for everyone”']))
  it('stay apart where the second begins anew, or is set in another way', () => {
    expect(titlesOf('**Lamps of the bay**\n\n**Outer quays**\n\nThey fail.')).toEqual(['Lamps of the bay', 'Outer quays'])
    expect(titlesOf('### Masts\n\n#### outer quays\n\nThey fail.')).toEqual(['Masts', 'outer quays'])
    expect(titlesOf('**What fails?**\n\n**lamps**\n\nThey do.')).toEqual(['What fails?', 'lamps'])
  })
})

describe('a name before the hyphen at a line’s end', () => {
  it('keeps it, and the half of a word does not', () => {
    expect(bodyOf('English is heard on the quay. Crews in the English-\nspeaking ports, and in Lyr-\nania, left.')).toEqual(['English is heard on the quay. Crews in the English-speaking ports, and in Lyrania, left.'])
  })
})
