/** A report's bytes as text, or a clear reason why not. */
import { ReportDeckError, exitCodes } from '../errors.ts'

/** Far above any report; a file beyond it is something else. */
const MOST_BYTES = 20_000_000

const refuse = (code: string, place: string, message: string, hint: string): ReportDeckError =>
  new ReportDeckError(code, message, { place, hint, exitCode: exitCodes.usage })

/** 1-based line of the first byte that is not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let start = 0
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10)
      continue
    try {
      decoder.decode(bytes.subarray(start, i))
    }
    catch {
      return line
    }
    start = i + 1
    line++
  }
  return line
}

/** How files begin that are text in part or whole, and no report: PDF, Word and other zip archives, RTF. */
const OTHER_KINDS = ['%PDF-', 'PK\u0003\u0004', '{\\rtf']

const isOtherKind = (bytes: Uint8Array): boolean => {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return bytes.subarray(0, 8000).includes(0) || OTHER_KINDS.some(sign => start.startsWith(sign))
}

/** Text of a report in UTF-8 with or without a byte order mark. Fails with `empty-report`, `large-report`, `binary-report`, `report-encoding`. */
export function decodeReport(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES)
    throw refuse('large-report', name, `${name} has ${Math.round(bytes.length / 1e6)} MB; reports have at most ${MOST_BYTES / 1e6}.`, 'Take pictures and data out of the file, or split it.')
  if ((bytes[0] === 0xFF && bytes[1] === 0xFE) || (bytes[0] === 0xFE && bytes[1] === 0xFF))
    throw refuse('report-encoding', name, `${name} is in UTF-16.`, 'Save it as UTF-8, e.g. with `iconv -f UTF-16 -t UTF-8`.')
  if (isOtherKind(bytes))
    throw refuse('binary-report', name, `${name} is no Markdown file.`, 'Name a report in Markdown; from a Word file, `pandoc report.docx -t gfm -o report.md` makes one.')
  const text = decodeUtf8(bytes, name)
  if (text.trim() === '')
    throw refuse('empty-report', name, `${name} is empty.`, 'Name a report in Markdown.')
  return text
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  }
  catch {
    const line = lineOfFault(bytes)
    throw refuse('report-encoding', `${name}:${line}`, `${name} is not in UTF-8 (line ${line}).`, 'Save it as UTF-8, e.g. with `iconv -f WINDOWS-1252 -t UTF-8`.')
  }
}
