import { expect, it } from 'vitest'
import { opensRemedy } from '../../../../src/draft/language/turning.ts'
import { isRemedyOf, withRemedies } from '../../../../src/draft/plan/remedies.ts'
import { isWeakTitle } from '../../../../src/draft/plan/headline.ts'
import type { Statement } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'

const FAULT = 'Large ports tend to sink under the weight of their own boards.'
const TURN = 'To avoid this fate, it is wise to part a large port into small ones.'
const REMEDY = 'Each of the pilots knows all of the lamps of a small port by name.'
const report = parseReport(`## Ports\n\n${FAULT}\n\n${TURN} ${REMEDY}\n`)
const at = (text: string, paragraph: number, sentence: number): Statement => ({ refs: [{ section: 0, paragraph, sentence }], text, words: 12, weight: 1, stems: new Set(), isItem: false, leaning: [] })

it('turns from a fault to what is done against it', () => {
  expect([TURN, 'The way to mend this is with gas.', 'To resolve these issues, the board met.'].map(opensRemedy)).toEqual([true, true, true])
  expect([FAULT, 'The way to the port is long.', 'To solve the riddle, crews met.'].map(opensRemedy)).toEqual([false, false, false])
})

it('does not tell what is done against a fault under that fault', () => {
  const [fault, remedy] = withRemedies(report, [at(FAULT, 1, 0), at(REMEDY, 2, 1)])
  expect(fault && remedy && [isRemedyOf(fault, remedy), isRemedyOf(remedy, fault), isRemedyOf(remedy, remedy)]).toEqual([true, false, false])
})

it('heads no slide with the new one', () => expect(isWeakTitle('New tugs should have no trouble in the berth of the old one')).toBe(true))

it('tells what was this year only where the day of the report is known', () => {
  const texts = (head: string): string[] => analyse(outlineOf(parseReport(`${head}## Ports\n\nEarlier this year the harbour board of Elm sold nine of its lamps to Ash.\n\n${FAULT}\n`))).statements.map(({ text }) => text)
  expect(texts('')).toEqual([FAULT])
  expect(texts('---\ntitle: Lamps\ndate: 2024-05-02\n---\n\n')).toHaveLength(2)
})
