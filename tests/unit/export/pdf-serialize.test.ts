/** A document written by us is read again, by pdf-lib and by pdf.js, as what it was. */
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { serialize } from '../../../src/export/pdf/serialize.ts'

/** A document with more objects than one object stream holds, and a number that nothing has. */
async function sample(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setTitle('Zwölf Boxkämpfer 人工知能')
  for (let no = 1; no <= 3; no++)
    document.addPage([100 * no, 50])
  const unused = document.context.nextRef()
  const many = Array.from({ length: 250 }, (_, i) => document.context.register(document.context.obj({ Number: i, Text: `a (b) \\ ${i}` })))
  document.catalog.set(PDFName.of('Many'), document.context.obj(many))
  document.catalog.set(PDFName.of('Stream'), document.context.register(document.context.stream('plain bytes')))
  document.context.delete(unused)
  return document
}

describe('serialize', () => {
  it('keeps every object, as pdf-lib reads them', async () => {
    const before = await sample()
    const after = await PDFDocument.load(serialize(before), { updateMetadata: false })
    expect(after.getTitle()).toBe('Zwölf Boxkämpfer 人工知能')
    expect(after.getPages().map(page => page.getWidth())).toEqual([100, 200, 300])
    for (const [ref, object] of before.context.enumerateIndirectObjects())
      expect(String(after.context.lookup(ref))).toBe(String(object))
  })

  it('can be opened by pdf.js', async () => {
    const task = getDocument({ data: serialize(await sample()), verbosity: 0 })
    const document = await task.promise
    expect(document.numPages).toBe(3)
    expect((await document.getMetadata()).info).toMatchObject({ Title: 'Zwölf Boxkämpfer 人工知能', PDFFormatVersion: '1.7' })
    await task.destroy()
  })

  it('leaves streams to be found in the file, and packs all else', async () => {
    const bytes = Buffer.from(serialize(await sample()))
    expect(bytes.includes('plain bytes')).toBe(true)
    expect(bytes.includes('/Number 17')).toBe(false)
    expect(bytes.subarray(-6).toString()).toBe('%%EOF\n')
  })

  it('writes a document that was read from its own output without the old tables', async () => {
    const again = await PDFDocument.load(serialize(await sample()), { updateMetadata: false })
    const twice = await PDFDocument.load(serialize(again), { updateMetadata: false })
    const tables = twice.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('ObjStm'))
    const numbers = twice.context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict && object.has(PDFName.of('Number')) ? [String(object.get(PDFName.of('Number')))] : [])
    expect(numbers).toEqual(Array.from({ length: 250 }, (_, i) => String(i)))
    expect(tables.length).toBeLessThanOrEqual(3)
  })

  it('gives the same bytes each time', async () => {
    expect(Buffer.from(serialize(await sample())).equals(Buffer.from(serialize(await sample())))).toBe(true)
  })
})
