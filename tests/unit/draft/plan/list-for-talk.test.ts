import { describe, expect, it } from 'vitest'
import { countWords } from '../../../../model/time-plan.ts'
import { forTalk } from '../../../../src/draft/plan/for-talk.ts'
import type { Claim, Statement } from '../../../../src/draft/types.ts'

const claim = (text: string, sentences = 1): Claim => ({ text, refs: Array.from({ length: sentences }, (_, sentence) => ({ section: 0, paragraph: 2, sentence })) })
const listed = (text: string, leaning: Claim[]): Statement => ({ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text, words: countWords(text), weight: 0.5, stems: new Set(), isItem: false, leaning, isList: true })
const SHORT = claim('Light the lamps of the quay by night')
const LONG = claim(`Light the lamps of the quay by night. ${'Crews of the tugs have asked for it since spring. '.repeat(2).trim()}`, 3)
const told = (statement: Statement): string[] => forTalk(statement).leaning.map(({ text }) => text)

describe('a list whose items need their lead', () => {
  it('is told by the first sentences of its items where all of them are too long', () => {
    expect(told(listed('We will:', [LONG, LONG, LONG, LONG]))).toEqual(Array.from({ length: 4 }, () => SHORT.text))
    expect(told(listed('We will:', [LONG, SHORT]))).toEqual([LONG.text, SHORT.text])
  })

  it('is told by its first items where it has more, unless its lead counts them', () => {
    const items = Array.from({ length: 8 }, () => SHORT)
    expect(told(listed('We will:', items))).toHaveLength(6)
    expect(told(listed('We will take several measures to:', items))).toHaveLength(8)
    expect(told(listed('The board lit many quays:', items))).toHaveLength(8)
  })
})
