import { describe, expect, it } from 'vitest'
import { countDuties, longDate } from '../../../exhibits/duty.ts'

describe('duties', () => {
  it('are counted in order of strength', () => {
    expect(countDuties(['may', 'must', 'endeavour', 'endeavour'])).toEqual([
      { duty: 'must', count: 1 }, { duty: 'endeavour', count: 2 }, { duty: 'may', count: 1 },
    ])
  })
})

describe('dates', () => {
  it.each([['2025-06-04', '4 June 2025'], ['2025-09', 'September 2025'], ['on promulgation', 'on promulgation']])('%s reads %s', (date, text) => {
    expect(longDate(date)).toBe(text)
  })
})
