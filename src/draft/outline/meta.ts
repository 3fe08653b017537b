/** Who wrote a report, and when: from its front matter. */
import { partialDateSchema } from '../../../model/evidence.ts'
import { dateIn } from '../../report/dates.ts'
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

/** `2024-04-12 12:00:00 +0800`, `2024/4/12`, `12 April 2024` → `2024-04-12`; `undefined` where no date stands at the start. */
export function dateOf(text: string | undefined): string | undefined {
  const plain = (text ?? '').trim()
  const found = dateIn(plain)
  const date = /^\d{4}(?![\d年년/-])/u.exec(plain)?.[0] ?? (found && /^[\p{L},. ]{0,24}$/u.test(plain.slice(0, found.index)) ? found.date : undefined)
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

/** `Full title: A Port in the Dark`. */
const TITLE_LABEL = /^(?:full |sub-?)?title ?: */iu

/** Blogs keep a short name as `title` and the real one as `description`; a description in other words stands below. */
export function titlesOf(title: string, described: string | undefined): Titles {
  const description = described?.replace(TITLE_LABEL, '')
  if (description === undefined || description === '' || description === title)
    return { title, subtitle: undefined }
  const rest = description.startsWith(`${title}:`) ? description.slice(title.length + 1).trim() : ''
  if (rest !== '')
    return { title, subtitle: rest }
  const isLonger = description.length > title.length && description.length <= LONGEST && !/[.!…]$/.test(description)
  return isLonger && overlap(stemsOf(title), stemsOf(description)) > SHORT_FORM ? split(description) : { title, subtitle: description }
}

/** Words of files’ names that name no report. */
const FILE_WORDS = /^(?:v?\d+(?:\.\d+)*|report|paper|draft|final|document|doc|index|readme|untitled|new|copy|version|rev|edited|full|text|export|output|file|test|the|an?|of)$/iu
/** `2025-10-09-`: when it was put there. */
const FILE_DATE = /^\d{4}[-_.]\d{2}(?:[-_.]\d{2})?[-_. ]+/u

/** `2025-10-09-lamps-and-quays.md` → `Lamps and quays`; `undefined` where the name tells less than two words. */
export function titleFromFile(name: string): string | undefined {
  const bare = name.replace(/\.[A-Za-z]{1,10}$/u, '').replace(FILE_DATE, '')
  const text = (/\s/u.test(bare) ? bare : bare.replace(/[-_.]+/gu, ' ')).trim()
  const telling = text.split(/\s+/u).filter(word => /\p{L}{3}/u.test(word) && !FILE_WORDS.test(word))
  return telling.length < 2 || text.length > LONGEST ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
