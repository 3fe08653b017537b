/** Marked content (14.6): what a stream paints, and under which marks. */
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { latin1 } from './content-stream.ts'
import type { Operation } from './content-stream.ts'

/** A sequence from `BDC` or `BMC` to `EMC`. `start` and `end` are the offsets of what begins it. */
export interface Mark {
  tag: string
  mcid?: number
  /** The innermost mark around it that is an artifact or has an id. */
  within?: Mark
  start: number
  end: number
  text: string
  /** Times text was shown, pictures drawn, paths painted. */
  shows: number
  pictures: number
  paths: number
}

/** From the start of the first operation that paints without a mark to the end of the last of its run. */
export interface Unmarked { start: number, end: number, kind: 'text' | 'picture' | 'path' }

/** A page's content, or that of a form that holds tags of its own, as Chromium makes of what is half transparent. */
export interface Painted {
  /** 0-based. */
  page: number
  /** The form; absent where it is the page itself. */
  form?: PDFRef
  /** What numbers its marks: the page's dictionary or the form's. */
  holder: PDFDict
  of: PDFPage
  bytes: Uint8Array
  /** All text that a page shows, its forms' too, in the order of painting; absent on a form. */
  shown?: string
  marks: Mark[]
  unmarked: Unmarked[]
  /** Marks that were not closed, or closed but never opened, or that cross a text object. */
  unbalanced: number
  /** Forms whose tags cannot be followed: drawn twice, within a mark, or without a number of their own. */
  lostForms: number
}

/** Names marked content within a document: `3 17`, or `form 29 0 R 17`. */
export const contentKey = ({ page, form }: { page: number, form?: PDFRef }, mcid: number | undefined): string =>
  `${form === undefined ? page : `form ${form.tag}`} ${mcid}`

/** The id of a mark: written in place, or in the page's list of properties. */
function mcidOf(text: string, resources: PDFDict | undefined): number | undefined {
  const inPlace = /\/MCID\s+(\d+)/.exec(text)?.[1]
  const named = /^\/\S+\s*\/([^\s/<>[\]()]+)/.exec(text)?.[1]
  const properties = named === undefined ? undefined : resources?.lookup(PDFName.of('Properties'))
  const listed = named !== undefined && properties instanceof PDFDict ? properties.lookup(PDFName.of(named)) : undefined
  const number = inPlace ?? (listed instanceof PDFDict ? listed.get(PDFName.of('MCID'))?.toString() : undefined)
  return number === undefined ? undefined : Number(number)
}

export function markOf(bytes: Uint8Array, operation: Operation, resources: PDFDict | undefined, within: Mark | undefined): Mark {
  const text = latin1(bytes, operation.operands, operation.operator)
  const mcid = mcidOf(text, resources)
  return {
    tag: /^\/([^\s/<>[\]()]+)/.exec(text)?.[1] ?? '',
    ...(mcid !== undefined && { mcid }),
    ...(within && { within }),
    start: operation.operands,
    end: operation.end,
    text: '',
    shows: 0,
    pictures: 0,
    paths: 0,
  }
}
