/** Builds both decks under a sub-path with their PDFs, once, and the gallery, and serves them with the headers of a real host. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser } from '../../../src/export/browser.ts'
import { SITE_FORMATS } from '../../../src/cli/options.ts'
import { makeSite } from '../../../src/export/make.ts'
import { serveSite } from '../../../src/export/serve.ts'
import type { SiteServer } from '../../../src/export/serve.ts'
import { BASE, ENTRIES, GALLERY, RESULTS, ROOT, SITE_FILE } from './site.ts'
import type { Site } from './site.ts'

/** How our own finder starts a browser on this machine. */
async function browserOptions(): Promise<Site['browser']> {
  const { browser, options } = await findBrowser()
  await browser.close()
  const own = Object.entries(options.env ?? {}).filter((entry): entry is [string, string] => entry[1] !== process.env[entry[0]])
  const { executablePath, chromiumSandbox, args } = options
  return { executablePath, chromiumSandbox, args, env: Object.fromEntries(own) }
}

/** Built from a copy, for a build leaves things in a deck's folder. */
async function serveGallery(): Promise<SiteServer> {
  const root = join(RESULTS, 'gallery')
  await cp(GALLERY, root, { recursive: true })
  const { outDir } = await makeSite({ root, entries: ['slides.md'], outDir: join(RESULTS, 'gallery-site'), base: '/', withoutNotes: false, formats: [] })
  return serveSite(outDir, { base: '/', port: 0 })
}

/** Resolves to what ends the run. A site that is up to date is not built again. */
export default async function setUp(): Promise<() => Promise<void>> {
  const made = await makeSite({ root: ROOT, entries: ENTRIES, outDir: join(RESULTS, 'site'), base: BASE, withoutNotes: false, formats: SITE_FORMATS })
  const server = await serveSite(made.outDir, { base: BASE, port: 0 })
  const gallery = await serveGallery()
  const site: Site = { url: server.url, dir: made.outDir, decks: made.decks, gallery: gallery.url, browser: await browserOptions() }
  await mkdir(RESULTS, { recursive: true })
  await writeFile(SITE_FILE, JSON.stringify(site))
  return async () => void await Promise.all([server.close(), gallery.close()])
}
