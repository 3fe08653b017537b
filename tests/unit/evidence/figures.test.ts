import { describe, expect, it } from 'vitest'
import { figuresOf, supportsFigure } from '../../../src/evidence/figures.ts'

describe('figuresOf', () => {
  it.each<[string, string[]]>([
    ['May 28, 2025', ['2025-05-28']],
    ['28 May 2025', ['2025-05-28']],
    ['28th of May 2025', ['2025-05-28']],
    ['2025-05-28', ['2025-05-28']],
    ['4 Jun 2025', ['2025-06-04']],
    ['April 24–26, 2024', ['2024-04-24', '2024-04-26']],
    ['28 May and 4 June 2025', ['2025-05-28', '2025-06-04']],
    ['on 1 September 2025.', ['2025-09-01']],
    ['May 28', ['--05-28']],
    ['on January 21, 2025; later on February 3', ['2025-01-21', '2025-02-03']],
  ])('reads days: %s', (text, figures) => expect(figuresOf(text)).toEqual(figures))

  it.each<[string, string[]]>([
    ['March 2017', ['2017-03']],
    ['Sept. 2025', ['2025-09']],
    ['2017-03', ['2017-03']],
    ['January–February 2025', ['2025-01', '2025-02']],
    ['A 2021 report hinted; the following January it came', ['2021', '2022-01']],
    ['founded in 2021, the following year closed', ['2021', '2022']],
  ])('reads months: %s', (text, figures) => expect(figuresOf(text)).toEqual(figures))

  it.each<[string, string[]]>([
    ['around 2015', ['2015']],
    ['pre-2020 rules of FY2024', ['2020', '2024']],
    ['between 2020 and 2022', ['2020', '2022']],
    ['2020–2022', ['2020', '2022']],
    ['2017–19', ['2017', '2019']],
    ['2011–12', ['2011', '2012']],
    ['since the mid-2010s', ['mid-2010s']],
    ['the 1990s', ['1990s']],
    ['AI Strategy 2022', ['2022']],
  ])('reads years and decades: %s', (text, figures) => expect(figuresOf(text)).toEqual(figures))

  it.each<[string, string[]]>([
    ['20%', ['20%']],
    ['20–30 percent', ['20%', '30%']],
    ['ten per cent', ['10%']],
    ['twenty-five percent', ['25%']],
    ['0.7%', ['0.7%']],
    ['$1.5 billion', ['$1500000000']],
    ['US$20 million', ['$20000000']],
    ['€20–30m', ['€20000000', '€30000000']],
    ['10 trillion yen', ['¥10000000000000']],
    ['ten million dollars', ['$10000000']],
  ])('reads shares and money: %s', (text, figures) => expect(figuresOf(text)).toEqual(figures))

  it.each<[string, string[]]>([
    ['1,200 tanks', ['1200']],
    ['two million people', ['2000000']],
    ['1.2-million', ['1200000']],
    ['5bn', ['5000000000']],
    ['4 chapters, 28 articles', ['28', '4']],
    ['the 28-article law', ['28']],
    ['21st century', ['21st']],
    ['the economic “2+2”', ['2+2']],
    ['Guidelines ver. 1.1.', ['1.1']],
    ['v1.1', ['1.1']],
    ['ver. 2.0', ['2.0']],
    ['5,000km', ['5000']],
  ])('reads numbers: %s', (text, figures) => expect(figuresOf(text)).toEqual(figures))

  it('reads a version of three parts whole', () => expect(figuresOf('Revert 16.0.0')).toEqual(figuresOf('revert 16.0.0')))

  it('reads no address, also one that a sign keeps from being a link', () => expect(figuresOf('see http\u2060://example.org/2022-12-01')).toEqual([]))

  it.each(['SCENARIO 1', 'TABLE 2', 'G7', 'GPT-4', 'COVID-19', 'F-35A', '5G', '“Society 5.0,”', 'Table 1', 'Tables 1 to 4', 'Articles 21–24', 'Approach 2', 'Backup 7', 'paragraph 3', 'section 4.2',
    'https://example.org/2024/05', 'two recommendations', 'three items', 'one of the first', 'in May', 'the Second World War'])(
    'takes as a name or word: %s', text => expect(figuresOf(text)).toEqual([]))

  it('lists each once, sorted, whatever the spaces', () => {
    expect(figuresOf('12 pilots,\n 12 tugs, 3\u00A0ships on May\u00A028,\n2025')).toEqual(['12', '2025-05-28', '3'])
  })

  it('gives spellings of one figure one form', () => {
    const spellings = ['May 28, 2025', '28 May 2025', '2025-05-28', 'May 28th, 2025'].map(figuresOf)
    expect(new Set(spellings.map(String)).size).toBe(1)
  })
})

describe('supportsFigure', () => {
  it.each([
    ['2025-05-28', '2025-05-28'], ['2025-05-28', '2025-05'], ['2025-05-28', '2025'], ['2025-02', '2025'],
    ['mid-2010s', '2010s'], ['2025-02-03', '--02-03'],
  ])('%s bears out %s', (have, claim) => expect(supportsFigure([have], claim)).toBe(true))

  it.each([
    ['2025', '2025-05'], ['2025-05', '2025-05-28'], ['2010s', 'mid-2010s'], ['2010', '2010s'], ['--02-03', '2025-02-03'], ['20', '20%'], ['28', '2'], ['2025-12', '2025-1'],
  ])('%s does not bear out %s', (have, claim) => expect(supportsFigure([have], claim)).toBe(false))

  it('holds nothing by default', () => expect(supportsFigure([], '1')).toBe(false))
})
