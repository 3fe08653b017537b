import { describe, expect, it } from 'vitest'
import { innerList } from '../../../../src/draft/language/lists.ts'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const found = (text: string) => findStatements(parseReport(`## Quays\n\n${text}\n`)).map(({ text, leaning }) => [text, ...leaning.map(claim => claim.text)])

const LONG = 'The harbour board of the old town by the river lost two million crowns in the hard winter of the year after the great fire'

describe('statements', () => {
  it('keep what leans on them under them, in order', () => {
    expect(found(`${LONG}. This cost the town its lamps for many years. They were never lit again by anybody.`))
      .toEqual([[`${LONG}.`, 'This cost the town its lamps for many years.', 'They were never lit again by anybody.']])
  })

  it('keep the word with which what leans on them turns against them', () => {
    expect(found(`${LONG}. However, these losses were made good by the crews.`)).toEqual([[`${LONG}.`, 'However, these losses were made good by the crews.']])
  })

  it('keep a list whole whose lead names a thing where a section begins', () => {
    const items = '1. **Rule 4(a):** Pays for oil by a share of fees\n2. **Rule 9:** Cuts the fees: "So much of the oil as rule 4(a) allows."'
    expect(found(`The bill pays for the lamps through two rules that conflict:\n\n${items}`)[0]).toHaveLength(3)
    expect(found(`They pay for the lamps through two rules that conflict:\n\n${items}`).flat().join(' ')).not.toContain('They pay')
  })

  it('take no half that names only what the other tells of', () => {
    const other = 'and in that long winter of the great fire nobody of the old town by the river knew how to pay for it'
    expect(found(`They sold a lamp of the old quay to the pilots of the island, ${other}; the lamp was never lit again.`).flat()).not.toContain('The lamp was never lit again.')
    expect(found(`These are the pilots of the island, ${other}; the board found little oil in their lamps.`).flat()).not.toContain('The board found little oil in their lamps.')
  })

  it('take neither formulas nor the end of a sentence whose beginning stands elsewhere', () => {
    expect(found(`${LONG}. The price of oil follows $p_{t} = a x_{t}$ in each of the years.\n\nfrom the old port of Elm where the crews had lived in peace for years.`)).toEqual([[`${LONG}.`]])
  })

  it('take a short sentence that leans into their own text', () => {
    expect(found('The board sold its lamps in spring. This cost the town two crews.')).toEqual([['The board sold its lamps in spring. This cost the town two crews.']])
  })

  it('take a verdict of four words, and no other sentence so short', () => {
    expect(found(`${LONG}. This claim is exaggerated. Lamps are never cheap.`)).toEqual([[`${LONG}.`, 'This claim is exaggerated.']])
  })

  it('take what leans on them from the next paragraph of the section, not across what was left out', () => {
    expect(found(`${LONG}.\n\nThese losses were never made good by the crews of the quay.`)).toEqual([[`${LONG}.`, 'These losses were never made good by the crews of the quay.']])
    expect(found(`${LONG}. Who was to pay? This was never made known to the crews of the quay.`)).toEqual([[`${LONG}.`]])
  })

  it('take nothing that points past the paragraph before', () => {
    const rules = 'Three rules of the old harbour board should guard the light of all the quays.'
    expect(found(`${rules}\n\n${LONG}.\n\nThese rules are no burden to the crews of the quay.`)).toEqual([[rules], [`${LONG}.`]])
  })

  it('take a sentence that names what it points at, also where what is between is not shown', () => {
    expect(found(`${LONG}. Who was to pay? This harbour board of old men never told the crews of the quay.`)).toEqual([[`${LONG}.`, 'This harbour board of old men never told the crews of the quay.']])
    expect(found(`${LONG}. Who was to pay? These lights of the masts were never told of to the crews of the quay.`)).toEqual([[`${LONG}.`]])
  })

  it('say which question is asked', () => {
    expect(found('Instead of counting its lamps, the board should ask: Do the crews of the quay feel safe?').flat()).toEqual(['Instead of counting its lamps, the board should ask: Do the crews of the quay feel safe?'])
    expect(found('Do the crews of the quay feel safe at night in winter?')).toEqual([])
  })

  it('are no order where a sentence goes on with another verb', () => {
    const long = 'The campaign of the pilots will lead many crews of the old town to sell all of their boats to the board in the winter; deploy watchmen of their own on every quay of the port; and threaten all ships that land there at night.'
    expect(found(long).flat().filter(text => text.startsWith('Deploy'))).toEqual([])
  })

  it('leave out a quotation that wants its speaker, or its beginning', () => {
    expect(found(`${LONG}.\n\n> I lit the lamps of the quay myself in that winter. The lamps of the quay burned until the spring.\n\nThe board promised to\n\n> light every quay of the port before the next winter.`))
      .toEqual([[`${LONG}.`], ['The lamps of the quay burned until the spring.']])
  })

  it('keep a sentence that is set before its paragraph as a quotation, once', () => {
    const said = 'The harbour board of the old town by the river lost two million crowns in the hard winter of the year of the fire'
    expect(found(`___${said}___\n\nLamps burned. ${said}.`).flat().filter(text => text.startsWith('The harbour'))).toEqual([`${said}.`])
  })

  it('parts no list at its “and”, and no sentence that cannot be led back to', () => {
    expect(found('This series of papers examines how the ports of Elm, Ash, Rowan, and the harbours of the north fare in the storms of a long winter by the sea.').flat()).not.toContain('The harbours of the north fare in the storms of a long winter by the sea.')
    const twice = 'The harbour board of the old town by the river lost two million crowns in the hard winter of the year of'
    expect(found(`${twice} the fire.\n\n${twice} the flood.`)).toEqual([[`${twice} the fire.`]])
  })

  it('leave out what is about the document', () => {
    expect(found(`${LONG}. This report summarises the main findings on the lamps of Elm.`)).toEqual([[`${LONG}.`]])
    expect(found(`${LONG}. This section looks at the lamps of the quay.`)).toEqual([[`${LONG}.`]])
  })

  it('hold long sentences whole where they do not part in two', () => {
    expect(found(`${LONG} and before the flood that took the lamps and cranes of the crews in the new town.`)[0]?.[0]).toMatch(/new town\.$/)
  })

  it('hold sentences of up to 72 words whole, no longer ones', () => {
    const words = (count: number): string => `The harbour board of the old town sold ${Array.from({ length: count - 8 }, (_, i) => `lamp${'abcdefghij'[i % 10] ?? ''}`).join(' ')}.`
    expect(found(words(70))).toEqual([[words(70)]])
    expect(found(words(80))).toEqual([])
  })

  it('take a quotation of several sentences whole, and no aside that is nothing else', () => {
    expect(found('The senior pilot told the board: “The quay was dark. Nobody came to light it.”')).toEqual([['The senior pilot told the board: “The quay was dark. Nobody came to light it.”']])
    expect(found('(The lamps of the old quay were lit at six. The crews of the board slept.)')).toEqual([])
  })

  it('put an item’s name and what it is together', () => {
    expect(found('- Lamp escrow. A deed that gives the town its lamps when the board fails.')).toEqual([['Lamp escrow. A deed that gives the town its lamps when the board fails.']])
  })

  it('have no number of an item for a name', () => {
    expect(found('- ii. __Light the masts of the old quay.__ Ferries of the coast call at them by night.')[0]).toEqual(['Light the masts of the old quay.'])
  })
})

describe('lists within a sentence', () => {
  it.each([
    ['The law rests on three principles: (1) light for all quays; (2) lamps that last; and (3) crews that are paid.', 'The law rests on three principles:', ['Light for all quays', 'Lamps that last', 'Crews that are paid']],
    ['Lamps fail in two ways: the glass breaks in frost; and the oil runs out at night.', 'Lamps fail in two ways:', ['The glass breaks in frost', 'The oil runs out at night']],
    ['The board shall (1) light the quays, (2) pay the crews, and (3) report.', 'The board shall', ['Light the quays', 'Pay the crews', 'Report']],
  ])('%j has a lead and items', (sentence, lead, items) => {
    const list = innerList(sentence)
    expect(list?.lead).toBe(lead)
    expect(list?.items.slice(0, 2)).toEqual(items.slice(0, 2))
  })

  it.each(['The board shall count lamps by their age; by the price of their oil; and by the storms of the winter.', 'The port, the quay and the lamps are dark.', 'One thing is clear: lamps are cheap.', 'The port is dark; lamps are cheap.'])('%j is none', sentence => expect(innerList(sentence)).toBeUndefined())

  it('are shown with their items under their lead', () => {
    const long = 'The harbour board has agreed with the crews of the old town on four things for the winter: lamps on all quays of the river; oil for the lamps of the tugs; wages that are paid by the month; and a bell for each of the ferries.'
    expect(found(long)).toEqual([['The harbour board has agreed with the crews of the old town on four things for the winter:', 'Lamps on all quays of the river', 'Oil for the lamps of the tugs', 'Wages that are paid by the month', 'A bell for each of the ferries']])
  })
})
