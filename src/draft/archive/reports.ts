/** The reports of a folder, and which machine drafts which. Pure but for the reading of folders. */
import { readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { isFile } from '../../export/files.ts'
import { STAMP } from '../stamp.ts'
import type { Hash } from '../../evidence/lock.ts'

export interface ArchivedReport {
  /** Relative to the archive, with `/`. */
  file: string
  /** Name of the deck's folder. */
  deck: string
}

/** `2/8`: the second of eight. */
export interface Shard { number: number, of: number }

/** A report by its name; what begins with a dot is no part of an archive. */
const isReport = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)
const isBeside = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** All reports in `folder` and below, in order of their paths; not in `out`, nor in a deck that was drafted. */
export async function findReports(folder: string, out: string): Promise<string[]> {
  const root = resolve(folder)
  const files: string[] = []
  const walk = async (dir: string): Promise<void> => {
    if (dir !== root && (dir === out || await isFile(join(dir, STAMP))))
      return
    for (const entry of await readdir(dir, { withFileTypes: true })) {
      if (isBeside(entry.name))
        continue
      if (entry.isDirectory())
        await walk(join(dir, entry.name))
      else if (entry.isFile() && isReport(entry.name))
        files.push(relative(root, join(dir, entry.name)).split(sep).join('/'))
    }
  }
  await walk(root)
  return files.sort((a, b) => a < b ? -1 : 1)
}

/** File systems take 255 bytes for a name; staging adds some. */
const MOST_BYTES = 160

/** All decks lie side by side: `2024/paper.md` becomes `2024--paper`. Names that would meet, or be too long, get a part of their path's hash. */
export function nameDecks(files: readonly string[], hash: Hash): ArchivedReport[] {
  const plain = (file: string): string => file.replace(/\.\w+$/, '').replaceAll('/', '--')
  const uses = new Map<string, number>()
  // Some disks hold “A” and “a” for the same.
  files.forEach(file => uses.set(plain(file).toLowerCase(), (uses.get(plain(file).toLowerCase()) ?? 0) + 1))
  return files.map((file) => {
    const name = plain(file)
    const clear = uses.get(name.toLowerCase()) === 1 && Buffer.byteLength(name) <= MOST_BYTES
    return { file, deck: clear ? name : `${[...name].slice(0, 40).join('')}-${hash(file).slice(0, 8)}` }
  })
}

/** Which reports a shard drafts. By hash, so that a new report moves no other one; every report belongs to exactly one shard. */
export function inShard(reports: readonly ArchivedReport[], { number, of }: Shard, hash: Hash): ArchivedReport[] {
  return reports.filter(({ file }) => Number.parseInt(hash(file).slice(0, 8), 16) % of === number - 1)
}
