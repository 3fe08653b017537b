/** What the backup shows of all that the talk has not told. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { shortened } from '../language/titles.ts'
import type { Outline, Statement } from '../types.ts'
import { briefForBackup, briefForTalk } from './brief.ts'
import { byPlace } from './points.ts'
import { keyOf } from './notes.ts'
import { isBound } from './turns.ts'
import type { Workshop } from './workshop.ts'

/** Share of the report's words that slides may hold, and the most in all. */
const COVERAGE = 0.85
const MOST_WORDS = 23_000
/** Words of a point that the talk has told, where the backup goes on from it. */
const REMINDER = 14

/**
 * What leans on a point of the talk that had no room for it stands under that point again, said as briefly as it goes; where
 * that is in the words of the talk, as one point with the first that leans on it.
 */
function goesOn(statement: Statement, isFree: Workshop['isFree'], dated: ReadonlySet<string>): Statement[] {
  const { refs, leaning: [first, ...others] } = statement
  // A list of which the talk told the first items goes on under its lead.
  if (statement.isList && refs.every(ref => !dated.has(keyOf(ref))) && !isFree(statement) && statement.text.endsWith(':')) {
    const left = statement.leaning.filter(isFree)
    return left.length > 0 && left.length < statement.leaning.length ? [{ ...statement, leaning: left }] : []
  }
  // What a timeline tells is told there.
  if (first === undefined || isFree(statement) || statement.isList || refs.some(ref => dated.has(keyOf(ref))) || ![first, ...others].some(isFree))
    return []
  const told = briefForTalk(statement).text
  const text = [shortened(statement.text, REMINDER, 'reasons'), statement.text].find(form => form !== undefined && form !== told)
  const apart = { ...statement, text: told, words: countWords(told), turning: undefined }
  const point = text === undefined ? { text: `${told} ${first.text}`, refs: [...refs, ...first.refs], leaning: others, apart } : { text }
  return [{ ...statement, ...point, words: countWords(point.text), turning: undefined }]
}

/** Words that are read at once on a page; each more is worth less, down to a least. */
const READ = 24
const A_WORD = 0.05
const LEAST_WORTH = 0.3

const worthAsReference = (statement: Statement): number =>
  statement.weight * Math.max(LEAST_WORTH, 1 - Math.max(0, briefForBackup(statement).words - READ) * A_WORD)

/** A name that does not only begin a sentence. */
const NAME = /(?<=[\p{Ll}\p{N},;:’”)] [“"(]?)\p{Lu}[\p{L}\p{N}’-]*[\p{L}\p{N}]/gu

/** What readers look up: figures, dates, and names. */
const lookedUp = ({ text, leaning }: Statement): string[] => [text, ...leaning.map(claim => claim.text)].flatMap(one => [...figuresOf(one), ...one.match(NAME) ?? []])

/** What a figure, a date or a name is worth that nothing weightier tells, and as many as count; what happened counts as some of them. */
const NEWS = 0.5
const MOST_NEWS = 6
const EVENT = 4

/** What the paper prints in an annex gives way to what it says itself. */
const ANNEX = 0.4

interface Worth { statement: Statement, worth: number }

/** What is counted off is shown together or not at all: each is worth what all are on average. */
function asOne(worths: readonly Worth[]): Worth[] {
  const series = Map.groupBy(worths.filter(({ statement }) => statement.series !== undefined), ({ statement }) => statement.series)
  const means = new Map([...series].map(([key, members]) => [key, members.reduce((sum, { worth }) => sum + worth, 0) / members.length]))
  return worths.map(one => ({ ...one, worth: means.get(one.statement.series) ?? one.worth }))
}

/** The weightiest first, short ones before long ones, and what tells figures, dates and names that no other does. */
export function byWorth(statements: readonly Statement[], happened: ReadonlySet<string>, annexed: ReadonlySet<number> = new Set()): Statement[] {
  const told = new Set<string>()
  const worths = statements.map(statement => ({ statement, worth: worthAsReference(statement) * (annexed.has(statement.refs[0]?.section ?? -1) ? ANNEX : 1) })).sort((a, b) => b.worth - a.worth)
  return asOne(worths.map(({ statement, worth }) => {
    const news = lookedUp(statement).filter(one => !told.has(one) && told.add(one)).length + (statement.refs.some(ref => happened.has(keyOf(ref))) ? EVENT : 0)
    return { statement, worth: worth * (1 + NEWS * Math.min(MOST_NEWS, news)) }
  })).sort((a, b) => b.worth - a.worth).map(({ statement }) => statement)
}

const wordsOf = ({ words, leaning }: Statement): number => words + leaning.reduce((sum, { text }) => sum + countWords(text), 0)

export const wordsIn = ({ parts }: Outline): number => parts.reduce((sum, part) => sum + part.words, 0)

/** Words above which a sentence that does not part, and tells neither figure nor date, is better read in the notes. */
const MOST_OF_POINT = 40
export const isReadable = (statement: Statement): boolean => statement.isList === true || statement.words <= MOST_OF_POINT || figuresOf(statement.text).length > 0 || briefForBackup(statement).words <= MOST_OF_POINT

/** The worthiest of what is left, within the words that slides may hold; in the report's order. */
export function worthShowing({ bySection, isFree, isNew, dated, analysis, outline }: Workshop): Statement[] {
  const all = [...bySection.values()].flat()
  const onTimelines = new Set([...dated].flatMap(({ refs }) => refs).map(keyOf))
  const left = [...all.filter(isFree).filter(isNew).filter(isReadable), ...all.flatMap(statement => goesOn(statement, isFree, onTimelines))]
  let room = Math.min(Math.max(wordsIn(outline) * COVERAGE, 300), MOST_WORDS)
  const isAll = left.reduce((sum, statement) => sum + wordsOf(statement), 0) <= room
  const happened = new Set(analysis.events.flatMap(({ refs }) => refs).map(keyOf))
  const annexed = new Set(outline.parts.filter(({ role }) => role === 'annex').flatMap(({ sections }) => sections))
  const shown = (isAll ? left : byWorth(left, happened, annexed).filter(statement => (room -= wordsOf(statement)) >= 0)).sort(byPlace)
  // What only announces stands before what it announces, or in the notes.
  return shown.filter((statement, i) => !statement.announces || (shown[i + 1] !== undefined && isBound(statement, shown[i + 1] ?? statement)))
}
