/** Guards what stands where a site is to go: a build replaces its folder whole. */
import { readdir, stat } from 'node:fs/promises'
import { extname, relative, resolve, sep } from 'node:path'
import { ReportDeckError, exitCodes } from '../errors.ts'
import { isFile, listFiles } from './files.ts'
import { isFormatFile } from './formats/names.ts'

const refuse = (outDir: string, why: string): ReportDeckError =>
  new ReportDeckError('out-in-use', `${outDir} ${why}; a build would replace it, so nothing was done.`, {
    place: outDir,
    hint: 'Name a new or empty folder, or that of an earlier build, with --out, e.g. --out dist',
    exitCode: exitCodes.usage,
  })

const holds = (folder: string, path: string): boolean => relative(folder, path).split(sep)[0] !== '..'

/** An earlier build, files that were exported, or nothing at all. */
async function isReplaceable(outDir: string): Promise<boolean> {
  const names = await readdir(outDir).catch(() => [])
  if (names.length === 0 || await isFile(resolve(outDir, 'index.html')))
    return true
  return (await listFiles(outDir)).every(file => extname(file) === '.pdf' || isFormatFile(file))
}

/** Fails with `out-in-use` where `outDir` is a file, holds the decks themselves, or holds anything that no build made. */
export async function checkOutFolder(root: string, outDir: string): Promise<void> {
  if (holds(outDir, root))
    throw refuse(outDir, 'holds the decks')
  const there = await stat(outDir).catch(() => undefined)
  if (there && !there.isDirectory())
    throw refuse(outDir, 'is a file')
  if (there && !await isReplaceable(outDir))
    throw refuse(outDir, 'holds files that no build made')
}
