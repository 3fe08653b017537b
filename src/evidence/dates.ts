/** Dates in a text: years, decades, months and days, in one canonical form. */
import type { Finder, Found } from './numbers.ts'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const LONG = 'January|February|March|April|May|June|July|August|September|October|November|December'
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const MONTH = String.raw`(?:${LONG}|(?:${SHORT})\b\.?)`
const YEAR = String.raw`(?:1[5-9]|20|21)\d\d`
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`
const DASH = '[-–—‑]'
const AND = String.raw`\s?(?:${DASH}|,?\s(?:and|to|or)\s|/)\s?`
const OF = String.raw`,?\s(?:of\s)?`
const BEFORE = String.raw`(?<![\p{L}\d.,])`
const AFTER = String.raw`(?![\d%]|[.,]\d)`

const two = (number: number | string): string => String(number).padStart(2, '0')

/** `May` → `05`. */
function monthOf(name: string): string {
  const key = name.toLowerCase().slice(0, 3)
  return two(MONTHS.findIndex(month => month.startsWith(key)) + 1)
}

const dayOf = (day: string): string => two(Number.parseInt(day, 10))
const days = (year: string, month: string, list: (string | undefined)[]): string[] =>
  list.filter(day => day !== undefined).map(day => `${year}-${monthOf(month)}-${dayOf(day)}`)

/** `2017–19` → both years; `undefined` when the second is not later than the first. */
function shortRange(year: string, end: string): string[] | undefined {
  const last = year.slice(0, 2) + end
  return last > year ? [year, last] : undefined
}

const make = (sign: RegExp, source: string, read: Finder['read']): Finder => ({ sign, pattern: new RegExp(BEFORE + source + AFTER, 'gu'), read })
const HAS_MONTH = new RegExp(MONTH, 'u')
const HAS_RANGE = /\d[–—‑/-]\d/u

/** In order: what comes first has the first claim on the text. A day without a year is `--MM-DD`. */
export const dateFinders: readonly Finder[] = [
  make(HAS_RANGE, String.raw`(${YEAR})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T[\d:.]+Z?)?`, ([, year, month, day]) => [`${year}-${month}-${day}`]),
  make(HAS_RANGE, String.raw`(${YEAR})-(0[1-9]|1[0-2])`, ([, year, month]) => [`${year}-${month}`]),
  // May 28, 2025; May 28–30, 2025; May 28 and June 2, 2025
  make(HAS_MONTH, String.raw`(${MONTH})\s(${DAY})(?:${AND}(${MONTH})\s(${DAY})),?\s(${YEAR})`, ([, month1 = '', day1, month2 = '', day2, year = '']) =>
    [...days(year, month1, [day1]), ...days(year, month2, [day2])]),
  make(HAS_MONTH, String.raw`(${MONTH})\s(${DAY})(?:${AND}(${DAY}))?,?\s(${YEAR})`, ([, month = '', day1, day2, year = '']) => days(year, month, [day1, day2])),
  // 28 May 2025; 28–30 May 2025; 28 May and 2 June 2025
  make(HAS_MONTH, String.raw`(${DAY})\s(${MONTH})${AND}(${DAY})\s(${MONTH})${OF}(${YEAR})`, ([, day1, month1 = '', day2, month2 = '', year = '']) =>
    [...days(year, month1, [day1]), ...days(year, month2, [day2])]),
  make(HAS_MONTH, String.raw`(?:(${DAY})${AND})?(${DAY})(?:\sof)?\s(${MONTH})${OF}(${YEAR})`, ([, day1, day2, month = '', year = '']) => days(year, month, [day1, day2])),
  // January–February 2025; February 2025
  make(HAS_MONTH, String.raw`(?:(${MONTH})${AND})?(${MONTH})${OF}(${YEAR})`, ([, month1, month2, year]) =>
    [month1, month2].filter(month => month !== undefined).map(month => `${year}-${monthOf(month)}`)),
  // 28 May; May 28
  make(HAS_MONTH, String.raw`(${DAY})(?:\sof)?\s(${MONTH})(?!\p{L})`, ([, day, month = '']) => days('-', month, [day])),
  make(HAS_MONTH, String.raw`(${MONTH})\s(${DAY})(?:${AND}(${DAY}))?(?!\p{L})`, ([, month = '', day1, day2]) => days('-', month, [day1, day2])),
  { // mid-2010s, 1990s, ’90s
    sign: /0[’']?s\b/iu,
    pattern: /(?<![\d.,])(?:(early|mid|late)[\s-]?)?(?:the\s)?((?:1[5-9]|20|21)\d0)[’']?s\b/giu,
    read: ([, part, decade]) => [`${part ? `${part.toLowerCase()}-` : ''}${decade}s`],
  },
  // 2020–2022, 2017–19
  make(HAS_RANGE, String.raw`(${YEAR})${DASH}(${YEAR})`, ([, first = '', last = '']) => [first, last]),
  make(HAS_RANGE, String.raw`(${YEAR})[–—/-](\d\d)`, ([, year = '', end = '']) => shortRange(year, end)),
  { // 2025, also pre-2020, mid-2024, FY2024
    sign: new RegExp(YEAR, 'u'),
    pattern: new RegExp(String.raw`(?<![\d.,])(?<!\p{L}(?<!FY|CY))(?<!\p{Lu}-)(${YEAR})(?![\d%\p{L}]|[.,]\d)`, 'gu'),
    read: ([, year = '']) => [year],
  },
]

const FOLLOWING = new RegExp(String.raw`\b(?:the\s)?(following|next)\s(year|${LONG})\b`, 'giu')

/** The last year named before a place in the text; `undefined` when there is none. */
function yearBefore(found: readonly Found[], at: number): string | undefined {
  return found.filter(({ at: place, figure }) => place < at && /^\d{4}(?:-|$)/.test(figure))
    .sort((a, b) => b.at - a.at)[0]?.figure.slice(0, 4)
}

/** Gives a day without a year the year named last before it, and reads "the following January" from the year before. */
export function resolveDates(text: string, found: readonly Found[]): Found[] {
  const resolved = found.map(({ at, figure }) => {
    const year = figure.startsWith('--') ? yearBefore(found, at) : undefined
    return { at, figure: year ? year + figure.slice(1) : figure }
  })
  for (const match of text.matchAll(FOLLOWING)) {
    const year = yearBefore(found, match.index)
    const month = match[2]?.toLowerCase() === 'year' ? '' : `-${monthOf(match[2] ?? '')}`
    if (year)
      resolved.push({ at: match.index, figure: `${Number(year) + 1}${month}` })
  }
  return resolved
}
