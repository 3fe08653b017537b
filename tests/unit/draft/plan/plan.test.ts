import { describe, expect, it } from 'vitest'
import { countWords, SECONDS_PER_SLIDE, WORDS_PER_MINUTE } from '../../../../model/time-plan.ts'
import { fitsTitle } from '../../../../model/title-lines.ts'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { BACKUP, heightWith, roomUnder, TALK, TALK_DENSE, type Area } from '../../../../src/draft/plan/fit.ts'
import { keyOf } from '../../../../src/draft/plan/notes.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import type { Claim, Plan, PlannedSlide } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'
import { makeReport } from './report.ts'

const planOf = (markdown: string, minutes = 20, briefMinutes = 8): Plan => {
  const outline = outlineOf(parseReport(markdown))
  return planDraft(outline, analyse(outline), { minutes, briefMinutes })
}

const pointsOf = ({ body }: PlannedSlide): Claim[] => body.form === 'points' ? body.points : []
const wordsOf = ({ notes }: PlannedSlide): number => notes.reduce((sum, { text }) => sum + countWords(text), 0)
const minutesOf = (slides: readonly PlannedSlide[]): number => slides.reduce((sum, slide) => sum + SECONDS_PER_SLIDE + wordsOf(slide) / WORDS_PER_MINUTE * 60, 0) / 60
const keys = (claims: readonly Claim[]): string[] => claims.flatMap(({ refs }) => refs).map(keyOf)

/** [parts, paragraphs of each, minutes] */
const CASES = [[1, 1, 20], [2, 2, 10], [4, 6, 20], [6, 10, 30], [9, 20, 20], [3, 5, 3]] as const

describe.each(CASES)('a plan of %i parts with %i paragraphs for %i minutes', (parts, paragraphs, minutes) => {
  const plan = planOf(makeReport(parts, paragraphs), minutes, minutes / 2)
  const talk = plan.slides.filter(slide => !slide.backup)

  it('keeps to the minutes, and so does the cut', () => {
    expect(minutesOf(talk)).toBeLessThanOrEqual(minutes)
    expect(minutesOf(talk.filter(slide => slide.inBrief))).toBeLessThanOrEqual(Math.max(minutes / 2, minutesOf(talk.filter(({ body }) => body.form === 'recommendations')) + 3))
    expect(plan.slides.filter(slide => slide.backup && slide.inBrief)).toEqual([])
  })

  it('has the talk before the backup, cover first and method last', () => {
    expect(plan.slides[0]?.body.form).toBe('cover')
    expect(plan.slides.at(-1)?.body.form).toBe('sources')
    expect(plan.slides.findIndex(slide => slide.backup)).toBe(talk.length)
  })

  it('names each slide once', () => {
    const ids = plan.slides.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('shows nothing without its sentence, and nothing twice', () => {
    const points = plan.slides.flatMap(slide => [...pointsOf(slide), ...slide.body.form === 'opener' && slide.body.claim ? [slide.body.claim] : []])
    expect(points.filter(({ refs }) => refs.length === 0)).toEqual([])
    expect(new Set(points.map(({ text }) => text)).size).toBe(points.length)
    expect(plan.slides.filter(slide => pointsOf(slide).some(({ text }) => text.replace(/\.$/, '') === slide.title.text))).toEqual([])
  })

  it('fits', () => {
    const areaOf = ({ backup, title, body }: PlannedSlide): Area => backup ? BACKUP : roomUnder(title.text, body.form === 'points' && body.dense === true ? TALK_DENSE : TALK)
    // No gap follows the last point.
    const tall = (slide: PlannedSlide): boolean => pointsOf(slide).reduce((sum, { text, under = [] }) => sum + heightWith(text, under, areaOf(slide)), 0) > areaOf(slide).space + (slide.backup ? 0 : areaOf(slide).gap)
    expect(plan.slides.filter(tall)).toEqual([])
    expect(plan.slides.filter(({ title, backup }) => !fitsTitle(title.text, backup ? 144 : 124))).toEqual([])
    expect(plan.slides.filter(slide => pointsOf(slide).length > 7)).toEqual([])
  })

  it('says no more to a slide than the check allows', () => {
    expect(talk.filter(slide => wordsOf(slide) > 130)).toEqual([])
  })

  it('leads the agenda to slides of the talk', () => {
    const targets = talk.flatMap(({ body }) => body.form === 'agenda' ? body.items : []).map(({ slide }) => slide)
    expect(targets.filter(id => !talk.some(slide => slide.id === id))).toEqual([])
  })

  it('names each part of the talk in the agenda, and so what is asked and concluded', () => {
    const [agenda] = talk.flatMap(({ body }) => body.form === 'agenda' ? [body.items] : [])
    const named = talk.filter(({ id }) => agenda?.some(({ slide }) => slide === id)).map(({ part }) => part)
    const told = talk.slice(3).map(({ part }) => part)
    expect(agenda === undefined ? [] : told.filter(part => !named.includes(part))).toEqual([])
  })
})

describe('a plan', () => {
  const markdown = makeReport(4, 6)
  const plan = planOf(markdown)

  it('is the same for the same report', () => {
    expect(planOf(markdown)).toEqual(plan)
  })

  it('uses the minutes it is given', () => {
    expect(minutesOf(plan.slides.filter(slide => !slide.backup))).toBeGreaterThan(16)
  })

  it('leaves no sentence unsaid where there is room for all', () => {
    const { report, parts } = plan.outline
    const all = parts.flatMap(part => part.sections).flatMap(section => (report.sections[section]?.paragraphs ?? []).flatMap(({ number, sentences }) => sentences.map((_, sentence) => keyOf({ section, paragraph: number, sentence }))))
    const said = new Set(plan.slides.flatMap(slide => keys([...slide.notes, ...pointsOf(slide), slide.title])))
    expect(all.filter(key => !said.has(key))).toEqual([])
  })

  it('puts every recommendation on a slide', () => {
    const outline = outlineOf(parseReport(markdown))
    const asked = analyse(outline).asks
    const shown = new Set(plan.slides.flatMap(({ title, body }) => keys([title, ...body.form === 'points' ? body.points : body.form === 'recommendations' ? body.asks : []])))
    expect(asked.length).toBeGreaterThan(6)
    expect(asked.filter(({ refs }) => refs.every(ref => !shown.has(keyOf(ref))))).toEqual([])
  })

  it('follows the report’s order within its backup', () => {
    const first = plan.slides.filter(slide => slide.backup && slide.part !== 'Recommendations').flatMap(slide => pointsOf(slide)[0]?.refs[0] ?? [])
    const places = first.map(ref => ref.section * 1e6 + ref.paragraph * 1e3 + ref.sentence)
    expect(places.length).toBeGreaterThan(3)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
  })
})

describe('how the paper knows', () => {
  const method = '## Methodology\n\nAll interviews were carried out in the winter of the fire. The research was limited to three ports of the north.'
  const plan = planOf(`${makeReport(3, 4)}\n\n${method}`)
  const of = (slide: PlannedSlide): string => [slide.title.text, ...pointsOf(slide).map(({ text }) => text)].join(' ')

  it('stands on one page of the backup, not in the talk', () => {
    expect(plan.slides.filter(slide => /carried out in the winter/.test(of(slide))).map(({ title, backup }) => [title.text, backup])).toEqual([['How the paper knows', true]])
  })

  it('has no page where the paper says nothing of it', () => {
    expect(planOf(makeReport(3, 4)).slides.filter(({ title }) => title.text === 'How the paper knows')).toEqual([])
  })
})

it('a mere name opens no part of a single slide', () => {
  const items = ['Lamps: Light the western quay before the winter comes.', 'Pilots: Train more of them in the towns of the coast.', 'Boats: Give each of the crews a boat that can leave in a storm.', 'Oil: Buy it in the summer, when the price is low.']
  const list = (stage: number): string => items.map(item => `- ${item.replace('.', ` in stage ${stage}.`)}`).join('\n')
  const { slides } = planOf(`The harbours of Elm stay dark in the winter, and no ship enters them by night.\n\n${['Design', 'Steps', 'Money'].map((name, i) => `## ${name}\n\n${list(i + 2)}`).join('\n\n')}`)
  const told = slides.filter(({ backup, part }) => !backup && ['Design', 'Steps', 'Money'].includes(part))
  expect(told.length).toBeGreaterThan(1)
  expect(told.filter(({ body }) => body.form === 'opener')).toEqual([])
})
