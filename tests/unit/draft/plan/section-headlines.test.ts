import { describe, expect, it } from 'vitest'
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
