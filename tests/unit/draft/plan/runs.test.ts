import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { keyOf } from '../../../../src/draft/plan/notes.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import type { PlannedSlide } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'
import { makeReport } from './report.ts'

function planOf(markdown: string, minutes: number): PlannedSlide[] {
  const outline = outlineOf(parseReport(markdown))
  return planDraft(outline, analyse(outline), { minutes, briefMinutes: 5 }).slides
}

const report = readFileSync(new URL('../../../fixtures/reports/quotations-and-dates/report.md', import.meta.url), 'utf8')
const refsOf = ({ body, title }: PlannedSlide): string[] => [
  ...title.refs,
  ...body.form === 'points' ? body.points.flatMap(({ refs, under = [] }) => [...refs, ...under.flatMap(claim => claim.refs)]) : [],
  ...body.form === 'timeline' ? body.events.flatMap(({ refs }) => refs) : [],
  ...body.form === 'quotation' ? body.quotation.refs : [],
].map(keyOf)

describe('dates in a row', () => {
  it('are told in the talk, in the part where they stand, after a finding of it', () => {
    const talk = planOf(report, 10).filter(({ backup }) => !backup)
    const at = talk.findIndex(({ body }) => body.form === 'timeline')
    const { body, title, part } = talk[at] ?? {}
    expect(body?.form === 'timeline' ? body.events.map(({ date }) => date) : []).toEqual(['2019-03', '2020-06', '2021-10', '2022-02'])
    expect(title?.text).toBe('How the port went dark: what happened when')
    expect(talk[at - 1]).toMatchObject({ part, body: { form: 'points' } })
  })

  it('tell a part by themselves that says little else', () => {
    const dates = '## How it came to this\n\nIn 1998 the first timers were bought. In March 2004 the keepers were dismissed. In 2015 the lamps of Elm failed. In 2021 the board closed its workshop.\n'
    const talk = planOf(`${makeReport(2, 3)}\n\n${dates}`, 10).filter(({ backup }) => !backup)
    expect(talk.filter(({ body }) => body.form === 'timeline').map(({ title }) => title.text)).toEqual(['How it came to this: what happened when'])
  })

  it('stand in the pages of their section where they tell one case, not among other dates', () => {
    const of = (name: string): string => `In 2011, the board of ${name} bought a tug of iron. Nobody had asked the crews of ${name} for their view. A storm of the north broke its mast. In 2014, the mast of ${name} was sold to a mill. Every crew had left the port by then. The mill of the valley burned a year after. In 2018, the tug of ${name} sank off the old pier.`
    const slides = planOf(`${makeReport(4, 3)}\n\n## The tug of Larch Bay\n\n${of('Larch Bay')}\n`, 5)
    const told = slides.flatMap(({ body }) => body.form === 'timeline' ? body.events.map(({ text }) => text) : [])
    expect(told.filter(text => text.includes('bought a tug of iron'))).toEqual([])
    expect(slides.flatMap(({ title, body }) => [title.text, ...body.form === 'points' ? body.points.map(({ text }) => text) : []]).some(text => text.includes('bought a tug of iron'))).toBe(true)
  })

  it('stay in the backup of a talk without time for them', () =>
    expect(planOf(report, 5).filter(({ backup, body }) => !backup && body.form === 'timeline')).toEqual([]))

  it.each([10, 20, 40])('use up nothing that is not told: %i minutes', (minutes) => {
    for (const text of [report, makeReport(6, 8), makeReport(2, 3)]) {
      const slides = planOf(text, minutes)
      const outline = outlineOf(parseReport(text))
      const events = new Set(analyse(outline).events.map(({ refs: [ref] }) => ref ? keyOf(ref) : ''))
      const refsOnce = (slide: PlannedSlide): string[] => [...new Set(refsOf(slide))]
      const told = slides.flatMap(refsOnce)
      // A sentence may give a title and a point of the same slide.
      expect(slides.filter(({ body }) => body.form === 'timeline').flatMap(refsOnce).filter(ref => told.filter(other => other === ref).length > 1)).toEqual([])
      expect([...events].filter(ref => !told.includes(ref)).length / events.size).toBeLessThan(0.35)
    }
  })
})

describe('quotations', () => {
  it('stand on slides of their own, verbatim, a couple in the talk, and are said nowhere else', () => {
    const slides = planOf(report, 20)
    const quoted = slides.filter(({ body }) => body.form === 'quotation')
    expect(quoted.map(({ title }) => title.text).sort()).toEqual(['In the words of Bo Lind, the senior pilot of the port', 'In the words of Runa Vik, harbour master of Elm'])
    expect(quoted.filter(({ backup }) => !backup).length).toBeLessThanOrEqual(2)
    const others = slides.filter(({ body }) => body.form !== 'quotation').flatMap(refsOf)
    expect(quoted.flatMap(refsOf).filter(ref => others.includes(ref))).toEqual([])
  })
})

describe('the chronology', () => {
  const dates = ['In 1998 the board bought an update for its lamps. The update lit all quays.', 'In 2004 the board dismissed its keepers. Nobody on the council had asked them.', 'In 2015 the lamps of Elm failed. This closed the quay.', 'In 2021 the board closed its workshop. Ships were sent to Ash.', 'In 2022 the masts of Ash fell. Nobody was hurt.', 'In 2023 a tug sank. Divers found it.', 'In 2024 the crane was sold. Nobody knows to whom.']
  const events = dates.map((text, i) => `## Quay ${['one', 'two', 'three', 'four', 'five', 'six', 'seven'][i] ?? ''}\n\n${text}\n`).join('\n')

  const rows = planOf(`${makeReport(2, 3)}\n\n${events}`, 5).flatMap(({ body, backup }) => backup && body.form === 'timeline' ? body.events.map(({ when }) => when) : [])

  it('takes no event away from the sentence that needs it', () => expect(rows.filter(when => /^\d{4}$/.test(when))).toEqual(['2004', '2021', '2022', '2023']))
  it('has none of what only its section has named', () => expect(rows).not.toContain('2024'))
})
