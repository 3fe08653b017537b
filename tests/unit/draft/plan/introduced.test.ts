import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { headlinesOf } from '../../../../src/draft/plan/headline.ts'
import { isStranger, withIntroduced } from '../../../../src/draft/plan/introduced.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const statementsOf = (lead: string) => {
  const outline = outlineOf(parseReport(`# Harbours\n\n## Dark quays\n\nThe quays of Elm are dark. ${lead}\n\n1. The board has sold the lamps of the quay to the crews.\n\n2. Crews of the tugs have broken the lamps of the quay. They sold the glass.\n\n3. The ministry never paid for the oil of the lamps. It has closed its books.\n`))
  return withIntroduced(outline, analyse(outline).statements)
}
const titles = (lead: string): string[] => headlinesOf(statementsOf(lead).filter(({ isItem }) => isItem), 124).map(({ headline }) => headline.title.text)

describe('what may be so', () => {
  it('heads no slide', () => {
    expect(titles('Pilots of the island give three explanations for it:')).toEqual([])
    expect(titles('Pilots of the island have counted what they saw:').length).toBeGreaterThan(0)
  })
})

describe('a statement', () => {
  it('knows the words of the heading over it', () => expect([...statementsOf('Oil is dear.')[0]?.headed ?? []]).toEqual(['dark', 'quay']))

  it('knows the names of the report, by their capitals', () => {
    const [first] = statementsOf('Dark quays have pleased the Port Board of Elm and the board of Ash for years.')
    expect(['elm', 'port', 'ash', 'board', 'dark'].map(stem => first?.names?.has(stem))).toEqual([true, true, true, false, false])
  })
})

describe('a title', () => {
  const introduced = new Set(['lamp', 'site', 'tax'])

  it.each(['Prior to the ban, half of all oil was sold in Elm', 'After the raid, crews left the port', 'Oil at the mine was sold to crews', 'Reports on the scheme cited fears among crews', 'The trade-off seems to be good', 'The treaty opened the port'])('tells of a stranger: %s', title => expect(isStranger(title, { introduced })).toBe(true))

  it.each(['Prior to the tax, half of all oil was sold in Elm', 'Before the war, crews left the port', 'After the raid of Elm, crews left the port', 'Oil at the site was sold to crews', 'Oil at the mine of Elm was sold to crews', 'The board sells oil'])('does not: %s', title => expect(isStranger(title, { introduced })).toBe(false))
})
