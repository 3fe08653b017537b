import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { isOfAnotherCountry, withCountries } from '../../../../src/draft/plan/whose.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const text = `# Harbours\n\n## Lamps of the north\n\nIn these years of storms, Norway’s ports have stayed bright. Lamps of glass are paid for by the crews of the tugs. Sweden sells its oil to them.\n\n## Lamps of Denmark\n\nOil is dear for all of the crews in winter. The Swedish board buys the oil of its ports.\n\n## Lamps of the south\n\nBells are rung on each of the quays at night. Portugal has lit its quays with gas since the storm.\n`
const outline = outlineOf(parseReport(text))
const statements = withCountries(outline.report, outline.headings, analyse(outline).statements)
const said = (start: string) => statements.find(one => one.text.includes(start)) ?? expect.fail(start)

describe('a statement that names no country', () => {
  it('tells of the subject before it, or of the heading over it', () => {
    expect([...said('paid for by the crews').countries ?? []]).toEqual(['Norway'])
    expect([...said('Oil is dear').countries ?? []]).toEqual(['Denmark'])
    expect([...said('Bells are rung').countries ?? []]).toEqual([])
  })

  it('stands under no title that tells of another', () => {
    const [gas, board] = [said('has lit its quays'), said('buys the oil')]
    expect(isOfAnotherCountry('Portugal has lit its quays with gas', gas, said('paid for by the crews'))).toBe(true)
    expect(isOfAnotherCountry('The Swedish board buys the oil', board, said('paid for by the crews'))).toBe(true)
    expect(isOfAnotherCountry('Norwegian quays are bright', gas, said('paid for by the crews'))).toBe(false)
  })

  it('may stand under one of its own paragraph, or one that tells of none, and under any where it tells of nobody', () => {
    expect(isOfAnotherCountry('Sweden sells its oil', said('Sweden sells'), said('paid for by the crews'))).toBe(false)
    expect(isOfAnotherCountry('Quays are lit with gas', said('has lit its quays'), said('paid for by the crews'))).toBe(false)
    expect(isOfAnotherCountry('Sweden sells its oil', said('Sweden sells'), said('Bells are rung'))).toBe(false)
  })
})

describe('one that names a country', () => {
  it('stands under any title: it says of whom it tells', () => expect(isOfAnotherCountry('Portugal has lit its quays', said('has lit its quays'), said('Sweden sells'))).toBe(false))
})
