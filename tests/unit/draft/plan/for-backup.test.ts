import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { byWorth, isReadable } from '../../../../src/draft/plan/for-backup.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const statement = (text: string, sentence: number, weight = 0.5): Statement =>
  ({ text, weight, words: text.split(' ').length, stems: stemsOf(text), isItem: false, leaning: [], refs: [{ section: 0, paragraph: 1, sentence }] })
const order = (statements: readonly Statement[], happened: readonly string[] = []): string[] => byWorth(statements, new Set(happened)).map(({ text }) => text)

const PLAIN = 'Keepers of the harbour look after the old lamps with patience.'
const FIGURE = 'Repairs at the eastern wall took 417 days and two masters.'
const NAME = 'The chart of the shoals is the work of Yrsa Holm.'

describe('where the backup cannot show all', () => {
  it('figures and names come before what has none', () => {
    expect(order([statement(PLAIN, 0), statement(FIGURE, 1), statement(NAME, 2)]).at(-1)).toBe(PLAIN)
  })

  it('a figure that a weightier statement tells is no news', () => {
    const again = 'After 417 days the eastern wall stood firm once more.'
    expect(order([statement(again, 0, 0.4), statement(PLAIN, 1, 0.45), statement(FIGURE, 2)])).toEqual([FIGURE, PLAIN, again])
  })

  it('what happened comes before what is so', () => {
    const event = 'The gate of the harbour fell in the last of the storms.'
    expect(order([statement(PLAIN, 0), statement(event, 1)], ['0.1.1'])).toEqual([event, PLAIN])
  })

  it('what is counted off is worth what all of it is', () => {
    const item = statement('The second is that the harbour has no money.', 3, 0.2)
    const counted = [{ ...statement(FIGURE, 2, 0.8), series: 1 }, { ...item, series: 1 }]
    expect(order([statement(PLAIN, 0, 0.5), ...counted])).toEqual([FIGURE, item.text, PLAIN])
    expect(order([statement(PLAIN, 0, 0.5), statement(FIGURE, 2, 0.8), item])).toEqual([FIGURE, PLAIN, item.text])
  })

  it('a weighty finding without a figure stays before a figure of little weight', () => {
    expect(order([statement(FIGURE, 0, 0.2), statement(PLAIN, 1, 0.9)])).toEqual([PLAIN, FIGURE])
  })
})

it('what is very long, does not part and tells no figure stands in the notes alone', () => {
  const long = 'Keepers of the harbour look after the old lamps of every quay between the eastern wall and the gate of the town with more patience than any of the masters of the northern board has ever shown in the long nights of the winters after the storm.'
  expect(isReadable(statement(PLAIN, 0))).toBe(true)
  expect(isReadable(statement(long, 0))).toBe(false)
  expect(isReadable(statement(long.replace('any of', 'all 41 of'), 0))).toBe(true)
})
