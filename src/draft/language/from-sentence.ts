/** What a slide may show of one sentence. */
import { countWords } from '../../../model/time-plan.ts'
import { isAbroad } from '../../report/tongue.ts'
import type { Paragraph } from '../../report/types.ts'
import type { SentenceRef, Statement } from '../types.ts'
import { splitClauses } from './clauses.ts'
import { isComplete, isOpeningOnly } from './complete.ts'
import { cutSentence, turningSentence } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { isBalanced, keepsMeaning } from './guard.ts'
import { isInstruction, ordersReaders } from './instructions.ts'
import { innerList } from './lists.ts'
import { afterOpening } from './openings.ts'
import { isRow } from './parting.ts'
import { isVerdict } from './verdict.ts'
import { capitalise, isUnspaced, stemsOf } from './words.ts'

/** Words of a statement. A talk takes short ones only; pages of reference bear more. */
export const MIN = 5
export const MAX = 34
export const MAX_WHOLE = 72
/** Characters of a statement in a script without spaces. */
const MAX_UNSPACED = 90

export type Unweighted = Omit<Statement, 'weight'>

export const statementOf = (text: string, refs: SentenceRef[]): Unweighted => ({ refs, text, words: countWords(text), stems: stemsOf(text), isItem: false, leaning: [] })

/** `Ministers should ask: Do crews feel safe?` says which question is asked. */
const PUTS_QUESTION = /^[^?:]*\b(?:asks?|asked|asking|questions?)\b[^?:]{0,40}: “?\p{Lu}[^?]{8,}\?”?$/u

export const reads = (text: string): boolean => (isSentence(text) || PUTS_QUESTION.test(text) || (ordersReaders(text) && /[.!]$/.test(text))) && isBalanced(text)
/** `(The board paid for them. The port did not.)` */
export const isAside = (text: string): boolean => /^\([^()]*(?:\([^()]*\)[^()]*)*\)\.?$/u.test(text)
/** `(See the annex for more.)` */
export const sendsElsewhere = (text: string): boolean => /^\((?:[Ss]ee\b|[Cc]f\.|[Ff]or (?:more|details|further|a (?:complete|full|fuller|list))\b)/u.test(text)
const isGood = (text: string, most = MAX): boolean => countWords(text) >= MIN && countWords(text) <= most && !isDangling(text) && !isAside(text) && !isOpeningOnly(text) && reads(text)

/** In other scripts, a sentence is taken whole. */
function unspaced(text: string, ref: SentenceRef): Unweighted[] {
  return text.length >= 8 && text.length <= MAX_UNSPACED && /[。．！.!」』]$/u.test(text) ? [statementOf(text, [ref])] : []
}

/** A list item may be a phrase. */
const isPhrase = (text: string): boolean => !isAside(text) && countWords(text) >= 3 && countWords(text) <= 26 && !isDangling(text) && isBalanced(text) && !/[?:!]$|[.…]\s?(?:\.\s?){2,}$|…$/.test(text)

/** What follows takes back a part of what stands before. */
const ADVERSE = /(?:, but|; (?:however|but|yet|nevertheless),?) /u

/** `Many of its lamps …`: whose, the first half says. */
const POINTS_BACK = /^(?:\S+ ){0,4}(?:it|its|they|their|them|he|his|him|she|her)\b/iu

/** `We found little oil in their lamps.`: whose, the first half says. */
const OF_THEM = /^(?<before>(?:[^\s,;]+ ){1,9}?)(?:their|them)\b/u
const SEVERAL = /\p{L}{3,}(?<!ss|us|is)s\b|\b(?:and|or|people|police|staff|media|men|women|children|both|each|every|who|committee|board|team|group)\b/u
const isOfOthers = (text: string): boolean => {
  const before = OF_THEM.exec(text)?.groups?.before
  return before !== undefined && !SEVERAL.test(before)
}

/** `The lamp is dear.`: of which lamp the first half tells. */
const namesFromFirst = (part: string, first: string): boolean => {
  const noun = /^The (?<noun>\p{Ll}{3,})\b/u.exec(part)?.groups?.noun
  return noun !== undefined && new RegExp(String.raw`(?<!\b[Tt]he )\b${noun}\b`, 'u').test(first)
}

/** `The storm broke the mast, but the quay also lost its lamp.`: it adds, and turns against nothing. */
const ADDS = /, but (?:[^\s,;]+ ){1,7}also /u

/** A sentence too long for one statement gives two, if both can stand alone; one of two only at a semicolon, for `, and` may go on with a list. */
function halves(text: string, ref: SentenceRef): Unweighted[] {
  if (isAbroad(text))
    return []
  const parts = (splitClauses(text) ?? []).map(cutSentence)
  // `The campaign will bribe voters; deploy police`: what goes on with another verb is no order.
  const goesOn = (part: string): boolean => part !== parts[0] && isInstruction(part) && !isInstruction(parts[0] ?? '')
  const good = parts.filter((part, i) => isGood(part) && isComplete(part) && !goesOn(part) && !(i > 0 && (isOfOthers(part) || namesFromFirst(part, parts[0] ?? ''))))
  // `The lamps were lit, the ferry has sailed, and …`: the last of several clauses.
  if (/, and /u.test(text) && !/; |, but /u.test(text) && isRow(parts[0]?.replace(/\.$/u, '') ?? ''))
    return []
  if (good.length < parts.length && (ADVERSE.test(text) || !/; /u.test(text) || isGood(text, MAX_WHOLE)))
    return []
  const isTurned = /, but /u.test(text) && !ADDS.test(text) && good.length === parts.length
  return good.map((part, i) => ({ ...statementOf(part, [ref]), ...!isTurned ? {} : i === 0 ? { isHalf: true } : { ...POINTS_BACK.test(part) ? { isHalf: true } : {}, turning: `But ${part.charAt(0).toLowerCase()}${part.slice(1)}` } }))
}

/** Words of a list’s lead, and of the longest list. */
const MAX_LEAD = 40
export const MAX_LIST = 130

/** A long sentence that is a list: its lead, and its items under it. */
function listed(text: string, ref: SentenceRef): Unweighted | undefined {
  const list = countWords(text) <= MAX_LIST && isBalanced(text) ? innerList(text) : undefined
  return list && countWords(list.lead) <= MAX_LEAD && !isDangling(list.lead)
    ? { ...statementOf(list.lead, [ref]), stems: stemsOf(text), leaning: list.items.map(item => ({ text: item, refs: [ref] })), isList: true }
    : undefined
}

const FIRST_PERSON = /\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]urs?|us)\b/u

/** A quotation that begins within a sentence is its end alone; one that says “I” wants its speaker. */
export const wantsSpeaker = (kind: Paragraph['kind'], sentence: string): boolean => kind === 'quote' && (/^[“"‘(]*\p{Ll}/u.test(sentence) || FIRST_PERSON.test(sentence))

/** `After reading this bill, our team found that …`: what a paper found stands without an opening that points elsewhere. */
function foundAlone(text: string): string {
  const found = isVerdict(text) && isDangling(text) ? afterOpening(text) : undefined
  return found !== undefined && isVerdict(found) && !isDangling(found) && keepsMeaning(text, found) ? found : text
}

export function fromSentence(sentence: string, ref: SentenceRef, kind: Paragraph['kind'], cut = cutSentence): Unweighted[] {
  if (isUnspaced(sentence))
    return unspaced(sentence, ref)
  const text = foundAlone(cut(sentence))
  const turning = turningSentence(sentence)
  const whole = { ...statementOf(text, [ref]), ...turning === undefined || turning === text ? {} : { turning } }
  if (isGood(text))
    return [whole]
  if (kind === 'item' && isPhrase(text))
    return [statementOf(capitalise(text), [ref])]
  const list = listed(text, ref)
  if (list)
    return [list]
  const parts = halves(text, ref)
  return parts.length > 0 || !isGood(text, MAX_WHOLE) ? parts : [whole]
}
