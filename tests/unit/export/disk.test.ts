/** What stays when the disk refuses: the writer of files is one that fails half-way. */
import fs, { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ExportDeck, Format, FormatName } from '../../../src/export/format.ts'
import { runFormats } from '../../../src/export/run-formats.ts'

const disk = vi.hoisted(() => ({ refuses: undefined as { name: RegExp, code: string } | undefined }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>()
  const writeFile = async (path: string, content: Uint8Array | string): Promise<void> => {
    if (!disk.refuses?.name.test(path))
      return real.writeFile(path, content)
    await real.writeFile(path, content.slice(0, Math.floor(content.length / 2)))
    throw Object.assign(new Error(disk.refuses.code), { code: disk.refuses.code })
  }
  return { ...real, writeFile, default: { ...real, writeFile } }
})

let dir: string
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'disk-')) })
afterEach(async () => {
  disk.refuses = undefined
  await rm(dir, { recursive: true })
})

const deck = { facts: { entry: 'slides.md', slides: [] as unknown }, folder: '' } as ExportDeck

function job(name: FormatName, file: string, content: ReadonlyMap<string, Uint8Array> | Uint8Array) {
  const make: Format['make'] = () => Promise.resolve({ content, inspect: () => Promise.resolve([]) })
  return { deck, path: join(dir, file), format: { name, file, drawn: false, make } }
}

const text = (words: string): Uint8Array => Buffer.from(words)

describe.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS'])('a disk that refuses with %s', (code) => {
  it('keeps the old file whole, leaves nothing half-written, and lets the others be made', async () => {
    await fs.writeFile(join(dir, 'slides.pdf'), 'old')
    disk.refuses = { name: /slides\.pdf/, code }
    const { files, failures } = await runFormats([job('pdf', 'slides.pdf', text('a new one')), job('script', 'script.md', text('new'))], { options: {} })
    expect(failures).toMatchObject([{ format: 'pdf', error: { code: 'cannot-write', exitCode: 3, hint: expect.stringMatching(/\S/) as string } }])
    expect(files.map(({ format }) => format)).toEqual(['script'])
    expect(await readFile(join(dir, 'slides.pdf'), 'utf8')).toBe('old')
    expect((await readdir(dir)).sort()).toEqual(['script.md', 'slides.pdf'])
  })

  it('keeps the old folder of pictures whole, too', async () => {
    const pictures = (words: string) => job('png', 'png', new Map([['01.png', text(words)], ['02.png', text(words)]]))
    await runFormats([pictures('old')], { options: {} })
    disk.refuses = { name: /02\.png/, code }
    const { failures } = await runFormats([pictures('new')], { options: {} })
    expect(failures).toMatchObject([{ format: 'png', error: { code: 'cannot-write' } }])
    expect(await readFile(join(dir, 'png', '01.png'), 'utf8')).toBe('old')
    expect(await readdir(dir)).toEqual(['png'])
  })
})
