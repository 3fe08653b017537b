/** The rules of PDF/UA, each on a document that breaks it and on one that does not. */
import { PDFArray, PDFBool, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Kid } from '../../../src/export/pdf/tags.ts'
import { judgeUa } from '../../../src/export/pdf/ua.ts'
import { setXmp } from '../../../src/export/pdf/xmp.ts'
import { ground, sample, text } from './pdf-samples.ts'
import type { Sample } from './pdf-samples.ts'

const rulesOf = (document: PDFDocument): string[] => [...new Set(judgeUa(document).map(finding => finding.rule))].sort()

/** Tags with the texts 0, 1, 2 … as their content. */
const judged = async (parts: number, build: (sample: Sample) => Kid[], content?: string): Promise<string[]> =>
  rulesOf(await sample(content ?? Array.from({ length: parts }, (_, i) => text(i)).join(''), build))

const scope = (Scope: string, more: object = {}) => ({ A: { O: 'Table', Scope, ...more } })

describe('a document that is right', () => {
  it('has no findings', async () => {
    expect(await judged(0, ({ tag, mcid, link }) => [
      tag('H1', [mcid(0)]),
      tag('P', [mcid(1), tag('Link', [mcid(2), link('Example')])]),
      tag('L', [tag('LI', [tag('Lbl', [mcid(3)]), tag('LBody', [mcid(4)])])]),
      tag('Figure', [mcid(5)], { Alt: PDFString.of('A drawing') }),
      tag('Table', [
        tag('TR', [tag('TH', [mcid(6)], scope('Column')), tag('TH', [mcid(7)], scope('Column'))]),
        tag('TR', [tag('TD', [mcid(8)], { A: { O: 'Table', ColSpan: 2 } })]),
      ]),
    ], ground + Array.from({ length: 9 }, (_, i) => text(i)).join(''))).toEqual([])
  })
})

describe('content', () => {
  const paragraph = ({ tag, mcid }: Sample): Kid[] => [tag('P', [mcid(0)])]
  it.each<[string, string, string[]]>([
    ['a drawing without a mark', `${text(0)}0 0 5 5 re f`, ['unmarked-content']],
    ['a path that only clips', `${text(0)}q 0 0 5 5 re W n Q`, []],
    ['an inline image without a mark', `${text(0)}BI /W 1 /H 1 ID x EI`, ['unmarked-content']],
    ['text in a mark that names nothing', `${text(0)}/Span <</Lang (en)>> BDC BT /F1 9 Tf <0001> Tj ET EMC`, ['unmarked-content']],
    ['an artifact within a tag', '/P <</MCID 0>> BDC /Artifact BMC 0 0 5 5 re f EMC EMC', ['artifact-nesting']],
    ['a tag within an artifact', `/Artifact BMC ${text(0)} EMC`, ['artifact-nesting']],
    ['a mark that is not closed', '/P <</MCID 0>> BDC BT /F1 9 Tf <0001> Tj ET', ['unbalanced-marks']],
    ['a mark that crosses a text object', '/P <</MCID 0>> BDC BT /F1 9 Tf <0001> Tj EMC ET', ['unbalanced-marks']],
    ['content that no element holds', text(0) + text(1), ['mark-owner']],
    ['one id for two parts', text(0) + text(0), ['mark-owner']],
    ['an element without its content', ground, ['mark-owner']],
  ])('%s', async (_, content, expected) => expect(await judged(1, paragraph, content)).toEqual(expected))

  it('two elements with the same content', async () => {
    expect(await judged(1, ({ tag, mcid }) => [tag('P', [mcid(0)]), tag('P', [mcid(0)])])).toEqual(['mark-owner', 'parent-tree'])
  })
})

describe('elements', () => {
  it.each<[string, number, (sample: Sample) => Kid[], string[]]>([
    ['headings that begin below the first level', 1, ({ tag, mcid }) => [tag('H2', [mcid(0)])], ['heading-skip']],
    ['headings that skip a level', 2, ({ tag, mcid }) => [tag('H1', [mcid(0)]), tag('H3', [mcid(1)])], ['heading-skip']],
    ['headings that come back up', 4, ({ tag, mcid }) => ['H1', 'H2', 'H3', 'H1'].map((role, i) => tag(role, [mcid(i)])), []],
    ['headings with and without levels', 2, ({ tag, mcid }) => [tag('H', [mcid(0)]), tag('H1', [mcid(1)])], ['heading-kind']],
    ['a picture without words', 1, ({ tag, mcid }) => [tag('Figure', [mcid(0)])], ['figure-alt']],
    ['a picture with empty words', 1, ({ tag, mcid }) => [tag('Figure', [mcid(0)], { Alt: PDFString.of(' ') })], ['figure-alt']],
    ['a formula without words', 1, ({ tag, mcid }) => [tag('Formula', [mcid(0)])], ['formula-alt']],
    ['a list that holds a paragraph', 1, ({ tag, mcid }) => [tag('L', [tag('P', [mcid(0)])])], ['list']],
    ['an item without a body', 1, ({ tag, mcid }) => [tag('L', [tag('LI', [mcid(0)])])], ['list']],
    ['an item outside of a list', 1, ({ tag, mcid }) => [tag('LI', [tag('LBody', [mcid(0)])])], ['list']],
    ['a type that nobody knows', 1, ({ tag, mcid }) => [tag('Slide', [mcid(0)])], ['role']],
    ['a note without an id', 1, ({ tag, mcid }) => [tag('Note', [mcid(0)])], ['note-id']],
    ['a language that is none', 1, ({ tag, mcid }) => [tag('P', [mcid(0)], { Lang: PDFString.of('Japanese!') })], ['language']],
  ])('%s', async (_, parts, build, expected) => expect(await judged(parts, build)).toEqual(expected))
})

describe('tables', () => {
  it.each<[string, number, (sample: Sample) => Kid[], string[]]>([
    ['rows that differ in width', 3, ({ tag, mcid }) => [tag('TR', [tag('TH', [mcid(0)], scope('Column')), tag('TH', [mcid(1)], scope('Column'))]), tag('TR', [tag('TD', [mcid(2)])])], ['table-rows']],
    ['a cell that reaches into the next row', 4, ({ tag, mcid }) => [tag('TR', [tag('TH', [mcid(0)], scope('Row', { RowSpan: 2 })), tag('TH', [mcid(1)], scope('Column'))]), tag('TR', [tag('TD', [mcid(2), mcid(3)])])], []],
    ['a cell that reaches below the table', 2, ({ tag, mcid }) => [tag('TR', [tag('TH', [mcid(0)], scope('Row', { RowSpan: 2 })), tag('TD', [mcid(1)])])], ['table-rows']],
    ['no headers', 1, ({ tag, mcid }) => [tag('TR', [tag('TD', [mcid(0)])])], ['table-headers']],
    ['a header without a scope', 1, ({ tag, mcid }) => [tag('TR', [tag('TH', [mcid(0)])])], ['header-scope']],
    ['a cell that names a header which is not there', 2, ({ tag, mcid }) => [tag('TR', [tag('TH', [mcid(0)], scope('Row')), tag('TD', [mcid(1)], { A: { O: 'Table', Headers: [PDFString.of('x')] } })])], ['cell-headers']],
    ['an id that is not listed', 1, ({ tag, mcid }) => [tag('TR', [tag('TH', [mcid(0)], { ...scope('Row'), ID: PDFString.of('x') })])], ['id-tree']],
    ['a paragraph among the rows', 2, ({ tag, mcid }) => [tag('TR', [tag('TH', [mcid(0)], scope('Row'))]), tag('P', [mcid(1)])], ['table']],
  ])('%s', async (_, parts, rows, expected) => expect(await judged(parts, sample => [sample.tag('Table', rows(sample))])).toEqual(expected))
})

describe('links', () => {
  it.each<[string, (sample: Sample) => Kid[], string[]]>([
    ['without words', ({ tag, mcid, link }) => [tag('Link', [mcid(0), link()])], ['annotation-contents']],
    ['in an element of another kind', ({ tag, mcid, link }) => [tag('P', [mcid(0), link('x')])], ['annotation-owner']],
    ['in no element', ({ tag, mcid, link }) => (link('x'), [tag('P', [mcid(0)])]), ['annotation-owner']],
    ['a Link without its annotation', ({ tag, mcid }) => [tag('Link', [mcid(0)])], ['link']],
  ])('%s', async (_, build, expected) => expect(await judged(1, build)).toEqual(expected))
})

describe('fonts', () => {
  const paragraph = ({ tag, mcid }: Sample): Kid[] => [tag('P', [mcid(0)])]
  it.each([
    ['a glyph that means nothing', '<0009>', ['to-unicode']],
    ['a character without a glyph', '<0000>', ['notdef', 'to-unicode']],
  ])('%s', async (_, codes, expected) => expect(await judged(1, paragraph, text(0, codes))).toEqual(expected))

  it('that are not embedded, or do not say what they mean', async () => {
    const document = await sample(text(0), paragraph)
    const fonts = document.getPage(0).node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
    fonts?.set(PDFName.of('F1'), document.context.obj({ Type: 'Font', Subtype: 'TrueType', BaseFont: 'X' }))
    expect(rulesOf(document)).toEqual(['font-embedded', 'to-unicode'])
  })
})

describe('the document', () => {
  it.each<[string, (document: PDFDocument) => unknown, string[]]>([
    ['is not marked', ({ catalog }) => catalog.delete(PDFName.of('MarkInfo')), ['marked']],
    ['calls its tags suspect', ({ catalog }) => catalog.lookup(PDFName.of('MarkInfo'), PDFDict).set(PDFName.of('Suspects'), PDFBool.True), ['suspects']],
    ['does not show its title', ({ catalog }) => catalog.delete(PDFName.of('ViewerPreferences')), ['title-shown']],
    ['has no language', ({ catalog }) => catalog.delete(PDFName.of('Lang')), ['language', 'metadata']],
    ['has no outline', ({ catalog }) => catalog.delete(PDFName.of('Outlines')), ['outline']],
    ['has no metadata', ({ catalog }) => catalog.delete(PDFName.of('Metadata')), ['metadata']],
    ['has another title in its metadata', document => document.setTitle('Another'), ['metadata']],
    ['has no title', (document) => {
      document.setTitle('')
      setXmp(document, 'en')
    }, ['title']],
    ['holds scripts', ({ catalog, context }) => catalog.set(PDFName.of('Names'), context.obj({ JavaScript: {} })), ['foreign-part']],
    ['holds an XFA form', ({ catalog, context }) => catalog.set(PDFName.of('AcroForm'), context.obj({ XFA: 'x' })), ['foreign-part']],
    ['maps types in a circle', ({ catalog, context }) => catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('RoleMap'), context.obj({ P: 'Q', Q: 'P' })), ['role']],
    ['has no structure', ({ catalog }) => catalog.delete(PDFName.of('StructTreeRoot')), ['annotation-owner', 'mark-owner', 'structure']],
    ['has a parent tree that leads elsewhere', ({ catalog, context }) => catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('ParentTree'), context.obj({ Nums: [] })), ['parent-tree']],
    ['leaves the tab key to chance', document => document.getPage(0).node.delete(PDFName.of('Tabs')), ['tab-order']],
  ])('%s', async (_, spoil, expected) => {
    const document = await sample(text(0), ({ tag, mcid, link }) => [tag('Link', [mcid(0), link('x')])])
    expect(rulesOf(document)).toEqual([])
    spoil(document)
    expect(rulesOf(document)).toEqual(expected)
  })

  it('is encrypted', async () => {
    const document = await sample(text(0), ({ tag, mcid }) => [tag('P', [mcid(0)])])
    document.context.trailerInfo.Encrypt = PDFArray.withContext(document.context)
    expect(rulesOf(document)).toEqual(['encryption'])
  })
})
