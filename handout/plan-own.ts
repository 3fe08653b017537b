/** Pages of a slide that has them to itself: its picture, its notes, and its sources beside or below them. */
import { flowBlocks, flowInTwo, heightOfPieces } from './page-flow.ts'
import type { Piece } from './page-flow.ts'
import type { Geometry } from './paper.ts'
import { rulesIn } from './sheets.ts'
import type { MeasuredSlide, OwnSheet, PlanInput } from './sheets.ts'

/** Below a picture, and between notes and the sources below them; the style sheet leaves the same. */
const PICTURE_GAP = 22
const SOURCES_GAP = 12

type Page = Omit<OwnSheet, 'kind' | 'slides' | 'lines'>

const sheetsOf = (picture: number, notes: Piece[][], sources: (readonly Piece[])[][]): Page[] =>
  Array.from({ length: Math.max(notes.length, sources.length) }, (_, i) => ({ picture: i === 0 ? picture : 0, notes: notes[i] ?? [], sources: sources[i] ?? [] }))

/** Sources in a column beside the notes. */
function beside(slide: MeasuredSlide, { bodyHeight, aspect }: Geometry, picture: number): Page[] {
  const first = bodyHeight - picture * aspect - PICTURE_GAP
  return sheetsOf(picture, flowBlocks(slide.notes, [first], bodyHeight), flowBlocks(slide.sources, [first], bodyHeight).map(column => [column]))
}

/** Sources in two columns below the notes: for short notes on many sources. */
function below(slide: MeasuredSlide, { bodyHeight, aspect }: Geometry, picture: number): Page[] {
  const first = bodyHeight - picture * aspect - PICTURE_GAP
  const notes = flowBlocks(slide.notes, [first], bodyHeight)
  const left = (notes.length === 1 ? first : bodyHeight) - heightOfPieces(slide.notes, notes.at(-1) ?? []) - SOURCES_GAP
  const before = notes.slice(1).map(() => [])
  return sheetsOf(picture, notes, [...before, ...flowInTwo(slide.wideSources, left, bodyHeight)])
}

/** How many lines for own notes there is room for below a page's notes, and below sources that are set as wide as the page. */
function linesLeft(slide: MeasuredSlide, { picture, notes, sources }: Page, { bodyHeight, aspect }: Geometry): number {
  const noted = heightOfPieces(slide.notes, notes)
  const listed = sources.length > 1 ? SOURCES_GAP + Math.max(...sources.map(pieces => heightOfPieces(slide.wideSources, pieces))) : 0
  return rulesIn(bodyHeight - (picture && picture * aspect + PICTURE_GAP) - noted - listed)
}

/** Steps from the larger size of a picture to the smaller. */
const STEPS = 8

/** A slide with all its notes and sources: on as few pages as it can be, its picture as large as that allows, `smaller` at least. */
export function planOwn(slide: MeasuredSlide, { geometry, layout }: PlanInput, smaller: number): OwnSheet[] {
  const { own } = geometry.picture
  const pictures = Array.from({ length: STEPS + 1 }, (_, step) => Math.floor(own - (own - Math.min(smaller, own)) * step / STEPS))
  const ways = pictures.flatMap(picture => [beside, below].map(way => way(slide, geometry, picture)))
  const fewest = Math.min(...ways.map(pages => pages.length))
  const best = ways.find(pages => pages.length === fewest) ?? []
  return best.map(page => ({ kind: 'own', slides: [slide.no], ...page, lines: layout === 1 ? linesLeft(slide, page, geometry) : 0 }))
}
