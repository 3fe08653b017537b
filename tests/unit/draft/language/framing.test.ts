import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { frames, holdsFast, tellsOfOthers } from '../../../../src/draft/language/framing.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import type { Analysis, PlannedSlide } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const analysed = (text: string): Analysis => analyse(outlineOf(parseReport(text)))
const list = (lead: string, ...items: string[]): string => `${lead}\n\n${items.map(item => `- ${item}`).join('\n')}`

describe('what leads into a list', () => {
  it.each([
    'The owners contended that:', 'Those in favour of a sale say:', 'Keepers of the north complained that:', 'Owners will tell you:', 'The arguments against are:', 'Opponents raised these concerns:',
    'Over the next five years, we will:', 'The new school would:', 'The programme aimed to:', 'If fares go:', 'Under the previous plan:', 'Treatments that do not work:', 'Never:', 'Ports should avoid:',
    'Ports that bought radar gave four reasons:', 'Our ambition is that by 2030:', 'We will, by the end of the year:', 'They point to three risks:', 'As a result, this research aims to:', 'You should be wary when a seller says:', 'Arguments that the unions make should be heard:', 'Worst case:', 'Gaps:', 'Other signs of trouble include:', 'The lamps should be put out when:', 'It remains unclear whether:', 'Within this code, several beliefs are central:', 'The board could face several outcomes:', 'In fact, one can name at least five explanations for the dark quays:',
  ])('may hold all its items: %s', (lead) => {
    expect(frames(lead)).toBe(true)
  })

  it.each([
    'The key findings are as follows:', 'We find that:', 'Four barriers hold the bay back:', 'In brief, the study found the following:', 'The board should:', 'Ports should take these steps:', 'We recommend that:', 'They are:',
    'The new lamps have several advantages:', 'The harbour changed in three ways that winter:', 'The main points are:', 'Three steps should be taken:', 'The storm changed the port for three reasons:', 'Several themes emerged on how ports meet their risks:', 'The campaign has three marks, which, while not uniform, recur:', 'The findings of the keepers suggest a number of fields for work:', 'No lead at all.',
  ])('or leave them to the paper: %s', (lead) => {
    expect(frames(lead)).toBe(false)
  })

  it('may hold those of several sentences, too', () => {
    expect(['Opponents of the board had warned that:', 'Several beliefs are central:', 'Without the lamps:', 'We will:'].map(holdsFast)).toEqual([true, true, true, true])
    expect(['The bay faces four threats:', 'The main kinds of lamp are:', 'Other signs include:', 'Gaps:'].map(holdsFast)).toEqual([false, false, false, false])
    expect(frames('Success in the winter looks like this:')).toBe(true)
  })

  it('may be for others, or for what the paper is up to', () => {
    expect(['People say:', 'Scenario A – the keeper stays:', 'The rule would not:'].map(tellsOfOthers)).toEqual([true, true, true])
    expect(['Over five years, we will:', 'The programme aimed to:', 'The port has three quays:'].map(tellsOfOthers)).toEqual([false, false, false])
  })

  it('holds no orders by a mere name', () => {
    expect(frames('In spring:', ['Publish the names of the quays.', 'Train the crews.'])).toBe(false)
    expect(frames('In spring:', ['Chains rust at each berth.', 'Train the lifebelts.'])).toBe(true)
    expect(frames('Never:', ['Paint over the rust.', 'Trust the chains.'])).toBe(true)
  })
})

describe('an item that holds only under its lead', () => {
  const claims = ['The lamps of the quay have never failed in a storm.', 'The crews have sold the oil of the northern port.', 'The board must close all of the quays by winter.']

  it('stands under it, though it is a sentence', () => {
    const [said, ...more] = analysed(`## The Quays\n\n${list('Opponents of the board had warned that:', ...claims)}`).statements
    expect([said?.text, said?.isList, said?.leaning.length, more.length]).toEqual(['Opponents of the board had warned that:', true, 3, 0])
    expect(analysed(`## The Quays\n\n${list('Much changed on the quays in that winter:', ...claims)}`).statements.map(({ leaning }) => leaning.length)).toEqual([0, 0, 0])
  })

  it('is no request of the paper', () => {
    const asked = (lead: string): number => analysed(`## The Quays\n\n${list(lead, ...claims)}`).asks.length
    expect(asked('Opponents of the board had warned that:')).toBe(0)
    expect(asked('Much changed on the quays in that winter:')).toBe(1)
    expect(analysed(`## Recommendations\n\n${list('The harbour board should not:', 'Sell the lamps of the quay.', 'Close the pier of the pilots.')}`).asks).toEqual([])
  })

  it('may be a claim that is only rebutted after it', () => {
    const supposed = (text: string): (boolean | undefined)[] => analysed(`## The Quays\n\n${text}`).statements.map(({ isSupposed }) => isSupposed)
    expect(supposed('**Claim 3:** The lamps of the quay need no keeper. Each mast of the pier was visited by crews in that winter.')).toEqual([true, undefined])
    expect(supposed('**Claim 3:** The lamps of the quay need no keeper. This is wrong in all ports.')).toEqual([undefined])
  })

  it('is a request where the paper itself calls for it', () => {
    const asked = (lead: string): (string | undefined)[] => analysed(`## The Quays\n\n${list(lead, 'Publish the names of the quays that are dark.', 'Train the crews of the tugs for the winter.')}`).asks.map(({ addressee }) => addressee)
    expect(asked('We call on port states to:')).toEqual(['port states', 'port states'])
    expect(asked('Unions call on port states to:')).toEqual([])
    // Also where only its lead shows that it is an order.
    expect(analysed(`## The Quays\n\n${list('We call on port states to:', 'Feed the crews of the tugs.', 'Publish the names of quays that are dark.')}`).asks.map(({ addressee, decision }) => `${addressee}: ${decision}`)).toEqual(['port states: feed the crews of the tugs', 'port states: publish the names of quays that are dark'])
  })

  it('stands there with all its sentences, as far as they are few', () => {
    const [said] = analysed(`## The Quays\n\n${list('Opponents of the board had warned that:', 'The lamps fail. Each storm has shown it.', 'The oil is sold.')}`).statements
    expect(said?.leaning.map(({ text, refs }) => [text, refs.length])).toEqual([['The lamps fail. Each storm has shown it.', 2], ['The oil is sold', 1]])
  })

  it('is marked where the list is too long to stand under it', () => {
    const marked = (lead: string): (boolean | undefined)[] => analysed(`## The Quays\n\n${list(lead, ...claims.map(claim => `${claim}${' The pilots of Elm have seen it.'.repeat(4)}`))}`).statements.map(({ isSupposed }) => isSupposed)
    expect(new Set(marked('Opponents of the board had warned that:'))).toEqual(new Set([true]))
    expect(new Set(marked('Much changed on the quays in that winter:'))).toEqual(new Set([undefined]))
  })

  it('may stand under the paper’s own voice, in each of its sections', () => {
    const leads = analysed(['Quays', 'Masts'].map((name, i) => `## The ${name}\n\n${list('We will:', `Light the lamps of the ${name} by night`, `Mend the glass of the ${name} ${i}`)}`).join('\n\n')).statements.map(({ text, leaning }) => [text, leaning.length])
    expect(leads).toEqual([['We will:', 2], ['We will:', 2]])
    expect(analysed(`## The Quays\n\n${list('Our ambition is that by 2030:', ...claims)}`).statements[0]?.text).toBe('Our ambition is that by 2030:')
  })

  it('may stand under a lead that points ahead, or at others of its kind', () => {
    expect(analysed(`## The Quays\n\n${list('Opponents raised these concerns:', ...claims)}`).statements.map(({ text }) => text)).toEqual(['Opponents raised these concerns:'])
    expect(analysed(`## The Quays\n\n${list('Other signs of trouble include:', ...claims)}`).statements.map(({ text }) => text)).toEqual(['Other signs of trouble include:'])
  })
})

/** A report whose second chapter has a list below the lead. */
const reportWith = (lead: string): string => [
  '# Harbours of the North', '## The Lamps', 'The lamps of Elm have burned since the storm of 1990. The board of Elm pays for oil and glass. Crews of the tugs light the lamps at dusk. Ships of the north find the quay by its lamps.',
  '## The Oil', 'Oil has been dear since the winter of 2010. The board buys its oil from the town of Ash.', list(lead, ...['The oil of Ash ruins the lamps of the quay', 'The keepers of Elm sell the oil of the quay by night', 'The lamps of the quay burn twice the oil they need'].map(claim => `${claim}.${' It has been so since the lamps were lit.'.repeat(5)}`)),
  'The town of Ash sells oil to all ports of the north. Its price is set by the ministry each spring.',
].join('\n\n')

describe('a talk', () => {
  const told = (lead: string): string => {
    const outline = outlineOf(parseReport(reportWith(lead)))
    const texts = (slides: readonly PlannedSlide[]): string[] => slides.filter(({ backup }) => !backup).flatMap(({ title, body }) => [title.text, ...body.form === 'points' ? body.points.flatMap(point => [point.text, ...point.under?.map(({ text }) => text) ?? []]) : []])
    return texts(planDraft(outline, analyse(outline), { minutes: 15, briefMinutes: 8 }).slides).join(' ')
  }

  it('tells nothing that holds only under words that it does not show', () => {
    expect(told('Critics of the board claim:')).not.toMatch(/ruins|sell the oil|burn twice/)
    expect(told('The winter of 2010 brought much that was new:')).toMatch(/ruins|sell the oil|burn twice/)
  })
})
