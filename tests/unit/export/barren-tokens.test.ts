import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import UnoCSS from 'unocss/vite'
import { presetWind3 } from 'unocss'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { skipBarrenTokens } from '../../../src/export/build-plugins/barren-tokens.ts'
import { leanFolders } from '../../../src/export/build-plugins/lean-types.ts'

let dir: string
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'barren-')) })
afterEach(() => rm(dir, { recursive: true }))

/** A module of this tool’s, as far as its id goes; what it says is ours. */
const ours = `${leanFolders[0] ?? ''}Example.ts`

/** The styles of a build that holds a module of this tool’s and one of a deck’s. */
async function styles(): Promise<string> {
  await writeFile(join(dir, 'entry.js'), `import 'virtual:uno.css'\nimport ${JSON.stringify(ours)}\nimport './own.js'`)
  await writeFile(join(dir, 'own.js'), '// @unocss-include\nexport default document.title = "flex opus"')
  const example = { name: 'example', resolveId: (id: string) => id === ours ? id : undefined, load: (id: string) => id === ours ? '// @unocss-include\ndocument.body.className = "mt-4 finding"' : undefined }
  const output = await build({
    root: dir, logLevel: 'silent', configFile: false,
    plugins: [example, UnoCSS({ presets: [presetWind3()], configFile: false }), ...await skipBarrenTokens([dir], join(dir, 'words.json'))],
    build: { outDir: join(dir, 'dist'), rollupOptions: { input: join(dir, 'entry.js') } },
  })
  const [first] = Array.isArray(output) ? output : [output]
  return first && 'output' in first ? first.output.flatMap(file => file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []).join('') : ''
}

describe('skipBarrenTokens', () => {
  it('remembers the tool’s words without a style, not the deck’s; styles stay the same', async () => {
    const first = await styles()
    const words = JSON.parse(await readFile(join(dir, 'words.json'), 'utf8')) as string[]
    expect(words).toContain('finding')
    expect(words).not.toContain('mt-4')
    expect(words).not.toContain('opus')
    expect(first).toContain('.mt-4')
    expect(first).toContain('.flex')
    expect(await styles()).toBe(first)
  })

  it('makes no style of a word that is remembered: that is why rules of a deck’s own keep it away', async () => {
    await writeFile(join(dir, 'words.json'), '["mt-4"]')
    expect(await styles()).not.toContain('.mt-4')
    await writeFile(join(dir, 'uno.config.ts'), 'export default {}')
    expect(await styles()).toContain('.mt-4')
  })
})
