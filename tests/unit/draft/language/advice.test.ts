import { describe, expect, it } from 'vitest'
import { advises, advisingSections } from '../../../../src/draft/language/advice.ts'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { ordersReaders } from '../../../../src/draft/language/instructions.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { parseReport } from '../../../../src/report/parse.ts'
import type { Ask } from '../../../../src/draft/types.ts'

const LAMPS = 'The lamps of Elm went dark in each of the winter storms of the last nine years.'
const BUY = 'Instead of oil for each of the lamps, buy gas for all of them in the spring.'
const asksIn = (text: string): Ask[] => analyse(outlineOf(parseReport(text))).asks
const handbook = (...headings: string[]): string => `# Lamps for harbours\n\n## What is known\n\n${LAMPS}\n\n## Good practice\n\n${LAMPS.replace('Elm', 'Ash')}\n\n${headings.map((heading, i) => `### ${heading}\n\nThe quay number ${i + 1} of the port costs the town more than its lamps do. ${BUY.replace('spring', `spring of year ${i + 1}`)}`).join('\n\n')}\n`

describe('a heading that advises', () => {
  it.each(['Hire pilots in-house', 'Limit the cost of a lamp', 'Beware the cheap lamp', 'Don’t mandate oil', '3. Think about storms in a new way'])('%s', heading => expect(advises(heading)).toBe(true))
  it.each(['The cost of lamps', 'Leverage: financial', 'Lead', 'Pilots and crews', 'Show of force is rare', 'Research and design'])('is none: %s', heading => expect(advises(heading)).toBe(false))

  it('stands beside others that do', () => {
    expect(advisingSections(parseReport(handbook('Hire pilots in-house', 'Limit the cost of a lamp', 'Beware the cheap lamp', 'Storms'))).size).toBe(3)
    expect(advisingSections(parseReport(handbook('Hire pilots in-house', 'Limit the cost of a lamp', 'Storms', 'Lamps', 'Masts'))).size).toBe(0)
  })
})

describe('the advice of a handbook', () => {
  const THREE = ['Hire pilots in-house', 'Limit the cost of a lamp', 'Beware the cheap lamp'] as const

  it('is what it asks for, each with an order under it', () => {
    expect(asksIn(handbook(...THREE)).map(({ text }) => text)).toEqual(THREE.map((heading, i) => `${heading}: ${BUY.replace('spring', `spring of year ${i + 1}`)}`))
  })

  it('is none where the report has recommendations, or asks others by name more often', () => {
    expect(asksIn(`${handbook(...THREE)}\n\n## Recommendations\n\nThe board should light all of its quays by the end of the year.`).map(({ addressee }) => addressee)).toEqual(['The board'])
    expect(asksIn(`${handbook(...THREE)}\n\n## The port\n\n${['light its quays', 'train its crews', 'sell its tugs'].map(what => `The harbour board should ${what} by the end of the year.`).join(' ')}`).filter(({ names }) => names !== undefined)).toEqual([])
  })
})

describe('an order to readers', () => {
  it.each(['Plan to spend no more than nine lamps.', BUY, 'Rather than oil, insist that all lamps burn gas.', 'As a rule, plan to light one quay.', 'For old quays, be extremely wary of oil.', 'Don’t buy oil.'])('is one: %s', text => expect(ordersReaders(text)).toBe(true))
  it.each(['Instead of oil, the board bought gas.', 'In Elm, plans of the board fail.', 'As a rule, the pilots light the quay.'])('is none: %s', text => expect(ordersReaders(text)).toBe(false))
})

it('asks those for whom it is time', () => {
  expect(asksIn(`## Quays\n\n${LAMPS} It’s time for port officials to stop buying oil in advance.`).map(({ addressee, decision }) => [addressee, decision])).toEqual([['port officials', 'stop buying oil in advance']])
})

describe('who is asked', () => {
  it('is told without what joins the sentence', () => expect(asksIn(`## Quays\n\n${LAMPS} The ministry of Elm pays for oil, so agencies should take control of their lamps.`)[0]?.addressee).toBe('agencies'))
  it('is no paper', () => expect(asksIn(`## Quays\n\n${LAMPS} Your RFP should describe the goal of the lamps.`)).toEqual([]))
})
