/** Who wrote a report, and when: from its front matter. */
import { partialDateSchema } from '../../../model/evidence.ts'
import { overlap, stemsOf } from '../language/words.ts'

/** `A. One, B. Two and C. Three, et al.` */
export function authorsOf(text: string | undefined): string[] {
  return (text ?? '').split(/\s*(?:,|;|\band\b|&)\s*/u).map(name => name.trim()).filter(name => name !== '' && !/^et al\.?$/i.test(name))
}

/** No month 13, no 31 February. */
function isInCalendar(date: string): boolean {
  const day = new Date(date)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `12 April 2024`, `April 12, 2024`, `Apr 2024`, `2024年4月12日` → `2024-04-12`. */
function wordedDate(text: string): string | undefined {
  const [, day, name, day2, year] = /^(?:(\d{1,2})\.? )?(\p{L}{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})(?!\d)/u.exec(text.replace(/, /g, ' ')) ?? []
  const [, japanese, month, japaneseDay] = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/u.exec(text) ?? []
  const at = name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (!(at > 0))
    return undefined
  return [year ?? japanese, at, day ?? day2 ?? japaneseDay].flatMap(part => part === undefined ? [] : [String(part).padStart(2, '0')]).join('-')
}

/** `2024-04-12 12:00:00 +0800`, `2024/4/12`, `12 April 2024` → `2024-04-12`; `undefined` where no date stands at the start. */
export function dateOf(text: string | undefined): string | undefined {
  const plain = (text ?? '').trim()
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d年/])/u.exec(plain)?.[0] ?? /^\d{4}\/\d{2}\/\d{2}(?!\d)/.exec(plain)?.[0].replaceAll('/', '-') ?? wordedDate(plain)
  return date !== undefined && partialDateSchema.safeParse(date).success && !date.startsWith('0000') && isInCalendar(date) ? date : undefined
}

export function urlOf(text: string | undefined): string | undefined {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined
}

/** Above this many characters a title does not stand on a cover. */
const LONGEST = 120
/** A title whose words mostly stand in the longer one is its short form. */
const SHORT_FORM = 0.6

export interface Titles { title: string, subtitle: string | undefined }

/** `A Port in the Dark: Why Lamps Matter` → title and subtitle. */
function split(whole: string): Titles {
  const [, title = whole, subtitle] = /^(.{8,}?)\s*[:：]\s+(.{8,})$/u.exec(whole) ?? []
  return { title, subtitle }
}

/** Blogs keep a short name as `title` and the real one as `description`; a description in other words stands below. */
export function titlesOf(title: string, description: string | undefined): Titles {
  if (description === undefined || description === '' || description === title)
    return { title, subtitle: undefined }
  const isLonger = description.length > title.length && description.length <= LONGEST && !/[.!…]$/.test(description)
  return isLonger && overlap(stemsOf(title), stemsOf(description)) > SHORT_FORM ? split(description) : { title, subtitle: description }
}
