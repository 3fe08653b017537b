import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/check/lock-file.ts'
import { planReport } from '../../../../src/draft/draft.ts'
import { isVerdict, putsQuestion } from '../../../../src/draft/language/verdict.ts'

/** What the slide says that tells the paper in one minute: of a report with an introduction. */
function minuteOf(introduction: string): string[] {
  const { slides } = planReport(`---\ntitle: Harbours\n---\n\n## Introduction\n\n${introduction}\n\n## The Quays\n\nThe quays of the new town have lamps of four kinds.\n\n## Recommendations\n\nThe board should light the quays.`, { minutes: 20, briefMinutes: 5, hash: sha256 })
  const slide = slides.find(({ part }) => part === 'In brief')
  return [slide?.title.text ?? '', ...slide?.body.form === 'points' ? slide.body.points.map(({ text }) => text) : []]
}

const BACKGROUND = 'The port of Elm is the largest harbour of the northern coast. Its quays were built in 1902. Ferries of three companies call at the port in winter. Crews of the tugs live in the old town by the river. Pilots of the port see the board as a model for other ports.'

describe('the paper in one minute', () => {
  it('holds the verdict and the question of the paper, wherever the introduction has them', () => {
    const said = minuteOf(`${BACKGROUND}\n\nA key finding is that dark quays cost the port of Elm more than they save. Instead of counting its lamps, the board should ask: Do the crews of the quay feel safe?\n\nThe board of the port meets on the first day of each month. Two ministries share the law of the sea and of its coasts.`)
    expect(said.join(' ')).toContain('A key finding is that dark quays cost the port of Elm more than they save')
    expect(said).toContain('Instead of counting its lamps, the board should ask: Do the crews of the quay feel safe?')
  })

  it('holds what the paper turns to, with what it turns against', () => {
    const said = minuteOf('Ada Brook and all crews of the north see the port of Elm as a model of safe quays. However, dark masts, broken meters and tired crews reveal that its quays are weak.')
    expect(said.join(' ')).toMatch(/dark masts, broken meters and tired crews reveal that its quays are weak/i)
  })

  it('is not headed by what is commonly held', () => {
    const said = minuteOf('Many observers see the port of Elm and the quays of its board as safe. The lamps of the port and the quays of Elm fail in storms. The board of the port has sold its meters. Crews of the quays leave the port of Elm. Pilots of the port find no mark on its quays. Ferries and tugs of the board lie at the quays of Elm.')
    expect(said[0]).not.toContain('Many observers')
  })

  it('is headed by no request that is far from the paper’s subject, where another claim can head it', () => {
    const towns = ['Ash', 'Elm', 'Oak', 'Yew', 'Fir', 'Ivy', 'Bay', 'Box', 'Gale', 'Hazel', 'Holly', 'Larch', 'Maple', 'Rowan', 'Sorrel', 'Thorn', 'Alder', 'Aspen', 'Birch', 'Cedar', 'Broom', 'Clover', 'Fern', 'Heath', 'Lime', 'Pine', 'Reed', 'Rose', 'Sage', 'Vine']
    const said = minuteOf(`Crews of the tugs should be paid for each night of winter. The harbours of the north cannot be lit without meters of their own. ${towns.map(town => `The tugs of ${town} lie at the old quay in winter.`).join(' ')}`)
    expect(said[0]).toMatch(/harbours of the north/i)
  })

  it('holds no fragment of a list', () => {
    expect(minuteOf(`${BACKGROUND} The board of the port meets on the first day of each month. Two ministries share the law of the sea.\n\n- Intentionally avoiding the lamps and quays of the port of Elm\n- Carrying out unsafe work on the quays of the port`)).not.toContain('Intentionally avoiding the lamps and quays of the port of Elm')
  })
})

describe('the paper’s own words for it', () => {
  it.each(['This paper argues that lamps pay.', 'The discussions yielded two main findings.', 'According to discussions with pilots, the port is dark.', 'The framework flagged 12 dark quays.'])('%j is a verdict', sentence => expect(isVerdict(sentence)).toBe(true))
  it.each(['This report summarises the main findings from the discussion.', 'The paper concludes with an analysis of the law.', 'The port is dark.', 'The paper is based on data.'])('%j is none', sentence => expect(isVerdict(sentence)).toBe(false))
  it.each(['This paper assesses whether the port needs lamps.', 'The question is how the quays are lit.', 'Boards should ask: Are the quays lit?'])('%j is a question', sentence => expect(putsQuestion(sentence)).toBe(true))
})
