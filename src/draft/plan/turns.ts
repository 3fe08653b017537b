/** Pairs of statements of which the second turns against the first: `However, …`. Each alone tells half of it. */
import { turnsAgainst } from '../language/turning.ts'
import type { Claim, SentenceRef, Statement } from '../types.ts'
import { keyOf } from './notes.ts'

/** Two halves of one sentence: `…, but …`. */
export const isHalf = (first: Statement, second: Statement): boolean => first !== second && first.refs[0]?.sentence === second.refs[0]?.sentence && first.refs.length === 1 && second.turning?.startsWith('But ') === true && first.turning === undefined

/** Whether `second` begins right after `first` ends, with what leans on it. */
function goesOn(first: Statement, second: Statement): boolean {
  const before = (first.leaning.at(-1) ?? first).refs.at(-1)
  const [ref] = second.refs
  return before !== undefined && ref?.section === before.section
    && (ref.paragraph === before.paragraph ? ref.sentence === before.sentence + 1 || isHalf(first, second) : ref.paragraph === before.paragraph + 1 && ref.sentence === 0)
}

/** Whether it says the sentence of that place. */
export const isAt = ({ refs }: Pick<Claim, 'refs'>, place: SentenceRef): boolean => refs.some(ref => keyOf(ref) === keyOf(place))

/** Whether `second` turns against `first`, which stands right before it, or is known to; one that another turns against is no half of it. */
export const isPair = (first: Statement, second: Statement): boolean => {
  const { turnedBy } = first
  return turnedBy === undefined ? second.turning !== undefined && goesOn(first, second) : first !== second && [second, ...second.leaning].some(claim => isAt(claim, turnedBy))
}

/** Whether `first` says only half without `second`: it announces it, or is turned against. */
export const isBound = (first: Statement, second: Statement): boolean => (second.turning !== undefined || first.announces === true) && goesOn(first, second)

/** The first sentence that leans on it, where that one turns against it, or all up to the one that is known to: without it, it says only half. */
export function turnOf({ leaning, parts = 0, turnedBy }: Statement): Claim[] {
  const at = turnedBy ? leaning.findIndex(claim => isAt(claim, turnedBy)) : -1
  return at >= parts ? leaning.slice(parts, at + 1) : leaning.slice(parts, parts + 1).filter(({ text }) => turnsAgainst(text))
}
export const isTurned = (statement: Statement): boolean => turnOf(statement).length > 0

/** `By contrast, Ash …`: both hold. */
const BESIDE = /^(?:By|In) contrast\b|^(?:Meanwhile|Similarly|Conversely)\b/u
/** Whether what turns against it takes it back, or limits it: a mere contrast does not. */
export const isGrantedOnly = (statement: Statement): boolean => statement.turn === 'limits' || turnOf(statement).some(({ text }) => !BESIDE.test(text))

/** The statements of a report in their order, each that the next one turns against marked: it is told with that one, wherever it stands. What turns after sentences that lean turns against those. */
export const withTurned = (statements: readonly Statement[], isHeard: (turn: Statement) => boolean): Statement[] => statements.map((statement, i) => {
  const next = statements[i + 1]
  return next && statement.leaning.length === 0 && isHeard(next) && isPair(statement, next) ? { ...statement, turnedBy: next.refs[0], turn: BESIDE.test(next.turning ?? '') ? 'beside' : 'limits' } : statement
})

/** What was shortened lacks the end of its turning form. */
const isWhole = (turning: string, text: string): boolean => turning.endsWith(text.slice(1)) || turning.replace(', however,', '') === text

/** The points with the word that turns, where the point right before them, or for the first the title’s statement, is what they turn against. */
export const withTurns = (points: readonly Statement[], titled?: Statement): Statement[] => points.map((point, i) => {
  const before = i === 0 ? titled : points[i - 1]
  return before && point.turning !== undefined && isPair(before, point) && isWhole(point.turning, point.text) ? { ...point, text: point.turning } : point
})

/** The other half of each statement that has one. */
export function partnersIn(statements: readonly Statement[]): Map<Statement, Statement> {
  const turning = statements.filter(statement => statement.turning !== undefined)
  return new Map(turning.flatMap((second) => {
    const first = statements.find(statement => isPair(statement, second))
    return first ? [[first, second], [second, first]] as const : []
  }))
}
