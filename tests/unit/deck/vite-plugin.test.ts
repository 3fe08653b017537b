import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { deckData } from '../../../src/deck/vite-plugin.ts'
import { copyCase } from '../check/cases.ts'

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** The code of a build whose entry exports the module. */
async function buildOf(name: string): Promise<string> {
  root = copyCase(name)
  const entry = path.join(root, 'entry.js')
  writeFileSync(entry, 'export { default } from "virtual:report-deck"')
  const built = await build({
    root, logLevel: 'silent', configFile: false,
    plugins: [deckData()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'deck' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first))
    throw new Error('nothing was built')
  return first.output.map(file => file.type === 'chunk' ? file.code : '').join('')
}

describe('deckData', () => {
  it('gives the data as a module', async () => {
    const code = await buildOf('base')
    expect(code).toContain('school-set-up-2019')
    expect(code).toContain('JSON.parse(')
  })
  it('fails the build with every problem, its place and remedy', async () => {
    const failed = buildOf('bad-data')
    await expect(failed).rejects.toThrow(/data\/tables\.yaml:1 {2}bad-data/)
    await expect(failed).rejects.toThrow(/data\/tables\.yaml:6 {2}bad-data[\s\S]*Correct the field/)
  })
})
