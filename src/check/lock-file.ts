/** `data/evidence.lock.json` on disk, and the report that it is made from. */
import { createHash, randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lockSchema, type Lock } from '../../model/evidence.ts'
import { LOCK_FILE } from '../evidence/deck.ts'
import { lockText } from '../evidence/lock.ts'
import { problem, type Problem } from '../evidence/problem.ts'
import { fromDiskError } from '../errors.ts'
import { parseReport } from '../report/parse.ts'
import type { Report } from '../report/types.ts'

/** SHA-256 of a text (as UTF-8), in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** The lock, or `null` when there is none; a damaged one is a problem (`bad-lock`). */
export async function readLock(root: string): Promise<{ lock: Lock | null, problems: Problem[] }> {
  let text: string
  try {
    text = await readFile(path.join(root, LOCK_FILE), 'utf8')
  }
  catch (error) {
    if (isMissing(error))
      return { lock: null, problems: [] }
    throw fromDiskError(error, LOCK_FILE)
  }
  const parsed = lockSchema.safeParse(parseJson(text))
  if (parsed.success)
    return { lock: parsed.data, problems: [] }
  const remedy = 'Delete it and run the check with --report FILE, which writes it anew.'
  return { lock: null, problems: [problem('bad-lock', { file: LOCK_FILE, line: 1 }, 'the lock cannot be read.', remedy)] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return undefined
  }
}

/** Writes the lock whole or not at all: beside, then renamed. */
export async function writeLock(root: string, lock: Lock): Promise<void> {
  const file = path.join(root, LOCK_FILE)
  const beside = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(beside, lockText(lock))
    await rename(beside, file)
  }
  catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw fromDiskError(error, LOCK_FILE)
  }
}

/** A report's text, parsed. */
export interface ParsedReport { text: string, report: Report }

/** The report and its hash; a file that cannot be read is a problem (`missing-report`). Where its text is that of `parsed`, it is not parsed again. */
export async function readReport(file: string, parsed?: ParsedReport): Promise<{ report: Report, hash: string } | Problem> {
  try {
    const text = await readFile(file, 'utf8')
    return { report: text === parsed?.text ? parsed.report : parseReport(text), hash: sha256(text) }
  }
  catch (error) {
    const why = isMissing(error) ? 'does not exist' : `cannot be read (${error instanceof Error ? error.message : String(error)})`
    return problem('missing-report', { file, line: 1 }, `the report ${why}.`, 'Name the report’s Markdown file after --report.')
  }
}
