import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { withIntroductions, type Introduction } from '../../../../src/draft/plan/introductions.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import type { PlannedSlide } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const slidesOf = (opening: string, first: string): PlannedSlide[] => {
  const losses = [
    `In that winter, ${first} lit the old quay of the northern port at her own cost.`, 'Most pilots of the union left the harbour when their pay was cut by a third.',
    'Insurers doubled the premiums of every ship that sailed after dark.', 'Fishing crews sold their boats to a bank of the capital.', 'Grain rotted in the sheds because no tug would move the barges.',
  ].join('\n\n')
  const outline = outlineOf(parseReport(`## Early days\n\n${opening}\n\n## Losses\n\n${losses}\n`))
  return planDraft(outline, analyse(outline), { minutes: 5, briefMinutes: 3 }).slides
}

const under = (slides: readonly PlannedSlide[]): string[] => slides.filter(({ backup }) => !backup)
  .flatMap(({ body }) => body.form === 'points' ? body.points : []).flatMap(point => point.under ?? []).map(({ text }) => text)

describe('people of the talk', () => {
  const OPENING = 'They met those who were there with the state pilot Ada Brookner.'
  it('are told under the first point that calls them by their surname', () => expect(under(slidesOf(OPENING, 'Brookner'))).toEqual(['State pilot Ada Brookner']))
  it.each(['Ada Brookner', 'Captain Brookner', 'the pilot'])('are not where it says itself who they are: %s', name => expect(under(slidesOf(OPENING, name))).toEqual([]))
})

describe('things of the talk', () => {
  const OPENING = 'They met those who were there with Lampion, a signal system of the bay.'
  it('are told under the first point that names them', () => expect(under(slidesOf(OPENING, 'Lampion'))).toEqual(['Lampion, a signal system of the bay']))
  it.each(['The system Lampion', 'Lampion, a system,', 'the pilot'])('are not where it says itself what they are: %s', name => expect(under(slidesOf(OPENING, name))).toEqual([]))
})

describe('what only the sentence before names', () => {
  const slidesWith = (before: string, sentence: string): string[] => {
    const losses = [
      `Old and wet, and burnt by a fire that nobody had seen, the sheds of the northern port stood in the rain while the board looked for money, and ${before} ${sentence}`, 'Most pilots of the union left the harbour when their pay was cut by a third.',
      'Insurers doubled the premiums of every ship that sailed after dark.', 'Fishing crews sold their boats to a bank of the capital.', 'Grain rotted in the barns because no tug would move the barges.',
    ].join('\n\n')
    const outline = outlineOf(parseReport(`## Losses\n\n${losses}\n`))
    return under(planDraft(outline, analyse(outline), { minutes: 5, briefMinutes: 3 }).slides)
  }
  it('stands under what takes it up, by its name', () => expect(slidesWith('it issued Harbour Order H-63.', 'Under the order, crews of every ship had to light their lamps at dusk.')).toEqual(['Harbour Order H-63']))
  it('does not where the sentence names no such thing', () => expect(slidesWith('it issued rules.', 'Under the order, crews of every ship had to light their lamps at dusk.')).toEqual([]))
})

describe('what a slide names', () => {
  const LAMPION: Introduction = { isNamed: text => text.includes('Lampion'), isTold: text => text.includes('Lampion,'), isNeeded: true, claim: { text: 'Lampion, a signal system of the bay', refs: [] } }
  const slide = (title: string, points: readonly string[]): PlannedSlide => ({ id: 'a', title: { text: title, refs: [] }, part: 'Quays', backup: false, inBrief: false, body: { form: 'points', points: points.map(text => ({ text, refs: [] })) }, notes: [] })
  const bodyOf = (title: string, points: readonly string[], introduction = LAMPION): unknown => withIntroductions([slide(title, points)], [introduction]).talk[0]?.body
  const [SHORT, LONG] = ['The quay lay dark.', 'Fishing crews sold their boats to a bank of the capital, which lent them oil, rope and barges until spring.']

  it('stands first where only the title names it', () => expect(bodyOf('Lampion failed', [SHORT, SHORT])).toEqual({ form: 'points', points: [LAMPION.claim, ...[SHORT, SHORT].map(text => ({ text, refs: [] }))] }))
  it('is not said again where a point tells it', () => expect(bodyOf('Lampion failed', ['Lampion, a system, failed.'])).toEqual({ form: 'points', points: [{ text: 'Lampion, a system, failed.', refs: [] }] }))
  it('has room in smaller type where it is needed', () => {
    const points = ['Lampion failed.', LONG, LONG, LONG, SHORT]
    expect([bodyOf(LONG, points), bodyOf(LONG, points, { ...LAMPION, isNeeded: false })]).toMatchObject([{ dense: true, points: { 0: { under: [LAMPION.claim] } } }, { points: points.map(text => ({ text })) }])
  })
})
