import { expect, it } from 'vitest'
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
