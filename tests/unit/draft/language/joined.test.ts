import { describe, expect, it } from 'vitest'
import { joinedAs } from '../../../../src/draft/language/joined.ts'

describe('how a sentence joins what it says to what stands before', () => {
  it.each<[string, string, ReturnType<typeof joinedAs>]>([
    ['one thing more', 'The board also lights the quays.', 'adds'],
    ['one thing more, by its opening', 'Moreover, the board lights the quays.', 'adds'],
    ['one of several', 'Second, the board must light the quays.', 'adds'],
    ['another', 'Another area of growth is the trade in oil.', 'adds'],
    ['an instance', 'For example, the port of Elm lights its quays.', 'instance'],
    ['an instance within', 'The port of Elm, for instance, lights its quays.', 'instance'],
    ['an instance by its verb', 'The lamps of Elm are a typical example.', 'instance'],
    ['what is granted', 'To be clear, no lamp will save a ship.', 'granted'],
    ['what was so until then', 'Until recently, the quays were dark.', 'granted'],
    ['what is granted within', 'No lamp, of course, will save a ship.', 'granted'],
  ])('%s: %s', (_, sentence, joined) => expect(joinedAs(sentence)).toBe(joined))

  it.each([
    'The board lights the quays.', 'The board not only lights the quays but also sweeps them.', 'The fund, also known as the Lamp Fund, pays.', 'Examples teach more than rules.',
    'First ports, then rivers were lit.', 'The course of the river is known.',
  ])('it does not: %s', sentence => expect(joinedAs(sentence)).toBeUndefined())
})
