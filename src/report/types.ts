/** A report as data. Texts are plain: markup gone, white space folded, typographic quotes kept. Lines are 1-based lines of the file. */

/** `prose` runs in the text; `item` is a list item; `quote` a block or pull quote; `about` a byline, a note on the author, a footnote or a reference. */
export type ParagraphKind = 'prose' | 'item' | 'quote' | 'about'

export interface Sentence {
  text: string
}

export interface Paragraph {
  /** 1-based within its section; pictures, captions and tables do not count. */
  number: number
  kind: ParagraphKind
  text: string
  line: number
  sentences: Sentence[]
}

/** A picture of the report with the caption under it (without its `▲`). */
export interface Figure {
  caption: string
  /** What the report says of it to those who do not see it; `''` where that is only a name. */
  alt: string
  /** Address of the picture; absent when only the caption stands in the text. */
  url: string | undefined
  line: number
}

/** A table, in pipes or in HTML. `rows` are the body's cells, as plain text. */
export interface ReportTable {
  header: string[]
  rows: string[][]
  line: number
}

export interface Section {
  title: string
  /** 1–6 for real headings; a fake heading (bold or italic line) is one deeper than what it stands under. 0: before the first heading. */
  level: number
  line: number
  paragraphs: Paragraph[]
  figures: Figure[]
  tables: ReportTable[]
}

/** Something about a report that its reader should know, e.g. that its front matter is broken. */
export interface ReadingRemark {
  /** In lower case with hyphens. */
  rule: string
  line: number | undefined
  message: string
}

export interface Report {
  /** From the front matter, the first heading, or a first line that reads like a title; `''` when there is none. */
  title: string
  /** The front matter's simple fields by their names in lower case, as text; author and date also from lines at the head. */
  meta: Readonly<Record<string, string>>
  sections: Section[]
  remarks: ReadingRemark[]
}
