import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/check/lock-file.ts'
import { draftArchive, type ArchiveOptions } from '../../../src/draft/archive/archive.ts'
import { findReports, inShard, nameDecks } from '../../../src/draft/archive/reports.ts'
import { STAMP } from '../../../src/draft/stamp.ts'

const report = readFileSync(new URL('../../fixtures/reports/think-tank/report.md', import.meta.url), 'utf8')

let root: string
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'report-deck-archive-')) })
afterEach(() => rm(root, { recursive: true }))

async function put(path: string, content: string | Uint8Array = report): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), content)
}

describe('reports of a folder', () => {
  it('are found below too, in order; not what is hidden, drafted or in the folder of decks', async () => {
    for (const path of ['in/b.md', 'in/a.markdown', 'in/2024/c.MD', 'in/.git/x.md', 'in/node_modules/x.md', 'in/decks/x.md', 'in/deck/slides.md', 'in/data.csv', `in/deck/${STAMP}`])
      await put(path)
    expect(await findReports(join(root, 'in'), join(root, 'in', 'decks'))).toEqual(['2024/c.MD', 'a.markdown', 'b.md'])
  })

  it('each get a folder of their own, whatever their names', () => {
    const names = nameDecks(['a.md', '2024/a.md', '2024--b.md', '2024/b.md', 'C.md', 'c.markdown', `${'報'.repeat(80)}.md`], sha256).map(({ deck }) => deck)
    expect(names.slice(0, 2)).toEqual(['a', '2024--a'])
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
    expect(names.every(name => Buffer.byteLength(name) < 200 && !name.includes('/'))).toBe(true)
  })

  it('belong to one shard each, which other reports do not change', () => {
    const all = nameDecks(Array.from({ length: 100 }, (_, i) => `report-${i}.md`), sha256)
    const shards = Array.from({ length: 8 }, (_, i) => inShard(all, { number: i + 1, of: 8 }, sha256))
    expect(shards.flat().map(({ file }) => file).sort()).toEqual(all.map(({ file }) => file).sort())
    expect(inShard(all.slice(50), { number: 3, of: 8 }, sha256)).toEqual(shards[2]?.filter(one => all.slice(50).includes(one)))
  })
})

describe('an archive', () => {
  const run = (more: Partial<ArchiveOptions> = {}) => draftArchive(join(root, 'in'), { out: join(root, 'out'), minutes: 10, briefMinutes: 5, facts: {}, force: false, ...more })
  const statuses = async (more: Partial<ArchiveOptions> = {}) => Object.fromEntries((await run(more)).outcomes.map(({ deck, status }) => [deck, status]))

  it('is drafted and checked; a bad report stops no other', async () => {
    await put('in/a.md')
    await put('in/b.md', Buffer.from('caf\xE9', 'latin1'))
    await put('in/c.md')
    const { outcomes, found } = await run()
    expect(found).toBe(3)
    expect(outcomes.map(({ status }) => status)).toEqual(['drafted', 'failed', 'drafted'])
    expect(outcomes[0]).toMatchObject({ stamp: { problems: {} } })
    expect(outcomes[1]).toMatchObject({ error: { code: 'report-encoding' } })
    expect(await readdir(join(root, 'out'))).toEqual(['a', 'c'])
  })

  it('leaves what is drafted, and drafts anew what changed', async () => {
    await put('in/a.md')
    await put('in/b.md')
    await run()
    const before = await readFile(join(root, 'out', 'a', STAMP), 'utf8')
    await put('in/b.md', `${report}\nThe quay of Elm was lit again in 2025.\n`)
    expect(await statuses()).toEqual({ a: 'unchanged', b: 'drafted' })
    expect(await readFile(join(root, 'out', 'a', STAMP), 'utf8')).toBe(before)
    expect(await statuses({ minutes: 12 })).toEqual({ a: 'drafted', b: 'drafted' })
    expect(await statuses({ minutes: 12, force: true })).toEqual({ a: 'drafted', b: 'drafted' })
  })

  it('sees that pictures came, changed or were edited', async () => {
    const picture = readFileSync(new URL('../../fixtures/reports/pictures/harbour/quay at night.png', import.meta.url))
    await put('in/a.md', `${report}\n## Quays\n\nThe quay is dark.\n\n![](quay.png)\n\n![](https://outside.example/pier.png)\n`)
    await run()
    expect(await statuses()).toEqual({ a: 'unchanged' })
    await put('in/quay.png', picture)
    expect(await statuses()).toEqual({ a: 'drafted' })
    expect(await statuses()).toEqual({ a: 'unchanged' })
    await put('images/pier.png', picture)
    expect(await statuses({ images: join(root, 'images') })).toEqual({ a: 'drafted' })
    expect(await statuses({ images: join(root, 'images') })).toEqual({ a: 'unchanged' })
    expect(await readdir(join(root, 'out', 'a', 'public', 'figures'))).toEqual(['pier.png', 'quay.png'])
    await put('out/a/public/figures/pier.png', 'mine')
    await rm(join(root, 'in', 'quay.png'))
    expect((await run({ images: join(root, 'images') })).outcomes[0]).toMatchObject({ status: 'failed', error: { code: 'draft-edited' } })
  })

  it('does not draft over what somebody edited, unless told to', async () => {
    await put('in/a.md')
    await run()
    await writeFile(join(root, 'out', 'a', 'slides.md'), 'mine')
    expect(await statuses()).toEqual({ a: 'unchanged' })
    await put('in/a.md', `${report}\nOne more sentence.\n`)
    const [outcome] = (await run()).outcomes
    expect(outcome).toMatchObject({ status: 'failed', error: { code: 'draft-edited' } })
    expect(await readFile(join(root, 'out', 'a', 'slides.md'), 'utf8')).toBe('mine')
    expect(await statuses({ force: true })).toEqual({ a: 'drafted' })
  })

  it('stopped, it leaves whole decks only, and goes on from there', async () => {
    await put('in/a.md')
    await put('in/b.md')
    const controller = new AbortController()
    await expect(run({ signal: controller.signal, onReport: (_, done) => done === 1 && controller.abort() })).rejects.toThrow('Stopped')
    expect(await readdir(join(root, 'out'))).toEqual(['a'])
    expect(await statuses()).toEqual({ a: 'unchanged', b: 'drafted' })
  })

  it('without a report is wrong use', async () => {
    await mkdir(join(root, 'in'))
    await expect(run()).rejects.toThrow('no report')
  })
})
