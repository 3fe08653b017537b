import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadData } from '../../../src/deck/data.ts'

let root: string
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'report-deck-data-')) })
afterEach(() => rm(root, { recursive: true }))

/** A deck whose evidence is one passage. */
async function deckOf(name: string, start = 'The lamps'): Promise<string> {
  await mkdir(join(root, name, 'data'), { recursive: true })
  await writeFile(join(root, name, 'data', 'evidence.yaml'), `report: { title: Lamps, short: Brook 2024, author: A. Brook, publisher: The board, date: '2024-03-01' }\npassages:\n  - id: lamps-burn\n    section: Lamps\n    paragraph: 1\n    start: ${start}\n`)
  return join(root, name)
}

async function passagesOf(folder: string) {
  const { data, problems } = await loadData(folder)
  expect(problems).toEqual([])
  return data.evidence.passages
}

describe('a deck’s data', () => {
  it('is parsed once while its files are the same', async () => {
    const folder = await deckOf('a')
    const passages = await passagesOf(folder)
    expect(await passagesOf(folder)).toBe(passages)
    await deckOf('a', 'Most lamps')
    expect(await passagesOf(folder)).toMatchObject([{ start: 'Most lamps' }])
  })

  it('is let go when another deck is read: an archive must not fill the memory', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const first = new WeakRef(await passagesOf(await deckOf('a')))
    await passagesOf(await deckOf('b'))
    await new Promise(resolve => setImmediate(resolve))
    collect()
    expect(first.deref()).toBeUndefined()
  })
})
