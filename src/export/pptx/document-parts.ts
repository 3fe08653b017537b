/** The parts that hold a presentation together: its list of slides and sections, properties, relationships, content types. */
import type { DeckFacts } from '../facts.ts'
import { NAMESPACES } from './master-parts.ts'
import type { Units } from './units.ts'
import { escapeXml, xmlPart } from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface Relationship {
  id: string
  /** The last part of the type's name, e.g. `slideLayout`. */
  type: string
  target: string
  external?: boolean
}

export function relationshipsPart(list: readonly Relationship[]): string {
  const items = list.map(({ id, type, target, external }) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`)
  return xmlPart(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`)
}

export interface Section {
  name: string
  /** Slides of the file, from 0. */
  slides: number[]
}

/** PowerPoint's section list: [MS-PPTX] 2.6.8. */
const SECTIONS = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}'
const FIRST_SLIDE_ID = 256
/** `rId1` leads to the master, then one leads to each slide. */
const slideRelation = (index: number): string => `rId${index + 2}`

const guid = (index: number): string => `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`

function sectionsXml(sections: readonly Section[]): string {
  const items = sections.map(({ name, slides }, i) => `<p14:section name="${escapeXml(name)}" id="${guid(i)}"><p14:sldIdLst>${slides.map(slide => `<p14:sldId id="${FIRST_SLIDE_ID + slide}"/>`).join('')}</p14:sldIdLst></p14:section>`)
  return `<p:extLst><p:ext uri="${SECTIONS}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${items.join('')}</p14:sectionLst></p:ext></p:extLst>`
}

/** Relationships of `presentation.xml`; with notes, their master comes last. */
export function presentationRelationships(slides: number, notes: boolean): Relationship[] {
  const rest = ['presProps presProps.xml', 'viewProps viewProps.xml', 'theme theme/theme1.xml', 'tableStyles tableStyles.xml', ...notes ? ['notesMaster notesMasters/notesMaster1.xml'] : []]
  return [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    ...Array.from({ length: slides }, (_, i) => ({ id: slideRelation(i), type: 'slide', target: `slides/slide${i + 1}.xml` })),
    ...rest.map((pair, i) => {
      const [type = '', target = ''] = pair.split(' ')
      return { id: slideRelation(slides + i), type, target }
    }),
  ]
}

export function presentationPart(slides: number, firstNumber: number, sections: readonly Section[], notes: boolean, units: Units, lang: string): string {
  const ids = Array.from({ length: slides }, (_, i) => `<p:sldId id="${FIRST_SLIDE_ID + i}" r:id="${slideRelation(i)}"/>`).join('')
  const notesMaster = notes ? `<p:notesMasterIdLst><p:notesMasterId r:id="${slideRelation(slides + 4)}"/></p:notesMasterIdLst>` : ''
  return xmlPart(`<p:presentation ${NAMESPACES}${firstNumber === 1 ? '' : ` firstSlideNum="${firstNumber}"`} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>${notesMaster}<p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${units.width}" cy="${units.height}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr></p:defaultTextStyle>${sectionsXml(sections)}</p:presentation>`)
}

/** Midnight of the deck's date; its first day where only a month or a year is known. */
const timestamp = (date: string): string => {
  const [year = '2000', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}

export function corePart(facts: DeckFacts): string {
  const { title, author, description, keywords, lang, date } = facts
  const field = (tag: string, value: string): string => value === '' ? '' : `<${tag}>${escapeXml(value)}</${tag}>`
  const dates = date === undefined ? '' : ['created', 'modified'].map(tag => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${timestamp(date)}</dcterms:${tag}>`).join('')
  return xmlPart(`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${field('dc:title', title)}${field('dc:creator', author)}${field('cp:keywords', keywords.join(', '))}${field('dc:description', description)}${field('cp:lastModifiedBy', author)}<cp:revision>1</cp:revision>${dates}${field('dc:language', lang)}</cp:coreProperties>`)
}

export function appPart(slides: number, notes: number): string {
  return xmlPart(`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><TotalTime>0</TotalTime><Application>Microsoft Office PowerPoint</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides><AppVersion>16.0000</AppVersion></Properties>`)
}

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml'
const types: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${PRESENTATION}.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${PRESENTATION}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${PRESENTATION}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${PRESENTATION}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}.tableStyles+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

/** The type of a part by its name; undefined where the file's extension says it. */
export const contentType = (name: string): string | undefined => types.find(([pattern]) => pattern.test(name))?.[1]

export function contentTypesPart(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = contentType(name)
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : []
  })
  return xmlPart(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`)
}

export const rootRelationships: readonly Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
  { id: 'rId2', type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
]
