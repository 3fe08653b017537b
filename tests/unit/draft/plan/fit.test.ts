import { describe, expect, it } from 'vitest'
import { chunk, evenChunk } from '../../../../src/draft/plan/fit.ts'

const heights = [3, 3, 3, 3, 3]

describe('items by page', () => {
  it('fill each page', () => expect(chunk(heights, height => height, 12, 4)).toEqual([[3, 3, 3, 3], [3]]))
  it('stand evenly on as few pages', () => expect(evenChunk(heights, height => height, 12, 4)).toEqual([[3, 3, 3], [3, 3]]))
  it('fill each page where even ones would be more', () => expect(evenChunk([2, 2, 2, 6, 6, 6], height => height, 12, 9)).toEqual([[2, 2, 2, 6], [6, 6]]))
  it('are none on none', () => expect(evenChunk([], () => 1, 12, 4)).toEqual([]))
})
