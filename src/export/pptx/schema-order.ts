/**
 * The order of children that PresentationML and DrawingML ask for (ECMA-376, part 1, annex A), for the elements that we write.
 * LibreOffice reads any order; PowerPoint offers to repair the file.
 */
import { elementsOf } from './xml.ts'
import type { XmlElement } from './xml.ts'

const FILL = 'a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill'
const RUN = `a:ln ${FILL} a:effectLst|a:effectDag a:highlight a:uLnTx|a:uLn a:uFillTx|a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst`
const PARAGRAPH = 'a:lnSpc a:spcBef a:spcAft a:buClrTx|a:buClr a:buSzTx|a:buSzPct|a:buSzPts a:buFontTx|a:buFont a:buNone|a:buAutoNum|a:buChar|a:buBlip a:tabLst a:defRPr a:extLst'
const SHAPES = 'p:nvGrpSpPr p:grpSpPr p:sp*|p:grpSp*|p:graphicFrame*|p:cxnSp*|p:pic* p:extLst'
const LINE = `${FILL} a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd a:extLst`
const TEXT = 'a:bodyPr a:lstStyle a:p*'

/** Places in order; `|` parts what may stand in one place, `*` marks what may stand there more than once. */
const sequences: Readonly<Record<string, string>> = {
  'p:presentation': 'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:modifyVerifier p:extLst',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:bgPr': `${FILL} a:effectLst|a:effectDag p:extLst`,
  'p:spTree': SHAPES,
  'p:grpSp': SHAPES,
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style p:extLst',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style p:extLst',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvPr': 'a:hlinkClick a:hlinkHover a:extLst',
  'p:nvPr': 'p:ph p:custDataLst p:extLst',
  'p:spPr': `a:xfrm a:custGeom|a:prstGeom ${FILL} a:ln a:effectLst|a:effectDag a:scene3d a:sp3d a:extLst`,
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'p:xfrm': 'a:off a:ext',
  'a:ln': LINE,
  'a:lnL': LINE,
  'a:lnR': LINE,
  'a:lnT': LINE,
  'a:lnB': LINE,
  'p:txBody': TEXT,
  'a:txBody': TEXT,
  'a:bodyPr': 'a:prstTxWarp a:noAutofit|a:normAutofit|a:spAutoFit a:scene3d a:sp3d|a:flatTx a:extLst',
  'a:p': 'a:pPr a:r*|a:br*|a:fld* a:endParaRPr',
  'a:pPr': PARAGRAPH,
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:rPr': RUN,
  'a:defRPr': RUN,
  'a:endParaRPr': RUN,
  'a:tbl': 'a:tblPr a:tblGrid a:tr*',
  'a:tblPr': `${FILL} a:effectLst a:tableStyle|a:tableStyleId a:extLst`,
  'a:tr': 'a:tc* a:extLst',
  'a:tc': 'a:txBody a:tcPr a:extLst',
  'a:tcPr': `a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D ${FILL} a:headers a:extLst`,
  'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst a:custClrLst a:extLst',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme a:extLst',
  'a:clrScheme': 'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink a:extLst',
}

interface Place {
  index: number
  many: boolean
}

const places = new Map(Object.entries(sequences).map(([name, sequence]) => [name, new Map(sequence.split(' ').flatMap((place, index) =>
  place.split('|').map((child): [string, Place] => [child.replace('*', ''), { index, many: child.endsWith('*') }])))]))

const sequenceOf = (name: string): ReadonlyMap<string, Place> | undefined => places.get(/^a:lvl\dpPr$/.test(name) ? 'a:pPr' : name)

/** Each child that may not stand where it does, as `a:tcPr > a:lnL`. */
export function misplaced(root: XmlElement): string[] {
  const sequence = sequenceOf(root.name)
  const children = elementsOf(root)
  let last = -1
  const own = sequence === undefined ? [] : children.filter(({ name }) => {
    const place = sequence.get(name)
    const fits = place !== undefined && (place.index > last || (place.many && place.index === last))
    last = Math.max(last, place?.index ?? last)
    return !fits
  }).map(({ name }) => `${root.name} > ${name}`)
  return [...own, ...children.flatMap(misplaced)]
}
