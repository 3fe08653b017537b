/**
 * A scene as a PowerPoint file. pptxgenjs draws what stands on the slides: shapes, tables, text, links and pictures. Master,
 * layouts, theme, notes and properties are our own parts, since it knows neither inherited type nor links in notes, and its
 * parts change with the clock.
 */
import PptxGenJS from 'pptxgenjs'
import type { DeckData } from '../../../model/data.ts'
import type { DeckFacts, SlideFacts } from '../facts.ts'
import { appPart, contentTypesPart, corePart, presentationPart, presentationRelationships, relationshipsPart, rootRelationships } from './document-parts.ts'
import type { Relationship, Section } from './document-parts.ts'
import { drawSlide } from './draw.ts'
import type { DrawContext, Link } from './draw-text.ts'
import { finishSlide } from './finish-slide.ts'
import { faceOf } from './fonts.ts'
import { planLayouts, withRoom } from './layouts.ts'
import type { Layout, PlannedSlide } from './layouts.ts'
import { layoutPart, masterPart } from './master-parts.ts'
import type { MasterContext } from './master-parts.ts'
import { FIRST_LINK, notesMasterPart, notesOf, notesPart, signsOf } from './notes.ts'
import { pack, toBytes, toText, unpack } from './pack.ts'
import type { Parts } from './pack.ts'
import type { Scene, SlideScene, TextItem } from './scene.ts'
import { paletteOf, toHex } from './theme-colours.ts'
import { themePart } from './theme-part.ts'
import { unitsOf } from './units.ts'
import { withColumns } from './upright.ts'
import { elementsOf, parseXml, unescapeXml, writeXml, xmlPart } from './xml.ts'

export interface Book {
  facts: DeckFacts
  scene: Scene
  pictures: ReadonlyMap<number, Uint8Array>
  data: DeckData
  notes: boolean
  link: (href: string) => Link | undefined
}

type Put = (name: string, text: string) => void

/** A slide without a heading still has a title, for lists of slides and for screen readers; it stands above the slide. */
export function withTitle(slide: SlideScene, title: string, { width, theme }: Scene): SlideScene {
  if (slide.items.some(item => item.kind === 'text' && item.role === 'title'))
    return slide
  const { family, size } = theme.body
  const box = { x: width / 20, y: -2 * size, w: width * 0.9, h: 1.5 * size }
  const run = { text: title, family, size, seenSize: size, colour: theme.tokens.ink ?? [0, 0, 0, 1], bold: true, italic: false, underline: false, strike: false, raised: false } as const
  const item: TextItem = { kind: 'text', role: 'title', box, inner: box, middle: false, tight: false, paragraphs: [{ runs: [run], top: box.y, bottom: box.y + box.h, left: box.x, size, family, lineHeight: size * 1.2, align: 'left', level: 0 }] }
  return { ...slide, items: [item, ...slide.items] }
}

/** What pptxgenjs makes of the slides. */
async function drawAll(layouts: readonly Layout[], slides: readonly PlannedSlide[], pictures: Book['pictures'], context: DrawContext): Promise<Parts> {
  const book = new PptxGenJS()
  const { units } = context
  book.defineLayout({ name: 'deck', width: units.width / 914_400, height: units.height / 914_400 })
  book.layout = 'deck'
  layouts.forEach(({ name }) => { book.defineSlideMaster({ title: name }) })
  for (const planned of slides) {
    const slide = book.addSlide({ masterName: planned.layout.name })
    drawSlide(slide, planned, pictures, { ...context, ground: planned.scene.ground })
  }
  const bytes = await book.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array))
    throw new TypeError('pptxgenjs gave no bytes')
  return unpack(bytes)
}

/** Relationships that the drawing of a slide made: links and pictures. */
function drawnRelationships(xml: string): Relationship[] {
  return elementsOf(parseXml(xml)).flatMap(({ attributes }) => {
    const type = (attributes.Type ?? '').split('/').at(-1) ?? ''
    return type === 'slideLayout' || type === 'notesSlide' ? [] : [{ id: attributes.Id ?? '', type, target: unescapeXml(attributes.Target ?? ''), external: attributes.TargetMode === 'External' }]
  })
}

/** The slide's own ground, where it is not the master's. */
const withGround = (xml: string, { ground }: SlideScene, paper: string): string =>
  toHex(ground) === paper ? xml : xml.replace(/<p:cSld([^>]*)>/, `<p:cSld$1><p:bg><p:bgPr><a:solidFill><a:srgbClr val="${toHex(ground)}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`)

/** Slides in the sections that their footers name; those without one stay with the slides before. */
export function sectionsOf(slides: readonly SlideScene[], facts: readonly SlideFacts[]): Section[] {
  const sections: Section[] = []
  slides.forEach(({ items, no }, i) => {
    const footer = items.find(item => item.kind === 'text' && item.role === 'section')
    const name = facts.find(slide => slide.no === no)?.backup ? 'Backup' : footer?.kind === 'text' ? footer.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ') : sections.at(-1)?.name ?? 'Opening'
    const last = sections.at(-1)
    if (last?.name === name)
      last.slides.push(i)
    else
      sections.push({ name, slides: [i] })
  })
  return sections
}

function putFrame(put: Put, book: Book, layouts: readonly Layout[], context: MasterContext): void {
  const { theme } = book.scene
  const [heading, body] = [faceOf(theme.heading.stack).name, faceOf(theme.body.stack).name]
  put('ppt/theme/theme1.xml', themePart('Report Deck', context.palette, heading, body))
  put('ppt/slideMasters/slideMaster1.xml', masterPart(layouts, context))
  put('ppt/slideMasters/_rels/slideMaster1.xml.rels', relationshipsPart([
    ...layouts.map((_, i) => ({ id: `rId${i + 1}`, type: 'slideLayout', target: `../slideLayouts/slideLayout${i + 1}.xml` })),
    { id: `rId${layouts.length + 1}`, type: 'theme', target: '../theme/theme1.xml' },
  ]))
  layouts.forEach((layout, i) => {
    put(`ppt/slideLayouts/slideLayout${i + 1}.xml`, layoutPart(layout, context))
    put(`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`, relationshipsPart([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]))
  })
  if (book.notes) {
    put('ppt/theme/theme2.xml', themePart('Notes', context.palette, heading, body))
    put('ppt/notesMasters/notesMaster1.xml', notesMasterPart(context.lang))
    put('ppt/notesMasters/_rels/notesMaster1.xml.rels', relationshipsPart([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }]))
  }
}

/** The notes page of a slide; false where the slide has none. */
function putNotes(put: Put, slide: SlideFacts, index: number, book: Book, lang: string): boolean {
  const scene = book.scene.slides.find(({ no }) => no === slide.no)
  const paragraphs = notesOf(slide, book.data, scene && signsOf(scene))
  if (paragraphs.length === 0)
    return false
  const { xml, links } = notesPart(paragraphs, slide.no, lang)
  put(`ppt/notesSlides/notesSlide${index + 1}.xml`, xml)
  put(`ppt/notesSlides/_rels/notesSlide${index + 1}.xml.rels`, relationshipsPart([
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${index + 1}.xml` },
    ...links.map((target, i) => ({ id: `rId${FIRST_LINK + i}`, type: 'hyperlink', target, external: true })),
  ]))
  return true
}

function putDocument(put: Put, book: Book, slides: readonly SlideScene[], notes: number, first: number, context: MasterContext): void {
  const namespaces = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
  put('_rels/.rels', relationshipsPart(rootRelationships))
  put('docProps/core.xml', corePart(book.facts))
  put('docProps/app.xml', appPart(slides.length, notes))
  put('ppt/presentation.xml', presentationPart(slides.length, first, sectionsOf(slides, book.facts.slides), book.notes, context.units, context.lang))
  put('ppt/_rels/presentation.xml.rels', relationshipsPart(presentationRelationships(slides.length, book.notes)))
  put('ppt/presProps.xml', xmlPart(`<p:presentationPr ${namespaces}/>`))
  put('ppt/viewProps.xml', xmlPart(`<p:viewPr ${namespaces}><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>`))
  put('ppt/tableStyles.xml', xmlPart('<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>'))
}

const localeOf = (lang: string): string => lang === 'en' ? 'en-US' : lang

/** The file's bytes. */
export async function buildBook(book: Book): Promise<Uint8Array> {
  const { facts, scene } = book
  const { width, height, theme } = scene
  const palette = paletteOf(theme.tokens)
  const scenes = scene.slides.map(slide => withTitle(withRoom(withColumns(slide), height), facts.slides[slide.no - 1]?.title ?? '', scene))
  const { layouts, slides } = planLayouts(scenes)
  const context: MasterContext = { units: unitsOf(width, height), palette, theme, ground: theme.tokens.paper ?? [255, 255, 255, 1], lang: localeOf(facts.lang), width, height }
  const drawn = await drawAll(layouts, slides, book.pictures, { ...context, link: book.link })
  const parts: Parts = new Map([...drawn].filter(([name]) => name.startsWith('ppt/media/')))
  const put: Put = (name, text) => { parts.set(name, toBytes(text)) }
  // Numbers of consecutive slides are those of the deck; PowerPoint counts on from the first.
  const first = scenes[0]?.no ?? 1
  let notes = 0
  slides.forEach((planned, i) => {
    const name = `slide${i + 1}.xml`
    const root = finishSlide(parseXml(toText(drawn.get(`ppt/slides/${name}`))), planned, first + i, context.units)
    put(`ppt/slides/${name}`, withGround(writeXml(root), planned.scene, palette.lt1))
    const own = drawnRelationships(toText(drawn.get(`ppt/slides/_rels/${name}.rels`)))
    const slideFacts = facts.slides[planned.scene.no - 1]
    const noted = book.notes && slideFacts !== undefined && putNotes(put, slideFacts, i, book, context.lang)
    notes += noted ? 1 : 0
    put(`ppt/slides/_rels/${name}.rels`, relationshipsPart([
      ...own,
      { id: `rId${own.length + 1}`, type: 'slideLayout', target: `../slideLayouts/slideLayout${layouts.indexOf(planned.layout) + 1}.xml` },
      ...noted ? [{ id: `rId${own.length + 2}`, type: 'notesSlide', target: `../notesSlides/notesSlide${i + 1}.xml` }] : [],
    ]))
  })
  putFrame(put, book, layouts, context)
  putDocument(put, book, scenes, notes, first, context)
  put('[Content_Types].xml', contentTypesPart([...parts.keys()].sort()))
  return pack(parts)
}
