/** Runs Slidev's build in a child process and turns what it only prints into errors. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { ReportDeckError, exitCodes, fromDiskError, throwIfStopped } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { ownModule } from '../own-files.ts'
import type { DeckFacts, SlideFacts } from './facts.ts'
import { isFile } from './files.ts'
import { collectOwnGarbage } from './garbage.ts'
import { goAhead } from './worker-job.ts'
import type { WorkerJob, WorkerResult } from './worker-job.ts'

const worker = fileURLToPath(ownModule('src/export/slidev-worker'))
const changes = ownModule('src/export/slidev-changes').href
/** Lines of Slidev's output that an error shows. */
const SHOWN_LINES = 25

/** The bundler's allocator (mimalloc) returns memory that is free at once: 0.1 GB less for 1,000 slides, and no more time. */
const GIVES_BACK = { MIMALLOC_PURGE_DELAY: '0' }

interface Ended { code: number | null, output: string }

/** The worker reads the deck at once and builds it when `mayBuild` says so. */
function runWorker(job: WorkerJob, mayBuild: Promise<boolean>, signal: AbortSignal | undefined): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', changes, worker, JSON.stringify(job)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...GIVES_BACK, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  // A worker that has ended by itself takes no more input; its exit code tells.
  child.stdin.on('error', () => undefined)
  mayBuild.then(may => child.stdin.end(may ? goAhead : ''), () => child.stdin.end())
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const stop = (): void => void child.kill('SIGKILL')
  signal?.addEventListener('abort', stop, { once: true })
  return new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }))
  }).finally(() => signal?.removeEventListener('abort', stop))
}

/** Slidev's output without colours, build statistics and stack frames; its last lines. */
export function tellingLines(output: string): string {
  return stripVTControlCharacters(output).split('\n')
    .filter(line => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(-SHOWN_LINES).join('\n')
}

/** Files that slides name and that do not exist, from the bundler's message. */
export function missingFiles(output: string, slides: readonly SlideFacts[]): Problem[] {
  const found = stripVTControlCharacters(output).matchAll(/Could not resolve '([^']+)' in (\S+)/g)
  return [...found].map(([, path, file = '']) => {
    const slide = slides.find(({ no }) => file.endsWith(`__slidev_${no}.md`))
    return {
      place: slide?.place ?? file,
      message: `there is no file ${path}${slide ? ` (slide ${slide.no})` : ''}`,
      hint: 'Put it into public/ (a path that begins with a slash), or correct the path.',
    }
  })
}

/** A full disk, which Slidev and its bundler report in the middle of other things. */
export function diskFailure(output: string, outDir: string): unknown {
  const code = /\bEDQUOT\b|Disk quota exceeded/i.test(output) ? 'EDQUOT' : /\bENOSPC\b|No space left on device/i.test(output) ? 'ENOSPC' : undefined
  const place = /Failed to write file in (\S+)/.exec(output)?.[1] ?? `${outDir} or ${tmpdir()}`
  return code && fromDiskError(Object.assign(new Error(tellingLines(output)), { code }), place)
}

/** `undefined` where the worker ended before it wrote its result whole. */
async function readResult(file: string): Promise<WorkerResult | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as WorkerResult
  }
  catch {
    return undefined
  }
}

/** What is wrong with the deck's sources: looked for here, while the worker starts. */
async function sourceProblems(entry: string): Promise<Problem[]> {
  const { deckProblems } = await import('./source-problems.ts')
  return deckProblems(entry)
}

function notBuildable(entry: string, problems: Problem[]): ReportDeckError {
  return new ReportDeckError('deck-problems', `${problems.length} problem(s) in ${entry}.`, { hint: 'Correct them and build again.', problems })
}

/** Builds one deck into `job.outDir`. Fails with every problem of its sources, or with what Slidev printed. */
export async function runSlidevBuild(job: Omit<WorkerJob, 'result'>, signal?: AbortSignal): Promise<DeckFacts> {
  throwIfStopped(signal)
  if (!await isFile(job.entry))
    throw new ReportDeckError('no-deck', `There is no deck ${job.entry}.`, { place: job.entry, hint: 'Run the command in the folder of your slides.md, or name another with --entry.', exitCode: exitCodes.usage })
  const scratch = await mkdtemp(join(tmpdir(), 'report-deck-')).catch((error: unknown) => { throw fromDiskError(error, tmpdir()) })
  try {
    const result = join(scratch, 'result.json')
    const looking = sourceProblems(job.entry)
    // What looking took is given back while the worker builds. A failure is told of below.
    void looking.then(collectOwnGarbage).catch(() => undefined)
    const ended = await runWorker({ ...job, result }, looking.then(problems => problems.length === 0), signal)
    throwIfStopped(signal)
    const found = await looking
    const read = await readResult(result)
    // A failed import is told of once: by its cause where that was found, else in Slidev's words.
    const problems = [...found, ...(found.length > 0 ? [] : read?.imports ?? []), ...(read?.problems ?? [])]
    if (problems.length > 0)
      throw notBuildable(job.entry, problems)
    const missing = missingFiles(ended.output, read?.facts?.slides ?? [])
    if (missing.length > 0)
      throw notBuildable(job.entry, missing)
    const diskError = ended.code === 0 ? undefined : diskFailure(ended.output, job.outDir)
    if (diskError)
      throw diskError
    if (ended.code !== 0 || !read?.facts)
      throw new ReportDeckError('build-failed', `Slidev could not build ${job.entry}:\n${tellingLines(ended.output)}`, { place: job.entry, hint: 'The lines above are Slidev\'s; the file that they name is the one to correct.' })
    return read.facts
  }
  finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
