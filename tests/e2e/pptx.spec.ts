/** The decks as PowerPoint files, made from the built site and read again. */
import { unzipSync, strFromU8 } from 'fflate'
import { pptx } from '../../src/export/formats/pptx.ts'
import type { Artefact, FormatOptions } from '../../src/export/format.ts'
import { captureDeck } from '../../src/export/pptx/capture.ts'
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
  const { part } = await make(browser, 0, { range: '2-3,9,13,27' })
  const [minute, timeline, table, relations, backup] = [1, 2, 3, 4, 5].map(n => part(`ppt/slides/slide${n}.xml`)) as [XmlElement, XmlElement, XmlElement, XmlElement, XmlElement]
  const types = (root: XmlElement): (string | undefined)[] => descendants(root, 'p:ph').map(({ attributes }) => attributes.type)
  expect(types(minute)).toEqual(['title', 'body', 'body', 'body', 'ftr', 'sldNum'])
  expect(descendants(timeline, 'p:grpSp')).toHaveLength(1)
  expect(descendants(table, 'a:tbl')).toHaveLength(1)
  expect(descendants(table, 'a:tc').some(({ attributes }) => attributes.gridSpan === '2')).toBe(true)
  expect(namesOf(relations).filter(name => name.startsWith('Line')).length).toBeGreaterThan(5)
  expect(descendants(relations, 'a:tailEnd').some(({ attributes }) => attributes.type === 'triangle')).toBe(true)
  const page = descendants(backup, 'p:sp').find(shape => descendants(shape, 'p:ph')[0]?.attributes.type === 'sldNum')
  expect(page && textOf(page)).toBe('1')
})

test('a title breaks where its slide does, and no two spaces stand in a row', async ({ browser }) => {
  const { part, files } = await make(browser, 0, { range: '2-5,9,13-14,18-19,23' })
  const titles = [1, 2, 3, 5, 8, 9, 10].flatMap(n => descendants(part(`ppt/slides/slide${n}.xml`), 'p:sp')).filter(shape => descendants(shape, 'p:ph')[0]?.attributes.type === 'title')
  expect(titles.map(title => descendants(title, 'a:br').length)).toEqual([1, 1, 1, 1, 1, 1, 1])
  const texts = [...files.keys()].filter(name => /slides\/slide\d+\.xml$/.test(name)).flatMap(name => descendants(part(name), 'p:sp')).flatMap(readable)
  expect(texts.length).toBeGreaterThan(50)
  expect(texts.filter(text => /[ \u2002\u2003]{2}/.test(text))).toEqual([])
})

/** The text of a shape as a reader sees it: with the numbers that PowerPoint sets before its paragraphs. */
const readable = (shape: XmlElement): string[] => descendants(shape, 'a:p').map((paragraph) => {
  const [number] = descendants(paragraph, 'a:buAutoNum')
  return `${number ? `${number.attributes.startAt ?? '1'} ` : ''}${descendants(paragraph, 'a:t').map(textOf).join('')}`.replaceAll('\u00A0', ' ').trim()
})

test('no number stands before a year or a date that the slide does not count', async ({ browser }) => {
  const { part } = await make(browser, 0, { range: '3,14,24' })
  const [timeline, road, asks] = [1, 2, 3].map(n => descendants(part(`ppt/slides/slide${n}.xml`), 'p:txBody').flatMap(readable)) as [string[], string[], string[]]
  expect(timeline.filter(text => /^\d{4}$/.test(text))).toEqual(expect.arrayContaining(['2015', '2025']))
  expect(timeline.filter(text => /^\d+ \d{4}$/.test(text))).toEqual([])
  expect(road).toContain('February 2024')
  expect(road.filter(text => /^\d \w+ \d{4}$/.test(text))).toEqual(['4 June 2025', '1 September 2025'])
  expect(asks.length).toBeGreaterThan(0)
})

test('names stand down the rail and upright on the cover, and no placeholder in a group', async ({ browser }) => {
  const { part, files } = await make(browser, 0, { range: '1-3' })
  const [cover, timeline] = [1, 3].map(n => part(`ppt/slides/slide${n}.xml`)) as [XmlElement, XmlElement]
  const layouts = [...files.keys()].filter(name => /slideLayout\d+\.xml$/.test(name)).map(part)
  expect(descendants(cover, 'a:bodyPr').filter(({ attributes }) => attributes.vert !== undefined)).toEqual([])
  const upright = descendants(cover, 'p:sp').filter(shape => /\p{Script=Han}/u.test(textOf(shape)))
  expect(upright.map(shape => descendants(shape, 'a:br').length + 1)).toEqual([9, 9, 8])
  const turned = layouts.flatMap(layout => descendants(layout, 'p:sp')).filter(shape => descendants(shape, 'a:xfrm')[0]?.attributes.rot === '5400000')
  expect(new Set(turned.map(shape => descendants(shape, 'p:ph')[0]?.attributes.type))).toEqual(new Set(['ftr']))
  expect(descendants(timeline, 'p:grpSp').flatMap(group => descendants(group, 'p:ph'))).toEqual([])
})

test('marks have the shapes of their actors, and duties their frames', async ({ browser }) => {
  const { part } = await make(browser, 0, { range: '3,16,34' })
  const [timeline, outline, articles] = [1, 2, 3].map(n => part(`ppt/slides/slide${n}.xml`)) as [XmlElement, XmlElement, XmlElement]
  expect(descendants(timeline, 'a:prstGeom').filter(({ attributes }) => attributes.prst === 'ellipse').length).toBeGreaterThan(3)
  expect(descendants(timeline, 'a:custGeom').length).toBeGreaterThan(5)
  const looks = (root: XmlElement, word: string): string[] => [...new Set(descendants(root, 'a:r').filter(run => textOf(run).trim() === word)
    .map(run => descendants(run, 'a:rPr')[0]).map(look => `${look?.attributes.u ?? ''}${look && descendants(look, 'a:highlight').length > 0 ? 'ground' : ''}`))]
  expect(['endeavour', 'may'].map(word => looks(outline, word))).toEqual([['ground'], ['dash']])
  expect(['must', 'endeavour'].map(word => looks(articles, word))).toEqual([['ground'], ['ground']])
  expect(looks(outline, 'both')).toEqual(['sngground'])
  expect(descendants(outline, 'p:sp').filter(shape => textOf(shape).includes('permits')).map(shape => /may\s+permits\. No penalties\./.test(textOf(shape).replaceAll('\u00A0', ' ')))).toEqual([true])
})

test('notes number what a figure numbers', async ({ browser }) => {
  const { part } = await make(browser, 0, { range: '3' })
  const lines = descendants(part('ppt/notesSlides/notesSlide1.xml'), 'p:txBody').flatMap(readable)
  const listed = lines.slice(lines.indexOf('Evidence on this slide') + 1).filter(line => line.includes('¶'))
  expect(listed.map(line => Number.parseInt(line, 10))).toEqual(Array.from({ length: 18 }, (_, i) => i + 1).concat(Number.NaN))
})

test('without notes there is no word of them, and the same bytes come each time', async ({ browser }) => {
  const [one, other] = [await make(browser, 1, { notes: false }), await make(browser, 1, { notes: false })]
  expect(await one.artefact.inspect()).toEqual([])
  expect([...one.files.keys()].filter(name => name.includes('notes'))).toEqual([])
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
})

test('a long deck, read in spans, is what it is when read at once', async ({ browser }) => {
  const deck = site.decks[0] as Site['decks'][number]
  const read = async (most?: number): Promise<string[]> => {
    const { scene } = await captureDeck(browser, new URL(deck.base, site.url).href, deck.facts, { range: '2-15,27' }, most)
    return scene.slides.map(({ no, layout, items }) => `${no} ${layout}: ${items.map(({ kind }) => kind).join()}`)
  }
  const whole = await read()
  expect(whole).toHaveLength(15)
  expect(await read(4)).toEqual(whole)
})
