/** Sizes on the cover, from lengths of text. Pure. */

/** Room for the name, px of the slide: its height, and a cell at most. */
const HEIGHT = 648
const CELL = 72
const COLUMNS = 3

/** A name of so many letters, its seal included, in three columns: the side of a letter's cell in px. */
export function coverName(letters: number): { cell: number } {
  return { cell: Math.min(CELL, Math.floor(HEIGHT / Math.ceil(letters / COLUMNS))) }
}

/** Letters of a line of a part's name, and lines that all names may have together, in the larger size. */
const LINE = 20
const LINES = 15

/** Whether the names of the parts stand on the cover in small type. */
export const smallParts = (names: readonly string[]): boolean => names.length > 11 || names.reduce((sum, name) => sum + Math.ceil(name.length / LINE), 0) > LINES
