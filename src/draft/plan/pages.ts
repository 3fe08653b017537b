/** What is left of a part, in pages: whole sections where they fill one, small neighbours together. */
import { countWords } from '../../../model/time-plan.ts'
import { fitsTitle } from '../../../model/title-lines.ts'
import { stemsOf } from '../language/words.ts'
import type { Claim, Statement } from '../types.ts'
import { briefForBackup } from './brief.ts'
import { BACKUP, heightWith } from './fit.ts'
import { isHeading } from './headline.ts'
import { byScenario, sectionOf } from './stretches.ts'
import { isBound } from './turns.ts'

/** Points of a page: it looks empty with fewer, and is a wall with more. */
const FEW = 5
const MOST = 7
/** Letters of average width in a page's title: two lines of 1,152 px at 32 px. */
export const TITLE = 144

const height = ({ text, leaning }: Statement): number => heightWith(text, leaning, BACKUP)
const sum = (statements: readonly Statement[]): number => statements.reduce((total, statement) => total + height(statement), 0)

/** What a title is cut from. */
export const titledOf = (statement: Statement): Statement => statement.apart ? briefForBackup(statement.apart) : statement

/** Whether one of them can be the page's title, and leaves a point under it; what leans on it stands right there, so that it is then the first. */
const hasTitle = (page: readonly Statement[]): boolean =>
  page.some((statement, i) => (i === 0 || (!statement.announces && titledOf(statement).leaning.length === 0)) && isHeading(titledOf(statement), TITLE) && (page.length > 1 || titledOf(statement).leaning.length > 0 || !fitsTitle(statement.text, TITLE)))

/** What it costs that one of two stands on the next page: half of what they say; what is counted off apart from what leads into it; two of a row. */
const TORN = 5
const LED = 2
const COUNTED = 2
function tearing(last: Statement, next: Statement): number {
  if (isBound(last, next))
    return TORN
  return next.series === undefined ? 0 : last.leads === next.series ? LED : last.series === next.series ? COUNTED : 0
}

/** What a page costs: its paper, the lack of a title, what it tears from the next, and how far it is from full, so that all are about as high. */
const PAGE = 3
const UNTITLED = 1.5
function costOf(page: readonly Statement[], next: Statement | undefined): number {
  const used = sum(page)
  if (page.length > 1 && (page.length > MOST || used > BACKUP.space))
    return Infinity
  const last = page.at(-1)
  return PAGE + (hasTitle(page) ? 0 : UNTITLED) + (last && next ? tearing(last, next) : 0) + Math.max(0, 1 - used / BACKUP.space) ** 2
}

/** As few pages as hold them, all of about the same height, each with a title as far as they allow it: the cheapest breaks. */
function evenPages(statements: readonly Statement[]): Statement[][] {
  const best: { cost: number, from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= statements.length; end++) {
    const starts = Array.from({ length: Math.min(end, MOST) }, (_, i) => end - 1 - i)
    const options = starts.map(from => ({ from, cost: (best[from]?.cost ?? Infinity) + costOf(statements.slice(from, end), statements[end]) }))
    best.push(options.reduce((least, option) => option.cost < least.cost ? option : least))
  }
  const pages: Statement[][] = []
  for (let end = statements.length; end > 0; end = best[end]?.from ?? 0)
    pages.unshift(statements.slice(best[end]?.from ?? 0, end))
  return pages
}

/** One that is higher than a page, in several: a list under its own lead, and what does not fit under the lead again. */
function fitting(statement: Statement): Statement[] {
  const { leaning } = statement
  if (height(statement) <= BACKUP.space || leaning.length < 2)
    return [statement]
  const lead = leaning.findLastIndex(({ text }) => text.endsWith(':'))
  const asOwn = (claim: Claim, under: readonly Claim[]): Statement => ({ ...statement, text: claim.text, refs: claim.refs, words: countWords(claim.text), stems: stemsOf(claim.text), leaning: [...under], parts: 0, isList: true, turning: undefined, apart: undefined })
  const head = leaning[lead]
  if (head)
    return [...fitting({ ...statement, leaning: leaning.slice(0, lead), isList: false }), ...fitting(asOwn(head, leaning.slice(lead + 1)))]
  const half = Math.ceil(leaning.length / 2)
  return [...fitting({ ...statement, leaning: leaning.slice(0, half) }), ...fitting(asOwn(statement, leaning.slice(half)))]
}

/** Whether they fit one page, also where none of them becomes its title. */
const fitOnePage = (statements: readonly Statement[]): boolean => statements.length <= MOST && sum(statements) <= BACKUP.space

/** In the order of the report. A page with few points takes in its neighbour, as far as both fit. */
export function pagesOf(all: readonly Statement[]): Statement[][] {
  const statements = all.flatMap(fitting)
  const sections = [...new Set(statements.map(sectionOf))]
  const pages: Statement[][] = []
  for (const page of sections.flatMap(section => byScenario(statements.filter(statement => sectionOf(statement) === section)).flatMap(evenPages))) {
    const last = pages.at(-1)
    const isSmall = last !== undefined && last[0]?.scenario?.text === page[0]?.scenario?.text && (last.length < FEW || page.length < FEW)
    if (isSmall && fitOnePage([...last, ...page]))
      last.push(...page)
    else
      pages.push([...page])
  }
  return pages
}
