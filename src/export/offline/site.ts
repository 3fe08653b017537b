/** Makes a built site installable and complete offline: manifest, icons, service worker. */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { OWN_FOLDER } from '../../own-files.ts'
import { listFiles } from '../files.ts'
import { fileNames, isFormatFile } from '../formats/names.ts'
import type { BuiltDeck } from '../site.ts'
import { paperColour } from '../opening.ts'
import { ICONS, MANIFEST, WORKER } from './links.ts'
import { serviceWorker } from './worker.ts'

// Pictures are not compiled: in the packed package they stand in src/ all the same.
const icons = join(OWN_FOLDER, 'src/export/offline/icons')

/** The web app manifest; the first deck gives the app its name, others are shortcuts. */
export function appManifest(decks: readonly BuiltDeck[], base: string, paper: string): object {
  const [first, ...others] = decks
  const icon = (name: string, size: number, purpose = 'any'): object => ({ src: `${base}${ICONS}/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })
  return {
    id: base,
    name: first?.facts.title,
    short_name: first?.facts.title.split(/[:,–—(]/)[0]?.trim(),
    description: first?.facts.description,
    lang: first?.facts.lang,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [icon('icon-192', 192), icon('icon-512', 512), icon('icon-maskable-512', 512, 'maskable')],
    shortcuts: others.map(deck => ({ name: deck.facts.title, url: deck.base })),
  }
}

/** Files that no deck asks for when it is open: pages of single routes, settings of hosts, and files to hand on but the PDFs. */
export function isKept(path: string): boolean {
  const name = path.split('/').at(-1) ?? ''
  const isPdf = name === fileNames.pdf || name === fileNames.handout
  return !name.startsWith('_') && !name.startsWith('.') && !/\.(?:html|map)$/.test(name) && name !== WORKER && !/^social-card\./.test(name) && (isPdf || !isFormatFile(path))
}

/** Digest of the files to keep, and of the decks' pages, with their names. */
async function versionOf(dir: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths)
    hash.update(`${path}\0`).update(await readFile(join(dir, path))).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** To be called when every file of the site is there. */
export async function makeOffline(dir: string, base: string, decks: readonly BuiltDeck[]): Promise<void> {
  await mkdir(join(dir, ICONS), { recursive: true })
  // A deck's own icons, from its public/icons, stay.
  await cp(icons, join(dir, ICONS), { recursive: true, force: false })
  await writeFile(join(dir, MANIFEST), `${JSON.stringify(appManifest(decks, base, await paperColour()), null, 2)}\n`)
  const all = (await listFiles(dir)).map(file => relative(dir, file).split(sep).join('/'))
  const kept = all.filter(isKept).sort()
  const pages = decks.map(deck => `${deck.folder === '' ? '' : `${deck.folder}/`}index.html`)
  await writeFile(join(dir, WORKER), serviceWorker({
    version: await versionOf(dir, [...pages, ...kept]),
    base,
    decks: decks.map(deck => deck.base),
    files: kept.map(path => base + path.split('/').map(encodeURIComponent).join('/')),
  }))
}
