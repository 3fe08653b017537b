/** Whether text fits a slide: lines estimated from characters. Measured in the browser on a slide 1280 × 720 px; kept on the safe side. */

export interface Area {
  /** Characters of a line. */
  line: number
  /** Pixels of a line, and between two items. */
  height: number
  gap: number
  /** Pixels of the whole. */
  space: number
}

/** Points of a finding, under a title of two lines and over a source line of two. */
export const TALK: Area = { line: 76, height: 39, gap: 28, space: 465 }
/** The same in the size of running text, where more points stand on a slide. */
export const TALK_DENSE: Area = { line: 88, height: 34, gap: 28, space: 465 }
/** Points of a reference page. */
export const BACKUP: Area = { line: 96, height: 34, gap: 24, space: 505 }
/** Decisions of a slide: what is asked stands in the right column. */
export const DECISIONS: Area = { line: 44, height: 38, gap: 28, space: 450 }
/** A decision is never lower than its verb. */
export const LEAST_DECISION = 112
/** A verb of three words has two lines. */
export const LONG_VERB = 150
/** Rows of a table on a reference page, each as high as its fullest cell. */
export const TABLE: Area = { line: 96, height: 27, gap: 17, space: 400 }

/** Dates of a chronology, beside which their text has three quarters of the width; a table of more rows is set smaller. */
export const EVENTS: Area = { line: 76, height: 31, gap: 18, space: 480 }
export const MOST_DATES = 6

/** A title of one line leaves that of the second to the points. */
const ONE_LINE = 44
const LINE = 44
export const roomUnder = (title: string, area: Area): Area => title.length <= ONE_LINE ? { ...area, space: area.space + LINE } : area

/** Wide characters (Chinese, Japanese, Korean) take two. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/g)?.length ?? 0)
}

export const heightOf = (text: string, area: Area): number => Math.ceil(widthOf(text) / area.line) * area.height + area.gap

/** What leans on a point stands under it, indented, with less between. */
const INDENT = 4
const GAP_UNDER = 0.5
const heightUnder = (text: string, area: Area): number => heightOf(text, { ...area, line: area.line - INDENT, gap: area.gap * GAP_UNDER })

/** Height of a point with all that stands under it. */
export const heightWith = (text: string, under: readonly { text: string }[], area: Area): number =>
  heightOf(text, area) + under.reduce((sum, claim) => sum + heightUnder(claim.text, area), 0)

/** Height of a table's row whose columns share the width by their weight. */
export function rowHeight(cells: readonly string[], shares: readonly number[]): number {
  const lines = cells.map((cell, i) => Math.ceil(widthOf(cell) / Math.max(6, TABLE.line * (shares[i] ?? 1 / cells.length) - 3)))
  return Math.max(1, ...lines) * TABLE.height + TABLE.gap
}

/** Groups items in order so that each group fits and has at most `most`. */
export function chunk<T>(items: readonly T[], height: (item: T) => number, space: number, most: number): T[][] {
  const groups: T[][] = []
  let used = Infinity
  for (const item of items) {
    const needed = height(item)
    const group = groups.at(-1)
    if (!group || used + needed > space || group.length >= most) {
      groups.push([item])
      used = needed
    }
    else {
      group.push(item)
      used += needed
    }
  }
  return groups
}

/** The same in as few groups, with about as many items in each. */
export function evenChunk<T>(items: readonly T[], height: (item: T) => number, space: number, most: number): T[][] {
  const tight = chunk(items, height, space, most)
  const even = chunk(items, height, space, Math.ceil(items.length / Math.max(1, tight.length)))
  return even.length === tight.length ? even : tight
}
