/** What every command gets: the way to stop, and the way to speak. */
import type { Progress } from '../export/progress.ts'
import { createProgress } from './progress.ts'

export interface Context {
  /** Fires on Ctrl-C. */
  signal: AbortSignal
  /** To standard output: results. */
  say: (line: string) => void
  progress: Progress & { end: () => void }
}

export function createContext(signal: AbortSignal): Context {
  return { signal, say: line => void process.stdout.write(`${line}\n`), progress: createProgress(process.stderr) }
}
