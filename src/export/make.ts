/** The two things that commands ask for: a built site with its PDFs, and PDFs alone. */
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { withBrowser } from './browser.ts'
import { listFiles, withStagedFolder } from './files.ts'
import { isFresh, outputDigest, readManifest, sourcesDigest, writeManifest } from './manifest.ts'
import type { BuildSettings, Manifest } from './manifest.ts'
import { checkOutFolder } from './out-folder.ts'
import { writePdf } from './formats/pdf.ts'
import type { PrintOptions } from './print-deck.ts'
import { parseRange } from './ranges.ts'
import type { Readiness } from './readiness.ts'
import { serveSite } from './serve.ts'
import { PDF_NAME, buildSite } from './site.ts'
import type { BuiltDeck } from './site.ts'

/** What a run says about itself while it runs. */
export interface Progress {
  step: (message: string) => void
  /** The slides of one file as they get ready. */
  slides: (file: string, readiness: Readiness) => void
}

export interface MakeOptions extends BuildSettings {
  /** The folder of the decks. */
  root: string
  outDir: string
  signal?: AbortSignal
  progress?: Progress
}

export interface MadeFile {
  path: string
  bytes: number
  /** Pages, of files that have them. */
  pages?: number
}

export interface MadeSite {
  outDir: string
  base: string
  decks: BuiltDeck[]
  /** Files worth naming: PDFs. */
  files: MadeFile[]
  /** Number and bytes of all files of the site. */
  count: number
  bytes: number
  /** Nothing had changed since the last build. */
  reused: boolean
}

export interface PdfJob extends PrintOptions {
  signal?: AbortSignal
  progress?: Progress
  origin?: string
}

/** Prints decks of the site in `siteDir`, each to the path that `pathOf` gives it. One browser, one server. */
async function printDecks(siteDir: string, base: string, decks: readonly BuiltDeck[], pathOf: (deck: BuiltDeck) => string, job: PdfJob): Promise<MadeFile[]> {
  job.progress?.step('starting a browser')
  const server = await serveSite(siteDir, { base, port: 0 })
  try {
    return await withBrowser(job.signal, browser => printEach(browser, server.url, decks, pathOf, job))
  }
  finally {
    await server.close()
  }
}

async function printEach(browser: Browser, siteUrl: string, decks: readonly BuiltDeck[], pathOf: (deck: BuiltDeck) => string, job: PdfJob): Promise<MadeFile[]> {
  const made: MadeFile[] = []
  for (const deck of decks) {
    const path = pathOf(deck)
    const file = join(deck.folder, PDF_NAME)
    job.progress?.step(`printing ${file}`)
    made.push(await writePdf(browser, path, deck.facts, {
      ...job,
      deckUrl: new URL(deck.base, siteUrl).href,
      onProgress: readiness => job.progress?.slides(file, readiness),
    }))
  }
  return made
}

const sameSettings = (a: BuildSettings, b: BuildSettings): boolean =>
  a.base === b.base && a.origin === b.origin && a.withoutNotes === b.withoutNotes && a.pdf === b.pdf && a.entries.join() === b.entries.join()

const settingsOf = ({ entries, base, origin, withoutNotes, pdf }: BuildSettings): BuildSettings => ({ entries, base, origin, withoutNotes, pdf })

async function describe(outDir: string, base: string, decks: BuiltDeck[], reused: boolean): Promise<MadeSite> {
  const paths = await listFiles(outDir)
  const sizes = new Map(await Promise.all(paths.map(async path => [path, (await stat(path)).size] as const)))
  const files = decks.flatMap((deck) => {
    const path = join(outDir, deck.folder, PDF_NAME)
    const bytes = sizes.get(path)
    return bytes === undefined ? [] : [{ path, bytes, pages: deck.facts.slides.length }]
  })
  return { outDir, base, decks, files, count: paths.length, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0), reused }
}

/** Fills a staged folder with the site and its PDFs. */
async function fill(dir: string, options: MakeOptions): Promise<BuiltDeck[]> {
  const decks = await buildSite(dir, { ...options, onStep: options.progress?.step })
  if (options.pdf)
    await printDecks(dir, options.base, decks, deck => join(dir, deck.folder, PDF_NAME), options)
  return decks
}

/** Builds the site into `outDir`, whole or not at all; a site that is up to date is left as it is. */
export async function makeSite(options: MakeOptions): Promise<MadeSite> {
  const outDir = resolve(options.root, options.outDir)
  await checkOutFolder(options.root, outDir)
  const old = await readManifest(options.root, outDir)
  if (old && sameSettings(old.settings, options) && await isFresh(old, outDir))
    return describe(outDir, options.base, old.decks, true)
  const before = await sourcesDigest([options.root], outDir)
  const decks = await withStagedFolder(outDir, options.signal, dir => fill(dir, options))
  // What was edited while it was built may be in it or not: such a build is never taken as fresh.
  const unchanged = await sourcesDigest([options.root], outDir) === before
  await writeManifest(options.root, outDir, {
    settings: settingsOf(options),
    sources: unchanged ? await sourcesDigest(decks.flatMap(deck => deck.facts.roots), outDir) : 'changed while building',
    output: await outputDigest(outDir),
    decks,
  })
  return describe(outDir, options.base, decks, false)
}

/** A site that is up to date, whatever its base: the one in `dist`, or one built and kept for exports. */
async function siteToPrint(options: MakeOptions): Promise<{ dir: string, manifest: Pick<Manifest, 'settings' | 'decks'> }> {
  const dist = resolve(options.root, 'dist')
  const manifest = await readManifest(options.root, dist)
  if (manifest && manifest.settings.entries.join() === options.entries.join() && await isFresh(manifest, dist))
    return { dir: dist, manifest }
  const kept = { ...options, outDir: join(options.root, '.report-deck', 'site'), base: '/', withoutNotes: false, pdf: false }
  const site = await makeSite(kept)
  return { dir: site.outDir, manifest: { settings: settingsOf(kept), decks: site.decks } }
}

/** Makes the PDFs alone: `slides.pdf` and `brief/slides.pdf` in `outDir`, or the first deck's at `outDir` when it ends with `.pdf`. */
export async function makePdfs(options: MakeOptions, print: PrintOptions = {}): Promise<MadeFile[]> {
  const { dir, manifest } = await siteToPrint(options)
  const toFile = options.outDir.endsWith('.pdf')
  const target = resolve(options.root, options.outDir)
  const decks = toFile ? manifest.decks.slice(0, 1) : manifest.decks
  const pathOf = (deck: BuiltDeck): string => toFile ? target : join(target, deck.folder, PDF_NAME)
  decks.forEach(deck => parseRange(print.range, deck.facts.slides.length))
  return printDecks(dir, manifest.settings.base, decks, pathOf, { ...print, signal: options.signal, progress: options.progress, origin: options.origin })
}
