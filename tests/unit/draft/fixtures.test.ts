/**
 * Reports of every kind, with what must be read of them and the deck that must come of it. A case is a folder in
 * `tests/fixtures/reports` with `report.md` and `expected.txt`; a new case adds no code. `npm run draft-renew` writes what is expected anew.
 */
import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/check/lock-file.ts'
import { draftDeck } from '../../../src/draft/draft.ts'
import { findPictures, picturesIn } from '../../../src/draft/pictures/find.ts'
import { decodeReport } from '../../../src/draft/read.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { describeDraft } from './support/describe.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/reports')
const HINT = 'Where the change is meant: npm run draft-renew, and read the difference.'

describe('the reports in tests/fixtures/reports', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const folder = path.join(FIXTURES, name)
    const markdown = decodeReport(await readFile(path.join(folder, 'report.md')), 'report.md')
    const { places } = await findPictures(picturesIn(parseReport(markdown)), { beside: folder })
    const draft = draftDeck(markdown, { minutes: 10, briefMinutes: 5, pictures: places, hash: sha256 })
    const expected = path.join(folder, 'expected.txt')
    const found = describeDraft(draft)
    if (process.env.REPORT_DECK_RENEW === '1')
      await writeFile(expected, found)
    expect(found, HINT).toBe(await readFile(expected, 'utf8'))
  })
})
