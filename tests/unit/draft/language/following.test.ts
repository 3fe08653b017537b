import { describe, expect, it } from 'vitest'
import { isDangling } from '../../../../src/draft/language/dangling.ts'
import { countsOfIt, namesAgain, supposesToo, takesUp } from '../../../../src/draft/language/following.ts'
import { isMethod } from '../../../../src/draft/language/method.ts'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const pointsOf = (text: string): string[][] => findStatements(parseReport(`# Lamps\n\n## Quays\n\n${text}\n`)).map(({ text: own, leaning }) => [own, ...leaning.map(claim => claim.text)])

describe('a sentence that takes up what the one before it has named', () => {
  it('calls it by a common noun', () => {
    expect(takesUp('The minister later clarified her plans for the port.', 'In May, Ida Holm took over the harbours of Elm.')).toBe(true)
    expect(takesUp('The report counts every lamp on the quay.', 'In 2021, Harbour Watch published a long report on the dark quays.')).toBe(true)
    expect(takesUp('The company has denied it.', 'Most of the lamps were sold to Marwick Light.')).toBe(true)
  })

  it('is not one on the paper itself, nor one that says which it means', () => {
    expect(takesUp('The paper argues that lamps save lives.', 'It was written for the council of Elm.')).toBe(false)
    expect(takesUp('The report of the board counts every lamp.', 'Harbour Watch published a report.')).toBe(false)
    expect(takesUp('The report counts every lamp on the quay.', 'Lamps are cheap.')).toBe(false)
  })

  it('stands under that one', () => {
    expect(pointsOf('Harbour Watch published a long report on the dark quays of Elm. The report counts 412 lamps that have failed since the storm.'))
      .toEqual([['Harbour Watch published a long report on the dark quays of Elm.', 'The report counts 412 lamps that have failed since the storm.']])
  })
})

describe('what another’s report concludes', () => {
  it('keeps whose claim it is; the paper’s own needs no voice', () => {
    expect(pointsOf('In May, Harbour Watch published a study of the quays in the north. Many of its lamps were broken by the storm of 2019. The report concludes that dark quays will cost more lives.').flat())
      .toContain('The report concludes that dark quays will cost more lives.')
    expect(pointsOf('The quays of the north have been dark for years. The report concludes that dark quays will cost more lives.').flat())
      .toContain('Dark quays will cost more lives.')
  })
})

describe('a figure without its place', () => {
  it('stands under the sentence that names it', () => {
    expect(countsOfIt('Funding levels fell by 55 percent in two winters.', 'The council raised its payments to Elm in 2020.')).toBe(true)
    expect(countsOfIt('Funding levels in Marwick fell by 55 percent.', 'The council raised its payments to Elm in 2020.')).toBe(false)
    expect(pointsOf('The council of the region raised its payments to Elm after the storm. Funding levels fell by 55 percent in the two winters that followed.')).toHaveLength(1)
  })
})

describe('what leans on other words', () => {
  it.each(['If that can be done, the port will be safe at night.', 'Alternatively, the board may buy lamps from Elm.', 'Investment here could save the lives of crews.', 'It is known to be buying lamps from Elm.', 'The keeper of the lamps of Elm was asked on Monday, and said as much.', 'Another source is timber.', 'Another factor that ports should consider is the tide.', 'Another pilot of Elm was asked on Monday.', 'From the start of the winter of 2023 to the end of the next spring, they sold lamps for two million crowns.', 'In control of the Elm–Ash border, they moved on to the port.', 'Also unclear is the fate of the lamps of Elm.', 'Both favour lamp-based and tide-based rules for ferries.', 'Both are cheap and quick.', 'Both boards hold that lamps and quays should stay.', 'Both sides of quays and bays are dark.'])('is dangling: %s', (text) => {
    expect(isDangling(text)).toBe(true)
  })

  it.each(['It is known that the board buys lamps from Elm.', 'It is expected that lamps will fail.', 'The lamps here burn all night.', 'Another source of income for the port is timber.', 'In the trade with lamps, it is common for ports to pay late.', 'Before Elm or Ash had sold the quay, they were home to pilots.', 'If lamps are lit in winter, they last for years.', 'Also the port of Elm is dark in winter.', 'Both rich and poor ports should pay for the lamps.', 'Both small boats and large ferries of the bay are slow.'])('is not: %s', (text) => {
    expect(isDangling(text)).toBe(false)
  })
})

it('a sentence on how the author worked is method', () => {
  expect(isMethod('For the wider picture, the author drew on visits to four harbours.', '')).toBe(true)
  expect(isMethod('The author of the Harbours Act drew a line at the quay.', '')).toBe(false)
})

describe('a thing that the sentence before has named for the first time', () => {
  it('is named again', () => {
    expect(namesAgain('The treaty opened the port of Elm.', 'The deal of 1904 was the town’s first treaty with the island.')).toBe(true)
    expect(namesAgain('The treaty of Ash opened the port of Elm.', 'It was the town’s first treaty.')).toBe(false)
    expect(namesAgain('The treaty opened the port of Elm.', 'The treaty was signed in 1904.')).toBe(false)
  })

  it.each([
    ['The search committee sits in the old town hall.', 'In winter, a search committee reads the tides.'],
    ['The confederation has sold its lamps.', 'The Northern Harbour Confederation meets in May.'],
    ['The update has lit all masts of the quay.', 'In May, the firm sent a lamp update to Elm.'],
    ['The treaty effectively made Elm a port of the island.', 'The deal of 1904 was the town’s first treaty with the island.'],
    ['The fund gave nothing to the pilots.', 'In May, Elm set up a fund for its lamps.'],
  ])('also where it is of another kind: %s', (sentence, before) => expect(namesAgain(sentence, before)).toBe(true))

  it.each([
    ['The risk would be too high for Elm.', 'It is unlikely that Elm would risk its lamps.'],
    ['The new lamps have been lit.', 'In May, the firm sent a lamp to Elm.'],
    ['The night committee sits in the old town hall.', 'In winter, a search committee reads the tides.'],
    ['The government has sold its lamps.', 'Elm has a weak government.'],
    ['The fund held by the pilots of Elm has lost its keeper.', 'In May, Elm set up a fund for its lamps.'],
    ['The paper counts no lamps.', 'The board asked for a paper on lamps.'],
  ])('is not: %s', (sentence, before) => expect(namesAgain(sentence, before)).toBe(false))

  it('stands under that one', () => {
    expect(pointsOf('In 1904, Elm signed its town’s first treaty with the crews of the island. The treaty opened the port of Elm to all of the northern tugs.'))
      .toEqual([['In 1904, Elm signed its town’s first treaty with the crews of the island.', 'The treaty opened the port of Elm to all of the northern tugs.']])
  })
})

describe('what would also be so', () => {
  it('stands under what the sentence before it supposes', () => {
    expect(supposesToo('Fines would also be high in Elm.', 'A sale of the quay would anger the pilots.')).toBe(true)
    expect(supposesToo('Fines would also be high in Elm.', 'The board has sold the quay.')).toBe(false)
    expect(supposesToo('The fines of Elm also rose.', 'A sale of the quay would anger the pilots.')).toBe(false)
  })

  it.each(['The ferries of the bay would be laid up.', 'Then pilots would leave the coast.', 'Trade and insurance would suffer.'])('what would be so in a case that its own words do not name: %s', (sentence) => {
    expect(supposesToo(sentence, 'If the quay is sold, its lamps go out.')).toBe(true)
    expect(supposesToo(sentence, 'The board has sold the quay.')).toBe(false)
    expect(supposesToo(sentence, 'Six lamps would cost nine crowns.')).toBe(false)
  })

  it.each(['A sale of the lamps would cost more.', 'Selling the lamps would cost more.', 'The pilots said that lamps would cost more.', 'Trade would suffer if the lamps went out.', 'The pilots would have to pay.'])('but not where they name it, or somebody said so: %s', (sentence) => {
    expect(supposesToo(sentence, 'If the quay is sold, its lamps go out.')).toBe(false)
    expect(pointsOf('A sale of the quay of Elm would anger the pilots of the island. Fines would also be high in the port of Ash.')).toEqual([['A sale of the quay of Elm would anger the pilots of the island.', 'Fines would be high in the port of Ash.']])
  })
})

it('what fails after all stands under what was told well of it, however short', () => {
  expect(pointsOf('Each lamp of the port passes every test of the board on its own. The lit quay fails.')).toEqual([['Each lamp of the port passes every test of the board on its own.', 'The lit quay fails.']])
})
