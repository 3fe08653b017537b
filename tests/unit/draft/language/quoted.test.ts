import { describe, expect, it } from 'vitest'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const found = (text: string): string[] => findStatements(parseReport(`## Quays\n\n${text}\n`)).map(statement => statement.text)
const QUOTE = 'The harbour board of Ash keeps no lamps on its quays.'

describe('what others wrote', () => {
  it.each([
    ['after a colon', `Two pilots of Elm noted in June:\n\n> ${QUOTE}`],
    ['after half a sentence', `The ministry founded a bureau of lamps, which it says is\n\n> a friend of all crews. ${QUOTE}`],
    ['in a second paragraph', `Two pilots of Elm noted in June:\n\n> Oil is dear in winter.\n\n> ${QUOTE}`],
    ['in quotation marks', `> “${QUOTE}”`],
    ['with a signature', `> ${QUOTE}\n>\n> — Runa Vik, harbour master`],
    ['in a list of their words', `Two pilots of Elm noted in June:\n\n> Oil is dear in winter.\n>\n> - ${QUOTE}`],
    ['under an item', `- Runa Vik noted of the lamps:\n\n> ${QUOTE}`],
  ])('is no statement of the report: %s', (_, text) => expect(found(text).join(' ')).not.toContain(QUOTE))

  it.each([
    ['as items', `The declaration of the ports should state the following:\n\n- Oil is dear in winter.\n\n- ${QUOTE}`],
    ['in the box of its lead', `> The statement should be short, and it should contain three points:\n\n> Oil is dear in winter.\n\n> ${QUOTE}`],
  ])('is not what the report only proposes to be said: %s', (_, text) => expect(found(text).join(' ')).not.toContain(QUOTE))

  it.each([
    ['under what it asks itself', `The harbour board should know three things:\n\n- Oil is dear in winter.\n\n- ${QUOTE}`],
    ['after the list', `The declaration of the ports should state the following:\n\n- Oil is dear in winter.\n\n${QUOTE}`],
    ['in a list of a box', `The lamps of Elm were sold in spring.\n\n> Oil is dear in winter.\n>\n> - ${QUOTE}`],
    ['before the text that says it', `> ${QUOTE}`],
    ['between its paragraphs', `The lamps of Elm were sold in spring.\n\n> ${QUOTE}`],
    ['with a word in quotation marks', `The lamps of Elm are “friends”.\n\n> ${QUOTE}`],
    ['in a box', `> Oil is dear for all crews in winter.\n>\n> ${QUOTE}`],
  ])('is told from what the report sets apart: %s', (_, text) => expect(found(text)).toContain(QUOTE))

  it('bears nothing that leans on it', () => {
    expect(found(`The lamps of Elm were sold in spring. Two pilots of Elm noted in June:\n\n> ${QUOTE}\n\nThis was never made known to the crews of the quay.`)).toEqual(['The lamps of Elm were sold in spring.'])
  })
})
