/** Which statements make a slide. */
import { countWords } from '../../../model/time-plan.ts'
import { shortened } from '../language/titles.ts'
import { overlap } from '../language/words.ts'
import type { Claim, Statement } from '../types.ts'
import { inOrder } from './notes.ts'
import { heightWith, type Area } from './fit.ts'
import { headlineOf, LEAST, worthAsPoint } from './headline.ts'

/** Two statements that share so much of their telling words say the same. */
const SAME = 0.8

export const byWeight = (a: Statement, b: Statement): number => b.weight - a.weight

export function byPlace(a: Pick<Statement, 'refs'>, b: Pick<Statement, 'refs'>): number {
  const [first] = a.refs
  const [second] = b.refs
  return first && second ? inOrder(first, second) : 0
}

/** A statement as a point, with what leans on it under it. */
export const claimOf = ({ text, refs, leaning }: Statement): Claim => ({ text, refs, ...leaning.length > 0 ? { under: leaning } : {} })

export interface Chosen {
  title: Claim
  /** What the title was cut from; absent where the title is a label. */
  titled: Statement | undefined
  points: Statement[]
}

/** Words of a point that is read while somebody speaks, and of one with what leans on it. */
const GLANCE = 26
const LONGEST = 36
const LONGEST_WITH = 56

const wordsWith = ({ words, leaning }: Statement): number => words + leaning.reduce((sum, { text }) => sum + countWords(text), 0)

/** Shorter where it is long, and with what leans on it where a talk can bear both. */
function forTalk(statement: Statement): Statement {
  const text = statement.words > GLANCE ? shortened(statement) ?? statement.text : statement.text
  return { ...statement, text, words: countWords(text), leaning: wordsWith(statement) <= LONGEST_WITH ? statement.leaning : [] }
}

/** The best statements, each new beside the others, that fit; in the report's order. */
function pointsFrom(ranked: readonly Statement[], titled: Statement | undefined, area: Area, most: number): Statement[] {
  const points: Statement[] = []
  let used = 0
  const lines = (): number => points.reduce((sum, { leaning }) => sum + 1 + leaning.length, 0)
  const tryOne = (statement: Statement): boolean => {
    const height = heightWith(statement.text, statement.leaning, area)
    if (lines() + 1 + statement.leaning.length > most || used + height > area.space)
      return false
    points.push(statement)
    used += height
    return true
  }
  for (const statement of ranked) {
    const isNew = statement === titled || [...points, ...titled ? [titled] : []].every(other => overlap(other.stems, statement.stems) < SAME)
    // What a title was cut from is shown whole, or it would say the title again.
    const short = statement === titled ? { ...statement, leaning: [] } : forTalk(statement)
    if (isNew && short.words <= LONGEST && !isCutOff(short) && !tryOne(short) && !LEADS.test(short.text) && wordsWith(statement) - statement.words <= LOSABLE)
      tryOne({ ...short, leaning: [] })
  }
  return points.sort(byPlace)
}

/** The lead of a list says nothing without its items. */
const LEADS = /[:;]$/
const isCutOff = ({ text, leaning }: Statement): boolean => LEADS.test(text) && leaning.length === 0

/** Words that lean on a statement and may go unsaid. */
const LOSABLE = 14

/** What is lost where a statement is shown without the sentences that lean on it. */
const ALONE = 0.5
const worth = (statement: Statement): number => worthAsPoint(forTalk(statement)) * (wordsWith(statement) > LONGEST_WITH ? ALONE : 1)

/** A title of one line leaves that of the second to the points. */
const ONE_LINE = 44
const LINE = 44
export const roomUnder = (title: string, area: Area): Area => title.length <= ONE_LINE ? { ...area, space: area.space + LINE } : area

/** The best statement that can be a title, or else `label`, and the best others that fit under it. `undefined` where there is neither. */
export function chooseSlide(candidates: readonly Statement[], area: Area, most: number, titleLength: number, label?: string): Chosen | undefined {
  const worths = new Map(candidates.map(statement => [statement, worth(statement)]))
  const ranked = candidates.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))
  const headline = headlineOf(ranked, titleLength, label === undefined ? 0 : LEAST)
  if (!headline)
    return label === undefined || ranked.length === 0 ? undefined : { title: { text: label, refs: [] }, titled: undefined, points: pointsFrom(ranked, undefined, roomUnder(label, area), most) }
  const { title, titled, isWhole } = headline
  const room = roomUnder(title.text, area)
  const others = ranked.filter(other => other !== titled)
  // A title that was cut short leaves words unsaid: the whole statement is then the first of the points.
  return { title, titled, points: pointsFrom(isWhole ? others : [titled, ...others], titled, room, most) }
}

/** All that a slide shows of the report. */
export const shownBy = ({ titled, points }: Chosen): Pick<Statement, 'refs'>[] =>
  [...titled && points.every(({ refs: [ref] }) => ref !== titled.refs[0]) ? [titled] : [], ...points.flatMap(point => [point, ...point.leaning])]
