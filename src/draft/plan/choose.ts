/** Which statements make a slide. */
import { countWords } from '../../../model/time-plan.ts'
import { fitsTitle } from '../../../model/title-lines.ts'
import { keepsPromise } from '../language/announce.ts'
import { titleFrom } from '../language/titles.ts'
import { overlap, stemsOf } from '../language/words.ts'
import type { Claim, Statement } from '../types.ts'
import { pointsBack } from './antecedents.ts'
import { addsLittle, GLANCE, isBearable, LEADS, underTitle, wordsWith, saysInBrief } from './for-talk.ts'
import type { Area } from './fit.ts'
import { comesBefore, fitOf, groundOf, holdsTogether, isAbout, isBeside, isBorneOut, isOfAnother, nearness } from './cohesion.ts'
import { headlinesOf, isOfDocument, type Headline, type Ranked } from './headline.ts'
import { byPlace, fitted, THREE, worth } from './points.ts'
import { isHalf, isPair, turnOf } from './turns.ts'
import { isRemedyOf } from './remedies.ts'
import { isOfAnotherCountry } from './whose.ts'

export const byWeight = (a: Statement, b: Statement): number => b.weight - a.weight

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

/** What a slide can be called, and how strong a statement must be to head it instead. */
export interface Label { text: string, least: number, /** A heading of the report that says what stands under it. */ isTelling?: boolean }

/** How much more a statement is worth under a title that shares its words. */
const ABOUT = 0.5

/** Whether what turns against the title stands under it, where it can be told at all. */
function isTurnTold(titled: Statement, others: readonly Statement[], points: readonly Statement[]): boolean {
  const isShown = ({ refs: [ref] }: Claim): boolean => points.some(({ refs, leaning }) => [{ refs }, ...leaning].some(({ refs: [own] }) => own === ref))
  const turn = others.find(other => isPair(titled, other))
  return turnOf(titled).every(isShown) && (turn === undefined || (isOfDocument(turn.text) && !isHalf(titled, turn)) || isShown(turn))
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
  const first = isWhole || saysInBrief(titled, title.text) ? undefined : rest === undefined ? titled : { ...titled, text: rest, words: countWords(rest) }
  const shown = (first?: Statement): Pick<Chosen, 'points' | 'dense'> => fitted(first ? [first, ...others] : others, { titled, title: title.text, first, under: leaning }, title.text, area, most)
  const [whole, apart] = [shown(first), first && addsLittle(titled, title.text) ? shown() : undefined]
  // What would be little more than the title again gives its place to another point.
  const chosen = { title, titled, ...apart && apart.points.length >= whole.points.length ? apart : whole }
  const isCut = titled.isList && chosen.points.reduce((sum, point) => sum + 1 + point.leaning.length, 0) < titled.leaning.length
  return isCut || !isTurnTold(titled, ranked, chosen.points) || !keepsPromise(title.text, chosen.points) ? undefined : chosen
}

/** Headlines whose slides are compared. */
const COMPARED = 10
/** What a slide is worth that would show too little. */
const TOO_FEW = 0.2

/** The same of one whose title names somebody of whom none of its points tells. */
const NOT_BORNE_OUT = 0.3

/** How far what the points carry tells: the title tells more. */
const CARRIED = 0.25

/** What it is worth where what turns against its title is told elsewhere, or nowhere. */
const HALF_TOLD = 0.05
const isHalfTold = (titled: Statement, { points }: Chosen): boolean => titled.turnedBy !== undefined && !points.some(point => isPair(titled, point))

interface Built {
  chosen: Chosen
  /** Title and points are of one matter. */
  isOne: boolean
  /** The title stands over the points, not beside them. */
  isOver: boolean
}

/** The slide whose title and points are best together: of one matter, from one place. */
function together(headlines: readonly Ranked[], ranked: readonly Statement[], worths: ReadonlyMap<Statement, number>, area: Area, most: number): Built | undefined {
  const built = headlines.slice(0, COMPARED).flatMap(({ headline, value }) => {
    const { title, titled } = headline
    const near = new Map(ranked.map(other => [other, (worths.get(other) ?? 0) * nearness(titled, other) * (comesBefore(titled, other) ? LED_UP : 1) * (isAbout(title.text, titled, other) ? 1 : STRANGE)]))
    const own = ranked.filter(other => !isOfAnother(title.text, titled, other) && !isOfAnotherCountry(title.text, titled, other) && !isRemedyOf(titled, other))
    const chosen = under(headline, own, near, area, most)
    if (!chosen)
      return []
    const below = chosen.points.filter(point => point.refs[0] !== titled.refs[0])
    const others = below.filter(point => !titled.leaning.some(({ refs: [ref] }) => ref === point.refs[0]))
    const carried = chosen.points.reduce((sum, point) => sum + (near.get(point) ?? worth(point, area)), 0)
    const isBorne = isBorneOut(title.text, titled, others)
    const factor = (chosen.points.length < THREE ? TOO_FEW : 1) * (isHalfTold(titled, chosen) ? HALF_TOLD : 1) * (isBorne ? 1 : NOT_BORNE_OUT)
    return [{ chosen, isOne: isBorne && holdsTogether(title.text, titled, others), isOver: !isBeside(titled, below), value: value * fitOf(title.text, titled, others) * groundOf(titled, below) * carried ** CARRIED * factor }]
  })
  // What two columns can show heads a slide only where nothing else does.
  const isShown = ({ chosen: { titled } }: { chosen: Chosen }): number => Number(titled?.isContrasted === true)
  return built.toSorted((a, b) => isShown(a) - isShown(b) || b.value - a.value)[0]
}

/** What a point is worth that speaks of something else than the title. */
const STRANGE = 0.5
/** The same of one that stands in a paragraph before the title’s: that leads into what follows. */
const LED_UP = 0.6

/**
 * The best statement that can be a title and `mayHead`, or else `label`, and the best others that fit under it. `undefined` where there is neither.
 * Statements of the whole paper are `scattered`: none stands near another.
 */
export function chooseSlide(all: readonly Statement[], area: Area, most: number, titleLength: number, label?: Label, mayHead: (statement: Statement) => boolean = () => true, scattered = false): Chosen | undefined {
  const candidates = all.filter(isBearable)
  const worths = new Map(candidates.map(statement => [statement, worth(statement, area)]))
  const ranked = candidates.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))
  const headlines = headlinesOf(ranked.filter(mayHead), titleLength, label?.least ?? 0).filter(({ headline: { title, titled } }) => !pointsBack(title.text, titled))
  const best = scattered ? undefined : together(headlines, ranked, worths, area, most)
  const chosen = scattered ? headlines.flatMap(({ headline }) => under(headline, ranked, worths, area, most) ?? []).at(0) : best?.chosen
  // A heading is better than a title from beside the points, and a telling one better than a title of another matter.
  if (chosen && (!best || !label || (best.isOver && (best.isOne || label.isTelling !== true))))
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
  const bare = members.map(statement => statement.leaning.length > 0 && wordsWith(statement) > GLANCE ? { ...statement, leaning: turnOf(statement) } : statement)
  const chosen = { title: { text: heading.title.text, refs: heading.title.refs }, titled: heading.titled, ...fitted([...opening, ...bare.toSorted(byWeight)], {}, heading.title.text, area, MOST_OF_SERIES), isSeries: true }
  return keepsPromise(chosen.title.text, chosen.points) ? chosen : undefined
}

/** Points of an enumeration. */
const MOST_OF_SERIES = 5

/** All that a slide shows of the report. */
export const shownBy = ({ titled, points }: Chosen): Pick<Statement, 'refs'>[] =>
  [...titled && points.every(({ refs: [ref] }) => ref !== titled.refs[0]) ? [titled] : [], ...points.flatMap(point => [point, ...point.leaning])]
