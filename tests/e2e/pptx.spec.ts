/** The decks as PowerPoint files, made from the built site and read again. */
import { unzipSync, strFromU8 } from 'fflate'
import { pptx } from '../../src/export/formats/pptx.ts'
import type { Artefact, FormatOptions } from '../../src/export/format.ts'
import { descendants, parseXml, textOf } from '../../src/export/pptx/xml.ts'
import type { XmlElement } from '../../src/export/pptx/xml.ts'
import { ROOT, readSite } from './support/site.ts'
import type { Site } from './support/site.ts'
import { expect, test } from './support/test.ts'
import type { Browser } from '@playwright/test'

const site = readSite()

async function make(browser: Browser, deckIndex: number, options: FormatOptions = {}): Promise<{ artefact: Artefact, bytes: Uint8Array, files: Map<string, Uint8Array>, part: (name: string) => XmlElement }> {
  const deck = site.decks[deckIndex] as Site['decks'][number]
  const artefact = await pptx.make({ ...deck, root: ROOT, siteDir: site.dir, url: new URL(deck.base, site.url).href }, { options, browser: () => Promise.resolve(browser), onProgress: () => undefined })
  const bytes = artefact.content as Uint8Array
  const files = new Map(Object.entries(unzipSync(bytes)))
  return { artefact, bytes, files, part: name => parseXml(strFromU8(files.get(name) ?? new Uint8Array())) }
}

const namesOf = (root: XmlElement): string[] => descendants(root, 'p:cNvPr').map(({ attributes }) => attributes.name ?? '')

test('the deck is a complete PowerPoint file, without pictures', async ({ browser }) => {
  const { artefact, files } = await make(browser, 0)
  expect(await artefact.inspect()).toEqual([])
  expect(artefact.pages).toBe(site.decks[0]?.facts.slides.length)
  expect(artefact.remarks).toEqual([])
  expect([...files.keys()].filter(name => name.startsWith('ppt/media/'))).toEqual([])
})

test('titles, texts, tables and diagrams are what PowerPoint knows by these names', async ({ browser }) => {
  const { part } = await make(browser, 0, { range: '2-3,9,13,26' })
  const [minute, timeline, table, relations, backup] = [1, 2, 3, 4, 5].map(n => part(`ppt/slides/slide${n}.xml`)) as [XmlElement, XmlElement, XmlElement, XmlElement, XmlElement]
  const types = (root: XmlElement): (string | undefined)[] => descendants(root, 'p:ph').map(({ attributes }) => attributes.type)
  expect(types(minute)).toEqual(['title', 'body', 'body', 'body', 'ftr', 'sldNum'])
  expect(descendants(timeline, 'p:grpSp')).toHaveLength(1)
  expect(descendants(table, 'a:tbl')).toHaveLength(1)
  expect(descendants(table, 'a:tc').some(({ attributes }) => attributes.gridSpan === '2')).toBe(true)
  expect(namesOf(relations).filter(name => name.startsWith('Line')).length).toBeGreaterThan(5)
  expect(descendants(relations, 'a:tailEnd').some(({ attributes }) => attributes.type === 'triangle')).toBe(true)
  expect(descendants(backup, 'a:t').map(textOf).join('')).toMatch(/Backup ?1$/)
})

test('without notes there is no word of them, and the same bytes come each time', async ({ browser }) => {
  const [one, other] = [await make(browser, 1, { notes: false }), await make(browser, 1, { notes: false })]
  expect(await one.artefact.inspect()).toEqual([])
  expect([...one.files.keys()].filter(name => name.includes('notes'))).toEqual([])
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
})
