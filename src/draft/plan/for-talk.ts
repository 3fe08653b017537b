/** Statements as points of a talk: how long they may be, and what stands under them. */
import { countWords } from '../../../model/time-plan.ts'
import { withoutShortCounts } from '../language/announce.ts'
import { promises } from '../language/counted.ts'
import { frames } from '../language/framing.ts'
import { keepsMeaning } from '../language/guard.ts'
import { argues } from '../language/title-forms.ts'
import { shortened } from '../language/titles.ts'
import { turnsAgainst } from '../language/turning.ts'
import { stemsOf } from '../language/words.ts'
import { remember } from '../../remember.ts'
import type { Claim, Statement } from '../types.ts'
import { briefClaims, briefForTalk, ownParts } from './brief.ts'
import { isTurned, turnOf } from './turns.ts'

/** The lead of a list says nothing without its items. */
export const LEADS = /[:;]$/

/** The items of a list under their lead, where that stands among what leans on a statement. */
export function underLead(claims: readonly Claim[]): Claim[] {
  const at = claims.findIndex(({ text }) => LEADS.test(text))
  const lead = claims[at]
  return lead === undefined || at === claims.length - 1 ? [...claims] : [...claims.slice(0, at), { ...lead, under: claims.slice(at + 1) }]
}

/** Words of a point that is read while somebody speaks, and of one with what leans on it. */
export const GLANCE = 26
export const LONGEST = 42
/** The same of one that only fills what is left of a slide. */
export const LONGEST_FILLING = 31
const LONGEST_WITH = 56
/** The same of a list with its items. */
const LONGEST_LIST = 84

export const wordsWith = ({ words, leaning }: Statement): number => words + leaning.reduce((sum, { text }) => sum + countWords(text), 0)

export const mostWith = ({ text, isList }: Statement): number => LEADS.test(text) || isList ? LONGEST_LIST : LONGEST_WITH

/** What says of whom, when or why the rest holds, or more of it. */
const LIMITS = /\b(?:particularly|especially|including|such as|since|after|before|when|where|while|during|because|due|that|which|who)\b/u

/** Without what is long at the end, which a page of the backup says, and without half of what is counted off; what turns against the point stays. */
const untilLong = (claims: readonly Claim[]): Claim[] => withoutShortCounts(claims.slice(0, claims.findLastIndex(claim => turnsAgainst(claim.text) || briefClaims([claim]).every(({ text }) => countWords(text) <= GLANCE)) + 1))

/** Without what leans and would only be granted. */
const tellable = ({ leaning, tellable: most = leaning.length }: Statement): Claim[] => leaning.slice(0, most)

/** Whether a talk bears a statement with what turns against it. */
export const isBearable = (statement: Statement): boolean => !isTurned(statement) || wordsWith({ ...statement, leaning: turnOf(statement) }) <= mostWith(statement)

/** Items of a list that the talk shows. */
const MOST_ITEMS = 6
const FEWEST_ITEMS = 3

/** The first sentence of an item that says more. */
const opening = (claim: Claim): Claim => {
  const first = claim.refs.length > 1 ? /^.{12,}?\p{Ll}[.!](?= \p{Lu})/u.exec(claim.text)?.[0] : undefined
  return first === undefined ? claim : { ...claim, text: first.replace(/\.$/u, ''), refs: claim.refs.slice(0, 1) }
}

/** A list as the talk bears it: below a lead that its items need, the first sentence of each, and the first of them where it does not say how many there are. */
function listForTalk(statement: Statement): Claim[] {
  const { leaning } = statement
  const at = [statement, ...leaning].findIndex(({ text }) => LEADS.test(text) && frames(text))
  const [before, items] = [leaning.slice(0, Math.max(0, at)), leaning.slice(Math.max(0, at))]
  if (at < 0 || (wordsWith(statement) <= mostWith(statement) && leaning.length <= MOST_ITEMS))
    return leaning
  const short = items.map(opening)
  const fits = (count: number): boolean => before.length + count <= MOST_ITEMS && wordsWith({ ...statement, leaning: [...before, ...short.slice(0, count)] }) <= mostWith(statement)
  const count = short.findLastIndex((_, i) => fits(i + 1)) + 1
  return count === short.length || (count >= FEWEST_ITEMS && !promises([statement, ...leaning][at]?.text ?? '')) ? [...before, ...short.slice(0, count)] : leaning
}

/** In parts and shorter where it is long, and with what leans on it where a talk can bear both; with what turns against it always. */
export const forTalk = remember((whole: Statement): Statement => {
  const statement = whole.isList ? { ...whole, leaning: listForTalk(whole) } : whole
  const brief = briefForTalk(statement)
  const others = wordsWith(statement) <= mostWith(statement) ? tellable(statement) : turnOf(statement)
  return { ...brief, leaning: [...ownParts(brief), ...statement.isList ? others : briefClaims(untilLong(others))] }
})

/** Without what leans on it, but all that its own sentence says, and what turns against that. */
export const alone = (statement: Statement): Statement => ({ ...statement, leaning: [...ownParts(statement), ...turnOf(statement)] })

/** Whether a title says all that a point of the talk would say of its statement. */
export function saysInBrief(statement: Statement, title: string): boolean {
  const brief = alone(briefForTalk(statement))
  const said = brief.text === statement.text ? shortened(statement.text, countWords(title), 'reasons') : brief.text
  return said !== undefined && brief.leaning.length === 0 && said.length <= title.length + 1
}

/** Words that a title may leave out at the end of its sentence without that being said again under it, and their share of it. */
const LITTLE = 7
const SHARE = 0.35

/** Whether its sentence says before the title only that the paper says so. */
const onlyArgues = (whole: string, title: string): boolean => argues(whole) && whole.endsWith(title.slice(1)) && whole.slice(0, -title.length).endsWith(' that ')

/** Whether a point would say the title again, and little more: no name and no figure, nothing that limits it. */
export function addsLittle({ text, leaning }: Statement, title: string): boolean {
  const whole = text.replace(/\.$/u, '')
  if (leaning.length === 0 && onlyArgues(whole, title))
    return true
  const left = whole.slice(title.length)
  const words = countWords(left)
  return leaning.length === 0 && whole.startsWith(title) && words <= LITTLE && words <= countWords(whole) * SHARE && !/[\p{Lu}\d:;]/u.test(left) && !LIMITS.test(left) && keepsMeaning(whole, title)
}

/** What a title was cut from, as a point under it: the whole, where in brief it would be the title again. */
export function besideTitle(statement: Statement, title: string): Statement {
  const brief = alone(briefForTalk(statement))
  return ownParts(brief).length === 0 && brief.text.length <= title.length + 1 ? alone({ ...statement, parts: 0 }) : brief
}

/** Words above which a point is better said by shorter ones. */
const BRIEF = 20
export const isLongish = (statement: Statement): boolean => forTalk(statement).words > BRIEF

export const isLong = (statement: Statement): boolean => forTalk(statement).words > GLANCE

/** What leans on a title stands right under it, as points; all of a list, or else what a talk can bear. */
export function underTitle(titled: Statement): Statement[] {
  const isShown = wordsWith(titled) <= LONGEST_WITH
  const leaning = titled.isList ? titled.leaning : isShown ? untilLong(tellable(titled)) : turnOf(titled)
  const points = (titled.isList ? underLead(leaning) : leaning).map(({ text, refs, under = [] }): Statement => ({ ...titled, refs, text, words: countWords(text), stems: stemsOf(text), leaning: under, isList: under.length > 0 }))
  return titled.isList ? points : points.map(briefForTalk)
}

export const isCutOff = ({ text, leaning, isList }: Statement): boolean => (LEADS.test(text) || isList === true) && leaning.length === 0
