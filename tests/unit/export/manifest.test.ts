import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isFresh, outputDigest, readManifest, sourcesDigest, writeManifest } from '../../../src/export/manifest.ts'
import type { Manifest } from '../../../src/export/manifest.ts'

let root: string
let dist: string
const put = async (path: string, text: string) => {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}
const built = async (): Promise<Manifest> => ({
  settings: { entries: ['slides.md'], base: '/', withoutNotes: false, formats: ['pdf'] },
  files: [],
  sources: await sourcesDigest([root], dist),
  output: await outputDigest(dist),
  decks: [{ folder: '', base: '/', facts: { entry: 'slides.md', title: '', description: '', author: '', lang: 'en', keywords: [], width: 1, height: 1, slides: [], roots: [root] } }],
})
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'manifest-'))
  dist = join(root, 'dist')
  await put('slides.md', '# One')
  await put('dist/index.html', 'one')
})
afterEach(() => rm(root, { recursive: true }))

it('is read as it was written, and absent otherwise', async () => {
  expect(await readManifest(root, dist)).toBeUndefined()
  const manifest = await built()
  await writeManifest(root, dist, manifest)
  expect(await readManifest(root, dist)).toEqual(manifest)
  expect(await readManifest(root, join(root, 'other'))).toBeUndefined()
  expect(await readFile(join(root, '.report-deck', '.gitignore'), 'utf8')).toBe('*\n')
})

describe('isFresh', () => {
  it.each([
    ['a test', 'tests/a.test.ts'],
    ['a package', 'node_modules/a/index.js'],
    ['an exported file', 'handed-out/slides.pdf'],
    ['a PDF in the site', 'dist/slides.pdf'],
  ])('still, with %s', async (_, path) => {
    const manifest = await built()
    await put(path, 'new')
    expect(await isFresh(manifest, dist)).toBe(true)
  })

  it.each([
    ['an edited slide', 'slides.md'],
    ['a new component', 'components/New.vue'],
    ['a new public file', 'public/paper.pdf'],
    ['an edited page of the site', 'dist/index.html'],
    ['a new script in the site', 'dist/assets/x.js'],
  ])('no longer, with %s', async (_, path) => {
    const manifest = await built()
    await put(path, 'changed')
    expect(await isFresh(manifest, dist)).toBe(false)
  })

  it('does not go by the times of sources', async () => {
    const manifest = await built()
    await utimes(join(root, 'slides.md'), 0, 0)
    expect(await isFresh(manifest, dist)).toBe(true)
  })
})
