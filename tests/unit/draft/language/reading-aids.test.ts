import { describe, expect, it } from 'vitest'
import { cutSentence } from '../../../../src/draft/language/cut.ts'
import { isDangling } from '../../../../src/draft/language/dangling.ts'
import { isMethod } from '../../../../src/draft/language/method.ts'
import { isReadingAid } from '../../../../src/draft/language/reading-aids.ts'

describe('what helps to read the document', () => {
  it.each([
    'Costs of oil may not sum due to rounding.',
    'All amounts are in millions of crowns.',
    'Unless otherwise noted, figures are in 2024 crowns.',
    'In the chart below, grey bars stand for dark quays.',
    'The wording in bold lights the quay again.',
    'In this report, we walk through the plans of the board and list their costs.',
    'For the first time, the Lamp Institute will publish a full ranking of ports.',
    'See the annex for the costs of each lamp.',
    'For all costs, readers should refer to Table B.',
    'Recommendations on the sale of lamps are set out elsewhere in this Report.',
    'The principle set out in paragraph 15 should also apply to pilots.',
    'Recommendations 27-33 from the Blueprint are of relevance to the harbour.',
    'The board’s comments are reproduced in Appendix II.',
    'The harbour master provided technical comments.',
    'Further reports will look at related lamps of other ports.',
    'We welcome questions and comments on our lamps.',
    'Please feel free to get in touch.',
    'Contact us for the data on lamps.',
    'The rules of the inquiry can be found on the website of the board.',
    'A full list of pilots can be found at the end of this report.',
    'The board received many letters, which are published on our website.',
    'Start with what we know.',
    'A briefing paper produced by the Lamp Library also provides key information on oil.',
    'We frame our analysis around the lamps of the quay.',
    'In the next section, we present our model of the quay.',
    'To close, we summarize the results of the trial.',
    'Now consider the price of oil.',
  ])('is %s', (text) => {
    expect(isReadingAid(text)).toBe(true)
    expect(isDangling(text)).toBe(true)
  })

  it.each([
    'In this paper, we compare ten ports and find that lamps pay.',
    'This paper argues that lamps pay.',
    'In this report, we examine whether the board should buy lamps.',
    'The figures are in decline.',
    'The board will see the port burn.',
    'For the first time, the board will light the quays.',
    'The board should publish its figures in bold letters.',
  ])('is not %s', text => expect(isReadingAid(text)).toBe(false))
})

it('what ends by pointing at another place leans', () => {
  expect(isDangling('The board lists the costs of its lamps below.')).toBe(true)
  expect(isDangling('The chart above shows the costs of lamps.')).toBe(true)
  expect(isDangling('In winter, crews see lamps from above.')).toBe(false)
})

it('where else the text says so goes from a sentence', () => {
  expect(cutSentence('As explained in the lamp oil section, the board sold three lamps.')).toBe('The board sold three lamps.')
  expect(cutSentence('As the chart above shows, the board sold three lamps.')).toBe('The board sold three lamps.')
  expect(cutSentence('The board sold three lamps, as described in the table below.')).toBe('The board sold three lamps.')
  expect(cutSentence('As argued in the Elm lamp study, the board sold three lamps.')).toBe('As argued in the Elm lamp study, the board sold three lamps.')
})

it('a name that begins like a pointer is none', () => {
  expect(isDangling('Above-water cables are cheap to mend.')).toBe(false)
  expect(isDangling('Above all lamps stands a mast.')).toBe(true)
})

it('a pronoun that is no subject wants its noun', () => {
  expect(isDangling('Crews can sell them regardless of the price.')).toBe(true)
  expect(isDangling('The harbour board should not keep it alight.')).toBe(false)
  expect(isDangling('The harbour board should buy it from the port.')).toBe(true)
  expect(isDangling('Storms may make it hard to land.')).toBe(false)
  expect(isDangling('The owners of lamps may sell them.')).toBe(false)
})

it('what was discussed in workshops tells how the paper knows', () => {
  expect(isMethod('The plans were then discussed in a series of workshops with pilots.', '')).toBe(true)
  expect(isMethod('For this report, the Harbour Office reviewed the lamps and bills of nine ports.', '')).toBe(true)
  expect(isMethod('The team also interviewed officials of the port.', '')).toBe(true)
  expect(isMethod('The interviewed experts agree on lamps.', '')).toBe(false)
  expect(isMethod('The lamps were sold in a workshop.', '')).toBe(false)
  expect(['Data', 'Data sources', 'Data and methods', 'Limitations of the study', 'Limitations and Further Research', '2.1 Scope'].filter(heading => !isMethod('', heading))).toEqual([])
  expect(['Data Portals', 'Limitations of Lamps at Sea', 'Sources of Light'].filter(heading => isMethod('', heading))).toEqual([])
})

it('an instance of what is wanted keeps the word that makes it one', () => {
  expect(cutSentence('For instance, it is important to light the quays of the old harbour.')).toBe('For instance, it is important to light the quays of the old harbour.')
  expect(cutSentence('For example, ports should light their quays.')).toBe('For example, ports should light their quays.')
  expect(cutSentence('For example, the quays of the old harbour are dark.')).toBe('The quays of the old harbour are dark.')
})
