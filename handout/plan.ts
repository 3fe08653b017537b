/** Which page of the handout holds what: from measured heights to sheets. */
import { flowBlocks, flowInTwo, flowRows, heightOfPieces } from './page-flow.ts'
import type { FlowBlock, Piece } from './page-flow.ts'
import type { Geometry, SlidesAPage } from './paper.ts'

/** A slide as it was measured. */
export interface MeasuredSlide {
  no: number
  backup: boolean
  notes: readonly FlowBlock[]
  /** Its sources in the column beside the notes, and in one of two columns below them. */
  sources: readonly FlowBlock[]
  wideSources: readonly FlowBlock[]
  /** Height of its notes and run-on sources when they stand below its picture in a row. */
  below: number
}

/** A page of the handout. */
export type Sheet =
  | { kind: 'cover', slides: readonly number[], pieces: readonly Piece[] }
  | OwnSheet
  | { kind: 'rows', slides: readonly number[], picture: number, lined: boolean }

/** A slide alone; without a picture, what did not fit on its first page. */
export interface OwnSheet {
  kind: 'own'
  slides: readonly [number]
  /** Width of the picture; 0 on later pages. */
  picture: number
  notes: readonly Piece[]
  /** Beside the notes in one column, or below them in two. */
  sources: readonly (readonly Piece[])[]
  /** Lines for the reader's own notes in what is left of the page. */
  lines: number
}

export interface PlanInput {
  geometry: Geometry
  layout: SlidesAPage
  /** Title, reading guide and contents, in order. */
  cover: readonly FlowBlock[]
  slides: readonly MeasuredSlide[]
}

/** Sizes that a slide's picture may shrink to, so that a few lines need no page of their own. */
const SHRINK = [1, 0.95, 0.9, 0.85, 0.8] as const
/** The same for two on a page. */
const SHRINK_ROWS = [1, 0.94, 0.88, 0.82] as const
/** Below a picture, and between notes and the sources below them; the style sheet leaves the same. */
export const PICTURE_GAP = 22
export const SOURCES_GAP = 12
/** A row's label, the space below its picture and below the row; the style sheet has the same. */
export const ROW_FRAME = 24 + 8 + 14

/** Lines of this height for own notes, below a gap and their label; fewer are not worth their place. The style sheet has the same. */
export const RULE_HEIGHT = 27
const RULES_FRAME = 22 + 24
const MIN_RULES = 6

type Page = Omit<OwnSheet, 'kind' | 'slides' | 'lines'>
type Pages = Page[]

const sheetsOf = (picture: number, notes: Piece[][], sources: (readonly Piece[])[][]): Pages =>
  Array.from({ length: Math.max(notes.length, sources.length) }, (_, i) => ({ picture: i === 0 ? picture : 0, notes: notes[i] ?? [], sources: sources[i] ?? [] }))

/** Sources in a column beside the notes. */
function beside(slide: MeasuredSlide, { bodyHeight, aspect }: Geometry, picture: number): Pages {
  const first = bodyHeight - picture * aspect - PICTURE_GAP
  return sheetsOf(picture, flowBlocks(slide.notes, [first], bodyHeight), flowBlocks(slide.sources, [first], bodyHeight).map(column => [column]))
}

/** Sources in two columns below the notes: for short notes on many sources. */
function below(slide: MeasuredSlide, { bodyHeight, aspect }: Geometry, picture: number): Pages {
  const first = bodyHeight - picture * aspect - PICTURE_GAP
  const notes = flowBlocks(slide.notes, [first], bodyHeight)
  const left = (notes.length === 1 ? first : bodyHeight) - heightOfPieces(slide.notes, notes.at(-1) ?? []) - SOURCES_GAP
  const before = notes.slice(1).map(() => [])
  return sheetsOf(picture, notes, [...before, ...flowInTwo(slide.wideSources, left, bodyHeight)])
}

/** How many lines for own notes there is room for below a page's text. */
function linesLeft(slide: MeasuredSlide, { picture, notes, sources }: Page, { bodyHeight, aspect }: Geometry): number {
  const columns = sources.length > 1 ? slide.wideSources : slide.sources
  const noted = heightOfPieces(slide.notes, notes)
  const listed = Math.max(0, ...sources.map(pieces => heightOfPieces(columns, pieces)))
  const text = sources.length > 1 ? noted + SOURCES_GAP + listed : Math.max(noted, listed)
  const lines = Math.floor((bodyHeight - (picture && picture * aspect + PICTURE_GAP) - text - RULES_FRAME) / RULE_HEIGHT)
  return lines < MIN_RULES ? 0 : lines
}

/** A slide with all its notes and sources: on as few pages as a smaller picture or another arrangement can make it. */
function planOwn(slide: MeasuredSlide, { geometry, layout }: PlanInput): Sheet[] {
  const pictures = SHRINK.map(share => Math.floor(geometry.picture.own * share))
  const ways = [beside, below].flatMap(way => pictures.map(picture => way(slide, geometry, picture)))
  const fewest = Math.min(...ways.map(pages => pages.length))
  const best = ways.find(pages => pages.length === fewest) ?? []
  return best.map((page): Sheet => ({ kind: 'own', slides: [slide.no], ...page, lines: layout === 1 ? linesLeft(slide, page, geometry) : 0 }))
}

/** Slides below each other, all pictures of one size; a slide whose text needs more than a page stands alone. */
function planRows(slides: readonly MeasuredSlide[], input: PlanInput): Sheet[] {
  const { geometry, layout } = input
  const lined = layout === 3
  const most = lined ? 3 : 2
  const ways = SHRINK_ROWS.map((share) => {
    const picture = Math.floor((lined ? geometry.picture.triple : geometry.picture.pair) * share)
    const heightOf = (slide: MeasuredSlide): number => ROW_FRAME + picture * geometry.aspect + slide.below
    return runsOf(slides, slide => heightOf(slide) > geometry.bodyHeight).flatMap(({ items, marked }) => marked
      ? items.flatMap(slide => planOwn(slide, input))
      : flowRows(items.map(heightOf), geometry.bodyHeight, most)
          .map((rows): Sheet => ({ kind: 'rows', slides: rows.flatMap(row => items[row]?.no ?? []), picture, lined })))
  })
  const fewest = Math.min(...ways.map(sheets => sheets.length))
  return ways.find(sheets => sheets.length === fewest) ?? []
}

/** Neighbours that are alike, together. */
function runsOf<T>(items: readonly T[], mark: (item: T) => boolean): { items: T[], marked: boolean }[] {
  const runs: { items: T[], marked: boolean }[] = []
  for (const item of items) {
    const marked = mark(item)
    const last = runs.at(-1)
    if (last?.marked === marked)
      last.items.push(item)
    else
      runs.push({ items: [item], marked })
  }
  return runs
}

/** A slide of the talk with notes has a page of its own; those without, and backup, share pages. Three a page, all share. */
function planSlides(slides: readonly MeasuredSlide[], input: PlanInput): Sheet[] {
  return runsOf(slides, slide => input.layout === 1 && !slide.backup && slide.notes.length > 0)
    .flatMap(({ items, marked }) => marked ? items.flatMap(slide => planOwn(slide, input)) : planRows(items, input))
}

/** All pages in order: cover and contents, the talk, then backup from a page of its own. */
export function planSheets(input: PlanInput): Sheet[] {
  return [
    ...flowBlocks(input.cover, [], input.geometry.bodyHeight).map((pieces): Sheet => ({ kind: 'cover', slides: [], pieces })),
    ...planSlides(input.slides.filter(slide => !slide.backup), input),
    ...planSlides(input.slides.filter(slide => slide.backup), input),
  ]
}

/** Pages before anything is measured: every slide is there, so that it can be drawn and its sources be known. */
export function firstSheets(slides: readonly { no: number, backup: boolean, hasNotes: boolean }[], geometry: Geometry, layout: SlidesAPage): Sheet[] {
  const unmeasured = slides.map(({ hasNotes, ...slide }) => ({ ...slide, notes: hasNotes ? [{ height: 0 }] : [], sources: [], wideSources: [], below: 0 }))
  return planSheets({ geometry, layout, cover: [], slides: unmeasured })
    .map(sheet => sheet.kind === 'own' ? { ...sheet, notes: [], lines: 0 } : sheet)
}

/** For each slide, the page (1-based) on which it starts. */
export function pageOfSlides(sheets: readonly Pick<Sheet, 'slides'>[]): Map<number, number> {
  const pages = new Map<number, number>()
  sheets.forEach(({ slides }, i) => slides.forEach(no => pages.has(no) || pages.set(no, i + 1)))
  return pages
}
