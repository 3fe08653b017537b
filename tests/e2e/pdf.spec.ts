/** The PDFs of the site, opened again with pdf.js: pages, text, tags, outline, links, fonts, ground. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { judgePdf, lookAtPdf } from '../../src/export/pdf/inspect.ts'
import { uaRemarks } from '../../src/export/pdf/ua.ts'
import { byAlias, openDeck } from './support/deck.ts'
import { openPrint, printed } from './support/print.ts'
import { ENTRIES, readSite } from './support/site.ts'
import type { Entry } from './support/site.ts'
import { expect, test } from './support/test.ts'

async function read(entry: Entry) {
  const { dir, decks } = readSite()
  const built = decks.find(deck => deck.facts.entry.endsWith(entry))
  if (!built)
    throw new Error(`${entry} was not built`)
  return { bytes: await readFile(join(dir, built.folder, 'slides.pdf')), facts: built.facts }
}

async function withDocument<T>(entry: Entry, use: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const { bytes } = await read(entry)
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  try {
    return await use(await task.promise)
  }
  finally {
    await task.destroy()
  }
}

/** Spaces aside, which lie between lines or not; apostrophes are a test of their own. */
const folded = (text: string): string => text.replace(/\s+/g, '').replaceAll(MODIFIER_APOSTROPHE, '’')

/** ʼ, a letter. Fonts draw it as ’, and Chromium may write the one for the other. */
const MODIFIER_APOSTROPHE = '\u02BC'

const textOf = async (document: PDFDocumentProxy, no: number): Promise<string> =>
  (await (await document.getPage(no)).getTextContent()).items.map(item => 'str' in item ? item.str : '').join('')

for (const entry of ENTRIES) {
  test.describe(`the PDF of ${entry}`, () => {
    test('has a page a slide with text, an outline of the titles, tags, a title and living links', async () => {
      const { bytes, facts } = await read(entry)
      const look = await lookAtPdf(bytes)
      expect(judgePdf(look, { facts, slides: facts.slides.map(slide => slide.no) })).toEqual([])
      expect(look.pages).toHaveLength(facts.slides.length)
      expect(look.outline.filter(item => facts.slides.some(slide => slide.title === item.title))).toHaveLength(facts.slides.length)
      expect(look.tagged).toBe(true)
      expect(await uaRemarks(bytes)).toEqual([])
      expect(look).toMatchObject({ claimsUa: true, isUa: true })
      expect(Math.min(...look.pages.map(page => page.characters))).toBeGreaterThan(60)
    })

    test('begins every page with the slide’s title', async () => {
      const { facts } = await read(entry)
      const wrong = await withDocument(entry, async (document) => {
        const found: string[] = []
        for (const { no, title } of facts.slides) {
          const text = folded(await textOf(document, no))
          if (!text.startsWith(folded(title)))
            found.push(`page ${no} begins “${text.slice(0, 60)}”, not “${title}”`)
        }
        return found
      })
      expect(wrong).toEqual([])
    })

    test('can be searched as it is typed: no letter stands for an apostrophe, no other sign for a hyphen', async () => {
      const pages = await withDocument(entry, async (document) => {
        const texts: string[] = []
        for (let no = 1; no <= document.numPages; no++)
          texts.push(await textOf(document, no))
        return texts
      })
      expect(pages.flatMap((text, i) => text.includes(MODIFIER_APOSTROPHE) ? [`page ${i + 1}`] : [])).toEqual([])
      expect(pages.join(' ')).toContain('medium-sized')
      expect(pages.filter(text => text.includes('\u2011'))).toEqual([])
    })

    test('tags each title as a heading, tables with headers, lists as lists', async () => {
      const roles = await withDocument(entry, async (document) => {
        const pages: string[][] = []
        for (let no = 1; no <= document.numPages; no++) {
          const rolesIn = (node: object): string[] => 'role' in node && 'children' in node
            ? [String(node.role), ...(node.children as object[]).flatMap(rolesIn)]
            : []
          pages.push(rolesIn(await (await document.getPage(no)).getStructTree()))
        }
        return pages
      })
      expect(roles.flatMap((page, i) => page.includes('H1') ? [] : [`page ${i + 1} has no heading`])).toEqual([])
      expect(roles.flatMap((page, i) => page.includes('Table') && !page.includes('TH') ? [`page ${i + 1} has a table without headers`] : [])).toEqual([])
      expect(roles.flat().filter(role => role === 'LI').length).toBeGreaterThan(5)
    })

    test('has real fonts only, all embedded', async () => {
      const { bytes } = await read(entry)
      const document = await PDFDocument.load(bytes, { updateMetadata: false })
      const fonts = document.context.enumerateIndirectObjects().map(([, object]) => object)
        .filter((object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font'))
      expect(fonts.length).toBeGreaterThan(2)
      expect(fonts.filter(font => font.get(PDFName.of('Subtype')) === PDFName.of('Type3'))).toHaveLength(0)
    })

    test('has a light ground on every page', async () => {
      const grounds = await withDocument(entry, async (document) => {
        const found: string[] = []
        for (let no = 1; no <= document.numPages; no++) {
          const { fnArray, argsArray } = await (await document.getPage(no)).getOperatorList()
          const first = fnArray.indexOf(OPS.setFillRGBColor)
          found.push(String((argsArray[first] as unknown[] | null)?.[0]))
        }
        return [...new Set(found)]
      })
      // Every channel from 224 on.
      expect(grounds.filter(ground => !/^#(?:[ef][0-9a-f]){3}$/.test(ground))).toEqual([])
    })

    test('keeps every link of the slides', async ({ page }) => {
      const deck = await openDeck(entry)
      await openPrint(page, deck)
      const lost: string[] = []
      await withDocument(entry, async (document) => {
        for (const slide of deck.slides) {
          const wanted = await printed(page, slide).locator('a[href^="http"]').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
          const annotations = await (await document.getPage(slide.number)).getAnnotations() as { url?: string, unsafeUrl?: string }[]
          const have = new Set(annotations.flatMap(({ url, unsafeUrl }) => [url, unsafeUrl]))
          lost.push(...wanted.filter(href => !href.startsWith(readSite().url) && !have.has(href)).map(href => `page ${slide.number}: ${href}`))
        }
      })
      expect(lost).toEqual([])
    })
  })
}

test('links between slides lead to pages of the same PDF', async () => {
  const deck = await openDeck()
  const from = byAlias(deck, 'backup')
  const to = await withDocument('slides.md', async (document) => {
    const annotations = await (await document.getPage(from.number)).getAnnotations() as { dest?: unknown[] }[]
    return Promise.all(annotations.flatMap(({ dest }) => Array.isArray(dest) ? [document.getPageIndex(dest[0] as Parameters<typeof document.getPageIndex>[0])] : []))
  })
  expect(to).toContain(byAlias(deck, 'record').number - 1)
  expect(to).toContain(byAlias(deck, 'method').number - 1)
})
