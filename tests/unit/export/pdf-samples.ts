/** Small tagged PDFs, made by hand, right but for what a test makes wrong. */
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PDFDict, PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { setOutline } from '../../../src/export/pdf/outline.ts'
import type { AnnotationKid, ContentKid, Kid, Tag } from '../../../src/export/pdf/tags.ts'
import { newTag } from '../../../src/export/pdf/tags.ts'
import { writeTags } from '../../../src/export/pdf/write-tags.ts'
import { setXmp } from '../../../src/export/pdf/xmp.ts'

export interface Sample {
  document: PDFDocument
  page: PDFPage
  /** A tag with content and tags in it; its attributes go to its dictionary. */
  tag: (role: string, kids?: Kid[], attributes?: Record<string, unknown>) => Tag
  /** Marked content of the page. */
  mcid: (id: number) => ContentKid
  /** A link annotation of the page. */
  link: (contents?: string, address?: string) => AnnotationKid
}

/** A font whose codes 1, 2, 3 draw a, b, c; its file is none, which no rule opens. */
function addFont(document: PDFDocument): PDFRef {
  const { context } = document
  const map = '3 beginbfchar <0001> <0061> <0002> <0062> <0003> <0063> endbfchar'
  const descriptor = context.obj({ Type: 'FontDescriptor', FontFile2: context.register(context.stream('none')) })
  const descendant = context.obj({ Type: 'Font', Subtype: 'CIDFontType2', CIDToGIDMap: 'Identity', CIDSystemInfo: { Supplement: 0 }, FontDescriptor: descriptor })
  return context.register(context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: 'ABC', Encoding: 'Identity-H', DescendantFonts: [descendant], ToUnicode: context.register(context.stream(map)) }))
}

function drawContent(document: PDFDocument, page: PDFPage, content: string): void {
  const resources = document.context.obj({ Font: { F1: addFont(document) } })
  page.node.set(PDFName.of('Resources'), resources)
  page.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(content)))
}

const helpers = (document: PDFDocument, page: PDFPage): Sample => ({
  document,
  page,
  tag: (role, kids = [], attributes = {}) => {
    const made = newTag(document, role, kids)
    for (const [key, value] of Object.entries(attributes))
      made.dict.set(PDFName.of(key), document.context.obj(value as string))
    return made
  },
  mcid: id => ({ kind: 'content', page: 0, mcid: id }),
  link: (contents, address = 'https://example.org/') => {
    const ref = document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], ...(contents !== undefined && { Contents: PDFString.of(contents) }), A: { S: 'URI', URI: PDFString.of(address) } }))
    page.node.addAnnot(ref)
    return { kind: 'annotation', page: 0, ref }
  },
})

/** A mark for each part that paints: `text(0)`, `rect(1)`. */
export const text = (id: number, codes = '<0001>'): string => `/P <</MCID ${id}>> BDC BT /F1 9 Tf ${codes} Tj ET EMC\n`
export const ground = '/Artifact BMC 0 0 9 9 re f EMC\n'

/** A document of one page with a title, an outline and all that is asked for. `build` makes the tags below `Document`. */
export async function sample(content: string, build: (sample: Sample) => Kid[]): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const page = document.addPage([720, 405])
  const { context, catalog } = document
  drawContent(document, page, content)
  const made = helpers(document, page)
  document.setTitle('A deck', { showInWindowTitleBar: true })
  document.setLanguage('en')
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  const root: PDFDict = context.obj({ Type: 'StructTreeRoot' })
  catalog.set(PDFName.of('StructTreeRoot'), context.register(root))
  writeTags(document, { kids: [made.tag('Document', build(made))], roleMap: new Map(), root })
  setOutline(document, [{ title: 'A deck', page: 0 }])
  setXmp(document, 'en')
  return document
}
