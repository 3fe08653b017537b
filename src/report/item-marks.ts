/** Items of a list that are set as paragraphs: `(a) That the quays be lit;`, `(ii) the board.` */

const MARK = /^\((?<mark>[a-z]|[ivx]{2,5}|\d{1,2})\)\s+(?=\S)/u
/** The first two of a row of letters, or of small Roman numbers. */
const ROWS = [['a', 'b'], ['i', 'ii']] as const

const markOf = (text: string): string | undefined => MARK.exec(text)?.groups?.mark

/** Whether a report counts paragraphs by letters. */
export function countsByLetters(texts: readonly string[]): boolean {
  const marks = new Set(texts.flatMap(text => markOf(text) ?? []))
  return ROWS.some(row => row.every(mark => marks.has(mark)))
}

/** What a list may go on after: `consisting of—`, `the board; and`. */
const OPEN = /[:;,—–](?: and| or)?$/u

/** Whether a paragraph is an item, after the text of the one before it: by its letter, or by a number where that one is open. */
export const isMarkedItem = (text: string, before: string, lettered: boolean): boolean => {
  const mark = markOf(text)
  return mark !== undefined && (/\d/u.test(mark) ? OPEN.test(before) : lettered)
}

export const withoutMark = (text: string): string => text.replace(MARK, '')

/** `recommends:—` leads into what follows as `recommends:` does. */
export const withoutLeadDash = (text: string): string => text.replace(/:\s?[–—-]{1,2}$/u, ':').replace(/(?<=\p{Ll})\s?[—–]$/u, ':')
