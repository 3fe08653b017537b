import { describe, expect, it } from 'vitest'
import { underLead, underTitle } from '../../../../src/draft/plan/for-talk.ts'
import { claimsOf } from '../../../../src/draft/plan/points.ts'
import type { Claim, Statement } from '../../../../src/draft/types.ts'

const claim = (text: string): Claim => ({ text, refs: [{ section: 0, paragraph: 1, sentence: 1 }] })
const [lead, oil, wax] = [claim('These include:'), claim('Oil for the quays'), claim('Wax for the masts')] as const
const listed = (leaning: Claim[], isList = true): Statement => ({ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text: 'The board buys much.', words: 4, weight: 0.5, stems: new Set(), isItem: false, leaning, isList })

describe('the items of a list that leans on a sentence', () => {
  it('stand under their lead', () => {
    expect(underLead([claim('It pays late.'), lead, oil, wax])).toEqual([claim('It pays late.'), { ...lead, under: [oil, wax] }])
    expect(underLead([oil, wax])).toEqual([oil, wax])
    expect(underLead([oil, lead])).toEqual([oil, lead])
  })

  it('so that the lead is a point of its own after the sentence', () => {
    expect(claimsOf(listed([lead, oil, wax]))).toEqual([{ text: 'The board buys much.', refs: listed([]).refs }, { ...lead, under: [oil, wax] }])
    expect(claimsOf(listed([oil, wax]))).toEqual([{ text: 'The board buys much.', refs: listed([]).refs, under: [oil, wax] }])
  })

  it('also under a title', () => {
    expect(underTitle(listed([lead, oil, wax])).map(({ text, leaning }) => [text, leaning.length])).toEqual([['These include:', 2]])
    expect(underTitle(listed([oil, wax])).map(({ text, leaning }) => [text, leaning.length])).toEqual([['Oil for the quays', 0], ['Wax for the masts', 0]])
  })
})
