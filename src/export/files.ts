/** Files that appear whole or not at all. */
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fromDiskError, throwIfStopped } from '../errors.ts'

/** All files under a folder, as absolute paths in order of name. An absent folder has none. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort()
}

const stagingName = (target: string): string => join(dirname(target), `.${basename(target)}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`)

/** Takes away what a killed run left beside `target`: staging whose process is gone. */
async function removeStaleStaging(target: string): Promise<void> {
  const prefix = `.${basename(target)}.`
  for (const name of await readdir(dirname(target)).catch(() => [])) {
    const pid = name.startsWith(prefix) ? /^(\d+)-[0-9a-f]{8}\.tmp$/.exec(name.slice(prefix.length))?.[1] : undefined
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(dirname(target), name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Moves `from` to `to`, where an old file or folder may stand; on failure the old one is put back. */
async function replace(from: string, to: string): Promise<void> {
  const old = stagingName(to)
  const hadOld = await rename(to, old).then(() => true, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      return false
    throw error
  })
  try {
    await rename(from, to)
  }
  catch (error) {
    if (hadOld)
      await rename(old, to)
    throw error
  }
  if (hadOld)
    await rm(old, { recursive: true, force: true })
}

/**
 * Fills a new folder beside `target` and swaps it in at the end. When `fill` fails or the signal fires,
 * the old folder stays and nothing of the new one is left. `elsewhere` says what to do where the disk refuses.
 */
export async function withStagedFolder<T>(target: string, signal: AbortSignal | undefined, fill: (dir: string) => Promise<T>, elsewhere?: string): Promise<T> {
  const staging = stagingName(target)
  try {
    await mkdir(dirname(target), { recursive: true })
    await removeStaleStaging(target)
    await mkdir(staging)
    const result = await fill(staging)
    throwIfStopped(signal)
    await replace(staging, target)
    return result
  }
  catch (error) {
    throw fromDiskError(error, target, elsewhere)
  }
  finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Writes a file beside its place and renames it in. */
export async function writeWhole(target: string, content: Uint8Array | string): Promise<void> {
  const staging = stagingName(target)
  try {
    await mkdir(dirname(target), { recursive: true })
    await removeStaleStaging(target)
    await writeFile(staging, content)
    await rename(staging, target)
  }
  catch (error) {
    throw fromDiskError(error, target)
  }
  finally {
    await rm(staging, { force: true }).catch(() => undefined)
  }
}

/** Writes files by name into a folder that exists. */
export async function writeInto(dir: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of files)
    await writeFile(join(dir, name), bytes)
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(stats => stats.isFile(), () => false)
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(stats => stats.isDirectory(), () => false)
}
