/** The two things that commands ask for: a built site with its files, and files alone. */
import { stat } from 'node:fs/promises'
import { extname, join, relative, resolve } from 'node:path'
import type { ReportDeckError } from '../errors.ts'
import { sharedBrowser } from './browser.ts'
import type { SharedBrowser } from './browser.ts'
import { listFiles, withStagedFolder } from './files.ts'
import type { FormatName, FormatOptions } from './format.ts'
import { formats } from './formats/index.ts'
import { fileNames } from './formats/names.ts'
import { isFresh, outputDigest, readManifest, sourcesDigest, writeManifest } from './manifest.ts'
import type { BuildSettings, Manifest } from './manifest.ts'
import { checkOutFolder } from './out-folder.ts'
import type { Progress } from './progress.ts'
import { makeOffline } from './offline/site.ts'
import { parseRange } from './ranges.ts'
import { failureOf, runFormats } from './run-formats.ts'
import type { Job, MadeFile, RunResult } from './run-formats.ts'
import { serveSite } from './serve.ts'
import { buildSite } from './site.ts'
import type { BuiltDeck } from './site.ts'

export interface MakeOptions extends BuildSettings {
  /** The folder of the decks. */
  root: string
  outDir: string
  signal?: AbortSignal
  progress?: Progress
}

export interface MadeSite {
  outDir: string
  base: string
  decks: BuiltDeck[]
  /** Files made of the decks. */
  files: MadeFile[]
  /** Number and bytes of all files of the site. */
  count: number
  bytes: number
  /** Nothing had changed since the last build. */
  reused: boolean
}

/** A built site, and where each file of it goes. */
interface Source {
  dir: string
  base: string
  decks: readonly BuiltDeck[]
  pathOf: (deck: BuiltDeck, format: FormatName) => string
}

/** Runs `use` with the one browser of the run. */
async function withBrowser<T>(signal: AbortSignal | undefined, use: (browser: SharedBrowser) => Promise<T>): Promise<T> {
  const browser = sharedBrowser(signal)
  try {
    return await use(browser)
  }
  finally {
    await browser.close()
  }
}

/** Makes the files of all decks. One server, one browser. */
async function makeOf(source: Source, browser: SharedBrowser, options: MakeOptions, formatOptions: FormatOptions): Promise<RunResult> {
  const server = await serveSite(source.dir, { base: source.base, port: 0 })
  const jobs = source.decks.flatMap(deck => options.formats.map((name): Job => ({
    deck: { ...deck, root: options.root, siteDir: source.dir, url: new URL(deck.base, server.url).href, origin: options.origin },
    format: formats[name],
    path: source.pathOf(deck, name),
  })))
  try {
    return await runFormats(jobs, { options: formatOptions, browser, signal: options.signal, progress: options.progress })
  }
  finally {
    await server.close()
  }
}

const sameSettings = (a: BuildSettings, b: BuildSettings): boolean =>
  a.base === b.base && a.origin === b.origin && a.withoutNotes === b.withoutNotes && Boolean(a.offline) === Boolean(b.offline) && a.formats.join() === b.formats.join() && a.entries.join() === b.entries.join()

const settingsOf = ({ entries, base, origin, withoutNotes, offline, formats }: BuildSettings): BuildSettings => ({ entries, base, origin, withoutNotes, offline, formats })

async function describe(outDir: string, { settings, decks, files }: Manifest, reused: boolean): Promise<MadeSite> {
  const paths = await listFiles(outDir)
  const sizes = await Promise.all(paths.map(async path => (await stat(path)).size))
  return {
    outDir, decks, reused,
    base: settings.base,
    files: files.map(file => ({ ...file, path: join(outDir, file.path) })),
    count: paths.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  }
}

/** The site and its files; fails when one of them does. */
async function fillOnline(dir: string, browser: SharedBrowser, options: MakeOptions): Promise<Pick<Manifest, 'decks' | 'files'>> {
  const decks = await buildSite(dir, { ...options, onStep: options.progress?.step })
  if (options.formats.length === 0)
    return { decks, files: [] }
  const nameOf = (deck: BuiltDeck, format: FormatName): string => join(deck.folder, fileNames[format])
  const source: Source = { dir, base: options.base, decks, pathOf: (deck, format) => join(dir, nameOf(deck, format)) }
  const { files, failures } = await makeOf(source, browser, options, { notes: !options.withoutNotes })
  if (failures.length > 0)
    throw failureOf(failures)
  return { decks, files: files.map(file => ({ ...file, path: file.path.slice(dir.length + 1) })) }
}

/** Fills a staged folder with the site, its files, and what keeps them offline. */
async function fill(dir: string, browser: SharedBrowser, options: MakeOptions): Promise<Pick<Manifest, 'decks' | 'files'>> {
  const made = await fillOnline(dir, browser, options)
  if (options.offline)
    await makeOffline(dir, options.base, made.decks)
  return made
}

/** Builds for exports are kept with the deck, wherever their files go. */
const isKept = (root: string, outDir: string): boolean => !relative(join(root, '.report-deck'), outDir).startsWith('..')
const COPY_IT = 'Builds are kept in the deck’s own folder: copy the deck to a folder that is yours'

/** Builds the site into `outDir`, whole or not at all; a site that is up to date is left as it is. */
export async function makeSite(options: MakeOptions): Promise<MadeSite> {
  const outDir = resolve(options.root, options.outDir)
  await checkOutFolder(options.root, outDir)
  const old = await readManifest(options.root, outDir)
  if (old && sameSettings(old.settings, options) && await isFresh(old, outDir))
    return describe(outDir, old, true)
  const before = await sourcesDigest([options.root], outDir)
  const made = await withBrowser(options.signal, browser => withStagedFolder(outDir, options.signal, dir => fill(dir, browser, options), isKept(options.root, outDir) ? COPY_IT : undefined))
  // What was edited while it was built may be in it or not: such a build is never taken as fresh.
  const unchanged = await sourcesDigest([options.root], outDir) === before
  const manifest: Manifest = {
    settings: settingsOf(options),
    sources: unchanged ? await sourcesDigest(made.decks.flatMap(deck => deck.facts.roots), outDir) : 'changed while building',
    output: await outputDigest(outDir),
    ...made,
  }
  await writeManifest(options.root, outDir, manifest)
  return describe(outDir, manifest, false)
}

/** Whether there is an earlier build, likely to be up to date. Without one, the browser would lie in memory beside Slidev's build. */
async function wasBuilt({ root }: MakeOptions): Promise<boolean> {
  const manifests = await Promise.all(['dist', '.report-deck/site', '.report-deck/site-without-notes'].map(dir => readManifest(root, join(root, dir))))
  return manifests.some(manifest => manifest !== undefined)
}

/** A site that is up to date, whatever its base: the one in `dist`, or one built and kept for exports. */
async function siteToExport(options: MakeOptions): Promise<Pick<Source, 'dir' | 'base' | 'decks'>> {
  const dist = resolve(options.root, 'dist')
  const manifest = await readManifest(options.root, dist)
  const { entries, withoutNotes } = options
  if (manifest && manifest.settings.withoutNotes === withoutNotes && manifest.settings.entries.join() === entries.join() && await isFresh(manifest, dist))
    return { dir: dist, base: manifest.settings.base, decks: manifest.decks }
  const name = withoutNotes ? 'site-without-notes' : 'site'
  const site = await makeSite({ ...options, outDir: join(options.root, '.report-deck', name), base: '/', formats: [] })
  return { dir: site.outDir, base: site.base, decks: site.decks }
}

/** Whether `out` names the file itself, not a folder: it ends as the one format's file does. */
const isFilePath = (out: string, formats: readonly FormatName[]): boolean => {
  const [format] = formats
  return formats.length === 1 && format !== undefined && extname(out) !== '' && extname(out) === extname(fileNames[format])
}

/**
 * Makes files alone: `slides.pdf`, `brief/slides.pdf` and so on in `outDir`, or the main deck's at `outDir` where that is the path
 * of a file. A file that fails is told of in `failures`; the others are made all the same.
 */
export function makeFiles(options: MakeOptions, formatOptions: FormatOptions = {}): Promise<RunResult> {
  return withBrowser(options.signal, async (browser) => {
    if (await wasBuilt(options) && options.formats.some(name => formats[name]?.drawn))
      // Starts while sources are compared. Where none can be started, whoever draws with it is told.
      void browser.get().catch(() => undefined)
    const site = await siteToExport({ ...options, withoutNotes: formatOptions.notes === false })
    const toFile = isFilePath(options.outDir, options.formats)
    const target = resolve(options.root, options.outDir)
    const decks = toFile ? site.decks.slice(0, 1) : site.decks
    decks.forEach(deck => parseRange(formatOptions.range, deck.facts.slides.length))
    const pathOf = (deck: BuiltDeck, format: FormatName): string => toFile ? target : join(target, deck.folder, fileNames[format])
    return makeOf({ ...site, decks, pathOf }, browser, options, formatOptions)
  })
}

/** The failures of an export as one error; undefined where there is none. */
export const exportFailure = ({ failures }: RunResult): ReportDeckError | undefined =>
  failures.length === 0 ? undefined : failureOf(failures)
