/** Makes files of built decks: each is made, inspected and put in its place by itself, whole or not at all. */
import { basename } from 'node:path'
import type { Browser } from 'playwright-core'
import { ReportDeckError, exitCodes, throwIfStopped } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { sharedBrowser } from './browser.ts'
import type { SharedBrowser } from './browser.ts'
import { withStagedFolder, writeInto, writeWhole } from './files.ts'
import type { Artefact, ExportDeck, Format, FormatName, FormatOptions } from './format.ts'
import { collectOwnGarbage } from './garbage.ts'
import type { Progress } from './progress.ts'
import { whileMoving } from './watchdog.ts'

/** One file to make. */
export interface Job {
  deck: ExportDeck
  format: Format
  /** Where the file (or folder) goes. */
  path: string
}

export interface MadeFile {
  path: string
  /** The deck's entry file. */
  entry: string
  format: FormatName
  bytes: number
  /** Pages, slides or pictures, of formats that have them. */
  pages?: number
  /** What was left out or replaced. */
  remarks: string[]
  /** From the start of this file to its end. */
  seconds: number
}

export interface FailedFile {
  path: string
  entry: string
  format: FormatName
  error: unknown
}

export interface RunOptions {
  options: FormatOptions
  /** What draws; closed at the end. One of the run's own when absent. */
  browser?: SharedBrowser
  signal?: AbortSignal
  progress?: Progress
}

export interface RunResult {
  files: MadeFile[]
  failures: FailedFile[]
}

const isOurs = (error: unknown): error is ReportDeckError => error instanceof ReportDeckError

/** A failure's problems, each with its file in front where several files failed. */
function problemsOf({ error, path }: FailedFile): Problem[] {
  if (!isOurs(error))
    return [{ place: path, message: error instanceof Error ? error.message : String(error), hint: 'This is a fault of the export; please report it with the deck.' }]
  return [{ place: error.place ?? path, message: error.message, hint: error.hint }, ...error.problems]
}

/** The failures of a run as one error: the single one itself, or all of them listed. */
export function failureOf(failures: readonly FailedFile[]): ReportDeckError {
  const [first] = failures
  if (failures.length === 1 && isOurs(first?.error))
    return first.error
  // The same cause (no browser, a full disk) is told once.
  const problems = new Map(failures.flatMap(problemsOf).map(problem => [`${problem.place} ${problem.message}`, problem]))
  const exitCode = failures.every(({ error }) => isOurs(error) && error.exitCode === exitCodes.environment) ? exitCodes.environment : exitCodes.problems
  return new ReportDeckError('files-failed', `${failures.length} file(s) could not be made: ${failures.map(({ path }) => basename(path)).join(', ')}.`, { hint: 'What stood in their places before is still there.', exitCode, problems: [...problems.values()], cause: first?.error })
}

/** Files that are made at a time: while the browser draws one, Node completes the other. */
const AT_A_TIME = 2
/** Slides beyond which one file is made at a time, and memory given back before each: what two of them need would not fit many machines. */
const LONG = 150

/** Seconds. */
const DEFAULT_STALL = 60

const sizeOf = (content: Artefact['content']): number =>
  content instanceof Uint8Array ? content.length : [...content.values()].reduce((sum, bytes) => sum + bytes.length, 0)

async function put(path: string, { content }: Artefact, signal: AbortSignal | undefined): Promise<void> {
  if (content instanceof Uint8Array)
    return writeWhole(path, content)
  await withStagedFolder(path, signal, dir => writeInto(dir, content))
}

async function inspected(artefact: Artefact, { format, deck, path }: Job): Promise<Artefact> {
  const problems = await artefact.inspect()
  if (problems.length > 0)
    throw new ReportDeckError(`${format.name}-inspection`, `${format.file} of ${deck.facts.entry} failed ${problems.length} check(s) and was not kept.`, { place: path, hint: 'Each finding above says what to do.', problems })
  return artefact
}

async function makeFile(job: Job, browser: () => Promise<Browser>, run: RunOptions): Promise<MadeFile> {
  const { deck, format, path } = job
  const file = deck.folder === '' ? format.file : `${deck.folder}/${format.file}`
  const start = performance.now()
  const bar = run.progress?.file(file)
  try {
    const artefact = await whileMoving(run.options.stall ?? DEFAULT_STALL, async (moved, stalled) => inspected(await format.make(deck, {
      options: run.options,
      browser,
      onProgress: (readiness) => {
        moved(readiness)
        bar?.slides(readiness)
      },
      signal: run.signal ? AbortSignal.any([run.signal, stalled]) : stalled,
    }), job))
    throwIfStopped(run.signal)
    await put(path, artefact, run.signal)
    return { path, entry: deck.facts.entry, format: format.name, bytes: sizeOf(artefact.content), pages: artefact.pages, remarks: artefact.remarks ?? [], seconds: (performance.now() - start) / 1000 }
  }
  finally {
    bar?.end()
  }
}

/** Makes all files; one that fails does not keep the others from being made. Throws only when the run was stopped. */
export async function runFormats(jobs: readonly Job[], run: RunOptions): Promise<RunResult> {
  const browser = run.browser ?? sharedBrowser(run.signal)
  const made = new Map<Job, MadeFile>()
  const failures: FailedFile[] = []
  const waiting = [...jobs]
  const isLong = jobs.some(({ deck }) => deck.facts.slides.length > LONG)
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined && !run.signal?.aborted; job = waiting.shift()) {
      try {
        if (isLong)
          await collectOwnGarbage()
        made.set(job, await makeFile(job, browser.get, run))
      }
      catch (error) {
        failures.push({ path: job.path, entry: job.deck.facts.entry, format: job.format.name, error })
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: isLong ? 1 : AT_A_TIME }, work))
  }
  finally {
    await browser.close()
  }
  throwIfStopped(run.signal)
  return { files: jobs.flatMap(job => made.get(job) ?? []), failures }
}
