/** Statements as points: a long one in parts, and without what only adds. */
import { countWords } from '../../../model/time-plan.ts'
import { isTakenUp } from '../language/ends.ts'
import { partsOf } from '../language/parting.ts'
import { shortened, type Loss } from '../language/titles.ts'
import { holdsTwo } from '../language/words.ts'
import type { Claim, SentenceRef, Statement } from '../types.ts'
import { remember } from '../../remember.ts'

/** Words above which a sentence parts, loses what only adds, and loses a time or a reason, too. */
interface Measure { parts: number, asides: number, reasons: number }

/** A talk is heard, a page of reference is read. */
const TALK: Measure = { parts: 20, asides: 20, reasons: 20 }
const BACKUP: Measure = { parts: 22, asides: 22, reasons: 36 }

const within = (text: string, most: number, loss: Loss): string => countWords(text) > most ? shortened(text, most, loss) ?? text : text
const less = (text: string, { asides, reasons }: Measure): string => asides === reasons ? within(text, reasons, 'reasons') : within(within(text, asides, 'asides'), reasons, 'reasons')

/** The word that turns against the sentence before, before what is left of its own. */
function turningOf({ text, turning }: Statement, left: string): Pick<Statement, 'turning'> {
  // With the first letter, which is a small one there.
  const opening = turning?.endsWith(text.slice(1)) ? turning.slice(0, turning.length - text.length + 1) : undefined
  return opening === undefined || !text.startsWith(left.split(' ', SAME_START).join(' ')) ? {} : { turning: `${opening}${left.slice(1)}` }
}

/** Words by which what is left is known to begin like the whole. */
const SAME_START = 3

/** The text as a point, with the other parts of its sentence under it. What the next sentence names stays. */
function inParts(whole: string, refs: SentenceRef[], measure: Measure, next = ''): Pick<Statement, 'text' | 'leaning'> {
  const [text = whole, ...rest] = partsOf(whole, measure.parts).map((part) => {
    const short = less(part, measure)
    return isTakenUp(next, part, short) ? part : short
  })
  return { text, leaning: rest.map((part): Claim => ({ text: part, refs })) }
}

/** The same of what leans on a point. */
const claimsInParts = (claims: readonly Claim[], measure: Measure): Claim[] => claims.flatMap((claim, i) => {
  const { text, leaning } = inParts(claim.text, claim.refs, measure, claims[i + 1]?.text)
  return [{ ...claim, text: leaning.length === 0 && measure === TALK && lacksReason(claim.text, text) ? claim.text : text }, ...leaning]
})

/** What is asked, as a point of the talk. */
export const briefText = (text: string, refs: SentenceRef[]): Pick<Statement, 'text' | 'leaning'> => inParts(text, refs, TALK)

/** Words of a point that bears its reason, and of one that says little without. */
const REASONED = 24
const LITTLE = 14
/** Why, or within which bounds: `because the law demands it`, `as these are dear`, `which is only useful in winter`. */
const DECIDES = /^,? (?:because|due to|owing to|thanks to|given|since|as (?!well\b|part\b|shown\b|seen\b|illustrated\b|an?\b)|which (?:is|are|was|were|has|have|had) (?:only|never|not|no)\b)/u
const lacksReason = (whole: string, short: string): boolean => countWords(whole) <= REASONED && countWords(short) < LITTLE && DECIDES.test(whole.slice(short.replace(/\.$/u, '').length))

/** A short point with the reason that its sentence gives, which it lost; `undefined` where there is none, or it is a long one. */
export const withReason = ({ text, words, turning }: Statement, short: Statement): Statement | undefined => (short.parts ?? 0) === 0 && lacksReason(text, short.text)
  ? { ...short, text, words, ...short.turning !== undefined && turning !== undefined ? { turning } : {} }
  : undefined

function brief(statement: Statement, measure: Measure): Statement {
  const { text: whole, refs, leaning, isList } = statement
  const { text, leaning: parts } = /[:;]$/u.test(whole) || isList === true || holdsTwo(whole) ? { text: whole, leaning: [] } : inParts(whole, refs, measure, leaning[0]?.text)
  if (text === whole && parts.length === 0)
    return statement
  return { ...statement, ...turningOf(statement, text), text, words: countWords(text), leaning: [...parts, ...leaning], parts: parts.length }
}

export const briefForTalk = remember((statement: Statement): Statement => brief(statement, TALK))
/** With what leans on it said as briefly. */
export const briefForBackup = remember((statement: Statement): Statement => {
  const { leaning, isList, parts = 0, ...short } = brief(statement, BACKUP)
  return { ...short, parts, ...isList === undefined ? {} : { isList }, leaning: isList ? leaning : claimsInParts(leaning, BACKUP) }
})

/** The parts of its own sentence, without what else leans on it. */
export const ownParts = ({ leaning, parts = 0 }: Statement): Claim[] => leaning.slice(0, parts)

/** What leans on a point of the talk, said as briefly. */
export const briefClaims = (claims: readonly Claim[]): Claim[] => claimsInParts(claims, TALK)
