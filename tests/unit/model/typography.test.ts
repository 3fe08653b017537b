import { describe, expect, it } from 'vitest'
import { longDate, yearFraction } from '../../../model/dates.ts'
import { heldMarks, typeset, typesetAll } from '../../../model/typeset.ts'

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
    expect(typeset('on May 28, 2025, and in May 2025')).toBe(`on May${NBSP}28,${NBSP}2025, and in May${NBSP}2025`)
    expect(typeset('from $280 million to 2 billion')).toBe(`from $280${NBSP}million to 2${NBSP}billion`)
    expect(typeset('Table 1 and ex ante')).toBe(`Table${NBSP}1 and ex${NBSP}ante`)
    expect(typeset('the Global South')).toBe(`the Global${NBSP}South`)
    expect(typeset('it passed; by the statute')).toBe(`it passed; by${NBSP}the statute`)
  })

  it('ends no text of some length in one short word', () => {
    expect(typeset('new technology spreads right into society')).toBe(`new technology spreads right into${NBSP}society`)
    expect(typeset('its strategy for AI remains unclear <Cite id="a" />')).toBe(`its strategy for AI remains${NBSP}unclear <Cite id="a" />`)
    expect(typeset('the Cabinet Office')).toBe('the Cabinet Office')
    expect(typeset('names of the council and the headquarters')).toBe('names of the council and the headquarters')
    expect(typeset('<Timeline above="a b c d" from="2015" to="2025"')).not.toContain(NBSP)
  })

  it('holds words of several together, but no ids', () => {
    expect(typeset('from up-to-date knowledge')).toBe('from up\u2011to\u2011date knowledge')
    expect(typeset('F-15 jets of IS-K, and US-Japanese ones')).toBe('F\u201115 jets of IS\u2011K, and US-Japanese ones')
    expect(typeset('Case-by-case review')).toBe('Case\u2011by\u2011case review')
    expect(typeset('<Cite id="up-to-date" /> [[case-by-case-review]] day-to-day-work')).toBe('<Cite id="up-to-date" /> [[case-by-case-review]] day-to-day-work')
    expect(typeset('case-by-case')).toBe('case-by-case')
  })

  it('holds a source mark at the word before it', () => {
    expect(heldMarks('- It is dark. <Cite id="dark" />\n<Cite id="night" />')).toBe('- It is <span class="cited-word">dark. <Cite id="dark" /></span>\n<Cite id="night" />')
    expect(heldMarks('- **Dark** <Cite id="dark" />')).toBe('- **Dark** <Cite id="dark" />')
  })

  it('leaves other spaces alone', () => {
    expect(typeset('in May he said 12 things of interoperability')).toBe('in May he said 12 things of interoperability')
  })

  it('reaches every text of a piece of data and nothing else', () => {
    expect(typesetAll({ a: ['4 June'], b: 3, c: null })).toEqual({ a: [`4${NBSP}June`], b: 3, c: null })
  })
})
