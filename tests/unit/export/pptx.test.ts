import { describe, expect, test } from 'vitest'
import { buildBook, sectionsOf } from '../../../src/export/pptx/build.ts'
import type { Book } from '../../../src/export/pptx/build.ts'
import { inspectBook } from '../../../src/export/pptx/inspect.ts'
import { linkResolver } from '../../../src/export/pptx/links.ts'
import { pack, toBytes, toText, unpack } from '../../../src/export/pptx/pack.ts'
import { descendants, parseXml, textOf } from '../../../src/export/pptx/xml.ts'
import type { XmlElement } from '../../../src/export/pptx/xml.ts'
import { remarksOf } from '../../../src/export/formats/pptx.ts'
import { data, facts, pixel, scene } from './pptx-scene.ts'

const link = linkResolver({ facts, numbers: [1, 2], deckUrl: 'http://localhost/d/' })
const book: Book = { facts, scene, pictures: new Map([[0, pixel]]), data, notes: true, link }
const part = (bytes: Uint8Array, name: string): XmlElement => parseXml(toText(unpack(bytes).get(name)))
const made = await buildBook(book)
const first = part(made, 'ppt/slides/slide1.xml')
const second = part(made, 'ppt/slides/slide2.xml')
const shape = (root: XmlElement, name: string): XmlElement => descendants(root, 'p:sp').find(found => descendants(found, 'p:cNvPr')[0]?.attributes.name?.startsWith(name)) as XmlElement

describe('the file', () => {
  test('is sound and complete, with notes and without', async () => {
    expect(inspectBook(made, { facts, scene, notes: true })).toEqual([])
    const bare = await buildBook({ ...book, notes: false })
    expect(inspectBook(bare, { facts, scene, notes: false })).toEqual([])
    expect([...unpack(bare).keys()].filter(name => name.includes('notes'))).toEqual([])
  })

  test('has the same bytes each time', async () => {
    expect(Buffer.from(await buildBook(book)).equals(Buffer.from(made))).toBe(true)
  })

  test('tells of the deck', () => {
    const core = toText(unpack(made).get('docProps/core.xml'))
    expect(core).toContain('<dc:title>A deck &amp; more</dc:title>')
    expect(core).toContain('2025-06-01T00:00:00Z')
    expect(core).toContain('<dc:language>en</dc:language>')
    expect(sectionsOf(scene.slides, facts.slides)).toEqual([{ name: 'Opening', slides: [0] }, { name: 'Backup', slides: [1] }])
    expect(toText(unpack(made).get('ppt/presentation.xml'))).toMatch(/<p14:section name="Backup"/)
  })

  test('carries our colours and faces that readers have', () => {
    const theme = toText(unpack(made).get('ppt/theme/theme1.xml'))
    expect(theme).toContain('<a:dk1><a:srgbClr val="1B1B1F"/>')
    expect(theme).toContain('<a:accent1><a:srgbClr val="1F3F75"/>')
    expect(theme).toMatch(/<a:majorFont><a:latin typeface="Cambria"\/>.*<a:minorFont><a:latin typeface="Calibri"\/>/)
  })
})

describe('a slide', () => {
  test('has its title and text in placeholders that inherit their look', () => {
    const title = shape(first, 'Title')
    expect(descendants(title, 'p:ph')[0]?.attributes).toEqual({ type: 'title' })
    expect(textOf(title)).toBe('Rules & <laws> bind')
    expect(descendants(title, 'a:rPr')[0]).toEqual({ name: 'a:rPr', attributes: { lang: 'en-US' }, children: [] })
    const text = shape(first, 'Text 1')
    expect(descendants(text, 'a:buChar')).toEqual([])
    expect(descendants(text, 'a:pPr').map(({ attributes }) => attributes.lvl)).toEqual([undefined, '1'])
  })

  test('sets source marks above the line and links them, and leads to other slides', () => {
    const [mark, jump] = descendants(first, 'a:hlinkClick')
    expect(mark?.attributes.tooltip).toBe('Source 1')
    expect(jump?.attributes.action).toBe('ppaction://hlinksldjump')
    expect(descendants(first, 'a:rPr').filter(({ attributes }) => attributes.baseline === '30000')).toHaveLength(1)
    const relations = toText(unpack(made).get('ppt/slides/_rels/slide1.xml.rels'))
    expect(relations).toContain('Target="https://example.org/paper#:~:text=a,b" TargetMode="External"')
    expect(relations).toContain('Target="slide2.xml"')
  })

  test('has its number as a field, but where the page counts otherwise', () => {
    const field = (root: XmlElement): string => textOf(descendants(root, 'a:fld')[0] as XmlElement)
    expect(field(first)).toBe('1')
    expect(textOf(shape(first, 'Slide number'))).toBe('1 / 2')
    expect(descendants(second, 'a:fld')).toEqual([])
    expect(textOf(shape(second, 'Slide number'))).toBe('Backup 1')
  })

  test('has native tables with header row, spans and widths', () => {
    const [table] = descendants(second, 'a:tbl')
    expect(table && descendants(table, 'a:tblPr')[0]?.attributes).toEqual({ firstRow: '1', firstCol: '1' })
    expect(descendants(second, 'a:gridCol')).toHaveLength(3)
    expect(descendants(second, 'a:tc').map(({ attributes }) => Object.entries(attributes).map(([name, value]) => name + value).join())).toEqual(['', 'gridSpan2', 'hMerge1', 'rowSpan2', '', '', 'vMerge1', '', ''])
    expect(descendants(second, 'p:cNvPr').find(({ attributes }) => attributes.descr === 'Numbers')).toBeDefined()
  })

  test('names groups and pictures, and marks lines as decoration', () => {
    expect(descendants(second, 'p:grpSp')).toHaveLength(1)
    expect(descendants(second, 'p:cNvPr').flatMap(({ attributes }) => attributes.descr ?? [])).toEqual(['Numbers', 'Tokyo and others', 'A map of Japan'])
    expect(descendants(second, 'adec:decorative')).toHaveLength(1)
    expect(remarksOf(scene.slides)).toEqual(['slide 2: 1 image is a picture, not editable'])
  })
})

test('notes hold the talk, its emphasis, and links to what the slide rests on', () => {
  const notes = part(made, 'ppt/notesSlides/notesSlide1.xml')
  expect(textOf(notes)).toContain('Say slowly what the rules will mean for everyone here.▸ Then pause.')
  expect(textOf(notes)).toContain('Then pause. Paper: Part, ¶1Evidence on this slide1\u00A0Part, ¶1 “a …”Not the paper: Ministry: The Act')
  expect(descendants(notes, 'a:hlinkClick')).toHaveLength(3)
  expect(descendants(notes, 'a:rPr').find(({ attributes }) => attributes.b === '1')).toBeDefined()
})

describe('inspection finds', () => {
  const changed = (name: string, from: string | RegExp, to: string): Uint8Array => {
    const parts = unpack(made)
    return pack(parts.set(name, toBytes(toText(parts.get(name)).replace(from, to))))
  }
  const messages = (bytes: Uint8Array, notes = true): string[] => inspectBook(bytes, { facts, scene, notes }).map(({ message }) => message)

  test.each([
    ['lost text', 'ppt/slides/slide1.xml', 'First point', 'First', /the text "First point/],
    ['two spaces in a row', 'ppt/slides/slide1.xml', 'First point', 'First\u00A0 point', /two spaces stand in a row in "First/],
    ['another title', 'ppt/slides/slide1.xml', 'bind', 'bend', /its title is not/],
    ['a table that lost a cell', 'ppt/slides/slide2.xml', 'rowSpan="2"', 'vMerge="1"', /its tables have 6 cells, not 7/],
    ['a link to a file', 'ppt/slides/_rels/slide1.xml.rels', /https:[^"]*/, 'file:///etc/passwd', /leads out of the file/],
    ['a missing part', 'ppt/slides/_rels/slide1.xml.rels', 'slide2.xml', 'slide9.xml', /which is not there/],
    ['a relationship that does not exist', 'ppt/slides/slide1.xml', 'r:id="rId1"', 'r:id="rId99"', /rId99 does not exist/],
    ['two shapes of one number', 'ppt/slides/slide1.xml', 'id="3"', 'id="2"', /two shapes have the id "2"/],
    ['broken XML', 'ppt/slides/slide1.xml', '</p:sld>', '', /not closed/],
    ['an element out of place', 'ppt/slides/slide1.xml', '<p:spPr/>', '<p:txBody/><p:spPr/>', /no place for it: p:sp > p:spPr/],
    ['a picture without a name', 'ppt/slides/slide2.xml', ' descr="A map of Japan"', '', /no alternative text/],
    ['notes that lost words', 'ppt/notesSlides/notesSlide1.xml', 'everyone', 'all', /its notes lack "everyone"/],
    ['a part of no type', '[Content_Types].xml', /<Override PartName="\/ppt\/slides\/slide1.xml"[^>]*>/, '', /content type is not given/],
  ])('%s', (_, name, from, to, expected) => {
    expect(messages(changed(name, from, to))).toEqual(expect.arrayContaining([expect.stringMatching(expected)]))
  })

  test('notes that were not asked for', () => {
    expect(messages(made, false)).toEqual(expect.arrayContaining(['notes were not asked for', expect.stringContaining('holds the note of slide 1')]))
  })
})
