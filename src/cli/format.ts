/** Sizes, times and errors as text. */
import { styleText } from 'node:util'
import { ReportDeckError } from '../errors.ts'
import type { Problem } from '../errors.ts'

/** Bytes in decimal units: `412 kB`, `3.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000)
    return `${bytes} B`
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** Milliseconds as seconds: `4.2 s`. */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

const problemLine = ({ place, message, hint }: Problem): string => `  ${place ? `${place}  ` : ''}${message}${hint ? `\n      ${hint}` : ''}`

/** An error for people: what, every single problem, what to do. Errors that are not ours keep their stack. */
export function formatError(error: unknown): string {
  if (!(error instanceof ReportDeckError))
    return `Unexpected error; please report it.\n${error instanceof Error ? error.stack ?? error.message : String(error)}`
  return [
    `${styleText('red', 'error')} ${error.message}  ${styleText('dim', `[${error.code}]`)}`,
    ...error.problems.map(problemLine),
    error.hint,
  ].join('\n')
}
