import { describe, expect, it } from 'vitest'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const found = (text: string): string[][] => findStatements(parseReport(`## Quays\n\n${text}\n`)).map(({ text: own, leaning }) => [own, ...leaning.map(claim => claim.text)])

const GROWING = 'The harbour board of the old town by the river has seen a growing sale of lamps in the hard winters of the years after the great fire'
const LEFT_OUT = 'Who was to pay?'

it('stands under a sentence further up only where that one has what it points at', () => {
  expect(found(`${GROWING}. ${LEFT_OUT} This sale has cost the town two crews of the island.`)).toEqual([[`${GROWING}.`, 'This sale has cost the town two crews of the island.']])
  // `growing` is not what it points at.
  expect(found(`${GROWING}. ${LEFT_OUT} This growing debt has cost the town two crews of the island.`)).toEqual([[`${GROWING}.`]])
})

it('points at the last sentence that has it', () => {
  expect(found(`${GROWING}. Who was to pay for the sale of gates? This sale has cost the town two crews of the island.`)).toEqual([[`${GROWING}.`]])
})

it('leans on no single item of a list of short ones before it', () => {
  const items = ['Oil is dear in the ports of the north.', 'Crews of the tugs leave for the ferries.']
  expect(found(`The winter changed much in the bay of Elm.\n\n${items.map(item => `- ${item}`).join('\n')}\n\nThis was seen by the pilots of all the ports.`).flat()).not.toContain('This was seen by the pilots of all the ports.')
  expect(found(`The winter changed much in the bay of Elm.\n\n${items.map(item => `- ${item} It has been so for years in Ash.`).join('\n')}\n\nThis was seen by the pilots of all the ports.`).flat()).toContain('This was seen by the pilots of all the ports.')
})

describe('a sentence of which one half can stand alone', () => {
  const BEFORE = 'The harbour board of Elm has sold its lamps to all crews of the island.'
  const LONG = 'The lamps of the old quay in the harbour of the northern town have failed in the first storm of each winter since the great fire'
  const MORE = 'the ferries of the new company wait outside the harbour until the tide of the morning turns'

  const WHOLE = 'However, these are bare sales of lamps without a lasting contract; no rents are known for dark masts in the port of the island.'

  it('stands whole under the one before it', () => expect(found(`${BEFORE} ${WHOLE}`)).toEqual([[BEFORE, WHOLE]]))

  it('stands apart where both can, and as the one half where it has no place', () => {
    expect(found(`${BEFORE} ${LONG}; ${MORE}.`).map(([text]) => text)).toEqual([BEFORE, `${LONG}; ${MORE}.`])
    expect(found(WHOLE)).toEqual([['No rents are known for dark masts in the port of the island.']])
  })
})

describe('a sentence in brackets', () => {
  const RULE = 'The board of Elm pays for no more than nine lamps on each of its old quays in the winter.'

  it('stands under the one before it', () => expect(found(`${RULE} (The great pier is an exception.)`)).toEqual([[RULE, '(The great pier is an exception.)']]))

  it('stands nowhere where it is alone, or only sends its readers elsewhere', () => {
    expect(found('- (The great pier is an exception)')).toEqual([])
    expect(found(`${RULE} (See “Light the quays” for how this is done.)`)).toEqual([[RULE]])
  })
})
