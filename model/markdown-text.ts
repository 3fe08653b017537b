/**
 * Text as Markdown that a slide shows as that very text. A report is data: nothing in it may become markup, a component, an
 * expression or a slide of its own.
 */

/** Between two braces, and wherever a mark of ours would begin: invisible, and no white space. */
const JOINER = '\u2060'

/** Signs that Markdown or its extensions read anywhere in a line. */
const ANYWHERE = /[\\`*_{}[\]$~|]/g

/** Three hyphens end front matter for Slidev, wherever they stand in it. */
const FENCES = /-{3,}/g

/** Control characters and those that turn the direction of text around. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]+/g

/** Control characters become spaces, as wherever a report's text is shown. */
export const unseenToSpace = (text: string): string => text.replace(UNSEEN, ' ')

/** One line of text, for a heading, a point or a paragraph. */
export function markdownText(text: string): string {
  return unseenToSpace(text).trim()
    .replace(ANYWHERE, sign => `\\${sign}`)
    .replace(/\\\{(?=\\\{)/g, `\\{${JOINER}`)
    .replace(/&(?=[#\p{L}])/gu, '&amp;')
    .replace(/</g, '&lt;').replace(/>/g, '&gt;')
    .replace(/:(?=[\p{L}:])/gu, '\\:')
    .replace(/@(?=\S)/g, `@${JOINER}`)
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/-(?=-)|\.(?=\.)|\+(?=-)/g, '$&\\').replace(/\((?=(?:c|r|tm|p)\))/gi, '\\(')
    .replace(/^([#+-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/#+$/, signs => signs.replace(/#/g, '\\#'))
    .replace(/\b(https?|ftp|www)(\\?:|\.)/gi, `$1${JOINER}$2`)
}

/** Entities of `markdownText` as the signs that are shown. */
export const signsShown = (markdown: string): string => markdown.replace(/&(amp|lt|gt);/g, (_, name: string) => name === 'amp' ? '&' : name === 'lt' ? '<' : '>')

/** Without its joiners and escapes, line by line. */
export const withoutEscapes = (markdown: string): string => markdown.replaceAll(JOINER, '').replace(/\\(?=[!-/:-@[-`{-~])/g, '')

/** A note: an HTML comment ends at `-->`, and `[click]` moves the slide on. */
export function noteText(text: string): string {
  return markdownText(text).replace(/--/g, `-${JOINER}-`).replace(/\[(?=click)/gi, `[${JOINER}`)
}

/** Signs of markup and expressions, by what they are told as. */
const TOLD_AS: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '{': '(', '}': ')' }

/**
 * Text for the headmatter. Slidev draws its title and information as Markdown and as plain text too, so that no escape is right
 * in both: signs that could begin markup or an expression, or end the headmatter, become others.
 */
export function headText(text: string): string {
  return unseenToSpace(text).replace(/[<>{}]/g, sign => TOLD_AS[sign] ?? '').replace(FENCES, '—').trim()
}

/** The value of a component's attribute, between double quotes. */
export function attributeText(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\{(?=\{)/g, `{${JOINER}`)
}
