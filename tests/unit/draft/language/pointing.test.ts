import { describe, expect, it } from 'vitest'
import { cutSentence } from '../../../../src/draft/language/cut.ts'
import { isDangling } from '../../../../src/draft/language/dangling.ts'
import { losesNamed, pointedWithin, pointsBackTo } from '../../../../src/draft/language/pointing.ts'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { shortened } from '../../../../src/draft/language/titles.ts'
import { isWeakTitle } from '../../../../src/draft/plan/headline.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const pointsOf = (text: string): string[][] => findStatements(parseReport(`# Lamps\n\n## Quays\n\n${text}\n`)).map(({ text: own, leaning }) => [own, ...leaning.map(claim => claim.text)])

describe('a noun at which a sentence points', () => {
  it.each([
    ['The board of Elm asked the pilots to move those tall masts at any cost.', 'masts'],
    ['Elm and Ash have sold a part of that quay.', 'quay'],
    ['A crew of nine is there to reach that goal by winter.', 'goal'],
    ['How the town lights those rivers matters to pilots.', 'rivers'],
  ])('stands nowhere before it: %s', (text, noun) => expect(pointedWithin(text)).toEqual([noun]))

  it.each([
    'The quay of Elm is dark, and the board has sold a part of that quay.',
    'The board asked those who keep the lamps of Elm.',
    'The board will move those masts that the storm broke.',
    'The lamps of Elm are like those in Ash.',
    'The quay is old in that the town has never paid for it.',
    'The number was close to that seen in Ash.',
    'In winter it is dark, and at that time the tugs stay in port.',
    'The board knows that ships fail.',
    'The board set a goal, and a crew of nine is there to reach that goal.',
    'Tugs meet that need lamps.',
  ])('is none: %s', text => expect(pointedWithin(text)).toEqual([]))

  it('is named by the sentence before', () => {
    expect(pointsBackTo('The keepers of those lamps live in Ash.', 'Elm bought a new lamp in May.')).toBe(true)
    expect(pointsBackTo('The keepers of those lamps live in Ash.', 'Elm is dark.')).toBe(false)
    expect(pointsOf('The town of Elm bought nine new lamps for its quays in the spring of the storm. Many of the oldest pilots in Ash had paid for those lamps last winter.')).toHaveLength(1)
    expect(pointsOf('The town of Elm bought nine new lamps for its quays in the spring of the storm. Many of the oldest pilots in Ash had paid for those tugs last winter.')).toHaveLength(2)
  })
})

describe('what is pointed at', () => {
  const SENTENCE = 'Ports like Elm and Ash, which are home to crews that trust the keeper of the lamps but have strong ties to the mills of the north, will be asked by the board to silence those crews at any cost.'

  it('is not cut from its sentence', () => {
    expect(losesNamed(SENTENCE, 'Ports like Elm and Ash will be asked by the board to silence those crews at any cost.')).toBe(true)
    expect(cutSentence(SENTENCE)).toBe(SENTENCE)
    expect(shortened(SENTENCE, 20)).toBeUndefined()
    expect(cutSentence(SENTENCE.replace('those crews', 'all crews'))).toBe('Ports like Elm and Ash will be asked by the board to silence all crews at any cost.')
  })

  it('is missing above a slide', () => {
    expect(isWeakTitle('It is reasonable to assume that some of that trade will end')).toBe(true)
    expect(isWeakTitle('It is reasonable to assume that some of the trade will end')).toBe(false)
  })
})

it('what would follow, after an opening, leans on the sentence before', () => {
  expect(isDangling('As the law now stands, that would mean a tax on the lamps of Elm.')).toBe(true)
  expect(isDangling('As the law now stands, lamps that would need oil are taxed in Elm.')).toBe(false)
})
