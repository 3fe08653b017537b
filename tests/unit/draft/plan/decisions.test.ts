import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import type { PlannedSlide } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six']
const FINDINGS = NUMBERS.map(number => `Quay ${number} of the port lost a third of its ships in the winter of the great storm.`).join(' ')

/** Slides of recommendations in a talk. */
function decisions(recommendations: string, minutes = 20, opening = ''): { title: string, lines: string[] }[] {
  const outline = outlineOf(parseReport(`${opening}## Quays\n\n${FINDINGS}\n\n## Recommendations\n\n${recommendations}`))
  const lines = ({ body }: PlannedSlide): string[] => body.form === 'points' ? body.points.map(({ text }) => text) : body.form === 'recommendations' ? body.asks.map(({ addressee = '', verb = '', decision }) => `${addressee} | ${verb} | ${decision}`) : []
  return planDraft(outline, analyse(outline), { minutes, briefMinutes: 5 }).slides.filter(({ id, backup }) => /^(?:recommendations|further-decisions)/.test(id) && !backup).map(slide => ({ title: slide.title.text, lines: lines(slide) }))
}

const board = (verb: string, what: string): string => `The harbour board ${verb} ${what}.`

describe('recommendations in the talk', () => {
  it('are orders where the title says who is asked, and how strongly', () => {
    expect(decisions([board('should', 'light the quays of Elm'), board('should', 'therefore train the crews of the tugs'), board('should', 'publish what the inspectors found')].join(' '))).toEqual([
      { title: 'What the harbour board should do', lines: ['Light the quays of Elm.', 'Train the crews of the tugs.', 'Publish what the inspectors found.'] },
    ])
  })

  it('keep their verb where the title cannot say it for all', () => {
    expect(decisions([board('should', 'light the quays of Elm'), board('must', 'train the crews of the tugs'), board('should', 'be open to what the inspectors found')].join(' '))).toEqual([
      { title: 'What the paper asks of the harbour board', lines: ['The harbour board should light the quays of Elm.', 'The harbour board must train the crews of the tugs.', 'The harbour board should be open to what the inspectors found.'] },
    ])
  })

  it('are first those of the list that the report itself calls its recommendations, all of them', () => {
    const set = ['Rebuild the old basin of Elm.', 'Rebuild the old basin of Rowan.', 'Teach all pilots the new lights.']
    const others = ['light the quays of Elm', 'count the ships of Rowan', 'train the crews of the tugs', 'publish its registers of oil', 'sell the masts of the mole', 'hear the pilots in winter']
    const lines = decisions(`${set.map(item => `- ${item}`).join('\n')}\n\n### In detail\n\n${others.map((what, i) => `The ${['harbour board', 'ministry', 'town council'][i % 3] ?? ''} should ${what}.`).join(' ')}`, 7).flatMap(slide => slide.lines)
    expect(lines).toEqual(expect.arrayContaining(set))
  })

  it('are not the few with a name where as many lines as a slide holds have none', () => {
    const orders = ['Rebuild the old basin of Elm.', 'Teach all pilots the new lights.', 'Publish the registers of the inspectors.', 'Close the gates of the mole at night.', 'Buy oil for the tugs of Rowan.']
    const [first, ...more] = decisions(`The harbour board should sell the masts of the mole. ${orders.join(' ')} The ministry must hear the crews in winter.`)
    expect([first?.lines.length, more.length]).toEqual([6, 0])
  })

  it('are no orders where they ask only in a case that their sentence names first', () => {
    expect(decisions([board('should', 'light the quays of Elm'), `When the U.S. fleet is near, ${board('should', 'refuse to open the locks').replace('The', 'the')}`, board('should', 'publish what the inspectors found')].join(' '))[0]?.lines).toEqual(['Light the quays of Elm.', 'When the U.S. fleet is near, the harbour board should refuse to open the locks.', 'Publish what the inspectors found.'])
    expect(decisions(`The ministry must publish the reports of the inspectors. Once the masts are up, the harbour board should light the quays of Elm.`)[0]).toEqual({
      title: 'What the paper asks for', lines: ['The ministry must publish the reports of the inspectors.', 'Once the masts are up, the harbour board should light the quays of Elm.'],
    })
    expect(decisions(`The ministry must publish the reports of the inspectors. After the storm, the harbour board should light the quays of Elm.`)[0]?.lines[1]).toBe('the harbour board | should | light the quays of Elm')
  })

  it('name whom they ask as within a sentence', () => {
    const governments = (what: string): string => `Governments should ${what}.`
    expect(decisions([governments('light the quays of Elm'), governments('train the crews of the tugs'), governments('publish what the inspectors found')].join(' ')).map(({ title }) => title)).toEqual(['What governments should do'])
  })

  it('have fewer rows on a slide where their verbs take two lines', () => {
    const asks = (verb: string): string => ['ministry', 'council', 'government', 'agency'].map((name, i) => `The ${name} ${verb} ${['light the quays of Elm', 'train all crews', 'publish its reports', 'buy meters for masts'][i] ?? ''}.`).join(' ')
    expect(decisions(asks('should')).map(({ lines }) => lines.length)).toEqual([4])
    expect(decisions(asks('will need to')).map(({ lines }) => lines.length)).toEqual([3])
  })

  it('have a slide for one alone where it is long, and none where it is not', () => {
    const asks = [
      'The ministry should light every quay of the eastern harbours before the storms of the coming winter, and pay for the oil, the glass and the masts of all lamps from its own funds.',
      'The council should train crews of both tugs together with pilots from the islands, so that each knows the channel, the tides, the wrecks and the signals of the old town by heart.',
      'The government should publish whatever its inspectors report on accidents at night, with names of ships, owners, insurers and causes, in a register that fishermen can read without a fee.',
      'The agency should buy meters that count vessels at anchor in fog, compare their figures with those of customs officers, and tell both parliaments each spring where the two differ.',
      'The commission should hire sailors on contracts of five years, house them near the pier, and give those who save lives a pension that their widows and children keep after them.',
    ]
    expect(decisions(asks.join(' ')).map(({ lines }) => lines.length)).toEqual([2, 2, 1])
  })

  it('have rows where several are asked, and stand in the report’s order', () => {
    expect(decisions('The ministry must publish the reports of the inspectors. The harbour board should light the quays of Elm.')[0]).toEqual({
      title: 'What the paper asks for, and of whom', lines: ['The ministry | must | publish the reports of the inspectors', 'The harbour board | should | light the quays of Elm'],
    })
  })

  it('are those that the paper names, all of them', () => {
    const names = ['Restore the quays', 'Train the crews', 'Publish the reports', 'Replace the masts', 'Buy new meters', 'Share the pilots', 'Open the pier', 'Review the prices']
    const slides = decisions(names.map(name => `- __${name} of Elm.__ Crews said so.`).join('\n'))
    expect(slides.flatMap(({ title, lines }) => [...title.startsWith('What') ? [] : [`${title}.`], ...lines]).sort()).toEqual(names.map(name => `${name} of Elm.`).sort())
  })

  it('say that the paper asks, where neither sentences nor headings name anybody', () => {
    const asks = ['Restore the quays of the old town', 'Train the crews of all tugs', 'Publish the reports of the inspectors']
    const titles = (text: string): string[] => decisions(text).map(({ title }) => title)
    expect(titles(`${asks.join('. ')}.`)).toEqual(['What the paper asks for'])
    expect(decisions('The library should open at noon. The bus company should run late buses. The school board should lend its hall.')[0]?.title).toBe('What the paper asks for, and of whom')
  })

  it('are of those for whom the introduction says that they are', () => {
    const titles = (opening: string): string[] => decisions('Restore the quays of the old town. Train the crews of all tugs. Publish the reports of the inspectors.', 20, `## Introduction\n\n${opening}\n\n`).map(({ title }) => title)
    expect(titles('The paper offers recommendations for the Elm government with notes on oil.')).toEqual(['What the paper asks of the Elm government'])
    expect(titles('The paper offers recommendations for the Elm government and the crews.')).toEqual(['What the paper asks for'])
  })

  it('leave no last one alone to the backup', () => {
    const asks = ['The harbour board should light the quays of Elm', 'The ministry must publish the reports of its inspectors', 'The council should buy back the old lamps', 'Parliament should set a price for pilots', 'The government must train the crews of the tugs', 'The insurers should lower their premiums']
    expect(decisions(`${asks.join('. ')}.`, 10).flatMap(({ title, lines }) => [...title.startsWith('What') ? [] : [title], ...lines])).toHaveLength(6)
  })

  it.each(['Lamps should be lit by the Board', 'The Board should light the lamps'])('are not headed by one of them, which would make the others its parts: %s', (last) => {
    const slides = decisions(`${['Restore the quays of the old town', 'Train the crews of all tugs', 'Publish the reports of the inspectors'].join('. ')}. ${last}.`)
    expect(slides.map(({ title, lines }) => [title, lines.length])).toEqual([['What the paper asks for', 4]])
  })
})
