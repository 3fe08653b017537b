/** Sentences that cannot stand alone, under the one before them. */
import { countWords } from '../../../model/time-plan.ts'
import type { Paragraph, Section } from '../../report/types.ts'
import type { SentenceRef } from '../types.ts'
import { announces } from './announce.ts'
import { cutSentence, turningSentence } from './cut.ts'
import { isAboutDocument } from './dangling.ts'
import { MAX, MAX_LIST, MAX_WHOLE, MIN, reads, sendsElsewhere, statementOf, type Unweighted } from './from-sentence.ts'
import { innerList } from './lists.ts'
import { holds } from './pointing.ts'
import { failsAfterAll } from './turning.ts'
import { capitalise } from './words.ts'

/** Words of a verdict on the sentence before it: `This claim is exaggerated.` */
const MIN_VERDICT = 4
const VERDICT = /^(?:(?:But|Yet) )?(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hey|[Ii]t)(?: \p{Ll}+)? (?:is|are|was|were|has|have|must|will|gets?|got|failed|worked)\b/u
const least = (text: string): number => VERDICT.test(text) || failsAfterAll(text) ? MIN_VERDICT : MIN

/** Two short sentences as one point, where the second only leans on the first. */
const JOINED = 26
/** Words of a statement with all that leans on it. */
const MOST_LEANING = 120

/** `This`, `They`: the sentence before is all that is missing. */
const LEANS_BACK = /^[“"‘(]*(?:This|That|These|Those|It|They|He|She|Its|Their|His|Her|Such)\b/

const last = (statement: Unweighted): SentenceRef | undefined => (statement.leaning.at(-1) ?? statement).refs.at(-1)

/** Whether the sentence stands right after all that the statement holds, also across paragraphs of a section. */
export function follows(statement: Unweighted, ref: SentenceRef, paragraphs: readonly Paragraph[]): boolean {
  const before = last(statement)
  if (!before || before.section !== ref.section)
    return false
  const ends = paragraphs.find(({ number }) => number === before.paragraph)?.sentences.length === before.sentence + 1
  return before.paragraph === ref.paragraph ? before.sentence === ref.sentence - 1 : ref.sentence === 0 && before.paragraph === ref.paragraph - 1 && ends
}

/** `These new lamps are …`: what is pointed at, by name. */
const NAMED = /^(?:This|These|Such|That|Those) (?:[\p{L}-]+ ){0,2}?(?<noun>\p{L}{4,})(?=,|’s?\b| (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|also|in|of|on|for|to|by|from|with|between|among|that|which|who|\p{Ll}+(?:ed|s))\b)/u
/** The noun by which a sentence points at what stands before it. */
export const pointedAt = (text: string): string | undefined => NAMED.exec(text)?.groups?.noun

/** Sentences that may stand between a sentence and what it points at by name. */
const REACH = 3

/** The sentences between two places of a section. */
const between = (from: SentenceRef, to: SentenceRef, paragraphs: readonly Paragraph[]): string[] => paragraphs.flatMap(({ number, sentences }) => sentences.flatMap(({ text }, sentence) =>
  (number > from.paragraph || (number === from.paragraph && sentence > from.sentence)) && (number < to.paragraph || (number === to.paragraph && sentence < to.sentence)) ? [text] : []))

/** The same where the sentence names what it points at, and that stands in the statement and nowhere after it: what is between may be missing. */
function isNamedIn(statement: Unweighted, text: string, ref: SentenceRef, paragraphs: readonly Paragraph[]): boolean {
  const before = last(statement)
  const noun = pointedAt(text)
  const isNear = before?.section === ref.section && (before.paragraph === ref.paragraph ? ref.sentence - before.sentence <= REACH : before.paragraph === ref.paragraph - 1 && ref.sentence === 0)
  return isNear && noun !== undefined && [statement, ...statement.leaning].some(claim => holds(claim.text, noun)) && !between(before, ref, paragraphs).some(one => holds(one, noun))
}

/** `These rules are …` at the head of a paragraph, of what the one before does not name, and one further up does: it leans on all between. */
function pointsFurtherUp(statement: Unweighted, text: string, { paragraph, sentence }: SentenceRef, paragraphs: readonly Paragraph[]): boolean {
  const noun = sentence === 0 && /^Th[eo]se /u.test(text) ? pointedAt(text) : undefined
  const above = paragraphs.filter(({ number }) => number < paragraph)
  return noun !== undefined && last(statement)?.paragraph !== paragraph && !holds(above.at(-1)?.text ?? '', noun) && above.slice(0, -1).some(one => holds(one.text, noun))
}

/** `Given this, three principles apply.`: it says nothing without what follows. */
export const promises = (text: string): boolean => announces(capitalise(text.replace(/^(?:Given|Despite|After|Because of|In light of) (?:this|that|these|those)(?: \p{Ll}+)?, /u, '')))

/** Puts a sentence that cannot stand alone to the one before it; `false` where it has no place there. */
export function lean(before: Unweighted | undefined, sentence: string, ref: SentenceRef, section: Section, cut = cutSentence): boolean {
  // What turns against the sentence before it stands right under it, and says so.
  const text = turningSentence(sentence) ?? cut(sentence)
  const words = countWords(text)
  const list = words > MAX ? innerList(text) : undefined
  if (!before || before.isList || words < least(text) || words > (list ? MAX_LIST : MAX_WHOLE) || !reads(text) || isAboutDocument(text) || sendsElsewhere(text) || !(follows(before, ref, section.paragraphs) || isNamedIn(before, text, ref, section.paragraphs)) || pointsFurtherUp(before, text, ref, section.paragraphs))
    return false
  const isShort = !promises(text) && before.leaning.length === 0 && before.refs.length === 1 && before.words + words <= JOINED && LEANS_BACK.test(cut(sentence)) && before.refs[0]?.paragraph === ref.paragraph
  if (isShort)
    Object.assign(before, statementOf(`${before.text} ${text}`, [...before.refs, ref]))
  else if (before.words + words + before.leaning.reduce((sum, claim) => sum + countWords(claim.text), 0) <= (list ? MAX_LIST : MOST_LEANING))
    Object.assign(before, { leaning: [...before.leaning, ...list ? [list.lead, ...list.items].map(item => ({ text: item, refs: [ref] })) : [{ text, refs: [ref] }]], isList: list !== undefined })
  else
    return false
  return true
}
