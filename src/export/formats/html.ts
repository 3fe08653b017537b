/** `slides.html`: the deck in one file, which presents by double click, offline. */
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { listFiles } from '../files.ts'
import type { Artefact, ExportDeck, Format, FormatRun } from '../format.ts'
import { deckAssets } from '../one-file/assets.ts'
import { bundleScripts, preloadedFiles } from '../one-file/bundle.ts'
import { inspectOneFile } from '../one-file/inspect.ts'
import { composePage, namedFiles, withoutAddresses } from '../one-file/page.ts'
import { remarksOn } from '../one-file/remarks.ts'
import { leanFonts, styleOrder } from '../one-file/styles.ts'
import { fileNames } from './names.ts'

/** All style sheets of the deck, in the order in which its site loads them. */
async function readStyles(dir: string, linked: readonly string[], preloaded: readonly string[]): Promise<string> {
  const all = (await listFiles(join(dir, 'assets'))).filter(file => file.endsWith('.css')).map(file => relative(dir, file).split(sep).join('/'))
  const texts = await Promise.all(styleOrder(linked, preloaded, all).map(file => readFile(join(dir, file), 'utf8')))
  return texts.join('\n')
}

async function make(deck: ExportDeck, run: FormatRun): Promise<Artefact> {
  const { facts, base, origin } = deck
  const dir = join(deck.siteDir, deck.folder)
  const html = await readFile(join(dir, 'index.html'), 'utf8')
  const { scripts: [entry = ''], styles: linked } = namedFiles(html, base)
  const assets = await deckAssets(dir, base)
  const bundled = await bundleScripts(dir, entry)
  const preloaded = preloadedFiles(await readFile(join(dir, entry), 'utf8'))
  const fonts = leanFonts(await readStyles(dir, linked, preloaded), bundled + html)
  const css = assets.inline(fonts.css)
  const script = assets.inline(bundled)
  const page = composePage({ html: assets.inline(withoutAddresses(html)), css, script, facts: origin === undefined ? {} : { published: origin + base } })
  const content = new TextEncoder().encode(page)
  const remarks = remarksOn({
    bytes: content.length,
    code: Buffer.byteLength(bundled) + Buffer.byteLength(fonts.css),
    assets: assets.used(),
    fontsLeftOut: fonts.leftOut,
    published: origin !== undefined,
    workers: /\bnew (?:Shared)?Worker\(/.test(bundled),
  })
  return { content, pages: facts.slides.length, remarks, inspect: () => inspectOneFile(page, deck, run) }
}

export const html: Format = { name: 'html', file: fileNames.html, drawn: true, make }
