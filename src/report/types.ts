/** A report as data. Texts are plain: markup gone, white space folded, typographic quotes kept. Lines are 1-based lines of the file. */

/** `prose` runs in the text; `item` is a list item; `quote` a block or pull quote; `about` a byline or a note on the author. */
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
  /** Address of the picture; absent when only the caption stands in the text. */
  url: string | undefined
  line: number
}

/** A GFM table. `rows` are the body's cells, as plain text. */
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

export interface Report {
  /** From the front matter or the first `#` heading; `''` when neither is there. */
  title: string
  /** The front matter's simple fields, as text. */
  meta: Readonly<Record<string, string>>
  sections: Section[]
}
