/** The report in `examples/` becomes the deck beside it, byte for byte. `npm run draft-renew` drafts that deck anew. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDecks } from '../../../src/check/check.ts'
import { draftFile } from '../../../src/draft/write.ts'
import { listFiles } from '../../../src/export/files.ts'

const EXAMPLE = resolve(import.meta.dirname, '../../../examples/reading-hours')
const DECK = join(EXAMPLE, 'deck')
const draft = async (out: string): Promise<unknown> =>
  await draftFile(join(EXAMPLE, 'report.md'), { out, force: true, minutes: 12, briefMinutes: 5, facts: {} })

let folder: string
beforeAll(async () => {
  if (process.env.REPORT_DECK_RENEW === '1')
    await draft(DECK)
  folder = await mkdtemp(join(tmpdir(), 'report-deck-example-'))
  await draft(join(folder, 'deck'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Texts by their path; pictures, too, in letters. What a build leaves in the folder is no part of it. */
async function filesIn(root: string): Promise<Record<string, string>> {
  const files = (await listFiles(root)).map(file => relative(root, file)).filter(file => !/^(?:dist|node_modules|\.report-deck)\//.test(file))
  return Object.fromEntries(await Promise.all(files.map(async file => [file, await readFile(join(root, file), 'latin1')] as const)))
}

describe('the example', () => {
  it('is what the report is drafted into; where the change is meant: npm run draft-renew, and read the difference', async () => {
    const drafted = await filesIn(join(folder, 'deck'))
    expect(Object.keys(drafted).length).toBeGreaterThan(12)
    expect(await filesIn(DECK)).toEqual(drafted)
  })

  it('passes the check, and shows what a draft can hold', async () => {
    const { problems } = await checkDecks(DECK, ['slides.md', 'brief.md'], { reportFile: join(EXAMPLE, 'report.md'), frozen: true })
    expect(problems).toEqual([])
    const pages = Object.entries(await filesIn(DECK)).filter(([path]) => path.startsWith('pages/')).map(([, text]) => text).join('\n')
    expect(['ReportFigure', 'KeyStatement', 'Decisions', 'ReportTable', 'EventTable'].filter(name => !pages.includes(`<${name} `))).toEqual([])
  })
})
