import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const paragraphs = (markdown: string) => parseReport(markdown).sections.flatMap(section => section.paragraphs)
const bodyOf = (markdown: string): string[] => paragraphs(markdown).filter(({ kind }) => kind !== 'about').map(({ text }) => text)

const PAGES = [
  '# Lamps of the Bay', '## The quays',
  'The board lit nine quays in the spring of that year.MARK1 Its crews then took up the',
  '1 Harbour Board, Annual Report (Elm, 2019).',
  'older masts, and sold them.MARK2 The ferries went on without light.',
  '2 EHB-19-7.',
  'No ferry sank.MARK3 The board counts every lamp twice.',
  '3 Ferries of less than nine seats are left out. 4 The count is of March.',
].join('\n\n')

describe('notes at the foot of pages', () => {
  it.each([
    ['glued', ''], ['in brackets', '['], ['after a caret', '^'], ['raised', '<sup>'],
  ])('are no argument where the text marks them: %s', (_, open) => {
    const close = { '[': ']', '<sup>': '</sup>' }[open] ?? ''
    const text = PAGES.replace(/MARK(\d)/gu, (__, number: string) => `${open}${number}${close}`)
    expect(bodyOf(text)).toEqual([
      'The board lit nine quays in the spring of that year. Its crews then took up the older masts, and sold them. The ferries went on without light.',
      'No ferry sank. The board counts every lamp twice.',
    ])
    expect(paragraphs(text).filter(({ kind }) => kind === 'about').length).toBe(3)
  })
  it('take their marks from words, too', () => {
    const text = PAGES.replace('quays in', 'quays4 in').replace(/MARK(\d)/gu, '$1')
    expect(bodyOf(text)[0]).toMatch(/^The board lit nine quays in the spring/u)
  })
  it('go on in the paragraph between two of one page', () => {
    const text = '# Quays\n\nThe lamps failed.1 The gates closed.2 The tugs left.3\n\n1 Harbour Board, Report.\n\nIts figures are those of March.\n\n2 See there.\n\n3 Ibid.\n\nThe end came in May.'
    expect(bodyOf(text)).toEqual(['The lamps failed. The gates closed. The tugs left.', 'The end came in May.'])
  })
  it('are not seen without marks, or where the numbered paragraphs have them', () => {
    const plain = PAGES.replace(/MARK\d/gu, '')
    expect(bodyOf(plain).length).toBe(6)
    const formal = ['# Quays', '1 The board lit the quays.[1]', '2 The crews took up the masts.[2]', '3 The ferries went on.[3]', '4 No ferry sank.'].join('\n\n')
    expect(bodyOf(formal).length).toBe(4)
  })
})

describe('numbered paragraphs with marks of their own', () => {
  const paragraph = (n: number): string => `${n}\\. The board lit quay ${n} of the bay.${2 * n - 1} Its crews sold the masts in that year.${2 * n} They left.`
  it('are no notes, whatever their numbers', () => {
    const found = paragraphs(['# Quays', '## Lamps', ...[1, 2, 3, 4, 5, 6].map(paragraph)].join('\n\n'))
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['prose']))
    expect(found[1]?.text).toBe('The board lit quay 2 of the bay. Its crews sold the masts in that year. They left.')
  })
  it('do not make an argument of notes that have none', () => {
    const found = paragraphs('# Quays\n\nThe board lit the quays.1 Its crews sold the masts.2 They left.3\n\n1\\. Harbour Board, Report.\n\n2\\. See there.\n\n3\\. Brook, Masts.')
    expect(found.map(({ kind }) => kind)).toEqual(['prose', 'about', 'about', 'about'])
  })
})

describe('a sentence that something parts', () => {
  const HALF = 'The harbour board of Elm has lit the outer quays for'
  it.each([
    ['a heading', '**Lamps of the Bay**'], ['a picture', '![](quay.png)'], ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ])('is one past %s', (_, between) => {
    expect(bodyOf(`## Quays\n\n${HALF}\n\n${between}\n\nnine years now.`)).toEqual([`${HALF} nine years now.`])
  })
  it('stays two where the first has its end, or the second begins one', () => {
    expect(bodyOf(`## Quays\n\n${HALF} years.\n\n**Lamps**\n\nnine in all.`).length).toBe(2)
    expect(bodyOf(`## Quays\n\n${HALF}\n\n**Lamps**\n\nNine in all.`).length).toBe(2)
    expect(bodyOf('## Quays\n\nWhat the board needs:\n\n**Lamps**\n\nnine in all.').length).toBe(2)
  })
})

describe('pages as a converter sets them', () => {
  const block = (text: string): string => `\`\`\`\n${text}\n\`\`\``
  const LINES = ['The board lit nine of the outer quays in the spring', 'Its crews took up the older masts after that and', 'sold them to a yard that lies across the bay', 'The ferries went on without any light at all, and', 'none of them was late in the whole of that year']
  it('are read as text where blocks of code hold sentences', () => {
    expect(bodyOf(['## Quays', ...LINES.map(block)].join('\n'))).toEqual([
      'The board lit nine of the outer quays in the spring',
      'Its crews took up the older masts after that and sold them to a yard that lies across the bay',
      'The ferries went on without any light at all, and none of them was late in the whole of that year',
    ])
    const code = ['const lamps = {}', 'run(lamps);', 'let quay = lamps.at(0);'].map(block)
    expect(bodyOf(['## Quays', ...code, block('a  b')].join('\n')).at(-1)).toBe('a b')
    expect(bodyOf(['## Quays', block('* one lamp')].join('\n'))).toEqual(['* one lamp'])
  })
  it('lose the publisher’s address and the head beside it', () => {
    const page = (text: string): string => `[http://www.elm.example](http://www.elm.example)\n\n**Lamps of Elm**\n\n${text}`
    expect(parseReport(['# Quays', page('One lamp failed.'), page('Two gates closed.'), page('Three tugs left.')].join('\n\n')).sections.map(({ title }) => title)).toEqual(['Quays'])
    expect(paragraphs('# Quays\n\nhttp://www.elm.example\n\nThe lamps failed.').length).toBe(2)
  })
  it('keep a chapter’s heading that their heads repeat', () => {
    const page = (text: string): string => `http://www.elm.example\n\n**Lamps of the bay**\n\n${text}`
    const titles = parseReport(['http://www.elm.example', '# Quays', '## Lamps of the bay', page('One lamp failed.'), page('Two gates closed.'), page('Three tugs left.')].join('\n\n')).sections.map(({ title }) => title)
    expect(titles.filter(title => title === 'Lamps of the bay').length).toBe(1)
  })
  it.each([
    ['A\n\nnd yet the lamps failed.', 'And yet the lamps failed.'],
    ['**T**\n\nhe lamps failed.', 'The lamps failed.'],
    ['I\n\nlit the lamps. They lit nothing else.\n\nCrews lit none.', 'I lit the lamps. They lit nothing else.'],
    ['T he crews left. None of the lamps did.', 'The crews left. None of the lamps did.'],
    ['A crew left. None of the lamps did.', 'A crew left. None of the lamps did.'],
    ['V marks the buoy.', 'V marks the buoy.'],
  ])('put a high first letter back: %s', (text, read) => expect(bodyOf(`# Quays\n\n${text}`)[0]).toBe(read))
})

describe('items whose mark stands within bold words', () => {
  const markdown = '## Quays\n\nThe board should:\n\n**- Light the outer**\n    **quays.** They are dark.\n**- Sell the masts.** They are old, and lie on the quay of the\n\nharbour since March.'
  it('are items, each up to the next mark, also where a page parts the last', () => {
    expect(paragraphs(markdown).map(({ kind, text }) => [kind, text])).toEqual([
      ['prose', 'The board should:'], ['item', 'Light the outer quays. They are dark.'],
      ['item', 'Sell the masts. They are old, and lie on the quay of the harbour since March.'],
    ])
  })
  it('are not made of a signature, or of what ends the lead’s own sentence', () => {
    expect(paragraphs('# Quays\n\n> The lamps failed.\n\n**- Ada Brook**').every(({ kind }) => kind !== 'item')).toBe(true)
    expect(paragraphs('# Quays\n\nThe board should:\n\n- Light all of the outer quays at night\n\nand report on it.').at(-1)?.text).toBe('and report on it.')
  })
})
