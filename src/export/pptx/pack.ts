/** Parts as a file that is the same each time: fixed order, fixed time, no trace of who packed it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type Parts = Map<string, Uint8Array>

/** The first moment that a ZIP file can hold, told by the local clock, which is how fflate reads it. */
const START = new Date(1980, 0, 1)

/** The content types come first, as readers expect; then the rest by name. */
const order = (a: string, b: string): number => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1)

export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].sort(order)
  return zipSync(Object.fromEntries(names.map(name => [name, [parts.get(name) ?? new Uint8Array(), { level: name.endsWith('.png') ? 0 : 6, mtime: START, os: 0 }]])))
}

/** The files of a package; folders are left out. */
export function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
}

export const toText = (bytes: Uint8Array | undefined): string => bytes === undefined ? '' : strFromU8(bytes)
export const toBytes = (text: string): Uint8Array => strToU8(text)
