import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { viteStaticCopy } from 'vite-plugin-static-copy'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { themeFiles, type Extensions } from '../../../src/export/build-plugins/theme-files.ts'
import { OWN_FOLDER } from '../../../src/own-files.ts'

let dir: string
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'theme-files-')) })
afterEach(() => rm(dir, { recursive: true }))

async function put(path: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true })
  await writeFile(join(dir, path), '')
}

/** What a build with these themes and addons holds. */
async function built(extensions: Extensions): Promise<string[]> {
  await put('deck/index.html')
  await build({ root: extensions.userRoot, configFile: false, logLevel: 'silent', build: { outDir: 'dist' }, plugins: [viteStaticCopy({ silent: true, targets: themeFiles(extensions) })] })
  return (await readdir(join(extensions.userRoot, 'dist'), { recursive: true })).sort()
}

it('gives a theme’s files no path of the machine, wherever it lies', async () => {
  for (const folder of ['a theme', 'deck/theme', 'deck'])
    await Promise.all([put(`${folder}/public/logo-of-${folder.replace(/\W/g, '-')}.svg`), put(`${folder}/public/fonts/${folder.replace(/\W/g, '-')}/bold.woff2`)])
  expect(await built({ userRoot: join(dir, 'deck'), themeRoots: [join(dir, 'a theme')], addonRoots: [join(dir, 'deck', 'theme')] })).toEqual([
    'fonts', 'fonts/deck', 'fonts/deck/bold.woff2', 'index.html', 'logo-of-deck.svg', 'theme', 'theme/fonts', 'theme/fonts/a-theme', 'theme/fonts/a-theme/bold.woff2',
    'theme/fonts/deck-theme', 'theme/fonts/deck-theme/bold.woff2', 'theme/logo-of-a-theme.svg', 'theme/logo-of-deck-theme.svg',
  ])
})

it('leaves out this tool’s own pictures, and themes that have none', async () => {
  await put('bare/index.js')
  expect(await built({ userRoot: join(dir, 'deck'), themeRoots: [join(dir, 'bare')], addonRoots: [OWN_FOLDER] })).toEqual(['index.html'])
})
