import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDecks } from '../../../src/check/check.ts'
import { writeNewDeck } from '../../../src/draft/new-deck.ts'

let root: string
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'report-deck-new-')) })
afterEach(() => rm(root, { recursive: true }))

describe('a new deck', () => {
  it.each(['Harbours in the Dark', '--- {{ globalThis.__ran = 1 }} <script> : "x"\\', '日本の港', 'Lamps 2024 must'])('passes the check, whatever its title: %s', async (title) => {
    const folder = join(root, 'deck')
    await writeNewDeck(folder, title)
    const { problems } = await checkDecks(folder, ['slides.md'], { reportFile: join(folder, 'report.md'), frozen: true })
    expect(problems).toEqual([])
    expect(await readFile(join(folder, 'slides.md'), 'utf8')).not.toMatch(/<script|\{\{/)
  })

  it('is whole: slides, data with lock, a paper, and what to do next', async () => {
    expect((await writeNewDeck(join(root, 'deck'), 'Lamps')).sort()).toEqual(['.gitignore', 'README.md', 'data/evidence.lock.json', 'data/evidence.yaml', 'pages/01-findings.md', 'pages/02-backup.md', 'report.md', 'slides.md'])
    expect(await readdir(root)).toEqual(['deck'])
  })

  it('takes an empty folder, and no other', async () => {
    await mkdir(join(root, 'empty'))
    await writeNewDeck(join(root, 'empty'), 'Lamps')
    await expect(writeNewDeck(join(root, 'empty'), 'Lamps')).rejects.toMatchObject({ code: 'out-in-use', exitCode: 2 })
    await writeFile(join(root, 'file'), 'mine')
    await expect(writeNewDeck(join(root, 'file'), 'Lamps')).rejects.toMatchObject({ code: 'out-in-use' })
    expect(await readFile(join(root, 'file'), 'utf8')).toBe('mine')
  })
})
