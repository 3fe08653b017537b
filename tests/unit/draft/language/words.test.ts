import { describe, expect, it } from 'vitest'
import { ended, sharesMost, stemsOf } from '../../../../src/draft/language/words.ts'

const shares = (a: string, b: string, share: number): boolean => sharesMost(stemsOf(a), stemsOf(b), share)

describe('two texts that share most of their words', () => {
  it('are told by the smaller of both', () => {
    expect(shares('The port lit its quay lamps', 'The port of Elm lit all its quay lamps in winter', 1)).toBe(true)
    expect(shares('The port lit its quay lamps', 'The port lit its pier masts', 0.5)).toBe(true)
    expect(shares('The port lit its quay lamps', 'The port lit its pier masts', 0.75)).toBe(false)
    expect(shares('', 'The port lit its pier masts', 0.5)).toBe(false)
  })
})

it('ends a text once, also where its stop stands in quotes', () => {
  expect(['Light the “old lamps.”', 'Light the “old lamps”', 'Light the quay.'].map(ended)).toEqual(['Light the “old lamps.”', 'Light the “old lamps”.', 'Light the quay.'])
})
