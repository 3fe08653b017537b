/** The one family of errors. Every layer throws these; only `src/cli` prints them and exits. */

/** Exit codes of every command, as its help states them. 130 is Ctrl-C, by convention 128 + SIGINT. */
export const exitCodes = { ok: 0, problems: 1, usage: 2, environment: 3, interrupted: 130 } as const

export type ExitCode = typeof exitCodes[keyof typeof exitCodes]

/** One thing that is wrong: where, what, and what to do about it. */
export interface Problem {
  /** `pages/04-act.md:31`, `slide 7`, a file or an address. */
  place?: string
  message: string
  hint?: string
}

export interface ErrorDetails {
  place?: string
  /** What to do about it; a sentence or a command. */
  hint: string
  exitCode?: ExitCode
  /** All single problems, where there are several. */
  problems?: Problem[]
  cause?: unknown
}

export class ReportDeckError extends Error {
  override readonly name = 'ReportDeckError'
  /** Names the kind of error for machines and tests, e.g. `port-in-use`. */
  readonly code: string
  readonly place: string | undefined
  readonly hint: string
  readonly exitCode: ExitCode
  readonly problems: Problem[]

  constructor(code: string, message: string, details: ErrorDetails) {
    super(message, { cause: details.cause })
    this.code = code
    this.place = details.place
    this.hint = details.hint
    this.exitCode = details.exitCode ?? exitCodes.problems
    this.problems = details.problems ?? []
  }
}

/** Ctrl-C, or another request to stop; carries the exit code 130. */
export function interrupted(): ReportDeckError {
  return new ReportDeckError('interrupted', 'Stopped.', { hint: 'Nothing was left half-written.', exitCode: exitCodes.interrupted })
}

/** Throws the signal's reason when the run was asked to stop. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw signal.reason instanceof ReportDeckError ? signal.reason : interrupted()
}

/** What to do where another place is wanted: the commands that have no `--out` say it otherwise. */
const ELSEWHERE = 'Choose another folder with --out'

const diskHints = (elsewhere: string): Readonly<Record<string, string>> => ({
  EACCES: `You may not write there. ${elsewhere}, or change its permissions.`,
  EPERM: `You may not write there. ${elsewhere}, or change its permissions.`,
  EROFS: `That disk is read-only. ${elsewhere}.`,
  ENOSPC: 'The disk is full. Free some space and run the command again.',
  EDQUOT: 'Your disk quota is used up. Free some space and run the command again.',
  EEXIST: `A part of that path is a file, not a folder. ${elsewhere}.`,
  ENOTDIR: `A part of that path is a file, not a folder. ${elsewhere}.`,
  EBUSY: `That folder is in use, or a disk is mounted there. ${elsewhere}.`,
  EXDEV: `That folder spans two disks. ${elsewhere}.`,
  ENOENT: `No folder can be made there. ${elsewhere}.`,
  ENAMETOOLONG: `That name is too long for the disk. ${elsewhere}.`,
  EISDIR: 'That is a folder; a file was expected.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n) and run the command again.',
})

/** A system error of the disk as one of ours; any other value unchanged. `elsewhere` is what to do, without a full stop. */
export function fromDiskError(error: unknown, place: string, elsewhere = ELSEWHERE): unknown {
  if (!(error instanceof Error) || error instanceof ReportDeckError || !('code' in error))
    return error
  const hint = diskHints(elsewhere)[String(error.code)]
  return hint === undefined
    ? error
    : new ReportDeckError('cannot-write', `Cannot write ${place} (${String(error.code)}).`, { place, hint, exitCode: exitCodes.environment, cause: error })
}
