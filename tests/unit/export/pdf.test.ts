import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { DeckFacts } from '../../../src/export/facts.ts'
import { judgePdf, lookAtPdf } from '../../../src/export/pdf/inspect.ts'
import { finishPdf, pdfDate } from '../../../src/export/pdf/document.ts'
import { linkTarget } from '../../../src/export/pdf/links.ts'
import { outlineOf } from '../../../src/export/pdf/outline.ts'
import { slideFacts } from './facts.ts'

const facts: DeckFacts = {
  entry: 'slides.md', title: 'Japan’s AI', description: 'A briefing.', author: 'Ada', lang: 'en', date: '2025-06', keywords: ['AI', 'law'],
  width: 980, height: 552, roots: [],
  slides: [1, 2, 3].map(no => slideFacts({ no, title: `Finding ${no} 藍`, ...(no === 3 && { alias: 'backup' }) })),
}
const deckUrl = 'http://127.0.0.1:4000/x/'

/** Pages of a slide's size, each with text (but for the blank ones) and a link. */
async function rawPdf(pages: number, links: string[] = [], blank: number[] = []): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let no = 1; no <= pages; no++) {
    const page = document.addPage([735, 414])
    if (!blank.includes(no))
      page.drawText(`Slide ${no}`, { font })
    const annotations = links.map(uri => document.context.register(document.context.obj({
      Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 10, 10], A: { S: 'URI', URI: PDFString.of(uri) },
    })))
    page.node.set(PDFName.of('Annots'), document.context.obj(annotations))
  }
  return document.save()
}

describe('outlineOf', () => {
  it('has one entry a slide, at its first page', () => {
    expect(outlineOf([1, 2, 2, 2, 5], no => `T${no}`)).toEqual([{ title: 'T1', page: 0 }, { title: 'T2', page: 1 }, { title: 'T5', page: 4 }])
  })
})

describe('linkTarget', () => {
  const context = { facts, deckUrl, slides: [1, 3, 3] }
  it.each([
    ['https://example.org/#:~:text=a,b', { url: 'https://example.org/#:~:text=a,b' }],
    ['http://127.0.0.1:4000/x/3', { page: 1 }],
    ['http://127.0.0.1:4000/x/backup', { page: 1 }],
    ['http://127.0.0.1:4000/x/2', undefined],
    ['http://127.0.0.1:4000/x/slides.pdf', undefined],
  ])('%s', (url, expected) => expect(linkTarget(url, context)).toEqual(expected))

  it('keeps links to other pages of a site whose address is known', () => {
    expect(linkTarget('http://127.0.0.1:4000/x/2', { ...context, origin: 'https://example.org' })).toEqual({ url: 'https://example.org/x/2' })
  })
})

describe('finishPdf', () => {
  it('sets title, author, language and outline, and leads links to pages', async () => {
    const look = await lookAtPdf(await finishPdf(await rawPdf(3, [`${deckUrl}backup`, 'https://example.org/']), { facts, slides: [1, 2, 3], deckUrl }))
    expect(look).toMatchObject({ title: 'Japan’s AI', author: 'Ada', lang: 'en' })
    expect(look.outline).toEqual(facts.slides.map(({ title }, page) => ({ title, page })))
    expect(look.pages.map(page => [page.links, page.badLinks])).toEqual([[2, []], [2, []], [2, []]])
  })

  it('gives the same bytes for the same pages, whatever the clock says', async () => {
    const raw = await rawPdf(3)
    const [one, two] = await Promise.all([finishPdf(raw, { facts, slides: [1, 2, 3], deckUrl }), finishPdf(raw, { facts, slides: [1, 2, 3], deckUrl })])
    expect(Buffer.compare(one, two)).toBe(0)
    const document = await PDFDocument.load(one, { updateMetadata: false })
    expect(document.getCreationDate()).toEqual(new Date('2025-06-01'))
  })
})

describe('judgePdf', () => {
  const judge = async (bytes: Uint8Array, slides = [1, 2, 3]) => judgePdf(await lookAtPdf(bytes), { facts, slides }).map(problem => `${problem.place ?? ''} ${problem.message}`.trim())

  it('finds what a page must not be', async () => {
    const found = await judge(await finishPdf(await rawPdf(4, ['http://localhost:3030/2'], [4]), { facts, slides: [1, 2, 3], deckUrl }))
    expect(found).toContain('the PDF has 4 pages for 3 slides')
    expect(found).toContain('page 4 slide ? has no text: the page is blank, or only a picture')
    expect(found).toContain('page 1 a link leads nowhere: http://localhost:3030/2')
  })

  it('finds what a document must not lack', async () => {
    const found = await judge(await rawPdf(3))
    expect(found).toEqual([
      'the outline is not the list of slides: 0 entries for 3 slides',
      'its title is "", not "Japan’s AI"',
      'its author is "", not "Ada"',
      'its language is "", not "en"',
      'it is not tagged: screen readers find no structure',
      'fonts are not embedded: Helvetica',
    ])
  })

  it('finds pages of another size', async () => {
    const look = await lookAtPdf(await rawPdf(1))
    const other = { ...facts, width: 1280, height: 720 }
    expect(judgePdf(look, { facts: other, slides: [1] }).map(problem => problem.message)).toContain('the page measures 735 × 414 pt, not 960 × 540')
  })
})

it.each([['2025', '2025-01-01'], ['2025-06', '2025-06-01'], ['2025-06-17', '2025-06-17']])('pdfDate %s', (date, day) => {
  expect(pdfDate(date)).toEqual(new Date(day))
})
