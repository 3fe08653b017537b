import { describe, expect, it } from 'vitest'
import { countriesIn } from '../../../../src/draft/language/countries.ts'

describe('countries', () => {
  it.each([
    ['South Korea sells lamps to Japanese ports', ['South Korea', 'Japan']],
    ['The U.S. and its allies wait for Kyiv’s answer', ['United States', 'Ukraine']],
    ['Nigerian ports are not those of Niger', ['Nigeria', 'Niger']],
    ['Sino-Russian lamps, and the EU-funded quay', ['China', 'Russia', 'European Union']],
    ['The harbour board of Indiana has a chad in its lamp', []],
  ])('of %s', (text, names) => expect([...countriesIn(text)]).toEqual(names))
})
