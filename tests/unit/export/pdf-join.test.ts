import { describe, expect, it } from 'vitest'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { joinNames, spansOf } from '../../../src/export/print-parts.ts'
import { finishPdf } from '../../../src/export/pdf/document.ts'
import { inspectPdf, lookAtPdf } from '../../../src/export/pdf/inspect.ts'
import { serialize } from '../../../src/export/pdf/serialize.ts'
import { readTags, tagsBelow } from '../../../src/export/pdf/tags.ts'
import type { Kid } from '../../../src/export/pdf/tags.ts'
import { uaRemarks } from '../../../src/export/pdf/ua.ts'
import type { DeckFacts } from '../../../src/export/facts.ts'
import { slideFacts } from './facts.ts'
import { sample, text } from './pdf-samples.ts'
import type { Sample } from './pdf-samples.ts'

const deckUrl = 'http://127.0.0.1:4000/'

/** A part of one page with a table whose cell names its head, as Chromium does. */
async function part(codes: string): Promise<Uint8Array> {
  const table = ({ tag, mcid, link }: Sample): Kid[] => {
    const head = tag('TH', [mcid(0)])
    const cell = tag('TD', [mcid(1)])
    head.dict.set(PDFName.of('ID'), PDFString.of('node00000007'))
    head.dict.set(PDFName.of('A'), head.dict.context.obj({ O: 'Table', Scope: 'Column' }))
    cell.dict.set(PDFName.of('A'), cell.dict.context.obj({ O: 'Table', Headers: [PDFString.of('node00000007')] }))
    return [tag('Table', [tag('TR', [head]), tag('TR', [cell])]), tag('P', [tag('Link', [mcid(2), link('onward', `${deckUrl}2`)])])]
  }
  const document = await sample(text(0, codes) + text(1) + text(2), table)
  const root = readTags(document)?.root
  root?.set(PDFName.of('IDTree'), document.context.register(document.context.obj({ Names: [] })))
  return serialize(document)
}

const facts: DeckFacts = {
  entry: 'slides.md', title: 'Deck', description: '', author: 'Ada', lang: 'en', keywords: [], width: 960, height: 540, roots: [],
  slides: ['One', 'Two', 'Three'].map((title, i) => slideFacts({ no: i + 1, title })),
}
const joined = async (): Promise<Uint8Array> => finishPdf(await Promise.all(['<0001>', '<0002>', '<0003>'].map(part)), { facts, slides: [1, 2, 3], deckUrl })

describe('a PDF printed in parts', () => {
  it('has all pages in their order, with outline and links across parts', async () => {
    const look = await lookAtPdf(await joined())
    expect(look.pages.map(page => page.text.trim()[0])).toEqual(['a', 'b', 'c'])
    expect(look.outline).toEqual([{ title: 'One', page: 0 }, { title: 'Two', page: 1 }, { title: 'Three', page: 2 }])
    expect(look.pages.map(page => [page.links, page.urls, page.badLinks])).toEqual([[1, [], []], [1, [], []], [1, [], []]])
    expect(look.tagged).toBe(true)
  })

  it('passes the inspection, PDF/UA included', async () => {
    const bytes = await joined()
    expect(await uaRemarks(bytes)).toEqual([])
    expect(await inspectPdf(bytes, { facts, slides: [1, 2, 3] })).toEqual([])
  })

  it('holds one tree of tags, whose cells find the heads of their own table', async () => {
    const document = await PDFDocument.load(await joined(), { updateMetadata: false })
    const tags = tagsBelow(readTags(document)?.kids ?? [])
    expect(tags.filter(tag => tag.role === 'Document')).toHaveLength(1)
    const ids = tags.flatMap(tag => tag.dict.get(PDFName.of('ID')) ?? []).map(String)
    const named = tags.filter(tag => tag.role === 'TD').map(tag => /\((e\d+)\)/.exec(String(tag.dict.get(PDFName.of('A'))))?.[0])
    expect(new Set(ids).size).toBe(3)
    expect(named).toEqual(ids)
  })

  it('is the same each time', async () => {
    expect(Buffer.compare(await joined(), await joined())).toBe(0)
  })
})

describe('spansOf', () => {
  const slides = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)
  it('prints a usual deck whole, and a long one in parts of like length', () => {
    expect(spansOf(slides(53))).toEqual([{ first: 1, last: 53 }])
    expect(spansOf(slides(300))).toEqual([{ first: 1, last: 150 }, { first: 151, last: 300 }])
    expect(spansOf(slides(1000)).map(({ first, last }) => last - first + 1).reduce((a, b) => a + b)).toBe(1000)
  })
  it('leaves out what is not wanted', () => expect(spansOf([7, 9])).toEqual([{ first: 7, last: 9 }]))
})

it('joinNames counts pages on from part to part', () => {
  const names = joinNames([{ slides: [1, 2], linkNames: new Map([['1 https://example.org/', 'a']]) }, { slides: [3], linkNames: new Map([['0 https://example.org/', 'b']]) }])
  expect([...names]).toEqual([['1 https://example.org/', 'a'], ['2 https://example.org/', 'b']])
})
