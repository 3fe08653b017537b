/** Bytes of streams, through Node's zlib: the library's own inflates and deflates ten times slower. */
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFName, PDFRawStream, PDFStream, decodePDFRawStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFPage } from '@cantoo/pdf-lib'

const FILTER = PDFName.of('Filter')
const FLATE = PDFName.of('FlateDecode')

/** What a stream holds once its filters are undone. */
export function decoded(stream: PDFStream): Uint8Array {
  const plainFlate = stream.dict.get(FILTER) === FLATE && !stream.dict.has(PDFName.of('DecodeParms'))
  if (plainFlate)
    return inflateSync(stream.getContents())
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
}

export function flate(context: PDFContext, bytes: Uint8Array): PDFRawStream {
  return context.stream(deflateSync(bytes), { Filter: 'FlateDecode' })
}

/** A page's content; where it lies in several streams, they are one with white space between (7.8.2). */
export function pageBytes(page: PDFPage): Uint8Array {
  const contents = page.node.lookup(PDFName.of('Contents'))
  const parts = contents instanceof PDFArray ? contents.asArray().map(part => page.doc.context.lookup(part)) : [contents]
  const streams = parts.filter((part): part is PDFStream => part instanceof PDFStream).map(decoded)
  return streams.length === 1 && streams[0] ? streams[0] : Buffer.concat(streams.flatMap(bytes => [bytes, Buffer.from('\n')]))
}
