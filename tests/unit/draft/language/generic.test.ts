import { describe, expect, it } from 'vitest'
import { isOfAnyPaper, saysTitleAgain } from '../../../../src/draft/language/generic.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'

const isAny = (text: string, title = 'Dark Quays: lamps of the north'): boolean => isOfAnyPaper(stemsOf(text), stemsOf(title))

describe('what would be true of any paper', () => {
  it.each(['A dramatic change is needed in this area.', 'A new era of quays needs a new way of thinking and new actions.', 'Elm has some difficult decisions to make over the coming months.'])('%j is', text => expect(isAny(text)).toBe(true))
  it.each(['Crews leave the port in winter.', 'Lamps of the north are failing.', 'The board should sell its meters and buy oil.'])('%j is not', text => expect(isAny(text)).toBe(false))
})

describe('what says the title again', () => {
  const isAgain = (text: string, title = 'Lamps for the Quays of the North'): boolean => saysTitleAgain(stemsOf(text), stemsOf(title))
  it.each(['The quays of the north need lamps for their winter.', 'Lamps have come to the northern quays and the north.'])('%j does', text => expect(isAgain(text)).toBe(true))
  it.each(['Lamps have saved the quays of the north two tugs, a ferry and the trade in coal.', 'Lamps are cheap in winter.'])('%j does not', text => expect(isAgain(text)).toBe(false))
  it('a title of one matter is said by all that tells of it', () => expect(isAgain('The quays have lamps.', 'Lamps')).toBe(false))
})
