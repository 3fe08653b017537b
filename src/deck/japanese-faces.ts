/**
 * Cuts the Japanese faces to the letters that a deck's files hold, when it is built. A whole face has more than 1 MB, which
 * a reader would fetch for a few names; cut, it has some kB. A deck without Japanese has none. Used in `vite.config.ts`; in dev,
 * faces stay whole.
 *
 *     export default defineConfig({ plugins: [deckData(), japaneseFaces()] })
 */
import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'
import { cutFaces } from './cut-faces.ts'

/** What the faces' `unicode-range` in styles/fonts.css has. */
const LETTER = /[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/gu
/** A face in a style sheet: `url('@fontsource/noto-sans-jp/files/….woff2')`. */
const FACE = /url\(['"]?(@fontsource\/[\w-]+\/files\/[\w-]+-japanese-[\w-]+\.woff2)['"]?\)/g
/** A rule of one, without what it would draw. */
const RULE = new RegExp(`@font-face\\s*\\{[^}]*?${FACE.source}[^}]*\\}`, 'g')
/** Folders whose files no slide shows. */
const BESIDES = new Set(['node_modules', 'tests', 'docs', 'dist', 'test-results'])

const isBeside = (name: string): boolean => BESIDES.has(name) || name.startsWith('.')

/** The Japanese letters of a folder's slides, data and components, each once, in order. */
export async function lettersIn(folder: string): Promise<string> {
  const letters = new Set<string>()
  for await (const file of glob('**/*.{md,yaml,yml,vue}', { cwd: folder, exclude: name => isBeside(path.basename(name)) })) {
    for (const [letter] of (await readFile(path.join(folder, file), 'utf8')).matchAll(LETTER))
      letters.add(letter)
  }
  return [...letters].sort().join('')
}

/** `cache`: folder for the cut faces, by default `.report-deck/faces` in Vite's root. */
export function japaneseFaces(cache?: string): Plugin {
  let root = process.cwd()
  let letters: Promise<string> | undefined
  const require = createRequire(import.meta.url)

  /** Addresses of the cut faces; the same letters give the same file. */
  async function cut(faces: readonly string[], kept: string): Promise<Map<string, string>> {
    const parts = await cutFaces(faces.map(face => require.resolve(face)), kept)
    return new Map(await Promise.all(faces.map(async (face, i) => [face, await keep(path.basename(face), parts[i] ?? new Uint8Array())] as const)))
  }

  async function keep(name: string, part: Uint8Array): Promise<string> {
    const folder = cache ?? path.join(root, '.report-deck', 'faces', createHash('sha256').update(part).digest('hex').slice(0, 12))
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, name), part)
    return path.join(folder, name).split(path.sep).join('/')
  }

  return {
    name: 'report-deck:japanese-faces',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    async transform(code, id) {
      if (!/\.css(?:\?|$)/.test(id))
        return undefined
      const faces = [...new Set([...code.matchAll(FACE)].flatMap(([, face]) => face ?? []))]
      if (faces.length === 0)
        return undefined
      letters ??= lettersIn(root)
      const kept = await letters
      if (kept === '')
        return { code: code.replace(RULE, ''), map: null }
      const cuts = await cut(faces, kept)
      return { code: code.replace(FACE, (url, face: string) => `url("${cuts.get(face) ?? url}")`), map: null }
    },
  }
}
