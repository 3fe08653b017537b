/**
 * Japanese in English text, for `lang="ja"`: without it a screen reader spells names out with an English voice, and a
 * browser may draw Chinese forms of the letters. Every run of Han letters is taken for Japanese.
 */

/** Kana, Han letters, full-width forms, and marks between them. */
const LETTER = '\\u3005-\\u3007\\u3041-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFF10-\\uFF5A'
/** A run holds one such letter; Latin letters and figures that touch it belong to the word, as in AI戦略会議. */
const RUN = new RegExp(`[A-Za-z0-9]*[${LETTER}][${LETTER}A-Za-z0-9]*`, 'gu')

export interface TextPart {
  text: string
  japanese: boolean
}

/** The text in parts, in order; joined they are the text. */
export function splitJapanese(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index > from)
      parts.push({ text: text.slice(from, index), japanese: false })
    parts.push({ text: run, japanese: true })
    from = index + run.length
  }
  if (from < text.length || parts.length === 0)
    parts.push({ text: text.slice(from), japanese: false })
  return parts
}

/** What of Markdown is not its text: code, tags with their attributes, comments, addresses of links. */
const NOT_TEXT = /(```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->|<[^>]*>|\]\([^)\s]*\))/

/** Markdown with its Japanese in spans of that language. */
export function markJapanese(markdown: string): string {
  return markdown.split(NOT_TEXT).map((piece, i) => i % 2 === 1
    ? piece
    : piece.replace(RUN, run => `<span lang="ja">${run}</span>`)).join('')
}

/** Such Markdown as it was written. */
export const unmarkJapanese = (markdown: string): string => markdown.replace(/<span lang="ja">([^<]*)<\/span>/g, '$1')
