/** What was made, as lines for people and as JSON for machines. */
import { relative } from 'node:path'
import { styleText } from 'node:util'
import { ReportDeckError } from '../errors.ts'
import type { MadeSite } from '../export/make.ts'
import type { FailedFile, MadeFile } from '../export/run-formats.ts'
import { formatBytes, formatSeconds } from './format.ts'

const shown = (path: string): string => relative('.', path) || '.'

const units: Readonly<Partial<Record<MadeFile['format'], [string, string]>>> = {
  pdf: ['page', 'pages'], handout: ['page', 'pages'], pptx: ['slide', 'slides'], html: ['slide', 'slides'], script: ['slide', 'slides'], png: ['picture', 'pictures'],
}

function counted({ format, pages }: MadeFile): string {
  const [one = '', many = ''] = units[format] ?? []
  return pages === undefined ? '' : `${pages} ${pages === 1 ? one : many}`
}

/** `  dist/slides.pdf       412 kB  27 pages` */
function line(path: string, bytes: number, detail: string): string {
  return `  ${shown(path).padEnd(28)} ${formatBytes(bytes).padStart(9)}  ${styleText('dim', detail)}`.trimEnd()
}

export const fileLines = (file: MadeFile): string[] => [
  line(file.path, file.bytes, counted(file)),
  ...file.remarks.map(remark => `      ${styleText('dim', remark)}`),
]

export function siteLines(site: MadeSite, milliseconds: number): string[] {
  return [
    site.reused ? 'Nothing has changed since the last build:' : `Built in ${formatSeconds(milliseconds)}:`,
    line(`${site.outDir}/`, site.bytes, `${site.count} files, ${site.decks.map(deck => `${deck.facts.entry} ${deck.facts.slides.length} slides`).join(', ')}`),
    ...site.files.flatMap(fileLines),
  ]
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000

/** A file as JSON: paths as the caller sees them, `pages` null where a format has none. */
const fileJson = ({ path, entry, format, bytes, pages, seconds, remarks }: MadeFile): object =>
  ({ file: shown(path), deck: entry, format, bytes, pages: pages ?? null, seconds: rounded(seconds), remarks })

function failureJson({ path, entry, format, error }: FailedFile): object {
  const named = { file: shown(path), deck: entry, format }
  return error instanceof ReportDeckError
    ? { ...named, error: error.code, message: error.message, place: error.place ?? null, hint: error.hint, problems: error.problems }
    : { ...named, error: 'unexpected', message: String(error), place: null, hint: null, problems: [] }
}

export interface Summary {
  files: readonly MadeFile[]
  failures?: readonly FailedFile[]
  site?: MadeSite
  milliseconds: number
}

/** One line of JSON. */
export function summaryJson({ files, failures = [], site, milliseconds }: Summary): string {
  return JSON.stringify({
    seconds: rounded(milliseconds / 1000),
    ...(site && { site: { folder: shown(site.outDir), base: site.base, files: site.count, bytes: site.bytes, reused: site.reused } }),
    files: files.map(fileJson),
    failures: failures.map(failureJson),
  })
}
