import { describe, expect, it } from 'vitest'
import { planReport } from '../../../../src/draft/draft.ts'
import { headlineOfSection } from '../../../../src/draft/plan/section-headlines.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const headline = (heading: string, text: string): string | undefined => {
  const report = parseReport(`# Harbours\n\n## ${heading}\n\n${text}\n\n- Crews of the tugs said so in the winter.\n`)
  return headlineOfSection(report, report.sections.findIndex(({ title }) => title === heading), 121)?.title.text
}

describe('the headline of a section that is only numbered', () => {
  it.each(['Finding 3', 'Key finding 2:', 'Lesson two', 'Conclusion IV'])('is the first sentence under %j', heading =>
    expect(headline(heading, '> *The quays of Elm are dark because nobody pays for their lamps.*')).toBe('The quays of Elm are dark because nobody pays for their lamps'))

  it('is none where the heading says more, or what stands under it is text', () => {
    expect(headline('Findings on the quays', 'The quays of Elm are dark because nobody pays for their lamps.')).toBeUndefined()
    expect(headline('Finding 3', 'The quays of Elm are dark. Nobody pays for their lamps. The board has sold its meters. Crews leave the port.')).toBeUndefined()
  })

  it('begins where its sentence begins', () => {
    expect(headline('Finding 3', 'The board of the harbours of the north and of all its islands has, after a winter of storms and a spring of dark quays that nobody had foreseen, lost its crews.')).toBeUndefined()
  })
})

it('a headline that the minute tells heads its section all the same, where its slide would bear a mere number', () => {
  const told = 'The quays of Elm are dark because nobody pays for their lamps.'
  // Too long for a title, and with no end that may go.
  const long = [
    'What most keepers of the northern harbours know about oil, wicks, glass and weather is nowhere written down for those who follow them.',
    'Whether merchants, insurers or ferrymen gain from unlit piers is a question that neither ministers nor mayors of coastal towns have asked.',
    'How often trawlers, barges and rowing boats collide near unmarked sandbanks is known only to surgeons, widows and owners of boatyards.',
  ]
  const summary = `${told} Crews of the tugs should be paid for each night of winter. The board of the port has sold its meters. Three companies call at the port in winter. Pilots hold that the tide tables are wrong.`
  const coast = 'The coast of Elm has forty small ports. Most of them have no lamps at all. Storms have closed nine of them since the spring.'
  const { slides } = planReport(`# Harbours of the North\n\n## Summary\n\n${summary}\n\n## Coast\n\n${coast}\n\n## Findings\n\n### Finding 1\n\n> *${told}*\n\n${long.map(text => `- ${text}`).join('\n\n')}\n`, { minutes: 20, briefMinutes: 5, hash: text => text.slice(0, 8) })
  expect(slides.filter(({ backup, part }) => !backup && part === 'Findings').map(({ title }) => `${title.text}.`)).toEqual([told])
})
