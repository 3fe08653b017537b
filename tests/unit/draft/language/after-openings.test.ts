import { describe, expect, it } from 'vitest'
import { isDangling } from '../../../../src/draft/language/dangling.ts'

describe('a pronoun after an opening', () => {
  it.each([
    'Like most of the quays of Elm, it lies within the old port.',
    'Unlike the other ferries of the coast, they burn oil.',
    'With respect to Elm, it asked for lamps and oil.',
    'Of the sale of the lamps of Elm, he said, “the board did it badly.”',
    'By all accounts, its quays are dark in winter.',
    'So that is not new.',
    'With the price of oil as high as it appears to be this winter, however, this might need to change.',
    'Even once lit by the new lamps of the harbour board, they stand empty.',
    'Lit quays would pay for themselves, he argues, since ferries would call.',
  ])('that points before the sentence: %s', text => expect(isDangling(text)).toBe(true))

  it.each([
    'Like most of the quays of Elm, the old pier lies within the port.',
    'With respect to Elm, it is clear that the board has no oil.',
    'So that crews sail in winter, the board has bought oil.',
    'If lit, the quays of the town pay for themselves, and they save crews.',
    'When asked for oil in the winter of the storm, it is likely that the board refused.',
    'As for Elm, its quays are dark in winter.',
    'By all accounts, the quays of Elm are dark in winter.',
    'Ada Brook left the board because, she said, the quays were dark.',
  ])('that does not: %s', text => expect(isDangling(text)).toBe(false))
})
