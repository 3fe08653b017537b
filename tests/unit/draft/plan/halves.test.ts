import { describe, expect, it } from 'vitest'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { isHeading } from '../../../../src/draft/plan/headline.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const headings = (sentence: string): string[] => findStatements(parseReport(`## Quays\n\n${sentence}\n`)).filter(statement => isHeading({ ...statement, weight: 1 }, 124)).map(({ text }) => text)

const FIRST = 'The harbour board of Elm has sold the old lamps of its quays to the ministry of ports for two million crowns'

describe('half of a sentence', () => {
  it('heads no slide where the other half turns against it', () =>
    expect(headings(`${FIRST}, but the pilots of the island have kept the old lamps of the pier burning in each storm of the winter.`)).toEqual(['The pilots of the island have kept the old lamps of the pier burning in each storm of the winter.']))

  it('heads none where the first half says whose it is', () =>
    expect(headings(`${FIRST}, but many of its pilots have kept the old lamps of the pier burning in each storm of the winter.`)).toEqual([]))

  it('turns against nothing where it only adds', () => {
    const turns = (joint: string): boolean[] => findStatements(parseReport(`## Quays\n\n${FIRST}, but the pilots of the island have ${joint}kept the old lamps of the pier burning in each storm of the winter.\n`)).map(({ turning }) => turning !== undefined)
    expect(turns('also ')).toEqual([false, false])
    expect(turns('')).toEqual([false, true])
  })

  it('heads one where both are told in a row', () =>
    expect(headings(`${FIRST}. The pilots of the island have kept the old lamps of the pier burning in each storm of the winter.`)).toHaveLength(2))
})
