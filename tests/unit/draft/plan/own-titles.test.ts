import { describe, expect, it } from 'vitest'
import { unrepeated, withOwnTitles } from '../../../../src/draft/plan/own-titles.ts'
import type { PlannedSlide } from '../../../../src/draft/types.ts'

const slide = (text: string, backup: boolean, refs: PlannedSlide['title']['refs'] = []): PlannedSlide =>
  ({ id: text, title: { text, refs }, part: 'Quays', backup, inBrief: false, body: { form: 'points', points: [] }, notes: [] })
const titles = (...slides: PlannedSlide[]): string[] => withOwnTitles(slides).map(({ title }) => title.text)

describe('what a title says', () => {
  const refs = [{ section: 1, paragraph: 1, sentence: 0 }]
  const [dark, dear] = [{ text: 'The quays of Elm are dark.', refs }, { text: 'Oil is dear.', refs }]

  it('is not said again under it; what stands under it comes first', () => {
    expect(unrepeated([{ ...dark, under: [dear] }, { text: 'Crews leave.', refs }], 'The quays of Elm are dark').map(({ text }) => text)).toEqual(['Oil is dear.', 'Crews leave.'])
  })

  it('is right above what takes it up', () => {
    const crews = { text: 'Crews leave.', refs }
    const orders = (text: string): string[] => unrepeated([crews, { ...dark, under: [{ text, refs }] }], 'The quays of Elm are dark').map(point => point.text)
    expect(orders('Their lamps are dear.')).toEqual(['Their lamps are dear.', 'Crews leave.'])
    expect(orders('Oil is dear.')).toEqual(['Crews leave.', 'Oil is dear.'])
  })

  it('is taken from before the sentence that it names', () => {
    expect(unrepeated([{ text: 'Light the quays: The board should buy lamps.', refs }], 'Light the quays')).toEqual([{ text: 'The board should buy lamps.', refs }])
  })

  it('is said where nothing else would be, and whole where the title is cut', () => {
    expect(unrepeated([dark], 'The quays of Elm are dark')).toEqual([dark])
    expect(unrepeated([dark, dear], 'The quays of Elm')).toEqual([dark, dear])
  })
})

describe('titles of a deck', () => {
  it('say which of several pages of one name it is', () => {
    expect(titles(slide('Lamps', true), slide('Ships', true), slide('Lamps', true), slide('Lamps', true))).toEqual(['Lamps (one of three)', 'Ships', 'Lamps (two of three)', 'Lamps (three of three)'])
  })

  it('go on from those of the talk, which stay as they are', () => {
    expect(titles(slide('Lamps', false), slide('Lamps', true))).toEqual(['Lamps', 'Lamps (continued)'])
    expect(titles(slide('Lamps', false), slide('Lamps', true), slide('Lamps', true))).toEqual(['Lamps', 'Lamps (one of two)', 'Lamps (two of two)'])
  })

  it('tell a table from the text of its section', () => {
    const figure: PlannedSlide = { ...slide('Lamps', true), body: { form: 'figure', figures: [] } }
    expect(titles(slide('Lamps', true), figure)).toEqual(['Lamps', 'Lamps: the picture'])
  })

  it('lose the number of their heading, and never change a claim without a passage', () => {
    expect(titles(slide('2. Lamps', true), slide('2. Lamps', true))).toEqual(['Lamps (one of two)', 'Lamps (two of two)'])
    expect(titles(slide('Lamps cost 40 crowns', true), slide('Lamps cost 40 crowns', true))).toEqual(['Lamps cost 40 crowns', 'Lamps cost 40 crowns'])
  })
})
