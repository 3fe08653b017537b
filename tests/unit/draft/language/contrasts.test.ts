import { describe, expect, it } from 'vitest'
import { contrastBetween, contrastWithin, type Placed } from '../../../../src/draft/language/contrasts.ts'
import type { Contrast } from '../../../../src/draft/types.ts'

const placed = (text: string, sentence = 0): Placed => ({ text, ref: { section: 0, paragraph: 1, sentence } })
const sidesOf = (contrast: Contrast | undefined): string[] | undefined => contrast?.flatMap(({ name, claim }) => [name, claim.text])

describe('a contrast within a sentence', () => {
  it.each([
    ['Oil lamps fail in every storm of the winter, whereas gas lamps have kept their light since the flood.',
      ['Oil lamps', 'Oil lamps fail in every storm of the winter.', 'Gas lamps', 'Gas lamps have kept their light since the flood.']],
    ['Elm has paid for all of its lamps since the flood; by contrast, Ash has never paid for more than a few.',
      ['Elm', 'Elm has paid for all of its lamps since the flood.', 'Ash', 'Ash has never paid for more than a few.']],
    ['The eastern quay was lit through all of the winter, while the western quay was dark until the spring.',
      ['The eastern quay', 'The eastern quay was lit through all of the winter.', 'The western quay', 'The western quay was dark until the spring.']],
    ['Oil lamps fail in every storm of the winter, whereas gas lamps outshine them in all kinds of weather.',
      ['Oil lamps', 'Oil lamps fail in every storm of the winter.', 'Gas lamps', 'Gas lamps outshine them in all kinds of weather.']],
  ])('has two sides of a kind: %s', (sentence, sides) => {
    expect(sidesOf(contrastWithin(placed(sentence)))).toEqual(sides)
  })

  it.each([
    ['the sides are of two kinds', 'Many pilots find that oil lamps fail in every storm, whereas the price of gas has been low since the flood.'],
    ['a side is a pronoun', 'The board has kept the quays of Elm dark for years, whereas it has lit those of Ash in every winter.'],
    ['a side names nobody', 'Some crews have asked for lamps on all quays, whereas others have asked for fewer of them in winter.'],
    ['the second is what the first does', 'The board has kept the quays of Elm dark, while asking the ministry for more lamps in every winter.'],
    ['both are the same', 'The harbour board was poor before the great flood, whereas the harbour board has been rich ever since.'],
    ['while is a time', 'The pilots of Elm had to wait for the ferry, while the lamps on the eastern quay were lit for the night.'],
  ])('is none where %s', (_, sentence) => {
    expect(contrastWithin(placed(sentence))).toBeUndefined()
  })
})

describe('a contrast of two sentences', () => {
  const first = placed('Elm has paid for all of its lamps since the flood.')

  it('is told by the opening of the second', () => {
    expect(sidesOf(contrastBetween(first, placed('By contrast, Ash handles lamps as a matter of the church.', 1)))).toEqual(['Elm', first.text, 'Ash', 'Ash handles lamps as a matter of the church.'])
    expect(contrastBetween(first, placed('Ash handles lamps as a matter of the church.', 1))).toBeUndefined()
    expect(contrastBetween(first, placed('By contrast, creating lamps anew has been dear for all of them.', 1))).toBeUndefined()
  })
})
