/** Files that tell a static host how to serve the site. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assetCaching, securityHeaders } from './headers.ts'

/** `_headers`, which Netlify and Cloudflare Pages read: the headers of every page, and the caching of assets. */
export function headersFile(base: string, decks: readonly string[]): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  const assets = decks.flatMap(deck => [`${deck}assets/*`, `  Cache-Control: ${assetCaching}`])
  return [`${base}*`, ...all, ...assets, ''].join('\n')
}

/** `decks` are the base paths of all decks in the site. */
export async function writeHostFiles(dir: string, base: string, decks: readonly string[]): Promise<void> {
  await writeFile(join(dir, '_headers'), headersFile(base, decks))
  // GitHub Pages would otherwise leave out files whose names begin with an underscore.
  await writeFile(join(dir, '.nojekyll'), '')
}
