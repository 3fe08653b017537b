/** Pictures of a report that are at hand: beside it, in a folder that the user names, or in the report itself. None is ever fetched. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { createNames } from '../plan/ids.ts'
import type { Report } from '../../report/types.ts'
import type { Remark } from '../types.ts'
import { embeddedIn, namesOf, pictureName, stepsBeside } from './address.ts'
import { kindOf } from './kind.ts'

export interface PictureFolders {
  /** The report's own folder. */
  beside: string
  /** The folder that the user names. */
  images?: string | undefined
}

export interface FoundPictures {
  /** Place in the deck by the address in the report: `/figures/lamps.png`. */
  places: Map<string, string>
  /** Bytes by their path in the deck: `public/figures/lamps.png`. */
  files: Map<string, Uint8Array>
  remarks: Remark[]
}

/** Addresses of a report's pictures, each with the line on which it first stands. */
export function picturesIn({ sections }: Report): Map<string, number> {
  const lines = new Map<string, number>()
  for (const { url, line } of sections.flatMap(({ figures }) => figures)) {
    if (url !== undefined && !lines.has(url))
      lines.set(url, line)
  }
  return lines
}

/** A picture of a slide needs far less; what is more is kept out of every reader's download. */
const MOST_BYTES = 10_000_000
const MOST_IN_ALL = 60_000_000
/** A browser that opens more takes more memory than a phone has. */
const MOST_PIXELS = 50_000_000
/** Sides of an icon or a counter of visits. */
const ICON = 32

/** The file at a path within a folder, links resolved; `undefined` where there is none, or it lies elsewhere. */
async function fileWithin(folder: string, steps: readonly string[]): Promise<string | undefined> {
  const root = await realpath(folder).catch(() => undefined)
  const file = await realpath(join(folder, ...steps)).catch(() => undefined)
  return root !== undefined && file?.startsWith(root.endsWith(sep) ? root : root + sep) && (await stat(file)).isFile() ? file : undefined
}

async function locate(address: string, { beside, images }: PictureFolders): Promise<string | undefined> {
  const steps = stepsBeside(address)
  const own = steps && await fileWithin(beside, steps)
  if (own !== undefined || images === undefined)
    return own
  for (const name of namesOf(address)) {
    const file = await fileWithin(images, name)
    if (file !== undefined)
      return file
  }
  return undefined
}

type Taken = { bytes: Uint8Array, ending: string } | { refused: string } | 'icon'

function take(bytes: Uint8Array): Taken {
  const kind = kindOf(bytes)
  if (!kind)
    return { refused: 'it is no PNG, JPEG, GIF or WebP, nor an SVG that only draws' }
  const { size, ending } = kind
  if (size && size.width * size.height > MOST_PIXELS)
    return { refused: `it has ${size.width} × ${size.height} pixels; ${MOST_PIXELS / 1e6} million are the most` }
  return size && Math.min(size.width, size.height) <= ICON ? 'icon' : { bytes, ending }
}

async function fetchLocal(address: string, folders: PictureFolders): Promise<Taken | undefined> {
  const tooLarge = { refused: `it is larger than ${MOST_BYTES / 1e6} MB` }
  const embedded = embeddedIn(address)
  if (embedded !== undefined)
    return embedded.length * 3 / 4 > MOST_BYTES ? tooLarge : take(Buffer.from(embedded, 'base64'))
  const file = await locate(address, folders)
  if (file === undefined)
    return undefined
  try {
    return (await stat(file)).size > MOST_BYTES ? tooLarge : take(await readFile(file))
  }
  catch (error) {
    return { refused: `it cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'})` }
  }
}

const listed = (names: readonly string[]): string => names.length <= 6 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`

function missingRemark(missed: readonly string[]): Remark[] {
  const names = [...new Set(missed.map(pictureName))]
  const message = `${missed.length === 1 ? 'A picture of the report is' : `${missed.length} pictures of the report are`} not at hand, and a panel stands for each: ${listed(names)}. Put them into a folder and draft again with --images FOLDER.`
  return missed.length === 0 ? [] : [{ rule: 'picture-missing', line: undefined, message }]
}

/** `addresses`: those of the report, with their lines. Never fails for a picture: what cannot be taken is remarked on. */
export async function findPictures(addresses: ReadonlyMap<string, number>, folders: PictureFolders): Promise<FoundPictures> {
  const found: FoundPictures = { places: new Map(), files: new Map(), remarks: [] }
  const name = createNames('picture')
  const missed: string[] = []
  let room = MOST_IN_ALL
  for (const [address, line] of addresses) {
    const taken = await fetchLocal(address, folders)
    if (taken === undefined) {
      missed.push(address)
    }
    else if (taken !== 'icon') {
      const refused = 'refused' in taken ? taken.refused : taken.bytes.length > room ? `all pictures together have more than ${MOST_IN_ALL / 1e6} MB` : undefined
      if (refused !== undefined) {
        found.remarks.push({ rule: 'picture-refused', line, message: `The picture ${pictureName(address)} is not shown: ${refused}.` })
      }
      else if ('bytes' in taken) {
        room -= taken.bytes.length
        const file = `${name(embeddedIn(address) === undefined ? pictureName(address).replace(/\.\w+$/u, '') : '')}.${taken.ending}`
        found.places.set(address, `/figures/${file}`)
        found.files.set(`public/figures/${file}`, taken.bytes)
      }
    }
  }
  found.remarks.push(...missingRemark(missed))
  return found
}
