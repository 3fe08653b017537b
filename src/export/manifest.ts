/** Remembers what a site was built from, so that an unchanged one is not built again. */
import { createHash } from 'node:crypto'
import { glob, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { OWN_FOLDER } from '../own-files.ts'
import { listFiles, writeWhole } from './files.ts'
import type { FormatName } from './format.ts'
import { isFormatFile } from './formats/names.ts'
import type { MadeFile } from './run-formats.ts'
import type { BuiltDeck } from './site.ts'

export interface BuildSettings {
  entries: readonly string[]
  base: string
  origin?: string
  withoutNotes: boolean
  /** Whether the site can be installed and works offline. */
  offline?: boolean
  /** Files that are made of each deck. */
  formats: readonly FormatName[]
}

export interface Manifest {
  settings: BuildSettings
  /** Digest of all sources: see `sourcesDigest`. */
  sources: string
  /** Digest of names, sizes and times of the built pages and scripts. */
  output: string
  decks: BuiltDeck[]
  /** Files made of the decks; paths are relative to the site. */
  files: MadeFile[]
}

/** Folders whose contents do not go into a deck. */
const besides = new Set(['node_modules', 'tests', 'docs', 'dist', 'test-results', 'playwright-report', 'bench', 'coverage'])

/** Files that were exported from the decks into their own folder. */
const isMade = (file: string): boolean => !file.startsWith('public/') && (/\.(?:pdf|pptx|log)$/.test(file) || isFormatFile(file))

async function sourceFiles(root: string, outDir: string): Promise<string[]> {
  const files: string[] = []
  const exclude = (name: string | { name: string }): boolean => {
    const base = typeof name === 'string' ? name.split('/').at(-1) ?? '' : name.name
    return besides.has(base) || base.startsWith('.')
  }
  for await (const file of glob('**/*', { cwd: root, exclude })) {
    const path = join(root, file)
    if (!path.startsWith(`${outDir}/`) && !isMade(file) && (await stat(path)).isFile())
      files.push(path)
  }
  return files.sort()
}

/** SHA-256 over every file that the decks and the tool are made from; `outDir` is not part of it. */
export async function sourcesDigest(roots: readonly string[], outDir: string): Promise<string> {
  const hash = createHash('sha256')
  for (const root of new Set([...roots.map(root => resolve(root)), join(OWN_FOLDER, 'src', 'export')])) {
    for (const file of await sourceFiles(root, outDir))
      hash.update(`${relative(root, file)}\0`).update(await readFile(file)).update('\0')
  }
  return hash.update(await readFile(join(OWN_FOLDER, 'package.json'))).digest('hex')
}

/** What a built site looks like from outside; files made from it later (PDF and others) do not count. */
export async function outputDigest(dir: string): Promise<string> {
  const files = (await listFiles(dir)).filter(file => /\.(?:html|js|css)$/.test(file) && !isFormatFile(file))
  const looks = await Promise.all(files.map(async (file) => {
    const { size, mtimeMs } = await stat(file)
    return `${relative(dir, file)} ${size} ${mtimeMs}`
  }))
  return createHash('sha256').update(looks.join('\n')).digest('hex')
}

/** Where a deck’s folder remembers builds. */
const memory = (root: string): string => join(root, '.report-deck')

const manifestFile = (root: string, outDir: string): string =>
  join(memory(root), `build-${createHash('sha256').update(relative(root, outDir)).digest('hex').slice(0, 12)}.json`)

/** The manifest of the site in `outDir`; undefined when there is none that can be read. */
export async function readManifest(root: string, outDir: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(manifestFile(root, outDir), 'utf8')) as Manifest
  }
  catch {
    return undefined
  }
}

/** It names folders of this machine, so that Git is told to leave it out. */
export async function writeManifest(root: string, outDir: string, manifest: Manifest): Promise<void> {
  await writeWhole(manifestFile(root, outDir), JSON.stringify(manifest))
  await writeWhole(join(memory(root), '.gitignore'), '*\n')
}

/** Whether the site in `outDir` is whole and made from the sources as they are now. */
export async function isFresh(manifest: Manifest, outDir: string): Promise<boolean> {
  const roots = manifest.decks.flatMap(deck => deck.facts.roots)
  const sizes = await Promise.all(manifest.files.map(({ path }) => stat(join(outDir, path)).then(stats => stats.isDirectory() ? undefined : stats.size, () => -1)))
  if (manifest.files.some(({ bytes }, i) => sizes[i] !== undefined && sizes[i] !== bytes))
    return false
  return await sourcesDigest(roots, outDir) === manifest.sources && await outputDigest(outDir) === manifest.output
}
