import { describe, expect, it } from 'vitest'
import { isOfAnyPaper } from '../../../../src/draft/language/generic.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'

const isAny = (text: string, title = 'Dark Quays: lamps of the north'): boolean => isOfAnyPaper(stemsOf(text), stemsOf(title))

describe('what would be true of any paper', () => {
  it.each(['A dramatic change is needed in this area.', 'A new era of quays needs a new way of thinking and new actions.', 'Elm has some difficult decisions to make over the coming months.'])('%j is', text => expect(isAny(text)).toBe(true))
  it.each(['Crews leave the port in winter.', 'Lamps of the north are failing.', 'The board should sell its meters and buy oil.'])('%j is not', text => expect(isAny(text)).toBe(false))
})
