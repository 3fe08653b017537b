/**
 * The figures of a text in one canonical form, so that "May 28, 2025" and "28 May 2025" are equal.
 *
 * | in the text | canonical |
 * |---|---|
 * | 2025; 2020–2022; 2017–19 | `2025`; `2020` and `2022`; `2017` and `2019` |
 * | March 2017; January–February 2025 | `2017-03`; `2025-01` and `2025-02` |
 * | 28 May 2025; 28 May | `2025-05-28`; `--05-28`, or with the year last named before it |
 * | A 2021 report … the following January | `2021` and `2022-01` |
 * | 2010s, mid-2010s | `2010s`, `mid-2010s` |
 * | 20 percent, ten per cent | `20%`, `10%` |
 * | $1.5 billion, 10 trillion yen | `$1500000000`, `¥10000000000000` |
 * | 1,200; two million; ver. 1.1 | `1200`; `2000000`; `1.1` |
 * | 21st; 2+2; 24/7 | `21st`; `2+2`; `24/7` |
 *
 * Digits that belong to a name are not figures: after a letter (G7, GPT-4, F-35), before a capital (5G, 3D),
 * a capitalised word with `.0` (Society 5.0), and numbered parts of a document (Table 1, Approach 2, articles
 * 1–17), which say where; "28 articles" says how many and is a figure. Spelled-out numbers are figures only with a percent
 * or a scale.
 */
import { dateFinders, resolveDates } from './dates.ts'
import { mayHoldFigure, quantityFinders, type Finder, type Found } from './numbers.ts'
import { rememberText } from '../remember.ts'

const URLS = /\bhttps?:\/\/\S+|\bwww\.\S+/giu

/** Parts of documents, and labels of lists: their numbers say where, not how many. */
const LABELS = new RegExp([
  String.raw`(?:¶|\b[Pp]aragraphs?|\b[Aa]rticles?|\b[Aa]rts?\.?|\b[Cc]hapters?|\b[Ss]ections?`,
  String.raw`|\b(?:Tables?|Figures?|Fig\.|Box|Charts?|Maps?|Annex|Appendix|Approach|Recommendations?|Options?|Scenarios?|Steps?|Slides?|Backup|Parts?|Pillars?|Priority|Finding|Question|Tier|Phase)`,
  String.raw`|\b(?:PARAGRAPH|ARTICLE|CHAPTER|SECTION|TABLE|FIGURE|BOX|CHART|MAP|ANNEX|APPENDIX|RECOMMENDATION|OPTION|SCENARIO|STEP|PART|PILLAR|PRIORITY|FINDING|PHASE)S?)`,
  String.raw`\s?\d+(?:\.\d+)*[a-z]?(?:\(\d+\))*(?:(?:,\s|\s?[–-]\s?|\s(?:and|to|or)\s)\d+)*(?![\d%])`,
].join(''), 'gu')

/** Names that hold digits: Society 5.0, GPT-4, COVID-19, F-35A, G7, 5G, 3D. */
const NAMES: readonly Pick<Finder, 'sign' | 'pattern'>[] = [
  { sign: /\.0/u, pattern: /\b(?!Ver\b|Version\b)\p{Lu}\p{L}+\s\d+\.0(?![\d%]|\.\d)/gu },
  { sign: /[-‑]\d/u, pattern: /(?<![\p{L}\d])(?:\p{L}*\p{Lu}[\p{L}\d]*|[a-z](?=-\d))[-‑](?!(?:19|20)\d\d\b)\d[\p{L}\d.]*(?<!\.)/gu },
  { sign: /\p{L}\d/u, pattern: /(?<![\p{L}\d])(?!FY|CY|[vV]\d)\p{L}+\d[\p{L}\d]*/gu },
  { sign: /\d\p{Lu}/u, pattern: /(?<![\p{L}\d.,])\d+\p{Lu}[\p{L}\d]*/gu },
]

const blank = (match: string): string => ' '.repeat(match.length)

/** Runs one finder over the text; what it reads is blanked, so that later finders do not see it. */
function take(text: string, finder: Finder, found: Found[]): string {
  if (!finder.sign.test(text))
    return text
  let rest = text
  for (const match of text.matchAll(finder.pattern)) {
    const figures = finder.read(match)
    if (!figures)
      continue
    found.push(...figures.map(figure => ({ at: match.index, figure })))
    rest = rest.slice(0, match.index) + blank(match[0]) + rest.slice(match.index + match[0].length)
  }
  return rest
}

/** The canonical figures of a text, sorted, each once. */
export const figuresOf = rememberText((text): readonly string[] => {
  if (!mayHoldFigure(text))
    return []
  const folded = text.replace(/\u2060/g, '').replace(/[\s\u00A0\u202F\u2009]/g, ' ')
  let rest = [URLS, LABELS].reduce((left, pattern) => left.replace(pattern, blank), folded)
  const dates: Found[] = []
  const quantities: Found[] = []
  for (const finder of dateFinders)
    rest = take(rest, finder, dates)
  rest = NAMES.reduce((left, { sign, pattern }) => sign.test(left) ? left.replace(pattern, blank) : left, rest)
  for (const finder of quantityFinders)
    rest = take(rest, finder, quantities)
  const all = [...resolveDates(folded, dates), ...quantities]
  return [...new Set(all.map(({ figure }) => figure))].sort()
})

/** Whether one canonical figure bears out another: a date its month and year, `mid-2010s` the `2010s`. */
function bears(have: string, claim: string): boolean {
  if (have === claim)
    return true
  if (/^\d{4}(?:-\d\d)?$/.test(claim))
    return have.startsWith(`${claim}-`)
  if (claim.startsWith('--'))
    return /^\d{4}-/.test(have) && have.endsWith(claim.slice(1))
  return /^\d{4}s$/.test(claim) && /^(?:early|mid|late)-/.test(have) && have.endsWith(claim)
}

/** Whether any of the figures bears out the claim. */
export function supportsFigure(have: Iterable<string>, claim: string): boolean {
  for (const figure of have) {
    if (bears(figure, claim))
      return true
  }
  return false
}
