import { describe, expect, it } from 'vitest'
import { longDate, yearFraction } from '../../../model/dates.ts'
import { typeset, typesetAll } from '../../../model/typeset.ts'

const NBSP = '\u00A0'

describe('dates', () => {
  it.each([['2025-06-04', '4 June 2025'], ['2025-09', 'September 2025'], ['on promulgation', 'on promulgation']])('%s reads %s', (date, text) => {
    expect(longDate(date)).toBe(text)
  })

  it('puts a bare year after its March and before its September', () => {
    expect(yearFraction('2017-03')).toBeLessThan(yearFraction('2017'))
    expect(yearFraction('2017')).toBeLessThan(yearFraction('2017-09'))
  })
})

describe('spaces that must not break', () => {
  it('binds dates and names', () => {
    expect(typeset('on 28 May 2025')).toBe(`on 28${NBSP}May${NBSP}2025`)
    expect(typeset('Table 1 and ex ante')).toBe(`Table${NBSP}1 and ex${NBSP}ante`)
    expect(typeset('the Global South')).toBe(`the Global${NBSP}South`)
  })

  it('leaves other spaces alone', () => {
    expect(typeset('in May he said 12 things')).toBe('in May he said 12 things')
  })

  it('reaches every text of a piece of data and nothing else', () => {
    expect(typesetAll({ a: ['4 June'], b: 3, c: null })).toEqual({ a: [`4${NBSP}June`], b: 3, c: null })
  })
})
