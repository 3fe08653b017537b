/** Which statements make a slide. */
import { countWords } from '../../../model/time-plan.ts'
import { fitsTitle } from '../../../model/title-lines.ts'
import { titleFrom } from '../language/titles.ts'
import { overlap, sharesMost, stemsOf } from '../language/words.ts'
import type { Claim, Statement } from '../types.ts'
import { remember } from '../remember.ts'
import { inOrder } from './notes.ts'
import { alone, besideTitle, forTalk, GLANCE, isCutOff, isLong, isLongish, LEADS, LONGEST, LONGEST_FILLING, mostWith, underTitle, wordsWith } from './for-talk.ts'
import { heightWith, TALK, TALK_DENSE, type Area } from './fit.ts'
import { fitOf, holdsTogether, isAbout, nearness } from './cohesion.ts'
import { headlinesOf, isOfDocument, worthAsPoint, type Headline, type Ranked } from './headline.ts'
import { isPair, isTurned, partnersIn, withTurns } from './turns.ts'

/** Two statements that share so much of their telling words say the same. */
const SAME = 0.62

export const byWeight = (a: Statement, b: Statement): number => b.weight - a.weight

export function byPlace(a: Pick<Statement, 'refs'>, b: Pick<Statement, 'refs'>): number {
  const [first] = a.refs
  const [second] = b.refs
  return first && second ? inOrder(first, second) : 0
}

/** Lines of a slide beyond its points, where items stand under them. */
const MORE_UNDER = 2

/** A statement as a point, with what leans on it under it. */
export const claimOf = ({ text, refs, leaning }: Statement): Claim => ({ text, refs, ...leaning.length > 0 ? { under: leaning } : {} })

export interface Chosen {
  title: Claim
  /** What the title was cut from; absent where the title is a label. */
  titled: Statement | undefined
  points: Statement[]
  /** They need the smaller of the two sizes. */
  dense: boolean
  /** They are all that is counted off under the title. */
  isSeries?: boolean
}

/** Share of the best point's worth below which none only fills what is left of a slide. */
const FILLING = 0.2
/** Points that any slide should have, and with which it may do. */
const FEW = 2
const THREE = 3
/** Share of the most weight from which a long one is told all the same. */
const OUTSTANDING = 0.95
const LATER = 0.9
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
    // The last item has no gap after it.
    if (points.length >= most || lines() + 1 + statement.leaning.length > most + MORE_UNDER || used + height - area.gap > area.space)
      return false
    points.push(statement)
    used += height
    return true
  }
  if (!under.every(tryOne))
    return []
  const partners = partnersIn([...ranked, ...titled ? [titled] : []])
  const offered = new Set<Statement>()
  const least = (ranked[0] ? worth(ranked[0], area) : 0) * FILLING
  const best = Math.max(...ranked.map(({ weight }) => weight)) * OUTSTANDING
  const isLast = (statement: Statement): boolean => isLong(statement) && statement.weight < best
  const isLater = (statement: Statement): boolean => !isLong(statement) && isLongish(statement) && statement.weight < best * LATER
  const offer = (statement: Statement): boolean => {
    offered.add(statement)
    const isNew = statement === first || [...points, ...titled ? [titled] : []].every(other => !sharesMost(other.stems, statement.stems, SAME))
    // What a title was cut from is shown whole, or it would say the title again.
    const short = statement === first ? besideTitle(statement, title) : forTalk(statement)
    const isLosable = !isTurned(statement) && !LEADS.test(short.text) && !short.isList && wordsWith(statement) - statement.words <= LOSABLE
    return isNew && short.words <= (statement === first || !isLast(statement) ? LONGEST : LONGEST_FILLING) && !isCutOff(short) && (tryOne(short) || (isLosable && tryOne(alone(short))))
  }
  const told = new Set<Statement>()
  // What turns against the title, or against a point, is told with it; a point that is turned against is not told alone.
  const offerPartner = (statement: Statement): boolean => {
    const partner = partners.get(statement)
    if (!partner || partner === titled || told.has(partner) || isOfDocument(partner.text))
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
  return withTurns([...under, ...points.slice(under.length).sort(byPlace)], titled)
}

/** Words that lean on a statement and may go unsaid. */
const LOSABLE = 14

/** What is lost where a statement is shown without the sentences that lean on it. */
const ALONE = 0.5
/** A point of more lines takes the place of others. */
const WORTH_BY_LINES = [1, 1, 0.8, 0.6]

const worthAlone = remember((statement: Statement): number => worthAsPoint(forTalk(statement)) * (wordsWith(statement) > mostWith(statement) ? ALONE : 1))

function worth(statement: Statement, area: Area): number {
  const lines = Math.ceil(forTalk(statement).text.length / area.line)
  return worthAlone(statement) * (WORTH_BY_LINES[lines - 1] ?? 0.5)
}

/** A title of one line leaves that of the second to the points. */
const ONE_LINE = 44
const LINE = 44
export const roomUnder = (title: string, area: Area): Area => title.length <= ONE_LINE ? { ...area, space: area.space + LINE } : area

/** What a slide can be called, and how strong a statement must be to head it instead. */
export interface Label { text: string, least: number, /** A heading of the report that says what stands under it. */ isTelling?: boolean }

/** How much more a statement is worth under a title that shares its words. */
const ABOUT = 0.5

/** Points with which a slide in large type has enough. */
const ENOUGH = 4

/** In large type; in the size of running text where that shows a point more. */
function fitted(ranked: readonly Statement[], head: Head, title: string, area: Area, most: number): Pick<Chosen, 'points' | 'dense'> {
  const large = pointsFrom(ranked, head, roomUnder(title, area), most)
  const dense = area === TALK && large.length < ENOUGH ? pointsFrom(ranked, head, roomUnder(title, TALK_DENSE), most) : []
  return dense.length > large.length ? { points: dense, dense: true } : { points: large, dense: false }
}

/** Whether a talk bears a statement with what turns against it. */
const isBearable = (statement: Statement): boolean => !isTurned(statement) || wordsWith(statement) <= mostWith(statement)

/** Whether what turns against the title stands under it, where it can be told at all. */
function isTurnTold(titled: Statement, others: readonly Statement[], points: readonly Statement[]): boolean {
  const turn = others.find(other => isPair(titled, other))
  return turn === undefined || isOfDocument(turn.text) || points.some(({ refs: [ref] }) => ref === turn.refs[0])
}

/** A headline with the best others that fit under it. `undefined` where a list does not fit, or what turns against the title is not told: both are told elsewhere. */
function under({ title, titled, isWhole, rest }: Headline, ranked: readonly Statement[], worths: ReadonlyMap<Statement, number>, area: Area, most: number): Chosen | undefined {
  const about = stemsOf(title.text)
  const leaning = isWhole ? underTitle(titled) : []
  // What leans on the title stands right under it: nothing that comes before it in the report can follow.
  const able = ranked.filter(other => other !== titled && (leaning.length === 0 || byPlace(other, titled) > 0))
  const fitting = new Map(able.map(other => [other, (worths.get(other) ?? 0) * (1 + ABOUT * overlap(about, other.stems))]))
  const others = able.toSorted((a, b) => (fitting.get(b) ?? 0) - (fitting.get(a) ?? 0))
  // A title that was cut short leaves words unsaid: its other clause, or else the whole statement, is then the first of the points.
  const first = isWhole ? undefined : rest === undefined ? titled : { ...titled, text: rest, words: countWords(rest) }
  const chosen = { title, titled, ...fitted(first ? [first, ...others] : others, { titled, title: title.text, first, under: leaning }, title.text, area, most) }
  const isCut = titled.isList && chosen.points.length < titled.leaning.length
  return isCut || !isTurnTold(titled, ranked, chosen.points) ? undefined : chosen
}

/** Headlines whose slides are compared. */
const COMPARED = 6
/** What a slide is worth that would show too little. */
const TOO_FEW = 0.2

/** How far what the points carry tells: the title tells more. */
const CARRIED = 0.25

/** The slide whose title and points are best together: of one matter, from one place. */
function together(headlines: readonly Ranked[], ranked: readonly Statement[], worths: ReadonlyMap<Statement, number>, area: Area, most: number): { chosen: Chosen, isOne: boolean } | undefined {
  const built = headlines.slice(0, COMPARED).flatMap(({ headline, value }) => {
    const { title, titled } = headline
    const near = new Map(ranked.map(other => [other, (worths.get(other) ?? 0) * nearness(titled, other) * (isAbout(title.text, titled, other) ? 1 : STRANGE)]))
    const chosen = under(headline, ranked, near, area, most)
    if (!chosen)
      return []
    const others = chosen.points.filter(point => point.refs[0] !== titled.refs[0] && !titled.leaning.some(({ refs: [ref] }) => ref === point.refs[0]))
    const carried = chosen.points.reduce((sum, point) => sum + (near.get(point) ?? worth(point, area)), 0)
    return [{ chosen, isOne: holdsTogether(title.text, titled, others), value: value * fitOf(title.text, titled, others) * carried ** CARRIED * (chosen.points.length < THREE ? TOO_FEW : 1) }]
  })
  // What two columns can show heads a slide only where nothing else does.
  const isShown = ({ chosen: { titled } }: { chosen: Chosen }): number => Number(titled?.isContrasted === true)
  return built.toSorted((a, b) => isShown(a) - isShown(b) || b.value - a.value)[0]
}

/** What a point is worth that speaks of something else than the title. */
const STRANGE = 0.5

/**
 * The best statement that can be a title and `mayHead`, or else `label`, and the best others that fit under it. `undefined` where there is neither.
 * Statements of the whole paper are `scattered`: none stands near another.
 */
export function chooseSlide(all: readonly Statement[], area: Area, most: number, titleLength: number, label?: Label, mayHead: (statement: Statement) => boolean = () => true, scattered = false): Chosen | undefined {
  const candidates = all.filter(isBearable)
  const worths = new Map(candidates.map(statement => [statement, worth(statement, area)]))
  const ranked = candidates.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))
  const headlines = headlinesOf(ranked.filter(mayHead), titleLength, label?.least ?? 0)
  const best = scattered ? undefined : together(headlines, ranked, worths, area, most)
  const chosen = scattered ? headlines.flatMap(({ headline }) => under(headline, ranked, worths, area, most) ?? []).at(0) : best?.chosen
  if (chosen && (best?.isOne !== false || label?.isTelling !== true))
    return chosen
  return label === undefined || ranked.length === 0 ? undefined : { title: { text: label.text, refs: [] }, titled: undefined, ...fitted(ranked, {}, label.text, area, most) }
}

/** An enumeration under what it enumerates, or else under `label`; as many as fit, in order. */
export function chooseSeries(members: readonly Statement[], lead: Statement | undefined, area: Area, titleLength: number, label?: string): Chosen | undefined {
  const title = lead && !LEADS.test(lead.text) ? titleFrom(lead, text => fitsTitle(text, titleLength)) : undefined
  const heading = title?.isWhole && !(label !== undefined && isOfDocument(title.text)) ? { title, titled: lead } : label === undefined ? undefined : { title: { text: label, refs: [] }, titled: undefined }
  if (!heading)
    return undefined
  // What is enumerated, where it is too long for a title, is said first.
  const opening = lead && heading.titled === undefined && !LEADS.test(lead.text) ? [lead] : []
  const bare = members.map(statement => statement.leaning.length > 0 && wordsWith(statement) > GLANCE ? { ...statement, leaning: [] } : statement)
  return { title: { text: heading.title.text, refs: heading.title.refs }, titled: heading.titled, ...fitted([...opening, ...bare.toSorted(byWeight)], {}, heading.title.text, area, MOST_OF_SERIES), isSeries: true }
}

/** Points of an enumeration. */
const MOST_OF_SERIES = 5

/** All that a slide shows of the report. */
export const shownBy = ({ titled, points }: Chosen): Pick<Statement, 'refs'>[] =>
  [...titled && points.every(({ refs: [ref] }) => ref !== titled.refs[0]) ? [titled] : [], ...points.flatMap(point => [point, ...point.leaning])]
