import { describe, expect, it } from 'vitest'
import { readableHeadings } from '../../../../src/draft/outline/capitals.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const report = parseReport('## THE QUAYS OF NATO IN THE EAST\n\nThe lamps of NATO and of iPort stand in the east. They light Elm’s quays.\n\n## Lamps of Elm\n\nElm has lamps.')

describe('a heading in capitals', () => {
  it.each([
    ['THE QUAYS OF NATO IN THE EAST', 'The Quays of NATO in the East'],
    ['2. ELM’S QUAYS: A NEW LIGHT', '2. Elm’s Quays: A New Light'],
    ['PART II AND III', 'Part II and III'],
    ['Lamps of NATO', 'Lamps of NATO'],
    ['NATO', 'NATO'],
  ])('%s → %s', (heading, shown) => expect(readableHeadings(report)(heading)).toBe(shown))

  it('stands so wherever slides name its section', () => {
    const { parts, headings } = outlineOf(report)
    expect(headings).toEqual(['The Quays of NATO in the East', 'Lamps of Elm'])
    expect(parts[0]).toMatchObject({ heading: 'The Quays of NATO in the East', label: 'The Quays of NATO in the East' })
  })
})
