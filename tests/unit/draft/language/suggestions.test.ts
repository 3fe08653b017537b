import { describe, expect, it } from 'vitest'
import { findAsks } from '../../../../src/draft/language/asks.ts'
import { pointsOutside } from '../../../../src/draft/language/pointers.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const statement = (text: string): Statement => ({ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text, words: text.split(' ').length, weight: 1, stems: stemsOf(text), isItem: false, leaning: [] })
const asked = (text: string, within: boolean) => findAsks([statement(text)], () => within)

describe('what is suggested', () => {
  it.each([
    'One could imagine a joint board of the two harbours.',
    'A first step would be to count the lamps of every quay.',
    'It would be wise to count the lamps of every quay.',
    'Priority should be given to the lamps of the old quay.',
    'It is vital that the lamps of every quay be counted.',
    'It is important to count the lamps of every quay.',
    'A register of the lamps is needed.',
    'The duties of the two boards need to be parted.',
    'Cheap lamps, such as those of Elm, should be sold to crews.',
    'To light the old quay, lamps of glass should be bought by spring.',
    'Night, day and storm lamps should be extended to all quays.',
  ])('counts among recommendations: %s', (text) => {
    expect(asked(text, true)).toMatchObject([{ addressee: undefined, text }])
    expect(asked(text, false)).toEqual([])
  })

  it.each(['It is important to note that the lamps are old.', 'No register of lamps is needed.', 'Lighting the quays is necessary to show the rocks.', 'If lamps are sold, a register is needed.', 'To light the old quay, it should be bought by spring.'])('but not what is noted, denied or only follows: %s', text => expect(asked(text, true)).toEqual([]))

  it('keeps its “could” and whom it means', () => {
    expect(asked('The harbour board could also set up a fund for lamps.', true)).toMatchObject([{ addressee: 'The harbour board', verb: 'could', decision: 'set up a fund for lamps' }])
    expect(asked('The harbour board could lose its lamps in a storm.', true)).toEqual([])
    expect(asked('The harbour board could also set up a fund for lamps.', false)).toEqual([])
  })
})

describe('what should be done to something', () => {
  it.each(['Licences should be tied to a count of the lamps.', 'The levy on oil should therefore be paid to the crews.'])('counts also elsewhere: %s', text => expect(asked(text, false)).toMatchObject([{ text, isAside: true }]))
  it.each([
    ['a deed of readers', 'The count of the lamps should be treated with care.'],
    ['not to be done', 'Licences should not be tied to a count of lamps.'],
    ['said by others', 'Licences should be tied to lamps, the pilots argued.'],
    ['a condition', 'Licences should be tied to lamps if the board agrees.'],
  ])('is no request where it is %s', (_, text) => expect(asked(text, false)).toEqual([]))
})

describe('a request that points outside', () => {
  it.each(['The board must address these challenges.', 'The board should light lamps to close this gap.', 'Such a step should be taken by the board.', 'The board must take on that role.', 'As with the old lamps, the board should publish a date.'])('is %s', text => expect(pointsOutside(text)).toBe(true))
  it.each([
    'The board should name dark quays and light these quays first.',
    'The board should act this year.',
    'The board should light the quays, even if this costs a tug.',
    'The board should buy tools such as lamps.',
  ])('is not %s', text => expect(pointsOutside(text)).toBe(false))
})
