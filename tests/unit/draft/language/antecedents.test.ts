import { describe, expect, it } from 'vitest'
import { names, namesSeveral, pointersIn } from '../../../../src/draft/language/antecedents.ts'

const nounsOf = (text: string): string[] => pointersIn(text).map(({ noun }) => noun)

describe('a noun that points', () => {
  it.each([
    ['The keepers of these gas lamps have asked for oil.', 'lamps'],
    ['Elm lost two tugs due to this new fear.', 'fear'],
    ['Crews must have a key to such quays.', 'quays'],
    ['The board cannot afford such a step.', 'step'],
    ['Oil went to the same harbour.', 'harbour'],
    ['By winter, the price of oil for both ports had doubled, in part for want of tugs.', 'ports'],
    ['Oil was dear across the four ports.', 'ports'],
    ['A crew of nine is there to reach that goal by winter.', 'goal'],
  ])('stands nowhere before it: %s', (text, noun) => expect(nounsOf(text)).toEqual([noun]))

  it.each([
    'Elm has sold its lamps, and the keepers of these lamps have gone.',
    'The board deterred nobody, for this deterrent had never been lit.',
    'Elm and Ash have lamps, and both ports are lit.',
    'The Elm–Ash ferry tied the two ports together.',
    'Elm, Ash and Rowan burn oil, and the price of it has ruined these ports.',
    'Both ports of the island are lit.',
    'The board lit both quays and moles.',
    'Lamps of the same kind as those of Elm are dear.',
    'This paper counts the lamps of Elm.',
    'Oil is dearer this year.',
    'In such cases, crews wait until the morning.',
    'The lamps have failed. This failure cost the town two crews.',
    'Elm has sold its lamps, such as those of the mole.',
    'Oil was dear across the four northern ports.',
    'The board says this costs too much.',
    'Crews sail even if this requires dear lamps.',
  ])('is none: %s', text => expect(nounsOf(text)).toEqual([]))

  it('is known as one that counts', () => {
    expect(pointersIn('Crews prefer both ports.').map(({ isCount }) => isCount)).toEqual([true])
    expect(pointersIn('Crews prefer these ports.').map(({ isCount }) => isCount)).toEqual([false])
  })
})

describe('what names it', () => {
  it('has the noun, or a word of its root', () => {
    expect(names('The lamp of Elm is dark.', 'lamps')).toBe(true)
    expect(names('Technological tugs are rare.', 'technologies')).toBe(true)
    expect(names('The masts of Elm are dark.', 'lamps')).toBe(false)
  })

  it('are two names, or two of a kind', () => {
    expect(namesSeveral('Tugs of Elm–Ash are old.')).toBe(true)
    expect(namesSeveral('Oil and wax are dear.')).toBe(true)
    expect(namesSeveral('The oil of Elm is dear.')).toBe(false)
  })
})
