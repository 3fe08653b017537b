/** What converters of PDF files glue together or part throughout a text: sentences, words with a hyphen, figures set as formulas. */

/** Fewest places at which a text does so before it is put right, and how often it may do otherwise for each of them. */
const FEWEST = 5
const OTHERWISE = 2

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** `the quay.The board`, `(the mole).Crews`, `in 2019.Lamps`; no address, and no number at a line’s head. */
const GLUED = /(?<=(?:\p{Ll}{3}|\p{Ll}[)”"]|(?<!^[ \t]*)\d|\$<\/span>)[.?!])(?<![/@_`][^\s/@_`]*)(?=["“(]?\p{Lu}(?:\p{Ll}*[ ,]|\p{Ll}{3,}\b(?![./@_`(])))/gmu
const APART = /\p{Ll}{3}[.?!] \p{Lu}/gu

/** `medium- term`, `2021- 22`; not `short- and long-term`. */
const HYPHEN = /(?<=\p{Ll}{2}|\d)- (?=(?!(?:and|or|to|but|nor|versus|as|und|oder|bzw|et|ou|y|o|e)\b)(?:\p{Ll}{2,}|\d))/gu
const TIGHT = /\p{Ll}{2}-\p{Ll}{2}/gu

/** `$2\%$`, `$1.5$` */
const FIGURE = /\$\s?(?<figure>-?\d[\d.,]*)\s?(?<sign>\\?%)?\s?\$/gu

const isHabit = (text: string, pattern: RegExp, otherwise: RegExp): boolean => {
  const times = count(text, pattern)
  return times >= FEWEST && times * OTHERWISE >= count(text, otherwise)
}

/** A text with its sentences apart and its words whole, where it is not by chance that they are not. */
export function withoutGlue(text: string): string {
  const apart = isHabit(text, GLUED, APART) ? text.replace(GLUED, ' ') : text
  const whole = isHabit(apart, HYPHEN, TIGHT) ? apart.replace(HYPHEN, '-') : apart
  return whole.includes('$') ? whole.replace(FIGURE, (_, figure: string, sign: string | undefined) => `${figure}${sign === undefined ? '' : '%'}`) : whole
}
