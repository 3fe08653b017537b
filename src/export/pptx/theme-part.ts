/** `theme1.xml`: our colours and faces, so that what a user adds matches. */
import { JAPANESE } from './fonts.ts'
import type { Palette } from './theme-colours.ts'
import { escapeXml, xmlPart } from './xml.ts'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'

const font = (tag: string, latin: string, japanese: string): string =>
  `<a:${tag}><a:latin typeface="${escapeXml(latin)}"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Jpan" typeface="${japanese}"/></a:${tag}>`

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number): string => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** Flat: no gradients and no shadows, as on the slides. */
const formats = `<a:fmtScheme name="Flat"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`

const shape = (tag: string, properties: string): string => `<a:${tag}><a:spPr>${properties}</a:spPr><a:bodyPr/><a:lstStyle/></a:${tag}>`
const outline = '<a:ln w="19050"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln>'
/** How new shapes and lines look: outlined in the theme's first accent. */
const defaults = `<a:objectDefaults>${shape('spDef', `<a:noFill/>${outline}`)}${shape('lnDef', outline)}</a:objectDefaults>`

export function themePart(name: string, palette: Palette, heading: string, body: string): string {
  const colours = Object.entries(palette).map(([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`).join('')
  return xmlPart(`<a:theme xmlns:a="${DRAWING}" name="${escapeXml(name)}"><a:themeElements><a:clrScheme name="${escapeXml(name)}">${colours}</a:clrScheme><a:fontScheme name="${escapeXml(name)}">${font('majorFont', heading, JAPANESE.heading)}${font('minorFont', body, JAPANESE.body)}</a:fontScheme>${formats}</a:themeElements>${defaults}<a:extraClrSchemeLst/></a:theme>`)
}
