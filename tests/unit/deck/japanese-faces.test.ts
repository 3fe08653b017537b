import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { japaneseFaces, lettersIn } from '../../../src/deck/japanese-faces.ts'

const FACE = '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff2'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'faces-'))
  for (const folder of ['pages', 'data', 'tests', '.report-deck'])
    mkdirSync(path.join(root, folder))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const write = (file: string, text: string): void => writeFileSync(path.join(root, file), text)

describe('lettersIn', () => {
  it('finds the Japanese of slides, pages and data, each letter once', async () => {
    expect(await lettersIn(root)).toBe('')
    write('slides.md', '# The Act 法律')
    write('pages/01.md', '法令')
    write('data/act.yaml', 'japanese: する')
    expect(await lettersIn(root)).toBe('する令律法'.split('').sort().join(''))
  })

  it('leaves out what no slide shows', async () => {
    write('tests/report.md', '国')
    write('.report-deck/report.md', '会')
    write('notes.txt', '省')
    expect(await lettersIn(root)).toBe('')
  })
})

describe('japaneseFaces', () => {
  /** The font files of a build, by their sizes. */
  async function built(text: string): Promise<{ name: string, bytes: number }[]> {
    write('slides.md', text)
    write('faces.css', `@font-face { font-family: 'J'; src: url('${createRequire(import.meta.url).resolve(FACE).replace(/.*(?=@fontsource)/, '')}') format('woff2') }`)
    write('entry.js', 'import "./faces.css"')
    const output = await build({
      root, logLevel: 'silent', configFile: false, plugins: [japaneseFaces()],
      build: { write: false, assetsInlineLimit: 0, rollupOptions: { input: path.join(root, 'entry.js') } },
    })
    const [first] = Array.isArray(output) ? output : [output]
    if (!first || !('output' in first))
      throw new Error('nothing was built')
    return first.output.flatMap(file => file.type === 'asset' && file.fileName.endsWith('.woff2') ? [{ name: file.fileName, bytes: file.source.length }] : [])
  }

  it('cuts a face to the deck’s letters; other letters give another file', async () => {
    const [one] = await built('法律')
    const [same] = await built('律法')
    const [other] = await built('法律 人工知能')
    expect(statSync(createRequire(import.meta.url).resolve(FACE)).size).toBeGreaterThan(1_000_000)
    expect(one?.bytes).toBeGreaterThan(400)
    expect(one?.bytes).toBeLessThan(10_000)
    expect(same).toEqual(one)
    expect(other?.name).not.toBe(one?.name)
  }, 30_000)

  it('leaves the faces out where nothing is Japanese', async () => expect(await built('Law')).toEqual([]))
})
