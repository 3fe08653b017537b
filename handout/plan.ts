/** Which page of the handout holds what: from measured heights to sheets. */
import { flowBlocks, flowRows } from './page-flow.ts'
import type { FlowBlock, Piece } from './page-flow.ts'
import type { Geometry, SlidesAPage } from './paper.ts'

/** A slide as it was measured. */
export interface MeasuredSlide {
  no: number
  backup: boolean
  notes: readonly FlowBlock[]
  sources: readonly FlowBlock[]
  /** Height of its sources when they run on below its picture. */
  runOn: number
}

/** A page of the handout. */
export type Sheet =
  | { kind: 'cover', slides: readonly number[], pieces: readonly Piece[] }
  /** A slide alone; without a picture, what did not fit on its first page. */
  | { kind: 'own', slides: readonly [number], picture: number, notes: readonly Piece[], sources: readonly Piece[] }
  | { kind: 'rows', slides: readonly number[], picture: number, lined: boolean }

export interface PlanInput {
  geometry: Geometry
  layout: SlidesAPage
  /** Title, reading guide and contents, in order. */
  cover: readonly FlowBlock[]
  slides: readonly MeasuredSlide[]
}

/** Sizes that a slide's picture may shrink to, so that a few lines need no page of their own. */
const SHRINK = [1, 0.95, 0.9, 0.85, 0.8, 0.75] as const
/** Below a picture; the style sheet leaves the same. */
export const PICTURE_GAP = 22
/** A row's label and the space below the row; the style sheet has the same. */
export const ROW_FRAME = 24 + 14

interface OwnPages { picture: number, notes: Piece[][], sources: Piece[][], count: number }

function ownPages(slide: MeasuredSlide, geometry: Geometry, share: number): OwnPages {
  const picture = Math.floor(geometry.picture.own * share)
  const first = geometry.bodyHeight - picture * geometry.aspect - PICTURE_GAP
  const notes = flowBlocks(slide.notes, first, geometry.bodyHeight)
  const sources = flowBlocks(slide.sources, first, geometry.bodyHeight)
  return { picture, notes, sources, count: Math.max(notes.length, sources.length) }
}

/** A slide with all its notes and sources: on one page where a smaller picture can make it so. */
function planOwn(slide: MeasuredSlide, geometry: Geometry): Sheet[] {
  const whole = ownPages(slide, geometry, 1)
  const best = SHRINK.map(share => ownPages(slide, geometry, share)).find(pages => pages.count < whole.count) ?? whole
  return Array.from({ length: best.count }, (_, i) => ({
    kind: 'own', slides: [slide.no], picture: i === 0 ? best.picture : 0, notes: best.notes[i] ?? [], sources: best.sources[i] ?? [],
  }))
}

/** Slides below each other; one whose sources need more than a page stands alone. */
function planRows(slides: readonly MeasuredSlide[], { geometry, layout }: PlanInput): Sheet[] {
  const lined = layout === 3
  const picture = lined ? geometry.picture.triple : geometry.picture.pair
  const heightOf = (slide: MeasuredSlide): number => ROW_FRAME + picture * geometry.aspect + slide.runOn
  return runsOf(slides, slide => heightOf(slide) > geometry.bodyHeight).flatMap(({ items, marked }) => marked
    ? items.flatMap(slide => planOwn({ ...slide, notes: [] }, geometry))
    : flowRows(items.map(heightOf), geometry.bodyHeight, lined ? 3 : 2)
        .map((rows): Sheet => ({ kind: 'rows', slides: rows.flatMap(row => items[row]?.no ?? []), picture, lined })))
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

/** A slide with notes has a page of its own; those without share pages. Three a page, all share. */
function planSlides(slides: readonly MeasuredSlide[], input: PlanInput): Sheet[] {
  return runsOf(slides, slide => input.layout === 1 && slide.notes.length > 0)
    .flatMap(({ items, marked }) => marked ? items.flatMap(slide => planOwn(slide, input.geometry)) : planRows(items, input))
}

/** All pages in order: cover and contents, the talk, then backup from a page of its own. */
export function planSheets(input: PlanInput): Sheet[] {
  const cover = flowBlocks(input.cover, input.geometry.bodyHeight, input.geometry.bodyHeight)
  return [
    ...cover.map((pieces): Sheet => ({ kind: 'cover', slides: [], pieces })),
    ...planSlides(input.slides.filter(slide => !slide.backup), input),
    ...planSlides(input.slides.filter(slide => slide.backup), input),
  ]
}

/** Pages before anything is measured: every slide is there, so that it can be drawn and its sources be known. */
export function firstSheets(slides: readonly { no: number, backup: boolean }[], geometry: Geometry, layout: SlidesAPage): Sheet[] {
  return planSheets({ geometry, layout, cover: [], slides: slides.map(slide => ({ ...slide, notes: [], sources: [], runOn: 0 })) })
}

/** For each slide, the page (1-based) on which it starts. */
export function pageOfSlides(sheets: readonly Pick<Sheet, 'slides'>[]): Map<number, number> {
  const pages = new Map<number, number>()
  sheets.forEach(({ slides }, i) => slides.forEach(no => pages.has(no) || pages.set(no, i + 1)))
  return pages
}
