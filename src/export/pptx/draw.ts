/** A planned slide as calls of pptxgenjs; `finish-slide.ts` completes what pptxgenjs cannot say. */
import type PptxGenJS from 'pptxgenjs'
import { drawTable } from './draw-table.ts'
import { drawParagraphs, keepLastWords } from './draw-text.ts'
import type { DrawContext } from './draw-text.ts'
import type { PlannedSlide } from './layouts.ts'
import type { BoxItem, Edge, Item, LineItem, Paragraph, PictureItem, Rect, TextItem } from './scene.ts'
import { themeColour } from './theme-colours.ts'

/** The names by which finished shapes find their items again. */
export const nameOf = (index: number): string => `item ${index}`

const place = ({ x, y, w, h }: Rect, { units }: DrawContext) => ({ x: units.inches(x), y: units.inches(y), w: units.inches(Math.max(0, w)), h: units.inches(Math.max(0, h)) })

const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const

const lineOf = (edge: Edge, { units, palette, ground }: DrawContext): PptxGenJS.ShapeLineProps =>
  ({ color: themeColour(palette, edge.colour, ground), width: units.points(edge.width), dashType: dashes[edge.dash] })

const fillOf = (item: Pick<BoxItem, 'fill'>, { palette, ground }: DrawContext): { fill?: PptxGenJS.ShapeFillProps } =>
  item.fill ? { fill: { color: themeColour(palette, item.fill, ground) } } : {}

/** The box as PowerPoint draws it: its line stands on the edge, half inside, half outside. */
const onEdge = ({ x, y, w, h }: Rect, edge: Edge | undefined): Rect => {
  const half = (edge?.width ?? 0) / 2
  return { x: x + half, y: y + half, w: w - 2 * half, h: h - 2 * half }
}

/**
 * The box before it is turned by a quarter, about its middle. Turned boxes are the same in every program; of text that is turned
 * inside its box (`vert`), LibreOffice makes level text in a footer.
 */
export const lyingDown = ({ x, y, w, h }: Rect): Rect => ({ x: x + (w - h) / 2, y: y + (h - w) / 2, w: h, h: w })

/** A single line in the middle of its box takes no more than its own height, for programs add what is more above it. */
function textOf(item: TextItem): readonly Paragraph[] {
  const [line, ...others] = item.paragraphs
  if (item.role === 'title')
    return keepLastWords(item.paragraphs)
  return line && item.middle && others.length === 0 && line.bottom - line.top < line.lineHeight * 1.5 ? [{ ...line, lineHeight: 0 }] : item.paragraphs
}

function drawText(slide: PptxGenJS.Slide, item: TextItem, objectName: string, planned: PlannedSlide, context: DrawContext): void {
  const { units } = context
  const inherited = planned.placeholderOf.get(item)
  const boxed = item.fill !== undefined || item.edge !== undefined
  const box = boxed ? onEdge(item.box, item.edge) : item.inner
  const margins = boxed
    ? [item.inner.x - box.x, box.x + box.w - item.inner.x - item.inner.w, 0, item.middle ? 0 : item.inner.y - box.y].map(px => units.points(Math.max(0, px)))
    : [0, 0, 0, 0]
  slide.addText(drawParagraphs(textOf(item), context, inherited), {
    objectName, ...place(item.vertical === 'latin' ? lyingDown(box) : box, context), ...fillOf(item, context),
    ...item.edge ? { line: lineOf(item.edge, context) } : {},
    margin: margins as [number, number, number, number],
    valign: item.middle ? 'middle' : 'top',
    wrap: !item.tight,
    ...item.vertical === 'latin' ? { rotate: 90 } : {},
    isTextBox: !boxed,
  })
}

function drawLine(slide: PptxGenJS.Slide, { from, to, edge, arrow }: LineItem, objectName: string, context: DrawContext): void {
  const box = { x: Math.min(from[0], to[0]), y: Math.min(from[1], to[1]), w: Math.abs(to[0] - from[0]), h: Math.abs(to[1] - from[1]) }
  slide.addShape('line', {
    objectName, ...place(box, context), flipH: to[0] < from[0] - 0.01, flipV: to[1] < from[1] - 0.01,
    line: { ...lineOf(edge, context), ...arrow ? { endArrowType: 'triangle' as const } : {} },
  })
}

function drawBox(slide: PptxGenJS.Slide, item: BoxItem, objectName: string, context: DrawContext): void {
  const box = onEdge(item.box, item.edge)
  const look = { objectName, ...place(box, context), ...fillOf(item, context), ...item.edge ? { line: lineOf(item.edge, context) } : {} }
  if (item.outline === undefined || item.outline === 'ellipse')
    return void slide.addShape(item.outline ?? 'rect', look)
  const corners = item.outline.map(([x, y]) => ({ x: context.units.inches(x * box.w), y: context.units.inches(y * box.h) }))
  // Its types lack the name, which it draws.
  slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, { ...look, points: [...corners, { close: true as const }] })
}

function drawPicture(slide: PptxGenJS.Slide, item: PictureItem, objectName: string, pictures: ReadonlyMap<number, Uint8Array>, context: DrawContext): void {
  const bytes = pictures.get(item.id)
  if (bytes)
    slide.addImage({ objectName, ...place(item.box, context), data: `image/png;base64,${Buffer.from(bytes).toString('base64')}`, altText: item.alt })
}

function drawItem(slide: PptxGenJS.Slide, item: Item, index: number, planned: PlannedSlide, pictures: ReadonlyMap<number, Uint8Array>, context: DrawContext): void {
  const name = nameOf(index)
  switch (item.kind) {
    case 'text': return drawText(slide, item, name, planned, context)
    case 'table': return drawTable(slide, item, name, context)
    case 'line': return drawLine(slide, item, name, context)
    case 'box': return drawBox(slide, item, name, context)
    case 'picture': return drawPicture(slide, item, name, pictures, context)
  }
}

export function drawSlide(slide: PptxGenJS.Slide, planned: PlannedSlide, pictures: ReadonlyMap<number, Uint8Array>, context: DrawContext): void {
  planned.items.forEach((item, index) => { drawItem(slide, item, index, planned, pictures, context) })
}
