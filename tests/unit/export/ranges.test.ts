import { describe, expect, it } from 'vitest'
import { parseRange } from '../../../src/export/ranges.ts'

describe('parseRange', () => {
  it.each([
    [undefined, [1, 2, 3, 4, 5]],
    ['2', [2]],
    ['1-3', [1, 2, 3]],
    ['4-', [4, 5]],
    ['-2', [1, 2]],
    ['5, 1-2,2', [1, 2, 5]],
  ])('%s', (range, expected) => expect(parseRange(range, 5)).toEqual(expected))

  it.each(['', 'a', '0', '6', '3-2', '1-9', '1,,2', '-', '1.5', '1 2'])('refuses "%s", as wrong use', (range) => {
    expect(() => parseRange(range, 5)).toThrow(expect.objectContaining({ code: 'bad-range', exitCode: 2 }))
  })
})
