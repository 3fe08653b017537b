import { describe, expect, it } from 'vitest'
import { callsBySurname, peopleIn } from '../../../../src/draft/language/people.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const peopleOf = (text: string): string[] => [...peopleIn(parseReport(`## Quays\n\n${text}\n`)).values()].map(({ claim }) => claim.text)

describe('people', () => {
  it.each([
    ['As the political scientist Ada Brookner has shown, lamps pay.', 'Political scientist Ada Brookner'],
    ['Elm’s defence minister, Ada Brookner, bought oil.', 'Elm’s defence minister, Ada Brookner'],
    ['Ada Brookner, a pilot of the northern port, bought oil.', 'Ada Brookner, a pilot of the northern port'],
    ['At night, Ada Brookner, a retired pilot surveying the quay, bought oil.', 'Ada Brookner, a retired pilot'],
    ['The board met its founder Ada Brookner. In May, the Lamp Board’s founder, Ada Brookner, left.', 'Lamp Board’s founder, Ada Brookner'],
  ])('are found where the report says what they are: %s', (text, person) => expect(peopleOf(text)).toEqual([person]))

  it.each([
    'Ada Brookner bought oil.', 'Under its founder Ada Brookner, the board bought oil.', 'East Elmland, a port of which a director spoke, is dark.',
    'Elm met the lamp merchant Ada Brookner.', 'The pilot Ada Brookner met the pilot Otto Brookner.', 'The pilot Ada Brookner left the Brookner Group.', 'The pilot Ada Lampson met no other lampson.',
  ])('are not: %s', text => expect(peopleOf(text)).toEqual([]))

  it('are called by their surname where no name or rank stands before it', () => {
    const [person] = [...peopleIn(parseReport('## Quays\n\nThe pilot Ada Brookner bought oil.\n')).values()]
    const called = ['Brookner left.', 'When Brookner left, oil burned.', '“No,” Mr. Brookner said.', 'Ada Brookner left.', 'Colonel Brookner left.', 'The Brooknerians left.']
    expect(called.map(text => person && callsBySurname(person, text))).toEqual([true, true, true, false, false, false])
  })
})
