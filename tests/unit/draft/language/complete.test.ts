import { describe, expect, it } from 'vitest'
import { endsOpen, isComplete, isOpeningOnly } from '../../../../src/draft/language/complete.ts'

describe('a cut ends in mid-air', () => {
  it.each([
    'The report looks at the lamps of Elm through the lens of the harbour because.',
    'The board would go back to oil if the frail 60-day Elm–Ash truce.',
    'In 2019, the board held its first parade, which Carla Moor.',
    'The lamps stand along the quay of the long grey river, swollen.',
    'The pilots warn of crews that are seen to be, knowingly or not.',
    'The board has lit lamps in places where the quays of the old harbour.',
    'The board has lit the quays of Elm –',
    'The board has lit the quays of Elm,',
    'The board calls it “a lamp of its own.”.',
    'The pilots of Elm asked for lamps of the',
    'Pilots hope that, if the oil of the town is used to light the quays, find and keep their crews.',
    'The old port reached from the river to the island and, by some accounts.',
    'The pilots see the quay as a place of work specially meant.',
    'The board feels that the crews on the quay by virtue of their duties.',
    'The board has bought a lamp and a register that gathers.',
    'It is a fault of the board that when crews leave for the quays in the north.',
    'Lamps help the port in its trade and hence.',
    'Two pilots demonstrate that in ports with old lamps of oil and wax.',
    'The board has concerns that the supply of new lamps on the quays such as the old mole.',
  ])('%s', text => expect(endsOpen(text)).toBe(true))

  it.each([
    'The board has lit the quays of Elm, and the pilots stay.',
    'The board has sold the lamps, which the pilots had bought in 2019.',
    'The pilots say that the lamps are dark.',
    'The board feels that the crews on the quay fear the dark.',
    'The board has concerns that the lamps on the quay are dark.',
    'Two pilots show that in ports with old lamps crews are careless.',
    'The board has found the one lamp that matters.',
    'Pilots hope that, if the oil is sold, the crews will stay.',
    'It is a fault of the board that when crews leave for the north, nobody lights the quay.',
    'The law asks for lamps and, in winter, gates of oak.',
    'The law asks for lamps, gates and ferries.',
  ])('but not in: %s', text => expect(isComplete(text)).toBe(true))
})

describe('an opening that opens nothing', () => {
  it.each([
    'Because the board – like many others – has sold its lamps to the crews of the island.',
    'To have helped the crews of the island sell oil, offering them the lamps of the quay to light.',
    'Because the quay is now built around a gate beside its old lamp.',
    'To support a brighter, joined-up harbour using the seat of the board that was promised in 2031 to put lamps first.',
  ])('%s', text => expect(isOpeningOnly(text)).toBe(true))

  it.each([
    'Because the oil is dear, such lamps create a risk for the ferry.',
    'To light the quay, the board should buy oil.',
    'Because the board sold its lamps, that could keep the pilots away.',
    'To light the quay at night, buy oil in summer.',
    'Although the lamps were sold, selling the gates of Elm will take years.',
  ])('but not: %s', text => expect(isOpeningOnly(text)).toBe(false))
})
