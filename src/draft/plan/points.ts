/** The points that stand under a title: the best that fit, in the report’s order. */
import { sharesMost } from '../language/words.ts'
import { remember } from '../../remember.ts'
import type { Claim, Statement } from '../types.ts'
import { beforeOf, findsAll } from './antecedents.ts'
import { withReason } from './brief.ts'
import { heightWith, roomUnder, TALK, TALK_DENSE, type Area } from './fit.ts'
import { alone, besideTitle, forTalk, isCutOff, isLong, isLongish, LEADS, underLead, LONGEST, LONGEST_FILLING, mostWith, wordsWith } from './for-talk.ts'
import { isOfDocument, worthAsPoint } from './headline.ts'
import { inOrder } from './notes.ts'
import { isPair, isTurned, partnersIn, withTurns } from './turns.ts'

/** Two statements that share so much of their telling words say the same. */
const SAME = 0.62

export function byPlace(a: Pick<Statement, 'refs'>, b: Pick<Statement, 'refs'>): number {
  const [first] = a.refs
  const [second] = b.refs
  return first && second ? inOrder(first, second) : 0
}

/** A statement as a point, with what leans on it under it. */
export const claimOf = ({ text, refs, leaning }: Statement): Claim => ({ text, refs, ...leaning.length > 0 ? { under: leaning } : {} })

/** The same of a list whose lead leans on the statement (`These include:`): a point of its own after it, with its items under it. */
export function claimsOf(statement: Statement): Claim[] {
  const leaning = statement.isList ? underLead(statement.leaning) : statement.leaning
  const lead = leaning.at(-1)
  return lead?.under ? [claimOf({ ...statement, leaning: leaning.slice(0, -1) }), lead] : [claimOf(statement)]
}

/** Lines of a slide beyond its points, where items stand under them; and where it holds lists side by side (`Governments will:`, `Companies will:`) alone. */
const MORE_UNDER = 2
const MORE_LISTED = 4

/** Share of the best point's worth below which none only fills what is left of a slide. */
const FILLING = 0.2
/** Points that any slide should have, and with which it may do. */
const FEW = 2
export const THREE = 3
/** Share of the most weight from which a long one is told all the same. */
const OUTSTANDING = 0.95
/** What must stand in the minute weighs more than any other. */
const PINNED = 1
/** Share of what else would be too little, where a slide has fewer. */
const SPARSE = 0.35

/** The statement that heads a slide, what of it is said again under its title, and what stands there before all else. */
interface Head { titled?: Statement, title?: string, first?: Statement | undefined, under?: readonly Statement[] }

/** After what stands under the title, which must all fit, the best statements, each new beside the others, that fit; in the report's order. */
function pointsFrom(ranked: readonly Statement[], { titled, title = '', first, under = [] }: Head, area: Area, most: number): Statement[] {
  const points: Statement[] = []
  let used = 0
  const lines = (): number => points.reduce((sum, { leaning }) => sum + 1 + leaning.length, 0)
  const tryOne = (statement: Statement): boolean => {
    const height = heightWith(statement.text, statement.leaning, area)
    const more = points.length > 0 && [...points, statement].every(({ isList }) => isList === true) ? MORE_LISTED : MORE_UNDER
    // The last item has no gap after it.
    if (points.length >= most || lines() + 1 + statement.leaning.length > most + more || used + height - area.gap > area.space)
      return false
    points.push(statement)
    used += height
    return true
  }
  if (!under.every(tryOne))
    return []
  const all = [...ranked, ...titled ? [titled] : []]
  const partners = partnersIn(all)
  const offered = new Set<Statement>()
  const wholes = new Map<Statement, Statement>()
  const least = (ranked[0] ? worth(ranked[0], area) : 0) * FILLING
  const best = Math.max(...ranked.map(({ weight }) => weight)) * OUTSTANDING
  // What is long, and among it what is of middling length, unless nothing weighs more.
  const isLast = (statement: Statement): boolean => isLong(statement) && statement.weight <= PINNED && (statement.weight < best || forTalk(statement).words > LONGEST_FILLING)
  const isLater = (statement: Statement): boolean => !isLong(statement) && isLongish(statement) && statement.weight <= PINNED && statement.weight < best
  const offer = (statement: Statement): boolean => {
    offered.add(statement)
    const isNew = statement === first || [...points, ...titled ? [titled] : []].every(other => !sharesMost(other.stems, statement.stems, SAME))
    // What a title was cut from is shown whole, or it would say the title again.
    const short = statement === first ? besideTitle(statement, title) : forTalk(statement)
    const isLosable = !isTurned(statement) && !LEADS.test(short.text) && !short.isList && wordsWith(statement) - statement.words <= LOSABLE
    return isNew && short.words <= (statement === first || !isLast(statement) ? LONGEST : LONGEST_FILLING) && !isCutOff(short) && [short, ...isLosable ? [alone(short)] : []].some(shown => tryOne(shown) && wholes.set(shown, statement) !== undefined)
  }
  const told = new Set<Statement>()
  // What turns against the title, or against a point, is told with it; a point that is turned against is not told alone.
  const offerPartner = (statement: Statement): boolean => {
    const partner = partners.get(statement) ?? (statement.turnedBy ? all.find(other => isPair(statement, other)) : undefined)
    if (!partner)
      return statement.turnedBy === undefined || isTurned(statement)
    if (partner === titled || told.has(partner) || isOfDocument(partner.text))
      return true
    const isTold = !offered.has(partner) && offer(partner)
    if (isTold)
      told.add(partner)
    return isTold || !isPair(statement, partner)
  }
  const offerBoth = (statement: Statement): void => {
    const [count, height] = [points.length, used]
    if (!offer(statement))
      return
    told.add(statement)
    if (!offerPartner(statement)) {
      points.length = count
      used = height
      told.delete(statement)
    }
  }
  if (titled)
    offerPartner(titled)
  if (first && offer(first))
    told.add(first)
  // What is long only where there is too little else.
  for (const [some, enough] of [[ranked.filter(statement => !isLast(statement) && !isLater(statement)), most], [ranked.filter(isLater), THREE], [ranked.filter(isLast), THREE]] as const) {
    for (const statement of some) {
      if (points.length >= enough || (points.length >= FEW && worth(statement, area) < (points.length < THREE ? least * SPARSE : least)))
        break
      if (!offered.has(statement))
        offerBoth(statement)
    }
  }
  // What room is left is for reasons that were cut off.
  const reasoned = (point: Statement): Statement => {
    const whole = withReason(wholes.get(point) ?? point, point)
    const height = whole ? used + heightWith(whole.text, whole.leaning, area) - heightWith(point.text, point.leaning, area) : Infinity
    if (!whole || height - area.gap > area.space)
      return point
    used = height
    return whole
  }
  return withTurns([...under, ...points.slice(under.length).sort(byPlace).map(reasoned)], titled)
}

/** Words that lean on a statement and may go unsaid. */
const LOSABLE = 14

/** What is lost where a statement is shown without the sentences that lean on it. */
const ALONE = 0.5
/** A point of more lines takes the place of others. */
const WORTH_BY_LINES = [1, 1, 0.8, 0.6]

const worthAlone = remember((statement: Statement): number => worthAsPoint(forTalk(statement)) * (wordsWith(statement) > mostWith(statement) ? ALONE : 1))

export function worth(statement: Statement, area: Area): number {
  const lines = Math.ceil(forTalk(statement).text.length / area.line)
  return worthAlone(statement) * (WORTH_BY_LINES[lines - 1] ?? 0.5)
}

/** Points with which a slide in large type has enough. */
const ENOUGH = 4

/** The same, where a point that does not find what it points at gives its place to the next best. */
function clearFrom(ranked: readonly Statement[], head: Head, area: Area, most: number): Statement[] {
  const points = pointsFrom(ranked, head, area, most)
  const { titled, title = '', under = [] } = head
  const heading: Claim = { text: title, refs: titled?.refs ?? [] }
  const lost = points.find((point, i) => i >= under.length && point.needs && point.refs[0] !== titled?.refs[0]
    && !findsAll(point, beforeOf([heading, ...points.slice(0, i).flatMap(before => [before, ...before.leaning])])))
  const rest = ranked.filter(({ needs }) => needs === undefined || needs !== lost?.needs)
  if (!lost || rest.length === ranked.length)
    return points
  const others = clearFrom(rest, head, area, most)
  return others.length >= Math.min(points.length, THREE) ? others : points
}

/** In large type; in the size of running text where that shows a point more. */
export function fitted(ranked: readonly Statement[], head: Head, title: string, area: Area, most: number): { points: Statement[], dense: boolean } {
  const large = clearFrom(ranked, head, roomUnder(title, area), most)
  const dense = area === TALK && large.length < ENOUGH ? clearFrom(ranked, head, roomUnder(title, TALK_DENSE), most) : []
  return dense.length > large.length ? { points: dense, dense: true } : { points: large, dense: false }
}
