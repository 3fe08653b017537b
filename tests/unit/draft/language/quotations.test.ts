import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../../src/draft/language/quotations.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const found = (text: string): string[] => findQuotations(parseReport(`## Lamps\n\n${text}\n`)).map(({ by, quote }) => `${by}: ${quote}`)
const QUOTE = 'Nobody ever asked a pilot what a dark quay does'

describe('quotations', () => {
  it.each([
    [`“${QUOTE},” said Bo Lind, the senior pilot.`, 'Bo Lind, the senior pilot'],
    [`“${QUOTE},” the harbour master of Elm wrote in a letter.`, 'The harbour master of Elm'],
    [`“${QUOTE}?” argued Runa Vik in June.`, 'Runa Vik in June'],
    [`Ada Brook, who leads the board, told the council: “${QUOTE}.”`, 'Ada Brook, who leads the board'],
    [`Runa Vik famously said, “${QUOTE}.”`, 'Runa Vik'],
    [`As one docker put it, “${QUOTE}.”`, 'One docker'],
    [`> ${QUOTE}.\n>\n> — Runa Vik, harbour master`, 'Runa Vik, harbour master'],
    [`> “${QUOTE}.” -- Runa Vik`, 'Runa Vik'],
    [`> ${QUOTE}.\n>\n> **Runa B. Vik**, harbour master of Elm`, 'Runa B. Vik, harbour master of Elm'],
  ])('have their speaker: %s', (text, by) => expect(found(text)).toEqual([expect.stringMatching(new RegExp(`^${by}: ${QUOTE}`))]))

  it.each([
    ['of nobody that is named here', `“${QUOTE},” he said.`],
    ['of the paper', `“${QUOTE},” the report says.`],
    ['of few words', '“We sail,” said Bo Lind.'],
    ['that are half a sentence', `Bo Lind said that “the quay was dark for most of the long winter” of that year.`],
    ['of somebody who is named elsewhere', '“Now that the board has sold its lamps, they will sail by day alone,” said Bo Lind.'],
    ['without a signature', `> ${QUOTE}.`],
    ['that commend the paper', '> The Harbour Report 2022 brings a new view of all lamps to the ports.\n>\n> **Runa Vik**, harbour master'],
    ['that somebody only denies', `Bo Lind never said that “${QUOTE}.”`],
  ])('are not those %s', (_, text) => expect(found(text)).toEqual([]))

  it('have their speaker’s whole name, where the report knows one of that name alone', () => {
    expect(found(`Runa Vik leads the board. As Vik sees it, oil is dear. “${QUOTE},” said Vik.`)[0]).toContain('Runa Vik:')
    expect(found(`Runa Vik leads the board. Her brother Bo Vik sells oil. “${QUOTE},” said Vik.`)[0]).toMatch(/^Vik:/)
  })

  it('lead back to their sentences', () => {
    const [first, second] = findQuotations(parseReport(`## Lamps\n\nOne. “${QUOTE},” said Bo Lind.\n\n> We sail at night. ${QUOTE}.\n>\n> — Runa Vik\n`))
    expect(first?.refs).toEqual([{ section: 0, paragraph: 1, sentence: 1 }])
    expect(second).toEqual({ quote: `We sail at night. ${QUOTE}.`, by: 'Runa Vik', refs: [{ section: 0, paragraph: 2, sentence: 0 }, { section: 0, paragraph: 2, sentence: 1 }] })
  })
})
