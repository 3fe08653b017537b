/** What the backup shows of all that the talk has not told. */
import { countWords } from '../../../model/time-plan.ts'
import { shortened } from '../language/titles.ts'
import type { Statement } from '../types.ts'
import { briefForBackup, briefForTalk } from './brief.ts'
import { byPlace } from './points.ts'
import { keyOf } from './notes.ts'
import { isBound } from './turns.ts'
import type { Workshop } from './workshop.ts'

/** Share of the report's words that slides may hold, and the most in all. */
const COVERAGE = 0.85
const MOST_WORDS = 11_000
/** Words of a point that the talk has told, where the backup goes on from it. */
const REMINDER = 14

/**
 * What leans on a point of the talk that had no room for it stands under that point again, said as briefly as it goes; where
 * that is in the words of the talk, as one point with the first that leans on it.
 */
function goesOn(statement: Statement, isFree: Workshop['isFree'], dated: ReadonlySet<string>): Statement[] {
  const { refs, leaning: [first, ...others] } = statement
  // What a timeline tells is told there.
  if (first === undefined || isFree(statement) || statement.isList || refs.some(ref => dated.has(keyOf(ref))) || ![first, ...others].some(isFree))
    return []
  const told = briefForTalk(statement).text
  const text = [shortened(statement.text, REMINDER, 'reasons'), statement.text].find(form => form !== undefined && form !== told)
  const point = text === undefined ? { text: `${told} ${first.text}`, refs: [...refs, ...first.refs], leaning: others } : { text }
  return [{ ...statement, ...point, words: countWords(point.text), turning: undefined }]
}

/** Words that are read at once on a page; each more is worth less, down to a least. */
const READ = 24
const A_WORD = 0.05
const LEAST_WORTH = 0.1

const worthAsReference = (statement: Statement): number =>
  statement.weight * Math.max(LEAST_WORTH, 1 - Math.max(0, briefForBackup(statement).words - READ) * A_WORD)

/** The weightiest of what is left, short ones first, within the words that slides may hold; in the report's order. */
export function worthShowing({ bySection, isFree, isNew, dated, outline }: Workshop): Statement[] {
  const all = [...bySection.values()].flat()
  const onTimelines = new Set([...dated].flatMap(({ refs }) => refs).map(keyOf))
  const left = [...all.filter(isFree).filter(isNew), ...all.flatMap(statement => goesOn(statement, isFree, onTimelines))].sort((a, b) => worthAsReference(b) - worthAsReference(a))
  const total = outline.parts.reduce((sum, part) => sum + part.words, 0)
  let room = Math.min(Math.max(total * COVERAGE, 300), MOST_WORDS)
  const wordsOf = ({ words, leaning }: Statement): number => words + leaning.reduce((sum, { text }) => sum + countWords(text), 0)
  const shown = left.filter(statement => (room -= wordsOf(statement)) >= 0).sort(byPlace)
  // What only announces stands before what it announces, or in the notes.
  return shown.filter((statement, i) => !statement.announces || (shown[i + 1] !== undefined && isBound(statement, shown[i + 1] ?? statement)))
}
