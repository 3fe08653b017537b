/** Speaker notes: the talk track with its emphasis and links, then what the slide rests on. */
import type { Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { passageUrl } from '../../../model/anchor.ts'
import { placeSign } from '../../../model/passage-place.ts'
import type { DeckData } from '../../../model/data.ts'
import type { SlideFacts } from '../facts.ts'
import type { SlideScene } from './scene.ts'
import { NAMESPACES, TREE_HEAD } from './master-parts.ts'
import { escapeXml, xmlPart } from './xml.ts'

export interface NoteRun {
  text: string
  bold?: boolean
  italic?: boolean
  href?: string
}

export interface NoteParagraph {
  runs: NoteRun[]
  bullet?: boolean
}

function inline(nodes: readonly PhrasingContent[], look: Omit<NoteRun, 'text'>): NoteRun[] {
  return nodes.flatMap((node): NoteRun[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode': return [{ ...look, text: node.value.replace(/\s*\n\s*/g, ' ') }]
      case 'break': return [{ ...look, text: ' ' }]
      case 'strong': return inline(node.children, { ...look, bold: true })
      case 'emphasis': return inline(node.children, { ...look, italic: true })
      case 'link': return inline(node.children, /^https?:/.test(node.url) ? { ...look, href: node.url } : look)
      default: return 'children' in node ? inline(node.children, look) : []
    }
  })
}

function block(node: Nodes, bullet: boolean): NoteParagraph[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': return [{ runs: inline(node.children, node.type === 'heading' ? { bold: true } : {}), bullet }]
    case 'code': return [{ runs: [{ text: node.value }], bullet }]
    case 'listItem': return node.children.flatMap((child, i) => block(child, i === 0))
    default: return 'children' in node ? node.children.flatMap(child => block(child, bullet)) : []
  }
}

/** Where the speaker clicks; a paragraph begins there. */
const CLICK = '▸'

const isClick = (paragraph: NoteParagraph | undefined): paragraph is NoteParagraph =>
  paragraph !== undefined && /^▸+$/.test(paragraph.runs.map(({ text }) => text).join('').trim())

/** A click before a block of its own is the head of that block. */
const joinClicks = (paragraphs: readonly NoteParagraph[]): NoteParagraph[] => paragraphs.flatMap((paragraph, i) => {
  const before = paragraphs[i - 1]
  if (isClick(paragraph) && i < paragraphs.length - 1)
    return []
  return isClick(before) ? [{ ...paragraph, runs: [{ text: `${before.runs.map(({ text }) => text).join('').trim()} ` }, ...paragraph.runs] }] : [paragraph]
})

/** A note's Markdown as paragraphs; text only, as far as notes can show it. */
export const noteParagraphs = (markdown: string): NoteParagraph[] =>
  joinClicks(block(fromMarkdown(markdown.replace(/[ \t]*\[click(?::(\d+))?\][ \t]*/g, (_, n?: string) => `\n\n${CLICK.repeat(Number(n ?? 1))} `)), false).filter(({ runs }) => runs.length > 0))

/** A number or letter before what it stands for; `Also` for what stands behind the slide as a whole. */
const signRun = (sign: string | undefined, without: string): NoteRun => ({ text: `${sign ?? without}\u00A0`, bold: true })

const quoted = (start: string): string => ` “${start.replace(/“/g, '‘').replace(/”/g, '’')} …”`

/** Numbers first, in their order. */
const bySign = (signs: SignsOfSlide) => (a: { url: string | undefined }, b: { url: string | undefined }): number =>
  Number(signs.get(a.url ?? '') ?? Infinity) - Number(signs.get(b.url ?? '') ?? Infinity) || 0

function evidenceParagraphs({ passages, sources }: Pick<SlideFacts, 'passages' | 'sources'>, { evidence }: DeckData, signs: SignsOfSlide): NoteParagraph[] {
  const cited = evidence.passages.filter(({ id }) => passages.includes(id)).map(passage => ({ passage, url: passageUrl(passage, evidence.report.url) })).sort(bySign(signs))
  const outside = evidence.sources.filter(({ id }) => sources.includes(id)).sort((a, b) => (signs.get(a.url) ?? '').localeCompare(signs.get(b.url) ?? ''))
  const lines: NoteParagraph[] = [
    ...cited.map(({ passage, url }): NoteParagraph => ({
      bullet: true,
      runs: [...signs.size > 0 ? [signRun(signs.get(url ?? ''), 'Also')] : [], { text: `${passage.section}, ${placeSign(passage)}`, href: url }, { text: quoted(passage.start) }],
    })),
    ...outside.map((source): NoteParagraph => ({
      bullet: true,
      runs: [...signs.has(source.url) ? [signRun(signs.get(source.url), '')] : [], { text: 'Not the paper: ' }, { text: `${source.publisher}: ${source.title}`, href: source.url }],
    })),
  ]
  return lines.length === 0 ? [] : [{ runs: [{ text: 'Evidence on this slide', bold: true }] }, ...lines]
}

/** An answer’s sources, which end its paragraph as links, do not run on from its words. */
function withPaperNamed({ runs, ...rest }: NoteParagraph, paper: string | undefined): NoteParagraph {
  const first = runs.findLastIndex(({ href, text }) => href === undefined && !/^[;\s]*$/.test(text)) + 1
  const isPaper = paper !== undefined && runs[first]?.href?.startsWith(paper) === true
  return { ...rest, runs: isPaper && first > 0 ? runs.toSpliced(first, 0, { text: 'Paper: ', bold: true }) : runs }
}

/** The numbers and letters that a slide shows, by the address to which each leads. */
export type SignsOfSlide = ReadonlyMap<string, string>

/** Those of a slide as it was drawn: its raised links, and those that are named as sources, as on a figure. */
export function signsOf({ items }: Pick<SlideScene, 'items'>): SignsOfSlide {
  const paragraphs = items.flatMap(item => item.kind === 'text' ? item.paragraphs : item.kind === 'table' ? item.rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs)) : [])
  return new Map(paragraphs.flatMap(({ runs }) => runs.flatMap(({ raised, label, href, text }) => href && (raised || /^(?:Source|Outside source) /.test(label ?? '')) && /^(?:\d+|[a-z]{1,2})$/.test(text.trim()) ? [[href, text.trim()] as const] : [])))
}

/** All that a slide's notes page says; empty where there is nothing to say. */
export const notesOf = (slide: SlideFacts, data: DeckData, signs: SignsOfSlide = new Map()): NoteParagraph[] =>
  [...noteParagraphs(slide.linkedNote).map(paragraph => withPaperNamed(paragraph, data.evidence.report.url)), ...evidenceParagraphs(slide, data, signs)]

export interface NotesPart {
  xml: string
  /** Addresses by relationship number, from `rId3`: the first two lead to the notes master and to the slide. */
  links: string[]
}

export const FIRST_LINK = 3

/** One notes page: the slide's picture, the text, the page's number. */
export function notesPart(paragraphs: readonly NoteParagraph[], number: number, lang: string): NotesPart {
  const links: string[] = []
  const linkXml = (href: string | undefined): string => {
    if (href === undefined)
      return ''
    links.push(new URL(href).href)
    return `<a:hlinkClick r:id="rId${FIRST_LINK + links.length - 1}"/>`
  }
  const run = ({ text, bold, italic, href }: NoteRun): string =>
    `<a:r><a:rPr lang="${lang}"${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}>${linkXml(href)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
  const bullet = '<a:pPr marL="171450" indent="-171450"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>'
  const text = paragraphs.map(paragraph => `<a:p>${paragraph.bullet ? bullet : ''}${paragraph.runs.map(run).join('')}</a:p>`).join('')
  const shape = (id: number, name: string, locks: string, ph: string, body: string): string => `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr/>${body}</p:sp>`
  const shapes = [
    shape(2, 'Slide image', ' noRot="1" noChangeAspect="1"', 'type="sldImg"', ''),
    shape(3, 'Notes', '', 'type="body" idx="1"', `<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody>`),
    shape(4, 'Slide number', '', 'type="sldNum" sz="quarter" idx="5"', `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}"/><a:t>${number}</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p></p:txBody>`),
  ].join('')
  return { xml: xmlPart(`<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`), links }
}

const noteBox = (x: number, y: number, cx: number, cy: number): string => `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`

/** The notes master: A4-shaped pages with the slide above its text. */
export function notesMasterPart(lang: string): string {
  const style = `<p:notesStyle>${Array.from({ length: 9 }, (_, i) => `<a:lvl${i + 1}pPr marL="${457200 * i}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcAft><a:spcPts val="600"/></a:spcAft><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${i + 1}pPr>`).join('')}</p:notesStyle>`
  const shapes = [
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>${noteBox(685800, 1143000, 5486400, 3086100).replace('</p:spPr>', '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr>')}</p:sp>`,
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>${noteBox(685800, 4400550, 5486400, 3600450)}<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0"/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>`,
    `<p:sp><p:nvSpPr><p:cNvPr id="4" name="Slide number 4"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr>${noteBox(3884613, 8685213, 2971800, 458787)}<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0" anchor="b"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1200"/></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`,
  ].join('')
  const map = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'
  return xmlPart(`<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMap ${map}/>${style}</p:notesMaster>`)
}
