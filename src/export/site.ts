/** A static site from the decks in a folder: `slides.md` at its root, `brief.md` in `brief/`. */
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import { ReportDeckError } from '../errors.ts'
import type { DeckFacts, SlideFacts } from './facts.ts'
import { isFile, listFiles } from './files.ts'
import type { FormatName } from './format.ts'
import { fileNames } from './formats/names.ts'
import { writeHostFiles } from './host-files.ts'
import { findLeaks } from './leaks.ts'
import { offlineLinks } from './offline/links.ts'
import { openingOf, openingStyle } from './opening.ts'
import { withPageHead } from './page-head.ts'
import { preloads } from './preloads.ts'
import { deckRoutes } from './routes.ts'
import { schemeFile, schemeScript } from './scheme-script.ts'
import { runSlidevBuild } from './slidev-build.ts'

export interface SiteOptions {
  /** The folder of the decks. */
  root: string
  /** Entry files relative to `root`; the first is the site's own deck, any other goes to a folder of its name. */
  entries: readonly string[]
  base: string
  /** Where the site will be public, e.g. `https://example.org`. */
  origin?: string
  withoutNotes: boolean
  /** Files that will stand beside the decks; these link to them. */
  formats: readonly FormatName[]
  /** Whether pages name what makes the site installable and keeps it offline: see `offline/site.ts`. */
  offline?: boolean
  signal?: AbortSignal
  onStep?: (message: string) => void
}

export interface BuiltDeck {
  facts: DeckFacts
  /** Folder of the deck in the site, relative to it: empty, or `brief`. */
  folder: string
  /** The deck's own base path. */
  base: string
}

/** The decks that a folder holds: `slides.md`, and `brief.md` where there is one. */
export async function findEntries(root: string): Promise<string[]> {
  return await isFile(join(root, 'brief.md')) ? ['slides.md', 'brief.md'] : ['slides.md']
}

/** Routes of its own that a deck adds in `setup/routes.ts`; each becomes a page of the site. */
async function extraRoutes(facts: DeckFacts): Promise<string[]> {
  const files = await Promise.all(facts.roots.map(root => readFile(join(root, 'setup', 'routes.ts'), 'utf8').catch(() => '')))
  return files.flatMap(text => [...text.matchAll(/\bpath:\s*['"]\/([a-z][a-z0-9-]*)['"]/g)].map(([, path = '']) => path))
}

/** Files that the deck can be read in without its scripts. */
const filesOf = (deck: BuiltDeck, formats: SiteOptions['formats']): { href: string, label: string }[] => [
  { format: 'pdf', label: 'the slides as a PDF' } as const,
  { format: 'handout', label: 'the handout with notes and sources (PDF)' } as const,
].filter(({ format }) => formats.includes(format)).map(({ format, label }) => ({ href: deck.base + fileNames[format], label }))

/** A copy of the page at every route, each with its own head, so that deep links work without rewrites. */
async function writePages(dir: string, deck: BuiltDeck, { base: siteBase, origin, formats, offline }: SiteOptions): Promise<void> {
  const { facts, base } = deck
  const html = await readFile(join(dir, 'index.html'), 'utf8')
  const [style, assets] = await Promise.all([openingStyle(facts), readdir(join(dir, 'assets'))])
  await writeFile(join(dir, schemeFile), schemeScript)
  const files = filesOf(deck, formats)
  const pageOf = (path: string, slide: SlideFacts | undefined, missing = false): string => {
    const links = [slide ? preloads(assets, base, slide.no, facts.cover) : '', offline ? offlineLinks(siteBase) : ''].filter(Boolean).join('\n')
    const opening = openingOf(facts, base, style, links, { title: slide && slide.no > 1 ? slide.title : facts.title, files, missing })
    return withPageHead(html, facts, { base, origin, path }, path === '' ? undefined : slide, opening)
  }
  await Promise.all(deckRoutes(facts, await extraRoutes(facts)).map(async (route) => {
    await mkdir(join(dir, route.path), { recursive: true })
    await writeFile(join(dir, route.path, 'index.html'), pageOf(route.path, route.slide))
  }))
  await writeFile(join(dir, 'index.html'), pageOf('', facts.slides[0]))
  await writeFile(join(dir, '404.html'), pageOf('', undefined, true))
}

/** Slidev's rewrite of every address to the first page would hide missing files; ours have a page each. */
async function dropRewrites(dir: string, root: string): Promise<void> {
  if (!await isFile(join(root, 'public', '_redirects')))
    await rm(join(dir, '_redirects'), { force: true })
}

async function buildDeck(options: SiteOptions, entry: string, folder: string, outDir: string): Promise<BuiltDeck> {
  const base = folder === '' ? options.base : `${options.base}${folder}/`
  const facts = await runSlidevBuild({
    entry: resolve(options.root, entry),
    outDir,
    base,
    withoutNotes: options.withoutNotes,
    pdfHref: options.formats.includes('pdf') ? base + fileNames.pdf : null,
  }, options.signal)
  const deck: BuiltDeck = { facts, folder, base }
  await writePages(outDir, deck, options)
  await dropRewrites(outDir, options.root)
  return deck
}

/** What the slides themselves say: all Markdown of the deck and its data, less the notes. */
export async function publicText(root: string, facts: DeckFacts): Promise<string> {
  const shown = facts.roots.flatMap(root => ['data', 'components', 'layouts'].map(name => join(root, name)))
  const files = (await Promise.all(shown.map(listFiles))).flat()
  const markdown = new Set(facts.slides.map(slide => resolve(root, slide.place.replace(/:\d+$/, ''))))
  const texts = await Promise.all([...files, ...markdown].map(file => readFile(file, 'utf8')))
  return texts.map(text => text.replace(/<!--[\s\S]*?-->/g, ' ')).join('\n')
}

async function proveNoNotes(dir: string, root: string, decks: readonly BuiltDeck[]): Promise<void> {
  // What one deck says in public another's notes may repeat: both are in the site.
  const shown = (await Promise.all(decks.map(deck => publicText(root, deck.facts)))).join('\n')
  const found = await Promise.all(decks.map(async deck => findLeaks(dir, deck.facts, shown)))
  const problems = found.flat()
  if (problems.length > 0)
    throw new ReportDeckError('notes-leaked', `Speaker notes are in ${problems.length} place(s) of a build that must hold none.`, { hint: 'Nothing was written. Correct the places below and build again.', problems })
}

/**
 * Builds every deck into `dir`, which exists and is empty. One after the other: Slidev keeps one file of
 * imports per project, which two builds at a time would take from each other half-written.
 */
export async function buildSite(dir: string, options: SiteOptions): Promise<BuiltDeck[]> {
  const outDirOf = (folder: string): string => join(dir, folder === '' ? '.main' : `.${folder}`)
  const decks: BuiltDeck[] = []
  for (const [i, entry] of options.entries.entries()) {
    const folder = i === 0 ? '' : parse(entry).name
    options.onStep?.(`building ${entry}`)
    decks.push(await buildDeck(options, entry, folder, outDirOf(folder)))
  }
  await gather(dir, decks, outDirOf)
  await writeHostFiles(dir, options.base, decks.map(deck => deck.base))
  if (options.withoutNotes)
    await proveNoNotes(dir, options.root, decks)
  return decks
}

/** Moves the decks from their own folders to their places in the site. */
async function gather(dir: string, decks: readonly BuiltDeck[], outDirOf: (folder: string) => string): Promise<void> {
  for (const deck of decks) {
    const from = outDirOf(deck.folder)
    if (deck.folder !== '')
      await rename(from, join(dir, deck.folder))
    else
      await moveInto(from, dir)
  }
}

async function moveInto(from: string, to: string): Promise<void> {
  for (const name of await readdir(from))
    await rename(join(from, name), join(to, name))
  await rm(from, { recursive: true, force: true })
}
