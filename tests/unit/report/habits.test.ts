import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const paragraphs = (markdown: string) => parseReport(markdown).sections.flatMap(section => section.paragraphs)
const texts = (markdown: string) => paragraphs(markdown).map(({ kind, text }) => `${kind} ${text}`)

describe('numbers of paragraphs', () => {
  it('are no text where they count on', () => {
    expect(texts('2.1 The ferry left Elm.\n\n2.2 Nobody saw it.\n\n(1) The board knew.\n\n(2) It slept.')).toEqual(['prose The ferry left Elm.', 'prose Nobody saw it.', 'prose The board knew.', 'prose It slept.'])
  })
  it('are no text with a full stop either', () => {
    expect(texts('1\\. The ferry left Elm.\n\n2\\. Nobody saw it.\n\nChapter II\n\n*The board*\n\n3\\. It slept.\n\n10\\.')).toEqual(['prose The ferry left Elm.', 'prose Nobody saw it.', 'about Chapter II', 'prose It slept.', 'about 10.'])
  })
  it('make items where they are letters, and end what leads into them', () => {
    expect(texts('## The board\n\nThe committee recommends:—\n\n(a) A board consisting of—\n\n(1) two pilots; and\n\n(2) the keeper. (paragraph 8)\n\n(b) That the quays be lit.\n\nIt has paid (c) nothing.')).toEqual([
      'prose The committee recommends:', 'item A board consisting of:', 'item two pilots; and', 'item the keeper. (paragraph 8)', 'item That the quays be lit.', 'prose It has paid (c) nothing.',
    ])
    expect(texts('(a) Alone, a letter is text.')).toEqual(['prose (a) Alone, a letter is text.'])
  })
  it('stay where they are figures', () => expect(texts('1.5 Million lamps failed.\n\n3.2 Million burn.')).toEqual(['prose 1.5 Million lamps failed.', 'prose 3.2 Million burn.']))
  it('make prose of lists that go on under the next heading', () => {
    const long = 'The department told the committee that no lamp on the northern quay had been inspected since the storm.'
    expect(texts(`## A\n\n1. ${long}\n\n2. Short.\n\n## B\n\n3. ${long}\n\n## C\n\n4. ${long}`).map(text => text.split(' ')[0])).toEqual(['prose', 'prose', 'prose', 'prose'])
  })
})

describe('marks of notes as plain numbers', () => {
  it('are no text where they rise', () => {
    expect(texts('The bills include lights.12 The estimate was low.13 Farmers pay,14 and wait.')).toEqual(['prose The bills include lights. The estimate was low. Farmers pay, and wait.'])
  })
  it('are no text where their notes follow', () => {
    expect(texts('Ports employ many people(1). The guide is old. 2 It was printed twice.\n\n(1) Board of Elm, 2024.\n\n2 Board of Rowan, 1998.')).toEqual([
      'prose Ports employ many people. The guide is old. It was printed twice.', 'about (1) Board of Elm, 2024.', 'about 2 Board of Rowan, 1998.',
    ])
  })
  it('are no text between two sentences, even a single one', () => {
    expect(texts('The board shall count its lamps.42 To aid with that, the pilots keep a list of “dark quays.”7 Nobody reads it.')).toEqual(['prose The board shall count its lamps. To aid with that, the pilots keep a list of “dark quays.” Nobody reads it.'])
    expect(paragraphs('The board shall count its lamps.42 To aid with that, the pilots keep a list.')[0]?.sentences).toHaveLength(2)
  })
  it.each(['They run version 3.42 The Lamp.', 'A lamp costs 3.42 Crowns.', 'See No.42 The Quay.', 'See paras.12 The rest is lost.', 'The lamp failed. 40 Crews came.', 'Section 12(1) of the Act holds.', 'Use version.2 Then wait.'])('are figures elsewhere: %s', text => expect(texts(text)).toEqual([`prose ${text}`]))
})

describe('who speaks', () => {
  it('is no text of what is said', () => {
    expect(texts('**Ida Holm:** The lamps are dark.\n\n**JW:** Why?\n\n**IH:** Money is short.\n\n**JW:** Whose?\n\n**IH:** The board counts coins.')).toEqual(
      ['quote The lamps are dark.', 'quote Why?', 'quote Money is short.', 'quote Whose?', 'quote The board counts coins.'])
  })
  it('is text where one name stands before one paragraph', () => expect(texts('The board: The lamps are dark.\n\nThe town: No.')).toEqual(['prose The board: The lamps are dark.', 'prose The town: No.']))
})

it('what is still to be done is no matter of the report', () => {
  expect(texts('- [ ] Ask the board\n- [x] Count the lamps\n- The lamps are dark.')).toEqual(['about Ask the board', 'about Count the lamps', 'item The lamps are dark.'])
})

it('a checklist for the reader is', () => {
  const [first, second] = ['The board names the person who answers for each quay', 'A crew of three can replace any lamp within a night']
  expect(texts(`- [ ] ${first}\n- [ ] ${second}`)).toEqual([`item ${first}`, `item ${second}`])
  expect(texts(`- [x] ${first}\n- [ ] ${second}`)).toEqual([`about ${first}`, `about ${second}`])
})

it('marks of notes stand in numbered paragraphs and quotations as well', () => {
  const marked = '1. Lamps are smaller than 5mm.1 They burn oil.2\n\n2. The keeper said:\n\n> The lamps went dark in May.3 The crews left.4\n\n3. Most of the quays are dark […].5 The board pays for the lamps of the northern quays and for those of the old mole.6\n'
  expect(JSON.stringify(parseReport(`## Lamps\n\n${marked}`).sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))).not.toMatch(/[.”\]][1-6]/u)
})
