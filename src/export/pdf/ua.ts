/**
 * The check that a PDF is what PDF/UA-1 (ISO 14289-1) asks for, as far as a program can tell: the conditions that
 * the Matterhorn Protocol calls machine-checkable and that a printed deck can meet or miss.
 */
import { PDFDocument, ParseSpeeds } from '@cantoo/pdf-lib'
import { readContents } from './contents.ts'
import type { FileContents } from './contents.ts'
import { unembeddedFonts } from './fonts.ts'
import { annotationRules } from './ua/annotation-rules.ts'
import { contentRules } from './ua/content-rules.ts'
import { documentRules } from './ua/document-rules.ts'
import { fontRules } from './ua/font-rules.ts'
import { readSubject } from './ua/subject.ts'
import type { Finding, UaSubject } from './ua/subject.ts'
import { tableRules } from './ua/table-rules.ts'
import { tagRules } from './ua/tag-rules.ts'

const rules = [...documentRules, ...tagRules, ...tableRules, ...contentRules, ...annotationRules, ...fontRules]

const judge = (subject: UaSubject): Finding[] => rules.flatMap(rule => rule(subject))

export const judgeUa = (document: PDFDocument): Finding[] => judge(readSubject(document))

export interface FileLook {
  /** What of PDF/UA-1 the file does not meet; nothing where it meets all. */
  findings: Finding[]
  /** Fonts that the file only refers to. */
  unembedded: string[]
  /** What stands in it for a reader. */
  contents: FileContents
}

const known = new WeakMap<Uint8Array, Promise<FileLook>>()

async function readFile(bytes: Uint8Array): Promise<FileLook> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const subject = readSubject(document)
  return { findings: judge(subject), unembedded: unembeddedFonts(document), contents: readContents(subject) }
}

/** Bytes are read once: finishing, remarks and inspection ask in turn. */
export function lookAtFile(bytes: Uint8Array): Promise<FileLook> {
  const look = known.get(bytes) ?? readFile(bytes)
  known.set(bytes, look)
  return look
}

/** For the user: why a file does not call itself PDF/UA-1. One remark a rule, with the places. */
export async function uaRemarks(bytes: Uint8Array): Promise<string[]> {
  const byRule = Map.groupBy((await lookAtFile(bytes)).findings, ({ rule }) => rule)
  return [...byRule].map(([rule, findings]) => {
    const places = [...new Set(findings.flatMap(({ place }) => place ?? []))]
    const shown = places.length > 5 ? [...places.slice(0, 5), `${places.length - 5} more`] : places
    return `not PDF/UA-1 (${rule}): ${findings[0]?.message ?? ''}${shown.length > 0 ? ` (${shown.join(', ')})` : ''}`
  })
}
