/**
 * Drafts every report of a folder, one after the other: memory stays flat, and other cores take other shards. What stands is never
 * half-written, and a report that fails leaves the others alone.
 */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { checkDecks } from '../../check/check.ts'
import { sha256, type ParsedReport } from '../../check/lock-file.ts'
import { ReportDeckError, exitCodes, throwIfStopped } from '../../errors.ts'
import { findEntries } from '../../export/site.ts'
import { OWN_VERSION } from '../../own-files.ts'
import { REPORT_FILE } from '../draft.ts'
import { findPictures } from '../pictures/find.ts'
import { filesHash, readStamp, type Stamp } from '../stamp.ts'
import { bytesHash, draftFile, optionsHash, picturesStamp, readBytes, type DraftFileOptions } from '../write.ts'
import { findReports, inShard, nameDecks, type ArchivedReport, type Shard } from './reports.ts'

export interface ArchiveOptions extends Omit<DraftFileOptions, 'out' | 'inspect'> {
  /** The folder of the decks. */
  out: string
  shard?: Shard
  /** Told before each report. */
  onReport?: (report: ArchivedReport, done: number, total: number) => void
}

export type ArchiveOutcome = ArchivedReport & { seconds: number } & (
  | { status: 'drafted' | 'unchanged', stamp: Stamp }
  | { status: 'failed', error: unknown }
)

export interface ArchiveResult {
  /** Number of reports in the folder; those of other shards are not among the outcomes. */
  found: number
  outcomes: ArchiveOutcome[]
  seconds: number
}

/** What `check` finds in a fresh draft, held to its own copy of the report. */
async function problemsOf(folder: string, parsed: ParsedReport): Promise<readonly { rule: string }[]> {
  const { problems } = await checkDecks(folder, await findEntries(folder), { reportFile: join(folder, REPORT_FILE), frozen: true, parsed })
  return problems
}

/** Whether the files of an earlier draft are as they were drafted. */
async function isUntouched(folder: string, { files, paths, pictures }: Stamp): Promise<boolean> {
  const texts = await Promise.all(paths.map(async path => [path, await readFile(join(folder, path), 'utf8').catch(() => '')] as const))
  const shown = await Promise.all(Object.entries(pictures?.files ?? {}).map(async ([path, hash]) => hash === bytesHash(await readFile(join(folder, path)).catch(() => new Uint8Array()))))
  return filesHash(texts, sha256) === files && shown.every(Boolean)
}

/** Whether the report's pictures are those that it was drafted with. */
async function hasSamePictures(file: string, { pictures }: Stamp, images: string | undefined): Promise<boolean> {
  const addresses = Object.keys(pictures?.addresses ?? {})
  const found = await findPictures(new Map(addresses.map(address => [address, 1])), { beside: dirname(file), images })
  return isDeepStrictEqual(picturesStamp(addresses, found).addresses, pictures?.addresses)
}

const refusal = (folder: string): ReportDeckError => new ReportDeckError('draft-edited', `${folder} holds an earlier draft that was edited since.`, {
  place: folder, hint: 'Move it away to keep it, or draft all anew with --force.', exitCode: exitCodes.usage,
})

/** Drafts one report, or finds that it is drafted already. */
async function draftOne(file: string, folder: string, options: ArchiveOptions): Promise<{ status: 'drafted' | 'unchanged', stamp: Stamp }> {
  const there = options.force ? undefined : await readStamp(folder)
  const fileOptions = { ...options, out: folder, inspect: problemsOf }
  if (there) {
    const same = there.report === bytesHash(await readBytes(file)) && there.options === optionsHash(fileOptions) && there.tool === OWN_VERSION
    if (same && there.problems && await hasSamePictures(file, there, options.images))
      return { status: 'unchanged', stamp: there }
    if (!await isUntouched(folder, there))
      throw refusal(folder)
  }
  // A draft of another report, tool or options, as it was made, is replaced.
  const { stamp } = await draftFile(file, { ...fileOptions, force: options.force || there !== undefined })
  return { status: 'drafted', stamp }
}

/** Trouble of the machine, such as a full disk: it would fail every further report too. */
const isOfMachine = (error: unknown): boolean => error instanceof ReportDeckError && error.exitCode === exitCodes.environment

const secondsSince = (start: number): number => (performance.now() - start) / 1000

/** The reports of `folder` that belong to the shard. Fails with `no-reports`, when stopped, or when the disk fails; a failed report is an outcome. */
export async function draftArchive(folder: string, options: ArchiveOptions): Promise<ArchiveResult> {
  const start = performance.now()
  const all = nameDecks(await findReports(folder, options.out), sha256)
  if (all.length === 0)
    throw new ReportDeckError('no-reports', `There is no report in ${folder}.`, { place: folder, hint: 'Name a folder with Markdown files (.md, .markdown), in it or below.', exitCode: exitCodes.usage })
  const chosen = options.shard ? inShard(all, options.shard, sha256) : all
  const outcomes: ArchiveOutcome[] = []
  for (const report of chosen) {
    throwIfStopped(options.signal)
    options.onReport?.(report, outcomes.length, chosen.length)
    const began = performance.now()
    try {
      const made = await draftOne(join(folder, report.file), join(options.out, report.deck), options)
      outcomes.push({ ...report, ...made, seconds: secondsSince(began) })
    }
    catch (error) {
      throwIfStopped(options.signal)
      if (isOfMachine(error))
        throw error
      outcomes.push({ ...report, status: 'failed', error, seconds: secondsSince(began) })
    }
  }
  return { found: all.length, outcomes, seconds: secondsSince(start) }
}
