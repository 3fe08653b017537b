/** The slide master and its layouts: placeholders with our type, colours and bullets. */
import { lyingDown } from './draw.ts'
import { spacing } from './draw-text.ts'
import { faceOf } from './fonts.ts'
import type { Layout, Placeholder } from './layouts.ts'
import type { BoxItem, LineItem, Rect, Rgba, SceneTheme } from './scene.ts'
import { themeColour } from './theme-colours.ts'
import type { Palette } from './theme-colours.ts'
import type { Units } from './units.ts'
import { escapeXml, xmlPart } from './xml.ts'

export const NAMESPACES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** The empty frame that every list of shapes begins with. */
export const TREE_HEAD = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

const DECORATIVE = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

export interface MasterContext {
  units: Units
  palette: Palette
  theme: SceneTheme
  ground: Rgba
  lang: string
  /** The slide, in px. */
  width: number
  height: number
}

const colourXml = (value: string): string => /^[\dA-F]{6}$/.test(value) ? `<a:srgbClr val="${value}"/>` : `<a:schemeClr val="${value}"/>`
const fillXml = (colour: Rgba, { palette, ground }: MasterContext): string => `<a:solidFill>${colourXml(themeColour(palette, colour, ground))}</a:solidFill>`

/** A quarter turn, in sixty-thousandths of a degree. */
const TURN = 5_400_000

const transform = ({ x, y, w, h }: Rect, { units }: MasterContext, turn?: number): string =>
  `<a:xfrm${turn ? ` rot="${turn}"` : ''}><a:off x="${units.emu(x)}" y="${units.emu(y)}"/><a:ext cx="${units.emu(w)}" cy="${units.emu(h)}"/></a:xfrm>`

const faceXml = (major: boolean): string => ['latin lt', 'ea ea', 'cs cs'].map((pair) => {
  const [tag, script] = pair.split(' ')
  return `<a:${tag} typeface="+${major ? 'mj' : 'mn'}-${script}"/>`
}).join('')

const aligns = { left: 'l', center: 'ctr', right: 'r', justify: 'just' } as const
/** Bullets hang by this much at each level, in px of the slide. */
const INDENT = 30

const dash = '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="–"/>'

/** The nine levels of a text: dashes, each level further in. */
function levels(tag: (level: number) => string, size: number, line: number, rest: string, { units }: MasterContext): string {
  return Array.from({ length: 9 }, (_, i) => {
    const margin = units.emu(INDENT * (i + 1))
    return `<a:${tag(i + 1)} marL="${margin}" indent="-${units.emu(INDENT)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="${Math.round(line * 100000)}"/></a:lnSpc>${dash}<a:defRPr sz="${Math.round(units.type(size) * 100)}" kern="1200">${rest}</a:defRPr></a:${tag(i + 1)}>`
  }).join('')
}

const text1 = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'

function listStyle(placeholder: Placeholder, context: MasterContext): string {
  const { units, theme } = context
  const major = placeholder.family === theme.heading.family && theme.heading.family !== theme.body.family
  const line = spacing(placeholder.lineHeight, placeholder.size, faceOf(major ? theme.heading.stack : theme.body.stack))
  const colour = placeholder.type === 'body' && placeholder.idx < 20 ? text1 : fillXml(placeholder.colour, context)
  if (placeholder.type === 'body' && placeholder.idx < 20)
    return levels(level => `lvl${level}pPr`, placeholder.size, line, colour + faceXml(major), context)
  return `<a:lvl1pPr marL="0" indent="0" algn="${aligns[placeholder.align]}"><a:lnSpc><a:spcPct val="${Math.round(line * 100000)}"/></a:lnSpc><a:buNone/><a:defRPr sz="${Math.round(units.type(placeholder.size) * 100)}" b="${placeholder.bold ? 1 : 0}">${colour}${faceXml(major)}</a:defRPr></a:lvl1pPr>`
}

const prompts = { title: 'Title', body: 'Text', ftr: '', sldNum: '' } as const

function content({ type }: Placeholder, lang: string): string {
  if (type === 'sldNum')
    return `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p>`
  const prompt = prompts[type]
  return prompt === '' ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>` : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${prompt}</a:t></a:r></a:p>`
}

function placeholderXml(placeholder: Placeholder, id: number, master: boolean, context: MasterContext): string {
  const { type, idx, name, box, vertical } = placeholder
  const head = type === 'title' ? '<p:ph type="title"/>' : `<p:ph type="${type}"${type === 'body' ? '' : ' sz="quarter"'} idx="${master ? { body: 1, ftr: 3, sldNum: 4 }[type] : idx}"/>`
  const body = `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${vertical === 'latin' ? 'ctr' : 't'}">${type === 'title' || type === 'body' ? '<a:normAutofit/>' : ''}</a:bodyPr>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${head}</p:nvPr></p:nvSpPr><p:spPr>${vertical === 'latin' ? transform(lyingDown(box), context, TURN) : transform(box, context)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${body}<a:lstStyle>${listStyle(placeholder, context)}</a:lstStyle>${content(placeholder, context.lang)}</p:txBody></p:sp>`
}

function decorationXml(item: BoxItem | LineItem, id: number, context: MasterContext): string {
  const head = `<p:cNvPr id="${id}" name="Decoration ${id}">${DECORATIVE}</p:cNvPr>`
  if (item.kind === 'box')
    return `<p:sp><p:nvSpPr>${head}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(item.box, context)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${item.fill ? fillXml(item.fill, context) : '<a:noFill/>'}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  const { from, to, edge } = item
  const box = { x: Math.min(from[0], to[0]), y: Math.min(from[1], to[1]), w: Math.abs(to[0] - from[0]), h: Math.abs(to[1] - from[1]) }
  return `<p:cxnSp><p:nvCxnSpPr>${head}<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${transform(box, context)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${context.units.emu(edge.width)}">${fillXml(edge.colour, context)}</a:ln></p:spPr></p:cxnSp>`
}

export function layoutPart({ name, placeholders, decoration }: Layout, context: MasterContext): string {
  const shapes = [
    ...decoration.map((item, i) => decorationXml(item, i + 2, context)),
    ...placeholders.map((placeholder, i) => placeholderXml(placeholder, decoration.length + i + 2, false, context)),
  ]
  return xmlPart(`<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${escapeXml(name)}"><p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`)
}

/** Placeholders of the master: those of the layout that most slides use, completed where it lacks one. */
function masterPlaceholders(layouts: readonly Layout[], context: MasterContext): Placeholder[] {
  const all = layouts.flatMap(layout => layout.placeholders)
  const { theme, width, height } = context
  const plain = { size: theme.body.size, lineHeight: theme.body.size * 1.3, family: theme.body.family, bold: false, align: 'left', colour: [0, 0, 0, 1] } as const
  const margin = width / 20
  const spare: Placeholder[] = [
    { ...plain, type: 'title', idx: 0, name: 'Title', family: theme.heading.family, bold: true, size: theme.body.size * 1.4, box: { x: margin, y: margin * 0.6, w: width - 2 * margin, h: height * 0.13 } },
    { ...plain, type: 'body', idx: 1, name: 'Text', box: { x: margin, y: height * 0.2, w: width - 2 * margin, h: height * 0.66 } },
    { ...plain, type: 'ftr', idx: 3, name: 'Section', size: theme.body.size * 0.7, box: { x: margin, y: height * 0.92, w: width / 3, h: height * 0.05 } },
    { ...plain, type: 'sldNum', idx: 4, name: 'Slide number', size: theme.body.size * 0.7, align: 'right', box: { x: width * 0.8, y: height * 0.92, w: width * 0.2 - margin, h: height * 0.05 } },
  ]
  return spare.map((own) => {
    const found = own.type === 'body' ? undefined : [...all].reverse().find(candidate => candidate.type === own.type && (own.type !== 'title' || candidate.bold)) ?? all.find(({ type }) => type === own.type)
    return found ? { ...found, idx: own.idx } : own
  })
}

function textStyles(context: MasterContext, placeholders: readonly Placeholder[]): string {
  const { theme } = context
  const title = placeholders.find(({ type }) => type === 'title')
  const titleStyle = title ? listStyle(title, context) : ''
  const body = levels(level => `lvl${level}pPr`, theme.body.size, spacing(theme.body.size * 1.3, theme.body.size, faceOf(theme.body.stack)), text1 + faceXml(false), context)
  const other = Array.from({ length: 9 }, (_, i) => `<a:lvl${i + 1}pPr marL="${457200 * i}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200">${text1}${faceXml(false)}</a:defRPr></a:lvl${i + 1}pPr>`).join('')
  return `<p:txStyles><p:titleStyle>${titleStyle}</p:titleStyle><p:bodyStyle>${body}</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang="${context.lang}"/></a:defPPr>${other}</p:otherStyle></p:txStyles>`
}

export function masterPart(layouts: readonly Layout[], context: MasterContext): string {
  const placeholders = masterPlaceholders(layouts, context)
  const shapes = placeholders.map((placeholder, i) => placeholderXml(placeholder, i + 2, true, context)).join('')
  const ids = layouts.map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`).join('')
  const map = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'
  return xmlPart(`<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMap ${map}/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${textStyles(context, placeholders)}</p:sldMaster>`)
}
