/** What the place of a passage is called: `¶2`, `table 1, row 3`, `figure 2`. */
import type { Passage } from './evidence.ts'

export type PassagePlace = Pick<Passage, 'paragraph' | 'table' | 'row' | 'figure'> & Partial<Pick<Passage, 'start'>>

/** `Table 1`, where a picture's caption begins so: by that name it is found, not by its place among the section's pictures. */
const ownName = (start = ''): string | undefined => /^(?:Table|Figure|Map|Chart|Graph|Box|Exhibit|Image|Photo) (?:[A-Z]?\d+(?:[.-]\d+)*|[A-Z])(?![\w.-]*\w)/u.exec(start)?.[0].replace(' ', '\u00A0')

/** What holds the passage, as a source line has it: `¶2`, `table 1`, `figure 2`. */
export const holderSign = ({ paragraph, table, figure, start }: PassagePlace): string =>
  paragraph !== undefined ? `¶${paragraph}` : table !== undefined ? `table\u00A0${table}` : ownName(start) ?? `figure\u00A0${figure ?? 0}`

const rowOf = ({ table, row }: PassagePlace): string => table === undefined ? '' : row === undefined ? ', headers' : `, row\u00A0${row}`

/** `¶2`, `table 1, row 3`, `table 1, headers`, `figure 2` */
export const placeSign = (place: PassagePlace): string => holderSign(place) + rowOf(place)

/** In words, for those who hear it and for messages: `paragraph 2`, `table 1, row 3`. */
export const placeWords = (place: PassagePlace): string =>
  place.paragraph === undefined ? placeSign(place).replaceAll('\u00A0', ' ') : `paragraph ${place.paragraph}`

/** Sorts places of a section: paragraphs, tables with their rows, figures. */
export function byPlaceInSection(a: PassagePlace, b: PassagePlace): number {
  const rank = ({ paragraph, table, row, figure }: PassagePlace): readonly number[] =>
    paragraph !== undefined ? [0, paragraph] : table !== undefined ? [1, table, row ?? 0] : [2, figure ?? 0]
  const [first, second] = [rank(a), rank(b)]
  return first.map((value, i) => value - (second[i] ?? 0)).find(difference => difference !== 0) ?? 0
}

/** Finds such a place at the end of a link’s text: what `placeSign` makes. */
export const PLACE_PATTERN = String.raw`(?:¶\d+|table\u00A0\d+, (?:headers|row\u00A0\d+)|[A-Za-z]{3,8}\u00A0[A-Z\d.-]+)`
