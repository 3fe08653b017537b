import { describe, expect, it } from 'vitest'
import { planReport } from '../../../../src/draft/draft.ts'
import { askedByHeading, recommendedTo } from '../../../../src/draft/language/recommends.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const asked = (markdown: string) => {
  const { slides } = planReport(markdown, { minutes: 20, briefMinutes: 8, hash: text => text })
  return slides.flatMap(({ body }) => body.form === 'recommendations' ? body.asks : []).map(({ addressee, decision }) => `${addressee ?? 'nobody'}: ${decision}`)
}

describe('requests without a modal verb', () => {
  it('name who is asked, and what', () => {
    expect(asked('# Lamps\n\n## Findings\n\nThe quays of Elm are dark at night.\n\n## Recommendations\n\nWe recommend that the Department for Coasts commission inspections of all 212 quays.\n\nThe committee urges port authorities to publish their registers of accidents.\n\nI recommend that, within a year, ferry operators report sensors that are disconnected.')).toEqual([
      'the Department for Coasts: commission inspections of all 212 quays', 'port authorities: publish their registers of accidents', 'ferry operators: report sensors that are disconnected',
    ])
  })
  it('are the paper’s own elsewhere', () => {
    expect(asked('# Lamps\n\n## Findings\n\nThe opposition urges the government to resign.\n\nThe union calls on ports to pay more.\n\nThe quays of Elm are dark at night.')).toEqual([])
  })
  it('may lead into a list', () => {
    expect(recommendedTo('The National Audit Chamber recommends that the Ministry of the Interior')).toBe('the Ministry of the Interior')
    expect(recommendedTo('The Commission invites Member States to:')).toBe('Member States')
    expect(recommendedTo('The Harbour Union recommends that ports and ferry operators take the following steps to light the quays:')).toBe('ports and ferry operators')
    expect(recommendedTo('The Commission found that ports pay too much.')).toBeUndefined()
  })
  it('may have who is asked in the heading above', () => {
    const report = parseReport('# Lamps\n\nText.\n\n## Recommendations\n\n### To the Ministry of Ports\n\n- Light the quays.\n\n### Recommendations for donors\n\n- Pay for lamps.\n\n### For example\n\n- Wait.')
    expect(report.sections.map((_, index) => askedByHeading(report, index))).toEqual([undefined, undefined, 'the Ministry of Ports', 'donors', undefined])
  })
})

it('recommendations in a table stand in the talk', () => {
  const { slides, remarks } = planReport('# Lamps\n\n## Findings\n\nThe quays of Elm are dark at night.\n\n## Recommendations\n\n| Recommendation | Addressee |\n|---|---|\n| Light the quays | The board |\n| Count the lamps | The town |\n', { minutes: 20, briefMinutes: 8, hash: text => text })
  expect(slides.filter(({ backup }) => !backup).map(({ body }) => body.form)).toContain('table')
  expect(remarks.map(({ rule }) => rule)).not.toContain('no-recommendations')
})

it('courtesies stand on no slide', () => {
  const { slides } = planReport('# Cables\n\nChairman Lund, thank you for the opportunity to testify today.\n\nCables break near harbours.\n\nWe are grateful to all those who gave evidence to the inquiry.\n\nThe coast guard lacks ships that can lift cables.\n\nI look forward to your questions.', { minutes: 20, briefMinutes: 8, hash: text => text })
  expect(JSON.stringify(slides.map(({ title, body }) => [title.text, body]))).not.toMatch(/thank you|grateful|look forward/)
})
