/** Sizes on the cover, from lengths of text. Pure. */

/** Room for the name, px of the slide: its height, and a cell at most. */
const HEIGHT = 648
const CELL = 72
const COLUMNS = 3

/** A name of so many letters, its seal included, in three columns: the side of a letter's cell in px. */
export function coverName(letters: number): { cell: number } {
  return { cell: Math.min(CELL, Math.floor(HEIGHT / Math.ceil(letters / COLUMNS))) }
}

/** Letters of a title that stands in four lines of the largest size, and of the next. */
const LONG = 68
const LONGEST = 110

/** The class of a title's size on the cover; none for the largest. */
export function titleSize(title: string): '' | 'long' | 'longest' {
  const letters = title.trim().length
  return letters > LONGEST ? 'longest' : letters > LONG ? 'long' : ''
}
