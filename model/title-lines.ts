/** How a title breaks into lines: at a stop, else a comma, else before a conjunction; never within a name or after a preposition. Pure. */

import { typeset } from './typeset.ts'

/** The longest line, in ems of Source Serif 4 Semibold: 1,152 px at 37 px; kerning and spacing leave some to spare. */
export const LINE = 31

/** Widths in ems, measured in the font and rounded up, by the letters that have them. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.22, ' \u00A0\''], [0.24, '’‘'], [0.32, '!,.:;j|'], [0.34, '-il'], [0.36, '[]'], [0.38, 'ft/{}'], [0.4, '()IJ'], [0.44, '?'], [0.46, '“”*'], [0.48, 'rs'], [0.5, 'z'],
  [0.54, '$ce–'], [0.56, '0123456789aS€£+='], [0.58, 'g'], [0.6, 'ovxyZ'], [0.62, 'kqFL'], [0.64, 'bdpuEP'], [0.66, 'hnT'], [0.68, 'BCXY'], [0.72, 'ARV'], [0.74, 'GK&'], [0.76, 'DNOQU'], [0.82, 'H'],
  [0.84, '—'], [0.86, 'w…'], [0.94, 'M'], [0.98, 'm%'], [1.02, 'W'],
]
/** Of any other letter: as wide as it is high, or about that of most. */
const FULL = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/u
const OTHER = 0.66

const known = new Map<string, number>(WIDTHS.flatMap(([width, letters]) => [...letters].map(letter => [letter, width] as const)))

/** An accent makes no letter wider. */
const widthOf = (letter: string): number => known.get(letter) ?? known.get(letter.normalize('NFD')[0] ?? '') ?? (FULL.test(letter) ? 1 : OTHER)

/** The same by its code: titles are measured letter by letter, again and again. */
const byCode = new Float64Array(0x1_0000)

/** What a line takes, in ems; rather more than less. */
export function lengthOf(line: string): number {
  let sum = 0
  for (let i = 0; i < line.length; i++)
    sum += byCode[line.charCodeAt(i)] ||= widthOf(line.charAt(i))
  return sum
}

/** Places that ask for a break, the strongest first; each matches the space. */
const PLACES: readonly RegExp[] = [
  /(?<=[;:]) /g,
  // “…, and”: before the conjunction, not between it and what it brings.
  /(?<=,) | (?=(?:and|but|or), )/g,
  / (?=(?:and|but|or|though|because|while|why)\b)/g,
]

/** Of two lines, the shorter is at least this share of the longer. */
const SHARE = 0.42

/** The title as one line, or as two where it must have two and the sense allows it. */
export function titleLines(title: string): string[] {
  if (lengthOf(title) <= LINE)
    return [title]
  for (const place of PLACES) {
    const best = [...title.matchAll(place)]
      // Not between a conjunction and its comma, nor before a stop, which divides the title more than anything else.
      .filter(({ index }) => !/\b(?:and|but|or),$/.test(title.slice(0, index)) && !/[;:] /.test(title.slice(index)))
      .map(({ index }) => [title.slice(0, index), title.slice(index + 1)] as const)
      .map(lines => ({ lines, lengths: lines.map(lengthOf) }))
      .filter(({ lengths }) => Math.max(...lengths) <= LINE && Math.min(...lengths) >= SHARE * Math.max(...lengths))
      .sort((a, b) => Math.max(...a.lengths) - Math.max(...b.lengths))[0]
    if (best)
      return [...best.lines]
  }
  return [title]
}

/** Words that lead to the next one. */
const LEADS = /^(?:an?|and|are|as|at|be|between|but|by|for|from|has|have|in|into|is|its|no|nor|not|of|on|or|over|than|that|the|their|to|under|was|were|will|with)$/iu
const NAME = /^[“‘(]?\p{Lu}[\p{L}\p{N}.&’'-]*$/u
const FIGURE = /^[(“]?[$€£¥]?\d[\d.,–-]*$/u
const UNIT = /^(?:percent|per|[mbtr]+illion|thousand|hundred|dozen|years?|months?|days?|points?)\b/u

/** Whether a line should not end between two words. */
const isBound = (word: string, next: string): boolean =>
  LEADS.test(word) || (NAME.test(word) && NAME.test(next.replace(/[,.;:)”’?!]+$/u, ''))) || (FIGURE.test(word) && UNIT.test(next))

/** Letters that stay together at most; more would tear a hole into the line. */
const HELD = 24

/** The words of a title that does not fit one line, in groups that no line’s end parts; a title of one line is one group. */
export function heldWords(title: string): string[] {
  if (lengthOf(title) <= LINE)
    return [title]
  return title.split(' ').reduce<string[]>((groups, word) => {
    const last = groups.at(-1)
    if (last !== undefined && last.length + word.length < HELD && isBound(last.split(' ').at(-1) ?? '', word))
      groups[groups.length - 1] = `${last} ${word}`
    else
      groups.push(word)
    return groups
  }, [])
}

/** Ems of a letter, on average. */
const LETTER = 0.5

/** Whether a text has room where a title stands. */
export type Fits = (text: string) => boolean

/** Whether a title has room in two lines, each of half so many letters of average width, as it is set: with what does not break. */
export function fitsTitle(title: string, letters: number): boolean {
  const line = letters / 2 * LETTER
  const length = lengthOf(title)
  // Both lines are full but for the space between them.
  if (length <= line || length > 2 * line + lengthOf(' '))
    return length <= line
  let [lines, used] = [1, 0]
  for (const group of heldWords(typeset(title))) {
    const wide = lengthOf(group)
    const needed = used === 0 ? wide : used + lengthOf(' ') + wide
    // What is wider than a line breaks anywhere, as Chinese and Japanese do.
    lines += wide > line ? Math.floor(needed / line) : needed > line ? 1 : 0
    used = wide > line ? needed % line : needed > line ? wide : needed
  }
  return lines <= 2
}
