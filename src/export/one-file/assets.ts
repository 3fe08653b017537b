/** The pictures, fonts and other media of a built deck, to be put into its one file as data: addresses. */
import { readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { listFiles } from '../files.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export interface AssetStore {
  /** The text with every address of a media file of the deck replaced by the file itself. */
  inline: (text: string) => string
  /** Files put in so far, with their bytes. */
  used: () => ReadonlyMap<string, number>
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function decoded(path: string): string {
  try {
    return decodeURI(path)
  }
  catch {
    return path
  }
}

/**
 * Addresses in scripts and styles as a build writes them: below the deck's base, or below `/`, as frontmatter
 * names files of `public/`. Base64 has none of the characters that end a string or an address.
 */
export function assetStore(files: ReadonlyMap<string, () => Uint8Array>, base: string): AssetStore {
  const used = new Map<string, number>()
  const addresses = new Map<string, string>()
  const dataAddress = (name: string): string | undefined => {
    const type = mediaTypes[extname(name).toLowerCase()]
    const read = files.get(name)
    if (type === undefined || read === undefined)
      return undefined
    const known = addresses.get(name)
    if (known !== undefined)
      return known
    const bytes = read()
    used.set(name, bytes.length)
    const address = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
    addresses.set(name, address)
    return address
  }
  // A candidate ends where its string or url() does; in a srcset, at white space.
  const candidate = new RegExp(`(?<=["'\`(=,\\s])(?:${escapeRegExp(base)}|/)([^"'\`()\\\\<>?#\\n]+?\\.[a-zA-Z0-9]{2,5})(?=["'\`)\\\\?#\\s])`, 'g')
  return {
    inline: text => text.replace(candidate, (whole, name: string) => dataAddress(decoded(name)) ?? whole),
    used: () => used,
  }
}

/** The store of the deck in `dir`. */
export async function deckAssets(dir: string, base: string): Promise<AssetStore> {
  const names = (await listFiles(dir)).map(file => relative(dir, file).split(sep).join('/'))
  return assetStore(new Map(names.map(name => [name, () => readFileSync(join(dir, name))])), base)
}
