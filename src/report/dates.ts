/** Dates as reports write them, in the languages that name their months. */

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'ru', 'uk', 'sv', 'da', 'nb', 'fi', 'tr', 'el', 'ar', 'he']

/** Names by month, as they stand alone and after a day: `marzec`, `marca`. */
function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of LANGUAGES) {
    for (const form of [{ month: 'long' }, { day: 'numeric', month: 'long' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { ...form, timeZone: 'UTC' })
      for (let month = 0; month < 12; month++)
        format.formatToParts(Date.UTC(2024, month, 15)).filter(({ type }) => type === 'month').forEach(({ value }) => names.set(value.toLowerCase(), month + 1))
    }
  }
  return names
}

const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

let months: Map<string, number> | undefined
const monthOf = (name: string): number => {
  const word = name.toLowerCase().replace(/^ב(?=[\u05D0-\u05EA]{3})/u, '')
  return (months ??= namesOfMonths()).get(word) ?? (word.length <= 4 ? SHORT.indexOf(word.slice(0, 3)) + 1 : 0)
}

const joined = (...parts: (string | number | undefined)[]): string => parts.flatMap(part => part === undefined ? [] : [String(part).padStart(2, '0')]).join('-')

const DAY_FIRST = /(?<![\p{L}\d])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: (?:of|de))? (?<month>\p{L}{3,12})\.?,?(?: de(?:l)?)? (?<year>(?:19|20)\d\d)(?!\d)/u
const MONTH_FIRST = /(?<!\p{L})(?<month>\p{L}{3,12})\.? (?:(?<day>\d{1,2})(?:st|nd|rd|th)?,? |de )?(?<year>(?:19|20)\d\d)(?!\d)/u
const NUMERIC = /(?<![\d.])(?<day>0?[1-9]|[12]\d|3[01])\. ?(?<month>0?[1-9]|1[0-2])\. ?(?<year>(?:19|20)\d\d)(?!\d)/u
const SIGNS = /(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일])?/u
const ISO = /(?<![\d-])(?<year>(?:19|20)\d\d)[-/](?<month>\d{2})(?:[-/](?<day>\d{2}))?(?![\d])/u

/** The first date in a text, with where it stands; `05/06/2025` may be May or June, and is none. */
export function dateIn(text: string): { date: string, index: number, length: number } | undefined {
  const found = [DAY_FIRST, MONTH_FIRST, NUMERIC, SIGNS, ISO].flatMap((pattern) => {
    const match = pattern.exec(text)
    const { day, month = '', year } = match?.groups ?? {}
    const at = /^\d/u.test(month) ? Number(month) : monthOf(month)
    return match && at >= 1 && at <= 12 ? [{ date: joined(year, at, day), index: match.index, length: match[0].length }] : []
  })
  return found.sort((a, b) => a.index - b.index || b.length - a.length)[0]
}

/** Words that may stand before or after a date that is all a line says. */
const AROUND = /^(?:(?:first |last )?(?:published|updated|edited|date|dated|issued|created|released|datum|stand|veröffentlicht|publié|publicado|pubblicato|fecha|data|дата)(?: (?:on|am|le|el|em|il))?)?[\s:,.|–—-]*$/iu

/** The date that is all a line says. */
export function dateLine(text: string): string | undefined {
  const found = dateIn(text)
  return found && AROUND.test(text.slice(0, found.index)) && /^[\s.,г]*$/u.test(text.slice(found.index + found.length)) ? found.date : undefined
}
