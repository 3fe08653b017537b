import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkOutFolder } from '../../../src/export/out-folder.ts'

let root: string
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'out-folder-')) })
afterEach(() => rm(root, { recursive: true }))

describe('checkOutFolder', () => {
  it('takes a new folder, an empty one, and a folder of an earlier build or of PDFs', async () => {
    await checkOutFolder(root, join(root, 'new'))
    await mkdir(join(root, 'empty'))
    await checkOutFolder(root, join(root, 'empty'))
    await writeFile(join(root, 'empty', 'slides.pdf'), '')
    await checkOutFolder(root, join(root, 'empty'))
    await writeFile(join(root, 'empty', 'index.html'), '')
    await writeFile(join(root, 'empty', 'app.js'), '')
    await checkOutFolder(root, join(root, 'empty'))
  })

  it('refuses the folder of the decks and those above it', async () => {
    for (const outDir of [root, join(root, '..'), '/'])
      await expect(checkOutFolder(root, outDir)).rejects.toMatchObject({ code: 'out-in-use', exitCode: 2, message: expect.stringContaining('holds the decks') as string })
  })

  it('refuses a file, and a folder of anything else', async () => {
    await mkdir(join(root, 'pages'))
    await writeFile(join(root, 'pages', '01.md'), '')
    await expect(checkOutFolder(root, join(root, 'pages'))).rejects.toMatchObject({ code: 'out-in-use', place: join(root, 'pages') })
    await expect(checkOutFolder(root, join(root, 'pages', '01.md'))).rejects.toThrow('is a file')
  })
})
