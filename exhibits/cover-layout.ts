/** Sizes on the cover, from lengths of text. Pure. */

/** Room for the name, px of the slide: its height, and a cell at most. */
const HEIGHT = 648
const CELL = 72
const COLUMNS = 3

/** A name of so many letters, its seal included, in three columns: the side of a letter's cell in px. */
export function coverName(letters: number): { cell: number } {
  return { cell: Math.min(CELL, Math.floor(HEIGHT / Math.ceil(letters / COLUMNS))) }
}
