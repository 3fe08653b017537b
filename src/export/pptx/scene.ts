/**
 * What a slide shows, read from its drawn page: text with its emphasis and links, tables, boxes, lines and pictures, each where
 * it was drawn. The page gives a scene; everything after it is pure. Lengths are CSS pixels of the slide.
 */

/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
export type Rgba = readonly [number, number, number, number]

export interface Rect {
  x: number
  y: number
  w: number
  h: number
}

export interface Run {
  text: string
  /** First family of the CSS stack. */
  family: string
  /** Of the text around it, where it is raised. */
  size: number
  /** Its own. */
  seenSize: number
  colour: Rgba
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  /** Set above the line, as source marks are. */
  raised: boolean
  /** Ground behind these words alone. */
  highlight?: Rgba
  /** As the slide has it: an address, or `#alias` of a slide. */
  href?: string
  /** What a screen reader says of the link. */
  label?: string
  lang?: string
  /** Between letters, in px, where they are set wide apart. */
  spacing?: number
  /** A line break stands before it. */
  breakBefore?: boolean
  /** In a dashed frame, which words in a line have as a dashed line below. */
  dashed?: boolean
}

export interface Paragraph {
  runs: Run[]
  /** Edges of its lines, leading included. */
  top: number
  bottom: number
  /** Left edge of its lines. */
  left: number
  size: number
  family: string
  /** 0: as the face has it. */
  lineHeight: number
  /** Lines keep their height, whatever the face. */
  exact?: boolean
  align: 'left' | 'center' | 'right' | 'justify'
  /** Depth in a list, from 0. */
  level: number
  /** A mark before its first line: a number, or a dash. */
  bullet?: { number?: number, hang: number }
}

export interface Edge {
  colour: Rgba
  width: number
  dash: 'solid' | 'dash' | 'dot'
}

export type TextRole = 'title' | 'body' | 'source' | 'section' | 'page'

interface ItemBase {
  /** For the eye only: said to no screen reader. */
  decorative?: boolean
  /** Index into the slide's `groups`. */
  group?: number
}

export interface TextItem extends ItemBase {
  kind: 'text'
  role?: TextRole
  /** The outer box. */
  box: Rect
  /** Where the text is set. */
  inner: Rect
  paragraphs: Paragraph[]
  fill?: Rgba
  edge?: Edge
  /** Text stands in the middle of the box's height. */
  middle: boolean
  /** One line in a box of its own width. */
  tight: boolean
  /** Set down the page, with its letters upright or turned. */
  vertical?: 'upright' | 'latin'
}

/** A box that is cut to a shape: corners as shares of its width and height. */
export type Outline = 'ellipse' | readonly (readonly [x: number, y: number])[]

export interface BoxItem extends ItemBase {
  kind: 'box'
  box: Rect
  outline?: Outline
  fill?: Rgba
  edge?: Edge
}

export interface LineItem extends ItemBase {
  kind: 'line'
  from: readonly [number, number]
  to: readonly [number, number]
  edge: Edge
  arrow?: boolean
}

export interface Cell {
  header: boolean
  colspan: number
  rowspan: number
  paragraphs: Paragraph[]
  fill?: Rgba
  /** Top, right, bottom, left. */
  edges: readonly (Edge | null)[]
  padding: readonly number[]
  middle: boolean
}

export interface TableItem extends ItemBase {
  kind: 'table'
  box: Rect
  caption: string
  columns: number[]
  rows: { height: number, cells: Cell[] }[]
  /** The first row, or the first cell of each later row, heads the others. */
  headRow: boolean
  headColumn: boolean
}

export interface PictureItem extends ItemBase {
  kind: 'picture'
  box: Rect
  alt: string
  /** Number of the picture in the deck, from 0. */
  id: number
  /** What it is, for the user: `image`, `diagram`. */
  what: string
}

export type Item = TextItem | BoxItem | LineItem | TableItem | PictureItem

export interface SlideScene {
  /** The slide's number in the deck. */
  no: number
  /** Names the layout: the classes of the slide's frame. */
  layout: string
  ground: Rgba
  items: Item[]
  /** Names of what belongs together, for those who cannot see it. */
  groups: string[]
}

/** Colours and type that the deck's theme is made of. */
export interface SceneTheme {
  /** By the role's name in `styles/tokens.css`, e.g. `ai`; those that the page defines. */
  tokens: Record<string, Rgba>
  heading: { family: string, stack: string, size: number }
  body: { family: string, stack: string, size: number }
}

export interface Scene {
  width: number
  height: number
  theme: SceneTheme
  slides: SlideScene[]
}
