/** The handout's papers and what stands where on them. Lengths are CSS pixels, 96 to the inch. */

export type Paper = 'a4' | 'letter'
/** Slides a page: one with its notes and sources, or three with lines for writing. */
export type SlidesAPage = 1 | 3

export interface HandoutOptions {
  paper: Paper
  layout: SlidesAPage
  /** Whether notes are shown, where the deck has them. */
  notes: boolean
  /** Numbers of the slides that are wanted; all when absent. */
  slides?: readonly number[]
}

export interface Geometry {
  width: number
  height: number
  /** From the page's edge to its text, at the sides and at the top. */
  side: number
  top: number
  /** The line above and the line below the text. */
  head: number
  foot: number
  textWidth: number
  /** Room for text between head and foot. */
  bodyHeight: number
  /** Widths of the notes, and of the sources beside them. */
  notesWidth: number
  sourcesWidth: number
  /** Width of one of two columns of sources. */
  halfWidth: number
  /** Width of a slide's picture: on a page of its own, one of two, one of three. */
  picture: { own: number, pair: number, triple: number }
  /** Height of a picture for a width of 1. */
  aspect: number
}

const MM = 96 / 25.4
const papers: Readonly<Record<Paper, { width: number, height: number, css: string }>> = {
  a4: { width: 210 * MM, height: 297 * MM, css: '210mm 297mm' },
  letter: { width: 8.5 * 96, height: 11 * 96, css: '8.5in 11in' },
}

const SIDE = 16 * MM
const TOP = 12 * MM
const BOTTOM = 9 * MM
const HEAD = 30
const FOOT = 34
/** Between notes and sources. */
const GUTTER = 30
/** Share of the width that notes take: lines of some 75 characters. */
const NOTES_SHARE = 0.64
/** Of a row, besides its picture: its label, three lines of sources, and space. */
const ROW_REST = HEAD + 52 + 24

/** Of a row of three, besides its picture: three lines of sources, and space. */
const TRIPLE_REST = 48 + 24
/** Share of the width that a picture with lines beside it takes at most. */
const TRIPLE_SHARE = 0.74
/** Share of a slide’s height above its foot, whose sources stand below the picture and whose number beside it. */
export const LINED_SHARE = 0.9

/** The size for `@page`. */
export const pageSize = (paper: Paper): string => papers[paper].css

/** `aspect`: a slide's height divided by its width. */
export function geometryOf(paper: Paper, aspect: number): Geometry {
  const { width, height } = papers[paper]
  const textWidth = Math.floor(width - 2 * SIDE)
  // A sheet a fraction of a pixel higher than its page would make a second, blank one.
  const whole = Math.floor(height)
  const bodyHeight = Math.floor(whole - TOP - BOTTOM - HEAD - FOOT)
  const rowPicture = (rows: number): number => Math.floor(Math.min(textWidth, (bodyHeight / rows - ROW_REST) / aspect))
  const notesWidth = Math.floor((textWidth - GUTTER) * NOTES_SHARE)
  return {
    width, height: whole, side: SIDE, top: TOP, head: HEAD, foot: FOOT, textWidth, bodyHeight, aspect, notesWidth,
    sourcesWidth: textWidth - GUTTER - notesWidth,
    halfWidth: Math.floor((textWidth - GUTTER) / 2),
    picture: { own: Math.floor(Math.min(textWidth, bodyHeight * 0.6 / aspect)), pair: rowPicture(2), triple: Math.floor(Math.min(textWidth * TRIPLE_SHARE, ((bodyHeight + HEAD) / 3 - TRIPLE_REST) / (aspect * LINED_SHARE))) },
  }
}

/** What an address asks for: `?paper=letter&layout=3&notes=false`. What it does not say, or says wrongly, is the usual. */
export function optionsOf(search: string): HandoutOptions {
  const query = new URLSearchParams(search)
  const slides = query.get('slides')?.split(',').map(Number).filter(no => no > 0)
  return {
    paper: query.get('paper') === 'letter' ? 'letter' : 'a4',
    layout: query.get('layout') === '3' ? 3 : 1,
    notes: query.get('notes') !== 'false',
    ...(slides && { slides }),
  }
}

/** The address that asks for it, with its question mark. */
export function searchOf({ paper, layout, notes, slides }: HandoutOptions): string {
  return `?${new URLSearchParams({ paper, layout: String(layout), ...(!notes && { notes: 'false' }), ...(slides && { slides: slides.join() }) })}`
}
