import { describe, expect, it } from 'vitest'
import { namesThing, saysWhatIs, thingsIn } from '../../../../src/draft/language/things.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const things = (text: string): ReturnType<typeof thingsIn> => thingsIn(parseReport(`## Quays\n\n${text}\n`))
const thingsOf = (text: string): string[] => [...things(text).values()].map(({ claim }) => claim.text)

describe('things', () => {
  it.each([
    ['The port bought Lampion, a new oil-fired signal system of the northern quay.', 'Lampion, a new oil-fired signal system of the northern quay'],
    ['Crews like Lampion. Lampion is a cheap and simple signal system that pilots built.', 'Lampion is a cheap and simple signal system.'],
    ['They left Elmwick, the easternmost town of the bay, in May.', 'Elmwick, the easternmost town of the bay'],
    ['In Elmwick, a small town, lamps burned. Crews left Elmwick.', 'Elmwick, a small town'],
    ['It sold oil to Lampion, a trading company led by pilots.', 'Lampion, a trading company'],
  ])('are found where the report says what they are: %s', (text, thing) => expect(thingsOf(text)).toEqual([thing]))

  it.each([
    'However, a lamp company of the port failed.', 'Under Elmwick, a new signal system of the port failed. Crews left Elmwick.', 'In Elmwick, a lamp company failed. Crews left Elmwick.',
    'They met at Elmwick, a cold place.', 'Crews like Lampion. Lampion is a broader signal system.', 'They lit the Centre of Lampion, a signal system.', 'It met the Lamp Board, a public body, twice.', 'They left Japan, an island state and ally, and a company.', 'It sold Lampion, and a signal system burned.',
  ])('are not: %s', text => expect(thingsOf(text)).toEqual([]))

  it('are named, and told, by a text', () => {
    const [thing] = things('The port bought Lampion, a new signal system.').values()
    const texts = ['Crews like Lampion.', 'The Lampion Quay is dark.', 'Lampion, an old system, failed.', 'The Lampion signal system failed.', 'A system called Lampion failed.']
    expect(texts.map(text => thing && [namesThing(thing, text), saysWhatIs(thing, text)])).toEqual([[true, false], [false, false], [true, true], [true, true], [true, true]])
  })
})
