import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { isMethod } from '../../../../src/draft/language/method.ts'
import { shortened } from '../../../../src/draft/language/titles.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import { parseReport } from '../../../../src/report/parse.ts'
import { makeReport } from '../plan/report.ts'

const analysed = (text: string) => analyse(outlineOf(parseReport(text)))
const asked = (text: string) => analysed(text).asks.map(({ addressee, verb, decision }) => [addressee, verb, decision])
const INTRO = '## Findings\n\nThe quays of Elm are dark.\n\n## Recommendations\n\n'

describe('recommendations that the report names', () => {
  it('may be what somebody must have', () => {
    expect(asked(`${INTRO}The crews of the tugs must have their pay counted each year.\n\nThe lamps of the mole must have been dark for years.\n\nAdjust the fees of the port so that crews stay.`).map(([, , decision]) => decision))
      .toEqual(['the crews of the tugs must have their pay counted each year', 'adjust the fees of the port so that crews stay'])
  })

  it('may be orders of a few words before their paragraph', () => {
    expect(asked(`${INTRO}**Hold hearings now.** The board has met once since May.\n\n**Pay crews.** The ministry should pay the crews of the tugs.\n\nThe board should see one thing clearly: lamps are cheap.`))
      .toEqual([[undefined, undefined, 'hold hearings now'], ['The ministry', 'should', 'pay the crews of the tugs']])
  })

  it('are read from headings, with whom they are for', () => {
    expect(asked(`${INTRO}### Recommendation 1.2 (for the harbour board): Improve the quays of Elm\n\nLamps are cheap in most years.\n\n### Buy lamps with a guarantee\n\nThey last for many winters.`))
      .toEqual([['the harbour board', undefined, 'improve the quays of Elm'], [undefined, undefined, 'buy lamps with a guarantee']])
  })

  it('are told with the sentence that says what their heading means: a request about the same, or any under it', () => {
    expect(asked(`${INTRO}### Buy lamps with a guarantee\n\nThe board should repair the masts. The ministry should pay for lamps of the best kind.\n\n### Champion the crews\n\nThe town should train pilots.`)).toEqual([
      [undefined, undefined, 'buy lamps with a guarantee: The ministry should pay for lamps of the best kind'],
      ['The board', 'should', 'repair the masts'],
      [undefined, undefined, 'champion the crews: The town should train pilots'],
    ])
  })

  it('are read from the name before a sentence', () => {
    expect(asked(`${INTRO}1. Close the dark quays: Ships that land there at night put their crews at risk.`)).toEqual([[undefined, undefined, 'close the dark quays: Ships that land there at night put their crews at risk']])
    expect(asked(`${INTRO}1. Dark quays: Ships that land there at night put their crews at risk.`)).toEqual([])
  })

  it('name whom they ask after their name, also behind a dash', () => {
    const board = ['The harbour board', 'should', 'shut the outer quays to all ships at night']
    expect(asked(`${INTRO}1. **Close the dark quays** - The harbour board should shut the outer quays to all ships at night.`)).toEqual([board])
    expect(asked(`${INTRO}1. **A lamp fund** – The harbour board should shut the outer quays to all ships at night.`)).toEqual([board])
    expect(asked(`${INTRO}1. **Close the dark quays** - The harbour board should shut ${'the outer quays and the mole and '.repeat(5)}the lock.`)).toEqual([['The harbour board', 'should', 'close the dark quays']])
  })

  it('are told once where their name is a sentence of its own', () => {
    expect(asked(`${INTRO}1. **Publish one budget for lamps.** The harbour board should publish a budget for lamps with all its costs.`)).toEqual([['The harbour board', 'should', 'publish a budget for lamps with all its costs']])
    expect(asked(`${INTRO}1. Publish one budget for lamps. The harbour board should train the crews of its tugs.`)).toHaveLength(2)
  })

  it('ask nobody for what is granted', () => {
    expect(asked('## Findings\n\nThe harbour board should be able to name one more keeper of its own.')).toEqual([])
    expect(asked(`${INTRO}The harbour board should be entitled to name one more keeper of its own.`).map(([who]) => who)).toEqual([undefined])
  })

  it('ask whom the sentence asks that leads into their list', () => {
    expect(asked(`${INTRO}To light the quays, the harbour board should take three steps:\n\n- Publish the reports of the inspectorate.\n- Train the crews of the tugs.`))
      .toEqual([['the harbour board', 'should', 'publish the reports of the inspectorate'], ['the harbour board', 'should', 'train the crews of the tugs']])
  })
})

describe('whose requests they are', () => {
  it.each([
    ['of a source that is quoted at length', '## The quays\n\nThe board of Ash takes another view:\n\n> The harbour board of Elm should sell its lamps to the ministry.'],
    ['of a document in an annex', '## The quays\n\nThe quays of Elm are dark.\n\n## Annex\n\n### Letters to the board\n\nThe harbour board of Elm should sell its lamps to the ministry.'],
    ['of somebody whose words they are', '## The quays\n\n“The harbour board of Elm should sell its lamps to the ministry,” writes Ada Brook.'],
  ])('are not the paper’s: those %s', (_, text) => expect(asked(text)).toEqual([]))

  it('are the paper’s, in an annex of recommendations, too', () =>
    expect(asked('## The quays\n\nThe quays of Elm are dark.\n\n## Annex\n\n### Recommendations\n\nThe harbour board should sell its lamps to the ministry.').map(([who]) => who)).toEqual(['The harbour board']))
})

describe('recommendations in a list', () => {
  it('end the sentence of their lead, whatever their verb', () => {
    expect(asked(`${INTRO}The ports authority should:\n\n- dredge the basin by 2027;\n- reopen its workshop; and\n- the quays of Elm.`))
      .toEqual([['The ports authority', 'should', 'dredge the basin by 2027'], ['The ports authority', 'should', 'reopen its workshop']])
  })

  it('are no list that nobody is asked for', () => expect(asked(`${INTRO}The old quays had:\n\n- lamps of oil;\n- keepers of their own.`)).toEqual([]))

  it('are told once', () => {
    const list = 'The ports authority should:\n\n- dredge the basin by 2027;\n- reopen its workshop;\n- publish its counts.\n'
    const outline = outlineOf(parseReport(`${makeReport(2, 3)}\n\n## Recommendations\n\n${list}`))
    const slides = planDraft(outline, analyse(outline), { minutes: 10, briefMinutes: 5 }).slides
    expect(slides.filter(({ body }) => JSON.stringify(body).includes('workshop'))).toHaveLength(1)
  })
})

describe('how a paper knows', () => {
  it.each(['All interviews were carried out in the winter.', 'This report is based on field research in Elm.', 'Exact timeframes are rarely available.', 'The research was limited to three ports.', 'Data-gathering for this paper took place in spring.', 'There are limitations to the research methodology adopted.', 'A pilot interviewed a total of nine masters of Elm.', 'In work paid for by the port, we spent a year meeting with pilots of Elm.'])('%j tells of it', text => expect(isMethod(text, 'Lamps')).toBe(true))
  it.each(['The board interviews its masters each year.', 'This report argues that lamps pay.', 'Research into lamps is expensive.'])('%j does not', text => expect(isMethod(text, 'Lamps')).toBe(false))
  it('stands under headings of its own', () => expect(isMethod('Ships were counted by hand.', '1.2. Methodology')).toBe(true))
})

describe('a point of a talk', () => {
  const statement = (text: string) => analysed(`## Lamps\n\n${text}`).statements[0] ?? expect.unreachable()

  it('ends before what only adds, where no figure goes with it', () => {
    expect(shortened(statement('The harbour board of the old town sold all lamps of the quay to a company from abroad in winter, which the auditors of the ministry had seen before.').text, 22))
      .toBe('The harbour board of the old town sold all lamps of the quay to a company from abroad in winter.')
    expect(shortened(statement('The harbour board of the old town sold all lamps of the quay to a company from abroad in winter, making two million crowns with all of them.').text, 22)).toBeUndefined()
  })
})
