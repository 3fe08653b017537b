/** What pages are planned from, and what a planned page is. Lengths are CSS pixels. */
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
export type Sheet = TextSheet | OwnSheet | RowsSheet

/** Before the slides, cover and contents; after them, the sources in full. */
export type TextSheet = TextPages<'cover'> | TextPages<'key'>

interface TextPages<Kind> {
  kind: Kind
  slides: readonly number[]
  pieces: readonly Piece[]
}

/** A slide alone; without a picture, what did not fit on its first page. */
export interface OwnSheet {
  kind: 'own'
  slides: readonly [number]
  /** Width of the picture; 0 on later pages. */
  picture: number
  notes: readonly Piece[]
  /** Beside the notes in one column, or below them in two. */
  sources: readonly (readonly Piece[])[]
  /** Lines for the reader's own notes in what is left of the page below the notes. */
  lines: number
}

/** Slides below each other. */
export interface RowsSheet {
  kind: 'rows'
  slides: readonly number[]
  picture: number
  /** Whether there are lines beside each picture. */
  lined: boolean
  /** Lines for the reader's own notes where the page has fewer slides than it could. */
  lines: number
}

export interface PlanInput {
  geometry: Geometry
  layout: SlidesAPage
  /** Title, reading guide and contents, in order. */
  cover: readonly FlowBlock[]
  slides: readonly MeasuredSlide[]
  /** The sources in full. */
  key: readonly FlowBlock[]
}

/** Lines of this height for own notes, below a gap and their label; fewer are not worth their place. The style sheet has the same. */
export const RULE_HEIGHT = 27
const RULES_FRAME = 22 + 24 + 8
const MIN_RULES = 5

/** How many lines for own notes to rule in `room`. */
export function rulesIn(room: number): number {
  const lines = Math.floor((room - RULES_FRAME) / RULE_HEIGHT)
  return lines < MIN_RULES ? 0 : lines
}
