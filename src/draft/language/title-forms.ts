/** Shorter forms that only a title may take: the slide says the whole sentence under it. */
import { withoutDashed } from './asides.ts'
import { opensAsClause, splitClauses, FINITE } from './clauses.ts'
import { isSentence } from './dangling.ts'
import { endings, shorterForms, type Joint } from './shorten.ts'
import { boldEnds, plainEnds } from './title-ends.ts'
import { capitalise } from './words.ts'

const PREPOSITIONS = 'in|on|at|by|through|under|amid|over|within|across|among|between|after|before|towards?|against|for'

/** Where a title may end early, and a point may not. */
const JOINTS: readonly Joint[] = [
  [/: (?=\p{L})/gu, 'clause'],
  [/,? and (?=that )/gu, 'half'],
  [new RegExp(String.raw`,? and (?=(?:\p{Ll}+ly |also |thus |therefore )?(?:${FINITE})\b)`, 'gu'), 'half'],
  [new RegExp(String.raw`, (?=(?:${PREPOSITIONS}|mainly|largely|primarily|chiefly|mostly|partly|even|meaning|considering) )`, 'gu'), 'aside'],
  [/,? so (?=(?:\p{Ll}+ly )?(?:is|are|was|were|has|have|had|will|can|could|may|might|must|should) )/gu, 'half'],
  [/ (?=(?:because|given that|even as|even though|although|though|while|whereas) )/gu, 'clause'],
  [/ (?=(?:as (?:a way|an effort|a means) |since |given |especially |particularly |in an effort |by \p{Ll}+ly \p{Ll}+ing))/gu, 'aside'],
]

/** With a negation before it, a time or a reason is what is denied. */
const DENIED = /\b(?:not|never|no|cannot|nor|n[’']t|so|such|just|only)\b/u

/** What a colon explains is nothing without it: `share one trait: …`, `shows the risk: …`. */
const ANNOUNCES = /\b(?:an?|one|two|three|four|five|several|many|some|certain|simple|clear|following)(?: [\p{L}-]+){1,4}$|\b(?:cases?|examples?|challenges?|problems?|questions?|risks?|points?|reasons?|picture|story|issues?|dilemma|patterns?|trends?|same|this|so|clear|simple|follows)$/iu

/** A row of phrases that goes on after the joint, or a clause that the whole opens: `in Elm, in Ash and in Oak`. */
const GOES_ON = new RegExp(String.raw`, |\b(?:and|or) (?:${PREPOSITIONS})\b|\b(?:${FINITE})\b`, 'u')

const SUBORDINATE = /^ (?:because|given that|even as|even though|although|though|while|whereas) /u

/** The sentence until one of these joints. */
const earlyEnds = (text: string): string[] => endings(text, JOINTS).filter(({ text: kept }) => {
  const left = text.slice(kept.length)
  if (left.startsWith(':'))
    return opensAsClause(left.slice(2)) && !ANNOUNCES.test(kept)
  const clause = SUBORDINATE.exec(left)?.[0]
  if (clause !== undefined)
    return opensAsClause(left.slice(clause.length)) && !DENIED.test(kept)
  return !(left.startsWith(', ') && GOES_ON.test(left.slice(2))) && !(left.startsWith(' since ') && DENIED.test(kept))
}).map(({ text: kept }) => kept)

/** Words within a sentence that join it to others, or give an instance. */
const JOINING = /, (?:for example|for instance|for one|however|meanwhile|in turn|in fact|indeed|of course|therefore|thus|moreover|then|on the other hand|in particular|in this sense|in short),? (?=\p{Ll})/u

function withoutInserted(text: string): string[] {
  const plain = withoutDashed(text) ?? text
  return [...new Set([text, plain, text.replace(JOINING, ' '), plain.replace(JOINING, ' ')])]
}

/** A clause that turns, or has its subject in the one before it. */
const LEANS = /^(?:Had|Were|But|And|So|Yet|The \p{Ll}+s? \p{Ll}+)\b|^(?:\S+ ){0,7}(?:it|they|them|its|their|he|she|his|her)\b/iu

/** The clause after `, and`, `, but` or a semicolon, where it can stand alone. */
function secondClause(text: string): string[] {
  const [first = '', second = ''] = splitClauses(text) ?? []
  return second === '' || LEANS.test(second) || /^(?:Had|Were)\b/u.test(first) ? [] : [second]
}

/** `This paper argues that …`: what it argues is its own. */
const ARGUES = /^(?:[^,]{3,40}, )?(?:[Tt]his|[Tt]he) (?:[\p{L}-]+ ){0,2}?(?:paper|report|brief|study|article|essay|research|analysis|project)(?:’s (?:findings|analysis))?(?: (?:therefore|thus|also|further))? (?:argues|finds|found|concludes|shows?|showed|demonstrates?|indicates?|contends) that /u
export const argues = (text: string): boolean => ARGUES.test(text)
const argued = (text: string): string[] => argues(text) ? [capitalise(text.replace(ARGUES, '').replace(/,? and that .*$/u, ''))] : []

const longestFirst = (forms: readonly string[]): string[] => [...new Set(forms)].sort((a, b) => b.length - a.length)

/** All of them, without a full stop; those that leave out least come first, and what only a bolder cut gives comes last. */
export function* titleForms(sentence: string): Generator<string> {
  const texts = [sentence, ...argued(sentence)].flatMap(withoutInserted)
  const whole = texts.flatMap(text => [text, ...shorterForms(text).map(form => form.text)])
  const early = [...whole, ...whole.flatMap(earlyEnds), ...texts.flatMap(secondClause).flatMap(text => [text, ...shorterForms(text).map(form => form.text)])]
  const all = longestFirst(early.map(text => text.replace(/\.(?=[”’"]?$)/u, '')))
  yield* all
  // What one form begins with, an end of it is, too.
  const longest = all.filter(form => !all.some(other => other.length > form.length && other.startsWith(form)))
  yield* longestFirst(longest.flatMap(plainEnds))
  yield* longestFirst(longest.flatMap(boldEnds))
}

/** `Faced with storms`: an opening without its clause. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:ed|ing|en) (?:\p{L}+ )/u

/** The main clause after an opening that reads like one of its own: `, the board needs …`. */
const isClauseAfter = (left: string): boolean => /^, (?:an?|the|one)\b/u.test(left) && isSentence(`${capitalise(left.slice(2).replace(/ (?:that|which|who|whose|where|to)\b.*$/u, ''))}.`)

/** A comma or dash after which nothing follows but what it brings: the clause’s verb then stands before it. */
export function holdsVerb(whole: string, kept: string): boolean {
  const left = whole.slice(kept.length)
  return whole.startsWith(kept) && !PARTICIPLE.test(kept) && !/^, (?:and|or) /u.test(left) && /^(?:[,;] | [‒–—] |—)[^,;‒–—]+$/u.test(left) && !isClauseAfter(left)
}

/** Of two sentences, each tells half. */
export const isOneSentence = (text: string): boolean => !/[\p{Ll}\p{N})”’]{2}[.!?][”’"]? \p{Lu}/u.test(text)
