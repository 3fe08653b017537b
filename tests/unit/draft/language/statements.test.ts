import { describe, expect, it } from 'vitest'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const found = (text: string) => findStatements(parseReport(`## Quays\n\n${text}\n`)).map(({ text, leaning }) => [text, ...leaning.map(claim => claim.text)])

const LONG = 'The harbour board of the old town by the river lost two million crowns in the hard winter of the year after the great fire'

describe('statements', () => {
  it('keep what leans on them under them, in order', () => {
    expect(found(`${LONG}. This cost the town its lamps for many years. They were never lit again by anybody.`))
      .toEqual([[`${LONG}.`, 'This cost the town its lamps for many years.', 'They were never lit again by anybody.']])
  })

  it('take a short sentence that leans into their own text', () => {
    expect(found('The board sold its lamps in spring. This cost the town two crews.')).toEqual([['The board sold its lamps in spring. This cost the town two crews.']])
  })

  it('take what leans on them from the next paragraph of the section, not across what was left out', () => {
    expect(found(`${LONG}.\n\nThese losses were never made good by the crews of the quay.`)).toEqual([[`${LONG}.`, 'These losses were never made good by the crews of the quay.']])
    expect(found(`${LONG}. Who was to pay? This was never made known to the crews of the quay.`)).toEqual([[`${LONG}.`]])
  })

  it('leave out what is about the document', () => {
    expect(found(`${LONG}. This section looks at the lamps of the quay.`)).toEqual([[`${LONG}.`]])
  })

  it('hold long sentences whole where they do not part in two', () => {
    expect(found(`${LONG} and before the flood that took the lamps and cranes of the crews in the new town.`)[0]?.[0]).toMatch(/new town\.$/)
  })

  it('put an item’s name and what it is together', () => {
    expect(found('- Lamp escrow. A deed that gives the town its lamps when the board fails.')).toEqual([['Lamp escrow. A deed that gives the town its lamps when the board fails.']])
  })
})
