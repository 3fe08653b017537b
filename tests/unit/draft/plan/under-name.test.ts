import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/check/lock-file.ts'
import { draftDeck } from '../../../../src/draft/draft.ts'
import { scenarioOf } from '../../../../src/draft/language/scenarios.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const named = (heading: string, text: string): boolean[] => {
  const section = parseReport(`# Harbours\n\n## ${heading}\n\n${text}`).sections.at(-1)
  return section?.paragraphs.map(paragraph => scenarioOf(section, 1, paragraph)?.name?.text === section.title) ?? []
}
const ITEMS = '- The ferries leave the port.\n- Loss of the quay'

describe('a list right below the name of what would be, or may be', () => {
  it.each(['Plan B: Ferries', 'Option 2', 'Threats', 'Common myths', 'Worst case', 'Arguments against the sale'])('holds under it: %s', (heading) => {
    expect(named(heading, ITEMS)).toEqual([true, true])
  })

  it.each([
    ['The quays of Elm', ITEMS, [false, false]], ['Plan of the quays', ITEMS, [false, false]], ['Threats: how ports meet them', ITEMS, [false, false]],
    ['Threats', 'Much has been seen in Elm.\n\n- The ferries leave the port.', [false, false]], ['Threats', '- The ferries leave the port. Crews have seen it since the spring.', [false]],
  ] as const)('not so under %s: %s', (heading, text, expected) => {
    expect(named(heading, text)).toEqual(expected)
  })
})

const FILLING = Array.from({ length: 4 }, (_, i) => `The lamps of quay ${'abcd'[i]} fail in every storm of the winter because the glass is old. Crews of tug ${'abcd'[i]} wait outside the port until the morning tide.`).join(' ')
const list = (...items: string[]): string => items.map(item => `- ${item}`).join('\n')

describe('the plans that a report compares', () => {
  const { plan: { slides } } = draftDeck(['# Harbours of the North', '## Quays', FILLING, '## Two plans', 'The board asked for plans that the town can pay for.',
    '### Plan A: Freight', list('Freight of the north comes to the quay of Elm.', 'The board should close the pier of the ferries.', 'Crews of the tugs move to the quay.'),
    '### Plan B: Ferries', list('Ferries of the north bring guests to the pier.', 'The board sells the quay of the freight.', 'Pilots of the port guide the ferries.'),
    '## Lamps', FILLING.replaceAll('quay', 'pier')].join('\n\n'), { minutes: 20, briefMinutes: 5, hash: sha256 })
  const shown = slides.filter(({ backup }) => !backup).flatMap(({ title, body }) => body.form === 'points' ? body.points.map(({ text }) => [title.text, text] as const) : [])

  it('stand each under its own name, and are asked of nobody', () => {
    const titles = (text: RegExp): string[] => [...new Set(shown.filter(([, point]) => text.test(point)).map(([title]) => title))]
    expect(titles(/comes to the quay|close the pier|move to the quay/)).toEqual(['Plan A: Freight'])
    expect(titles(/bring guests|sells the quay|guide the ferries/)).toEqual(['Plan B: Ferries'])
  })
})
