/** What other writers of Markdown have of their own: Pandoc, Hugo and Jekyll, MDX, Obsidian and wikis. */
import { emptied } from './lines.ts'

type Rule = readonly [RegExp, string | ((match: string, ...groups: string[]) => string)]

const PANDOC: readonly Rule[] = [
  // `[text]{.underline}`, also within one another; `[]{#anchor}`.
  [/\[([^[\]\n]*)\]\{[.#][^{}\n]*\}/gu, '$1'],
  [/\[([^[\]\n]*)\]\{[.#][^{}\n]*\}/gu, '$1'],
  [/^(#{1,6}[ \t].*?)[ \t]*\{(?:[#.][^{}\n]*|-)\}[ \t]*$/gmu, '$1'],
  [/(?<=\))\{(?:[#.]?[\w-]+(?:="[^"\n]*"|=[\w.%]+)?[ ]?)+\}/gu, ''],
  [/\^(\d{1,3}(?:,\d{1,3})*|[a-z*†])\^/gu, '<sup>$1</sup>'],
  [/^[ \t]{0,3}:{3,}[^\n]*$/gmu, ''],
  [/^ {0,3}:[ \t]{1,3}(?=\S)/gmu, ''],
]

/** References of scholars’ tools: `[@brook2020, p. 3]`, `\\citep{brook2020}`; `50\\,kW`. */
const SCHOLARS: readonly Rule[] = [
  [/[ \t]?\[-?@[\p{L}][^[\]\n]{1,200}\]/gu, ''],
  [/[ \t]?\\(?:auto|text|paren|foot)?cite[a-z]*\*?(?:\[[^\]\n]{0,80}\])*\{[^{}\n]{1,200}\}/gu, ''],
  [/\\(?:label|index)\{[^{}\n]{1,80}\}/gu, ''],
  [/(?<=\d)\\,(?=[\p{L}\d%])/gu, '\u00A0'],
]

/** A document of AsciiDoc: `= Title`, `:author: …`. */
function fromAsciiDoc(text: string): string {
  return /^\s*= \S/u.test(text) ? text.replace(/^(={1,6}) (?=\S)/gmu, (_, signs: string) => `${'#'.repeat(signs.length)} `).replace(/^:(author|revdate|date):[ \t]+/gmu, (_, name: string) => name === 'author' ? 'Author: ' : 'Date: ').replace(/^:[\w-]+:[^\n]*$/gmu, '') : text
}

const attribute = (text: string, name: string): string => (new RegExp(`\\b${name}="([^"\\n]*)"`, 'u').exec(text)?.[1] ?? '').replace(/[<>]/gu, '')

/** `{{< figure src="lamps.png" caption="Lamps" >}}` */
function figure(shortcode: string): string {
  const [src, alt, caption] = [attribute(shortcode, 'src'), attribute(shortcode, 'alt'), attribute(shortcode, 'caption') || attribute(shortcode, 'title')]
  return src === '' ? '' : `<figure><img src="${src}" alt="${alt}">${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
}

const TEMPLATES: readonly Rule[] = [
  [/\{\{<[ \t]*figure\b[^\n]*?>\}\}/gu, figure],
  [/[ \t]?\{\{([<%])[ \t]*(footnote|fn|sidenote|marginnote|cite)\b[^\n]*?[>%]\}\}[\s\S]{0,2000}?\{\{[<%][ \t]*\/[ \t]*\2[ \t]*[>%]\}\}/gu, emptied],
  [/\{%-?[ \t]*(highlight|comment|raw)\b[^\n]*?%\}[\s\S]{0,20000}?\{%-?[ \t]*end\1[ \t]*-?%\}/gu, emptied],
  [/[ \t](?:\{\{[<%][^\n]*?[>%]\}\}|\{%[^\n]*?%\})(?=[\s.,;:!?)])/gu, ''],
  [/\{\{[<%][^\n]*?[>%]\}\}|\{%[^\n]*?%\}/gu, ''],
  [/\{\{-?[ \t]*(?:site|page|include|post|layout)\.[^{}\n]*\}\}/gu, ''],
  [/\{:[^{}\n]*\}/gu, ''],
]

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)$/iu

/** `[[Elm Water|the reservoir]]`; a wiki may put the page last: `[[the reservoir|Elm-Water]]`. */
function wikiLink(_: string, first: string, second = ''): string {
  const label = second === '' ? first.replace(/(?<=[^#])#.*$|^#/u, '') : second
  return second !== '' && /\s/u.test(first) && !/\s/u.test(second) && /[-_]/u.test(second) ? first : label
}

/** A picture within a link, as web clippers part it: `[`, the picture, and `](https://…)` on lines of their own. */
const CLIPPERS: readonly Rule[] = [
  // `##01 Lamps`: a heading to older readers of Markdown, text to others.
  [/^(#{2,6})(?=[\p{Lu}\d])/gmu, '$1 '],
  [/^\[[ \t]*$/gmu, ''],
  [/^\]\(https?:[^\s]*\)[ \t]*$/gmu, ''],
]

const WIKIS: readonly Rule[] = [
  [/!\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/gu, (_, name = '') => PICTURE.test(name) ? `![](<${name}>)` : ''],
  [/\[\[(?!\d{1,3}(?:[\],;–\s-]|$))([^[\]|\n]{2,120})(?:\|([^[\]\n]{1,120}))?\]\](?!\()/gu, wikiLink],
  [/(?<![=\w])==(?=[^\s=])([^=\n]{1,400})(?<=\S)==(?!=)/gu, '$1'],
  [/[ \t]?%%(?=[^%\s])[^%]{1,2000}%%/gu, emptied],
  [/(?<=\S)[ \t]+\^[A-Za-z][\w-]*[ \t]*$/gmu, ''],
  // Tags at the end of a line, and lines of nothing else; `##Lamps` is a heading.
  [/^[ \t]*#\p{Ll}[\p{L}\p{N}_/-]*(?:[ \t]+#\p{L}[\p{L}\p{N}_/-]*)*[ \t]*$/gmu, ''],
  [/(?<=^[^#\n][^\n]*\S)(?:[ \t]+#\p{L}[\p{L}\p{N}_/-]*)+[ \t]*$/gmu, ''],
  [/^(#{2,6}|#(?=[^#\n]*$))(?=\p{Lu})/gmu, '$1 '],
]

/** A tag with a capital is a component. */
const COMPONENT = /^[ \t]*<(\/?)[A-Z][\w.]*(?:\s[^<>]{0,2000})?>[ \t]*$/gmu
const MODULE = /^(?:import\s(?:[^\n'"]{1,200}\sfrom\s)?['"][^\n'"]+['"];?|export\s(?:const|default|function|let)\b[^\n]*)[ \t]*$/mu

const MDX: readonly Rule[] = [
  [/^import\s(?:[^\n'"]{1,200}\sfrom\s)?['"][^\n'"]+['"];?[ \t]*$/gmu, ''],
  [/^export\s(?:const|default|function|let)\b[^\n]*[{[(]\n[\s\S]{0,20000}?^[}\])]+;?[ \t]*$/gmu, emptied],
  [/^export\s(?:const|default|let)\b[^\n]*$/gmu, ''],
  [/\{\/\*[\s\S]{0,5000}?\*\/\}/gu, emptied],
]

/** Components go, what they hold stays; it loses its indentation, which would make it code. */
function withoutComponents(text: string): string {
  let depth = 0
  const mark = '\u0000'
  const marked = text.replace(COMPONENT, (tag, slash: string) => `${slash === '/' ? `${mark}-` : /\/>\s*$/u.test(tag) ? '' : `${mark}+`}${emptied(tag)}`)
  return marked.split('\n').map((line) => {
    if (line.startsWith(mark)) {
      depth = Math.max(0, depth + (line[1] === '+' ? 1 : -1))
      return ''
    }
    return depth > 0 ? line.replace(new RegExp(`^[ \\t]{1,${depth * 4}}`, 'u'), '') : line
  }).join('\n')
}

/** A callout is no quotation: its mark and the quote's signs go, and its name unless it is a sentence. */
function withoutCallouts(text: string): string {
  let within = false
  return text.split('\n').map((line) => {
    const [, name] = /^ {0,3}> ?\[![\w-]+\][+-]?[ \t]*(.*)$/u.exec(line) ?? []
    within = name !== undefined || (within && /^ {0,3}>/u.test(line))
    return name === undefined ? (within ? line.replace(/^ {0,3}> ?/u, '') : line) : /[.!?][”"]?$/u.test(name.trim()) ? name : ''
  }).join('\n')
}

/** `<aside>` alone on a line, before Markdown: without it, what it holds is read as Markdown. */
const WRAPPER = /^<(?:aside|section|div|center|article)(?:\s[^<>\n]*)?>[ \t]*\n(?=[ \t]*(?:\n|[^\s<]))|^<\/(?:aside|section|div|center|article)>[ \t]*$/gmu

const apply = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((so, [pattern, by]) => typeof by === 'string' ? so.replace(pattern, by) : so.replace(pattern, by), text)

export function withoutDialects(text: string): string {
  const plain = MODULE.test(text) ? withoutComponents(apply(text, MDX)) : text
  return withoutCallouts(apply(fromAsciiDoc(plain), [...TEMPLATES, ...SCHOLARS, ...PANDOC, ...CLIPPERS, ...WIKIS])).replace(WRAPPER, emptied)
}
