/** Dated events: statements that say when something happened. */
import type { DatedEvent, Statement } from '../types.ts'
import { isMethod } from './method.ts'
import { PAST_FORMS } from './verbs.ts'
import { capitalise } from './words.ts'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = new RegExp(String.raw`\b(?:(?<day>\d{1,2}) (?<month>${NAMES}) (?<year>\d{4})|(?<month2>${NAMES}) (?<day2>\d{1,2}), (?<year2>\d{4})|(?<month3>${NAMES})(?:[–-](?:${NAMES}))? (?<year3>\d{4})|(?<=\b[Ii]n )(?<year4>(?:19|20)\d{2})(?![\d–-]))`, 'u')

/** Something that happened: a verb in the past. */
const PAST = new RegExp(String.raw`\b(?:was|were|had|became|began|made|took|gave|set|put|led|held|went|came|met|won|lost|sent|built|broke|fell|rose|said|signed|saw|sold|bought|paid|ran|grew|chose|wrote|told|drew|fought|brought|sought|spent|struck|shut|\p{L}{3,}ed|${PAST_FORMS})\b`, 'u')
/** `May 2017: the port opens`: an entry of a chronicle. */
const ENTRY = /^(?:\p{L}+ )?(?:\d{1,2},? )?(?:\p{Lu}\p{L}+ )?\d{4}: /u
/** Years that say when something was measured or expected. */
const COMPARED = /\b(?:from|between) [^,.]{1,60}\b(?:19|20)\d\d (?:to|and) |\bcompared\b|\b(?:anniversary|forecast|projected|anticipated|target)\b/u
/** A date that only says from when on, or belongs to what is named: `since Russia’s February 2022 invasion`. */
const SINCE = /\b[Ss]ince [^,.]{0,30}$/u
const TO_COME = /\b(?:will|shall|by \d{4}|until|plans? to|expected to|aims? to|would|could|should|must|may|might|if)\b/u

interface Dated { date: string, when: string }

/** The first date of a text, in canonical form and as typed. */
export function dateIn(text: string): Dated | undefined {
  const match = DATE.exec(text)
  const groups = match?.groups
  const year = groups?.year ?? groups?.year2 ?? groups?.year3 ?? groups?.year4
  if (!match || !groups || year === undefined)
    return undefined
  const month = MONTHS.indexOf((groups.month ?? groups.month2 ?? groups.month3 ?? '').toLowerCase()) + 1
  const day = groups.day ?? groups.day2
  const pad = (value: number | string): string => String(value).padStart(2, '0')
  return { date: [year, ...month > 0 ? [pad(month)] : [], ...month > 0 && day !== undefined ? [pad(day)] : []].join('-'), when: match[0] }
}

/** `In 2019, the port closed.`: the date opens the sentence and stands beside it; without it, the rest is one as well. */
const OPENED = /^(?:(?:In|On) )?(?<when>[^,:]*?\d{4})(?:: |, | (?=(?:the|an?|\p{Lu}\p{Ll}+)\b))(?!(?:and|or|when|after|as|while|where|which|it|he|she|they|we|this|these|that)\b)(?=\p{L})/u

/** What happened, without a date that is told beside it. */
function withoutDate(text: string, when: string): string {
  const opening = OPENED.exec(text)
  return opening?.groups?.when === when ? capitalise(text.slice(opening[0].length)) : text
}

/** Events of the past, not of the paper's making, each by its first date, in the order of the report. */
export function findEvents(statements: readonly Statement[]): DatedEvent[] {
  return statements.flatMap((statement) => {
    const dated = dateIn(statement.text)
    if (dated && SINCE.test(statement.text.slice(0, statement.text.indexOf(dated.when))))
      return []
    if (/[:;]$/.test(statement.text) || statement.refs.length > 1 || !dated || !(PAST.test(statement.text) || ENTRY.test(statement.text)) || COMPARED.test(statement.text) || TO_COME.test(statement.text) || isMethod(statement.text, ''))
      return []
    return [{ refs: statement.refs, ...dated, text: withoutDate(statement.text, dated.when), weight: statement.weight }]
  })
}
