import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReportDeckError, fromDiskError, interrupted } from '../../../src/errors.ts'
import { withStagedFolder, writeWhole } from '../../../src/export/files.ts'

let dir: string
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'files-')) })
afterEach(() => rm(dir, { recursive: true }))
const fillWith = (text: string) => async (folder: string) => writeFile(join(folder, 'index.html'), text)

describe('withStagedFolder', () => {
  it('swaps the new folder in and leaves nothing beside it', async () => {
    const target = join(dir, 'dist')
    await withStagedFolder(target, undefined, fillWith('old'))
    await withStagedFolder(target, undefined, fillWith('new'))
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('new')
    expect(await readdir(dir)).toEqual(['dist'])
  })

  it('keeps the old folder when filling fails', async () => {
    const target = join(dir, 'dist')
    await withStagedFolder(target, undefined, fillWith('old'))
    await expect(withStagedFolder(target, undefined, async (folder) => {
      await fillWith('half')(folder)
      throw new Error('broken')
    })).rejects.toThrow('broken')
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('old')
    expect(await readdir(dir)).toEqual(['dist'])
  })

  it('keeps the old folder when the run is stopped before the swap', async () => {
    const target = join(dir, 'dist')
    await withStagedFolder(target, undefined, fillWith('old'))
    const stop = new AbortController()
    await expect(withStagedFolder(target, stop.signal, async (folder) => {
      await fillWith('new')(folder)
      stop.abort(interrupted())
    })).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 })
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('old')
    expect(await readdir(dir)).toEqual(['dist'])
  })

  it('takes away what a killed run left, but not what a living one is filling', async () => {
    const stale = '.dist.999999999-0123abcd.tmp'
    const alive = `.dist.${process.pid}-0123abcd.tmp`
    await Promise.all([stale, alive].map(name => mkdir(join(dir, name))))
    await withStagedFolder(join(dir, 'dist'), undefined, fillWith('new'))
    expect((await readdir(dir)).sort()).toEqual([alive, 'dist'])
  })

  it('is a clear error where the path cannot be a folder', async () => {
    await writeFile(join(dir, 'file'), '')
    await expect(withStagedFolder(join(dir, 'file', 'dist'), undefined, fillWith(''))).rejects.toMatchObject({ code: 'cannot-write', exitCode: 3 })
  })
})

it('writeWhole replaces a file and leaves nothing beside it', async () => {
  await writeWhole(join(dir, 'a', 'file.txt'), 'one')
  await writeWhole(join(dir, 'a', 'file.txt'), 'two')
  expect(await readFile(join(dir, 'a', 'file.txt'), 'utf8')).toBe('two')
  expect(await readdir(join(dir, 'a'))).toEqual(['file.txt'])
})

describe('fromDiskError', () => {
  it('names the option for the folder, or what the command has instead', () => {
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' })
    expect(fromDiskError(denied, 'dist')).toMatchObject({ hint: expect.stringContaining('--out') as string })
    expect(fromDiskError(denied, 'deck', 'Name another folder')).toMatchObject({ hint: 'You may not write there. Name another folder, or change its permissions.' })
  })

  it.each(['EACCES', 'EROFS', 'ENOSPC', 'EDQUOT'])('%s becomes an error of the environment', (code) => {
    expect(fromDiskError(Object.assign(new Error(code), { code }), 'dist')).toMatchObject({ code: 'cannot-write', exitCode: 3, place: 'dist' })
  })

  it('leaves other errors as they are', () => {
    const own = new ReportDeckError('x', 'x', { hint: 'x' })
    const other = new Error('other')
    expect(fromDiskError(own, 'dist')).toBe(own)
    expect(fromDiskError(other, 'dist')).toBe(other)
  })
})
