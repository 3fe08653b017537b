import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
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
