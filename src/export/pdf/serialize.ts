/**
 * A document as bytes: PDF 1.7 with object streams and a cross-reference stream (7.5.7, 7.5.8), as pdf-lib's own `save` writes them.
 * That one looks through all former entries for each new one, and deflates in JavaScript: 2 s of 300 slides’ 3.
 */
import { deflateSync } from 'node:zlib'
import { PDFInvalidObject, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'

type Indirect = [PDFRef, PDFObject]

/** An entry of the cross-reference stream: its type, and two numbers whose meaning depends on it (table 18). */
type Entry = [type: 0 | 1 | 2, first: number, second: number]

/** Objects in one stream: more pack better, fewer are quicker to read a page from. */
const OBJECTS_PER_STREAM = 100
/** Bytes of an entry's three fields. */
const WIDTHS = [1, 4, 2] as const
const FREE: Entry = [0, 0, 0]

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

/** What the file that was read needed to find its objects; what is written has its own. */
const isOldTable = (object: PDFObject): boolean => object instanceof PDFRawStream
  && ['/XRef', '/ObjStm'].includes(String(object.dict.get(PDFName.of('Type'))))

const standsAlone = ([ref, object]: Indirect): boolean =>
  object instanceof PDFStream || object instanceof PDFInvalidObject || ref.generationNumber !== 0

function objectStream(context: PDFContext, objects: readonly Indirect[]): PDFRawStream {
  const parts = objects.map(([, object]) => bytesOf(object))
  let offset = 0
  const places = objects.map(([{ objectNumber }], i) => {
    const place = `${objectNumber} ${offset} `
    offset += (parts[i]?.length ?? 0) + 1
    return place
  })
  const head = latin1(places.join(''))
  const newline = latin1('\n')
  const content = Buffer.concat([head, ...parts.flatMap(part => [part, newline])])
  return context.stream(deflateSync(content), { Type: 'ObjStm', N: objects.length, First: head.length, Filter: 'FlateDecode' })
}

function crossReference(context: PDFContext, entries: ReadonlyMap<number, Entry>, size: number): PDFRawStream {
  const length = WIDTHS[0] + WIDTHS[1] + WIDTHS[2]
  const rows = Buffer.alloc(size * length)
  for (let no = 0; no < size; no++) {
    const [type, first, second] = entries.get(no) ?? FREE
    rows.writeUInt8(type, no * length)
    rows.writeUInt32BE(first, no * length + WIDTHS[0])
    rows.writeUInt16BE(second, no * length + WIDTHS[0] + WIDTHS[1])
  }
  const { Root, Info, ID } = context.trailerInfo
  return context.stream(deflateSync(rows), { Type: 'XRef', Size: size, W: [...WIDTHS], Root, Info, ID, Filter: 'FlateDecode' })
}

/** A file in the making. */
class File {
  readonly entries = new Map<number, Entry>([[0, [0, 0, 65535]]])
  private readonly parts: Uint8Array[] = []
  length = 0

  append(...parts: Uint8Array[]): void {
    for (const part of parts) {
      this.parts.push(part)
      this.length += part.length
    }
  }

  object(no: number, generation: number, object: PDFObject): void {
    this.entries.set(no, [1, this.length, generation])
    this.append(latin1(`${no} ${generation} obj\n`), bytesOf(object), latin1('\nendobj\n\n'))
  }

  bytes(): Uint8Array {
    // A plain array, as other makers of files give, not a Buffer.
    return new Uint8Array(Buffer.concat(this.parts))
  }
}

/** The whole document; nothing of it changes. Object numbers stay as they are. */
export function serialize({ context }: PDFDocument): Uint8Array {
  const objects = context.enumerateIndirectObjects().filter(([, object]) => !isOldTable(object))
  const file = new File()
  file.append(latin1('%PDF-1.7\n%\x81\x81\x81\x81\n\n'))
  for (const [{ objectNumber, generationNumber }, object] of objects.filter(standsAlone))
    file.object(objectNumber, generationNumber, object)
  const packed = objects.filter(object => !standsAlone(object))
  let next = context.largestObjectNumber + 1
  for (let start = 0; start < packed.length; start += OBJECTS_PER_STREAM) {
    const chunk = packed.slice(start, start + OBJECTS_PER_STREAM)
    const no = next++
    chunk.forEach(([{ objectNumber }], i) => file.entries.set(objectNumber, [2, no, i]))
    file.object(no, 0, objectStream(context, chunk))
  }
  const start = file.length
  file.entries.set(next, [1, start, 0])
  file.object(next, 0, crossReference(context, file.entries, next + 1))
  file.append(latin1(`startxref\n${start}\n%%EOF\n`))
  return file.bytes()
}
