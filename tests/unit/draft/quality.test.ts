import { describe, expect, it } from 'vitest'
import { draftedDeck, plainDeck, type MeasuredDeck, type Point } from '../../../bench/draft/deck.ts'
import { qualityOf } from '../../../bench/draft/measure.ts'
import { qualityPage } from '../../../bench/draft/table.ts'
import { analyse } from '../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../src/draft/outline/outline.ts'
import { planDraft } from '../../../src/draft/plan/plan.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { makeReport } from './plan/report.ts'

const outline = outlineOf(parseReport(makeReport(3, 5)))
const analysis = analyse(outline)

const point = (text: string, sentence = 0, isUnder = false): Point => ({ text, refs: [{ section: 0, paragraph: 1, sentence }], isUnder })
const deckOf = (...points: Point[]): MeasuredDeck => ({ slides: [{ title: 'Lamps', points, notes: [] }], talkSlides: 1, minutes: 1 })

describe('the quality of a deck', () => {
  it('finds nothing of the report where nothing is shown', () => {
    expect(qualityOf(outline, analysis, deckOf()).onSlides).toEqual({ sections: 0, recommendations: 0, events: 0, figures: 0 })
  })

  it('counts points that are too long, too short, dangling, or said before', () => {
    const quality = qualityOf(outline, analysis, deckOf(point('The quay is dark in winter.'), point('The quay is dark in winter'), point('Lamps fail.'), point(`Lamps ${'and lamps '.repeat(21)}fail.`), point('This was never seen before.', 4)))
    expect(quality).toMatchObject({ points: 5, long: 0.2, short: 0.2, dangling: 0.2, repeated: 0.2 })
  })

  it('lets a point lean on the one right before it', () => {
    expect(qualityOf(outline, analysis, deckOf(point('The quay is dark in winter.'), point('This was never seen before.', 1))).dangling).toBe(0)
    expect(qualityOf(outline, analysis, deckOf(point('The quay is dark in winter.'), point('This was never seen before.', 4, true))).dangling).toBe(0)
  })

  it('is higher for a draft than for a plain split', () => {
    const drafted = qualityOf(outline, analysis, draftedDeck(planDraft(outline, analysis, { minutes: 20, briefMinutes: 8 })))
    const plain = qualityOf(outline, analysis, plainDeck(outline))
    expect(drafted.onSlides.figures).toBeGreaterThan(plain.onSlides.figures ?? 0)
    expect(drafted.onSlides.recommendations).toBe(1)
    expect(drafted.repeated).toBe(0)
    expect(drafted.dangling).toBeLessThan(0.02)
    const page = qualityPage([{ title: 'A | B', words: 1000, drafted, plain }], 20)
    expect(page).toContain('| A \\| B | 1000 |')
    expect(new Set(page.split('\n').filter(line => line.startsWith('|')).map(line => line.replace(/\\\|/g, '').split('|').length)).size).toBe(1)
  })
})
