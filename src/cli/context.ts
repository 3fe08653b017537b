/** What every command gets: the way to stop, and the way to speak. */
import { styleText } from 'node:util'
import type { Progress } from '../export/make.ts'
import { formatBytes } from './format.ts'
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

/** `  dist/slides.pdf       412 kB  27 pages` */
export function fileLine(path: string, bytes: number, detail = ''): string {
  return `  ${path.padEnd(28)} ${formatBytes(bytes).padStart(9)}  ${styleText('dim', detail)}`.trimEnd()
}
