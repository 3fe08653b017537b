/** Headings set in capitals, as the report’s own text would write them. */
import type { Report } from '../../report/types.ts'
import { capitalise } from '../language/words.ts'

const WORD = /\p{L}[\p{L}’'.-]*\p{L}|\p{L}/gu

/** Words that are mostly set so within a sentence: `nato` → `NATO`, `europe` → `Europe`, `sea` → `sea`. */
function spellings(report: Report): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { text } of report.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ kind, text }) => kind !== 'about' && !isShouted(text))) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index === 0 || /[.!?:“”"(]\s*$/u.test(text.slice(Math.max(0, index - 3), index)))
        continue
      const forms = counts.get(word.toLowerCase()) ?? new Map<string, number>()
      forms.set(word, (forms.get(word) ?? 0) + 1)
      counts.set(word.toLowerCase(), forms)
    }
  }
  return new Map([...counts].flatMap(([key, forms]) => [...forms].sort(([, a], [, b]) => b - a).slice(0, 1).map(([form]) => [key, form] as const)))
}

const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4

/** `II`, `IV`: a number within the heading. */
const isMark = (word: string): boolean => /^[IVX]{2,4}$/u.test(word)

/** The number before a heading: `1.2`, `IV.`, `A)`. */
const NUMBER = /^(?:(?:\d+(?:\.\d+)*|[IVXLC]+|\p{L})[.):]\s+|\d+(?:\.\d+)*\s+)/u

/** Small words that stay small within a heading. */
const SMALL = /^(?:an?|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|per|than|the|to|under|up|versus|via|vs|with)$/u

function spelled(word: string, all: ReadonlyMap<string, string>): string {
  const [, stem = '', ending = ''] = /^(.*?)([’']s)?$/u.exec(word.toLowerCase()) ?? []
  const known = all.get(stem + ending) ?? (all.get(stem) ?? stem) + ending
  return isMark(word) || SMALL.test(known) ? (isMark(word) ? word : known) : known.replace(/(?<=^|-)\p{Ll}/gu, letter => letter.toUpperCase())
}

/** Headings as they stand; one that shouts, with the capitals of a title. */
export function readableHeadings(report: Report): (heading: string) => string {
  let known: Map<string, string> | undefined
  return (heading) => {
    if (!isShouted(heading))
      return heading
    const all = known ??= spellings(report)
    const number = NUMBER.exec(heading)?.[0] ?? ''
    const parts = heading.slice(number.length).replace(WORD, word => spelled(word, all)).split(/(?<=: )/u)
    return number + parts.map(capitalise).join('')
  }
}
