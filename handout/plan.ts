/** Which page of the handout holds what: from measured heights to sheets. */
import { flowBlocks, flowRows } from './page-flow.ts'
import type { FlowBlock } from './page-flow.ts'
import { LINED_SHARE } from './paper.ts'
import type { Geometry, SlidesAPage } from './paper.ts'
import { planOwn } from './plan-own.ts'
import { rulesIn } from './sheets.ts'
import type { MeasuredSlide, PlanInput, RowsSheet, Sheet, TextSheet } from './sheets.ts'

/** Sizes that pictures of slides that share a page may shrink to, so that a few lines need no page of their own. */
const SHRINK: readonly number[] = Array.from({ length: 10 }, (_, step) => 1 - step / 50)
/** Below a row's picture, and below the row; its label, where it stands above, is as high as a page's head. The style sheet has the same. */
const ROW_SPACE = 10 + 14

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

/** Pages of slides that fit on one each, `most` of them a page at most. The first label stands in the page's head. */
function rowSheets(slides: readonly MeasuredSlide[], heightOf: (slide: MeasuredSlide) => number, picture: number, { geometry, layout }: PlanInput): RowsSheet[] {
  const most = layout === 3 ? 3 : 2
  const page = geometry.bodyHeight + geometry.head
  return flowRows(slides.map(heightOf), page, most).map((rows) => {
    const shown = rows.flatMap(row => slides[row] ?? [])
    const used = shown.reduce((sum, slide) => sum + Math.max(page / most, heightOf(slide)), 0)
    return { kind: 'rows', slides: shown.map(({ no }) => no), picture, lined: layout === 3, lines: rulesIn(page - used) }
  })
}

/** Slides below each other, all pictures of one size; a slide whose text needs more than a page stands alone. */
function planRows(slides: readonly MeasuredSlide[], input: PlanInput): Sheet[] {
  const { geometry, layout } = input
  const ways = SHRINK.map((share) => {
    const picture = Math.floor((layout === 3 ? geometry.picture.triple : geometry.picture.pair) * share)
    const above = layout === 3 ? picture * geometry.aspect * LINED_SHARE : geometry.head + picture * geometry.aspect
    const heightOf = (slide: MeasuredSlide): number => above + ROW_SPACE + slide.below
    return runsOf(slides, slide => heightOf(slide) > geometry.bodyHeight)
      .flatMap(({ items, marked }): Sheet[] => marked ? items.flatMap(slide => planOwn(slide, input, picture)) : rowSheets(items, heightOf, picture, input))
  })
  const fewest = Math.min(...ways.map(sheets => sheets.length))
  return ways.find(sheets => sheets.length === fewest) ?? []
}

/** Width of the pictures in rows; where there are none, of the smaller pictures of slides that stand alone. */
const rowPicture = (rows: readonly Sheet[], { picture }: Geometry): number =>
  rows.find(sheet => sheet.kind === 'rows')?.picture ?? Math.floor(picture.own * Math.min(...SHRINK))

/** A slide of the talk with notes has a page of its own; those without, and backup, share pages, backup from a page of its own. */
function planPages(input: PlanInput): Sheet[] {
  const talk = input.slides.filter(slide => !slide.backup)
  const appendix = planRows(input.slides.filter(slide => slide.backup), input)
  const smaller = rowPicture(appendix, input.geometry)
  const pages = runsOf(talk, slide => slide.notes.length > 0)
    .flatMap(({ items, marked }) => marked ? items.flatMap(slide => planOwn(slide, input, smaller)) : planRows(items, input))
  return [...pages, ...appendix]
}

/** All pages in order: cover and contents, the talk, backup, the sources in full. Three a page, slides follow each other without a break. */
export function planSheets(input: PlanInput): Sheet[] {
  const flow = (kind: TextSheet['kind'], blocks: readonly FlowBlock[]): Sheet[] => flowBlocks(blocks, [], input.geometry.bodyHeight).map(pieces => ({ kind, slides: [], pieces }))
  const ordered = [...input.slides].sort((a, b) => Number(a.backup) - Number(b.backup))
  return [
    ...flow('cover', input.cover),
    ...input.layout === 3 ? planRows(ordered, input) : planPages(input),
    ...input.key.length > 0 ? flow('key', input.key) : [],
  ]
}

/** Pages before anything is measured: every slide is there, so that it can be drawn and its sources be known. */
export function firstSheets(slides: readonly { no: number, backup: boolean, hasNotes: boolean }[], geometry: Geometry, layout: SlidesAPage): Sheet[] {
  const unmeasured = slides.map(({ hasNotes, ...slide }) => ({ ...slide, notes: hasNotes ? [{ height: 0 }] : [], sources: [], wideSources: [], below: 0 }))
  return planSheets({ geometry, layout, cover: [], slides: unmeasured, key: [] })
    .map(sheet => sheet.kind === 'own' ? { ...sheet, notes: [], lines: 0 } : sheet)
}

/** For each slide, the page (1-based) on which it starts. */
export function pageOfSlides(sheets: readonly Pick<Sheet, 'slides'>[]): Map<number, number> {
  const pages = new Map<number, number>()
  sheets.forEach(({ slides }, i) => slides.forEach(no => pages.has(no) || pages.set(no, i + 1)))
  return pages
}
