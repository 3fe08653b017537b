import { describe, expect, it } from 'vitest'
import { leansOnOpening } from '../../../../src/draft/language/lost-openings.ts'

const leans = (opening: string, rest: string): boolean =>
  leansOnOpening(rest.charAt(0).toUpperCase() + rest.slice(1), { text: `${opening}, ${rest}.` })

describe('a title without the opening of its sentence', () => {
  it.each([
    ['says “the problem” of what the opening names', 'Despite quarrels over oil', 'Elm appears to manage the problem without a strike'],
    ['has a pronoun for what the opening names', 'Given the depth of the harbour', 'ports should hire more pilots to know its rocks'],
    ['holds for all where the opening tells of one pair', 'Although the Elm–Ash ferry remains cheap', 'the trade of Elm seems to be declining'],
    ['holds for all where the opening tells what is between two', 'While the trade between Elm and Ash has grown', 'the boats of Elm are older than ever'],
  ])('leans where it %s', (_, opening, rest) => expect(leans(opening, rest)).toBe(true))

  it.each([
    ['says which problem', 'Despite quarrels over oil', 'Elm appears to manage the problem of its dark quays'],
    ['speaks of neither of the two', 'Although the Elm–Ash ferry remains cheap', 'the trade of Oakhaven seems to be declining'],
    ['names both', 'Although the Elm–Ash ferry remains cheap', 'the trade of Elm with Ash seems to be declining'],
    ['names somebody else than its opening', 'Although the ferry to Ash remains cheap', 'the trade of Elm seems to be declining'],
    ['names before the pronoun what it stands for', 'Given the depth of the harbour', 'ports should let Elm hire its pilots'],
    ['has the pronoun for its own subject', 'Given the depth of the harbour', 'Elm has hired its pilots'],
    ['leaves out a time', 'In the storms of March', 'the crews of all tugs lost their lamps'],
  ])('does not where it %s', (_, opening, rest) => expect(leans(opening, rest)).toBe(false))

  it('is no whole sentence', () => expect(leansOnOpening('Elm appears to manage the problem', { text: 'Elm appears to manage the problem.' })).toBe(false))
})
