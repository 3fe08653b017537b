import { describe, expect, it } from 'vitest'
import { definesHeading, isOnWords } from '../../../../src/draft/language/definitions.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { isWeakTitle, worthAsPoint } from '../../../../src/draft/plan/headline.ts'
import type { Statement } from '../../../../src/draft/types.ts'

describe('a remark on a word', () => {
  it.each(['The list of lamps to be lit is called the “log”', 'Paying in advance is known as “old oil”', '“Night lamps” refers to all lamps of the quay', 'The word “quay” may sound odd, but it is of use', 'Each of these winters is often referred to as a “long one”'])('heads a slide only where nothing else does: %s', text => expect([isOnWords(text), isWeakTitle(text)]).toEqual([true, true]))
  it.each(['The board called for more lamps in Elm', 'Oil, otherwise known as night wax, is dear in Elm', 'The town conducts what is known as a lamp sale', 'Crews refer to the board of Elm for their pay', 'The board was called upon to light the quay', 'The night line was called nine times in May', 'Lamp terms are short in Elm'])('is none: %s', text => expect(isOnWords(text)).toBe(false))
})

describe('what its heading names', () => {
  it.each([['Lamp oil is the fat of whales.', 'Lamp oil'], ['“Night pilotage” means that a pilot stays on board.', 'Night pilotage']])('is said: %s', (text, heading) => expect(definesHeading(text, stemsOf(heading))).toBe(true))
  it.each([['Lamp oil is dear.', 'Lamp oil'], ['The price of lamp oil is a burden.', 'Lamp oil'], ['Lamp oil is the fat of whales.', 'The oil of Elm'], ['It is the fat of whales.', '']])('is not: %s', (text, heading) => expect(definesHeading(text, stemsOf(heading))).toBe(false))

  it('is worth more as a point', () => {
    const text = 'Lamp oil is the fat of whales from the north of the sea, boiled in kettles by crews.'
    const statement = (heading: string): Statement => ({ refs: [], text, words: 17, weight: 0.5, stems: stemsOf(text), isItem: false, leaning: [], headed: stemsOf(heading) })
    expect(worthAsPoint(statement('Lamp oil'))).toBeGreaterThan(worthAsPoint(statement('Storms')))
  })
})
