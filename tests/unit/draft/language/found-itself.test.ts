import { describe, expect, it } from 'vitest'
import { foundItself } from '../../../../src/draft/language/found-itself.ts'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { parseReport } from '../../../../src/report/parse.ts'

describe('what a paper finds', () => {
  const before = 'This paper has asked who pays for the lamps of the quay.'
  it('stands without the words for that, right after a sentence on the paper', () => {
    expect(foundItself('It finds that the town pays.', before)).toBe('The town pays.')
    expect(foundItself('It concludes, against the views of most pilots, that the town pays.', before)).toBe('The town pays.')
  })
  it('keeps them after any other, and where it points on', () => {
    expect(foundItself('It finds that the town pays.', 'A ministry has asked who pays.')).toBe('It finds that the town pays.')
    expect(foundItself('It finds that these are dark.', before)).toBe('It finds that these are dark.')
    expect(foundItself('It pays for lamps.', before)).toBe('It pays for lamps.')
  })
  it('is a statement of the report', () => {
    const said = findStatements(parseReport(`# Quays\n\n${before} It finds that the old town pays for all the lamps of the quay.`)).map(({ text }) => text)
    expect(said).toContain('The old town pays for all the lamps of the quay.')
  })
})
