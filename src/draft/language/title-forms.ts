/** Shorter forms that only a title may take: the slide says the whole sentence under it. */
import { withoutDashed } from './asides.ts'
import { joinsClauses, opensAsClause, opensWithVerb, splitClauses, subjectOf, FINITE } from './clauses.ts'
import { isSentence } from './dangling.ts'
import { isBalanced } from './guard.ts'
import { afterOpening, pointsInto } from './openings.ts'
import { endings, shorterForms, type Joint } from './shorten.ts'
import { boldEnds, plainEnds } from './title-ends.ts'
import { capitalise, countMatches } from './words.ts'

const PREPOSITIONS = 'in|on|at|by|through|under|amid|over|within|across|among|between|after|before|towards?|against|for'

/** Where a title may end early, and a point may not. */
const JOINTS: readonly Joint[] = [
  [/: (?=\p{L})/gu, 'clause'],
  [/,? and (?=that )/gu, 'half'],
  [new RegExp(String.raw`,? and (?=(?:\p{Ll}+ly |also |thus |therefore )?(?!think tank)(?:${FINITE})\b)`, 'gu'), 'half'],
  [new RegExp(String.raw`, (?=(?:${PREPOSITIONS}|mainly|largely|primarily|chiefly|mostly|partly|even|meaning|considering) )`, 'gu'), 'aside'],
  [/,? so (?=(?:\p{Ll}+ly )?(?:is|are|was|were|has|have|had|will|can|could|may|might|must|should) )/gu, 'half'],
  [/(?<![,;]) and (?=(?:the|its|their|it|they|even) )/gu, 'clause'],
  [/, (?=(?:using|leading to|cutting) )/gu, 'aside'],
  [/ (?=(?:because|given that|even as|even though|although|though|while|whereas) )/gu, 'clause'],
  [/ (?=(?:as (?:a way|an effort|a means) |since |given |especially |particularly |in an effort |by \p{Ll}+ly \p{Ll}+ing))/gu, 'aside'],
]

/** With a negation before it, a time or a reason is what is denied. */
const DENIED = /\b(?:not|never|no|cannot|nor|n[’']t|so|such|just|only)\b/u

/** What a colon explains is nothing without it: `share one trait: …`, `shows the risk: …`. */
const ANNOUNCES = /\b(?:an?|one|two|three|four|five|several|many|some|certain|simple|clear|following)(?: [\p{L}-]+){1,4}$|\b(?:cases?|examples?|challenges?|problems?|questions?|risks?|points?|reasons?|picture|story|issues?|dilemma|patterns?|trends?|same|this|so|clear|simple|follows)$/iu

/** A row of phrases that goes on after the joint, or a clause that the whole opens: `in Elm, in Ash and in Oak`. */
const GOES_ON = new RegExp(String.raw`, |\b(?:and|or) (?:${PREPOSITIONS})\b|\b(?:${FINITE})\b`, 'u')

/** `and the board …`: a clause of its own, after no comma. */
const SECOND = /^ and (?:the|its|their|it|they) /u

/** `and even ports of the south …`: a claim that goes further than the first, whatever that denies. */
const FURTHER = /^ and even (?=\p{Ll})/u

const FEW = 5
function isSecond(kept: string, left: string, isFurther = false): boolean {
  const [clause = ''] = left.split(', ')
  const last = /, (?:but|and|while|so|as) (?<clause>[^,]*)$/u.exec(kept)?.groups?.clause
  return joinsClauses(kept, clause) && countMatches(subjectOf(clause) ?? '', /\S+/gu) <= FEW && (isFurther || !DENIED.test(kept)) && !/^Much as\b/u.test(kept) && (last === undefined || opensAsClause(last))
}

const SUBORDINATE = /^ (?:because|given that|even as|even though|although|though|while|whereas) /u

/** The sentence until one of these joints. */
const earlyEnds = (text: string): string[] => endings(text, JOINTS).filter(({ text: kept }) => {
  const left = text.slice(kept.length)
  if (left.startsWith(':'))
    return opensAsClause(left.slice(2)) && !ANNOUNCES.test(kept)
  const clause = SUBORDINATE.exec(left)?.[0]
  if (clause !== undefined)
    return opensAsClause(left.slice(clause.length)) && !DENIED.test(kept)
  if (SECOND.test(left))
    return isSecond(kept, left.slice(5))
  if (FURTHER.test(left))
    return isSecond(kept, left.replace(FURTHER, ''), true)
  return !(left.startsWith(', ') && !left.startsWith(', using ') && GOES_ON.test(left.slice(2))) && !(left.startsWith(' since ') && DENIED.test(kept))
}).map(({ text: kept }) => kept)

/** Words within a sentence that join it to others, or give an instance. */
const JOINING = /, (?:for (?:example|instance)(?!,? (?:an?|the)\b)|for one|however|meanwhile|in turn|in fact|indeed|of course|therefore|thus|moreover|then|on the other hand|in particular|in this sense|in short),? (?=\p{Ll})/u

function withoutInserted(text: string): string[] {
  const plain = withoutDashed(text) ?? text
  return [...new Set([text, plain, text.replace(JOINING, ' '), plain.replace(JOINING, ' ')])]
}

/** `By selling oil, …`, `In 2021, the Board …`: how, when or where, before a clause that names whom it tells of. */
const WAY = /^(?:By \p{Ll}+ing|Through|Under|In effect|In practice|In short|In fact|Amid|To date|Even so|Together) ?/u
const PLACE = /^(?:In|At|On|During|After|Since|From|Over) /u
/** What holds for some, or in one case. */
const LIMITED = /\b(?:paper|glance|sight|surface|face|best|worst|average|name|times|hand|past|cases?|most|many|some|few|several|only|none|no|not|theory|principle|part|parts|case|absence|event|instances?|circumstances|scenario|if|when|least)\b/iu
const POSSIBLE = /\b(?:there|then|could|would|may|might)\b/u

/** `oil and wax the board sells`: the opening has not ended yet. */
const TWO_NOUNS = /^[^,]{3,60}(?<!\b(?:of|in|for|or|on|to|with|from|by|at|between|under|that|is|are|was|were|has|have|had|will|as|than|over|into|against|across|among|through|within|and)) the \p{Lu}|\b\p{L}+-\p{L}+ the \p{Lu}/u

function withoutOpening(text: string): string[] {
  const at = text.indexOf(', ')
  const [opening, rest] = [text.slice(0, at), text.slice(at + 2)]
  const isWay = WAY.test(opening)
  return at > 0 && (isWay || PLACE.test(opening)) && !LIMITED.test(opening) && !POSSIBLE.test(rest) && !pointsInto(opening, rest) && !TWO_NOUNS.test(rest) && isBalanced(opening) && (isWay || /^(?:the )?\p{Lu}/u.test(rest)) && opensAsClause(rest.replace(/,.*$/u, '')) && !/^(?:and|but|or|yet|so|nor) /u.test(rest) ? [capitalise(rest)] : []
}

/** A clause that turns, or has its subject in the one before it. */
const LEANS = /^(?:Had|Were|But|And|So|Yet|The \p{Ll}+s? \p{Ll}+)\b|^(?:\S+ ){0,7}(?:it|they|them|its|their|he|she|his|her)\b/iu

/** The clause after `, and`, `, but` or a semicolon, where it can stand alone. */
function secondClause(text: string): string[] {
  const [first = '', second = ''] = splitClauses(text) ?? []
  return second === '' || LEANS.test(second) || /^(?:Had|Were)\b/u.test(first) ? [] : [second]
}

/** `This paper argues that …`: what it argues is its own. */
const ARGUES = /^(?:[^,]{3,40}, )?(?:[Tt]his (?:[\p{L}-]+ ){0,2}?|[Tt]he (?:present |current |policy |research )?)(?:paper|report|brief|study|article|essay|research|analysis|project)(?:’s (?:findings|analysis))?(?: (?:therefore|thus|also|further))? (?:argues|finds|found|concludes|shows?|showed|demonstrates?|indicates?|contends) that /u
export const argues = (text: string): boolean => ARGUES.test(text)
const argued = (text: string): string[] => argues(text) ? [capitalise(text.replace(ARGUES, '').replace(/,? and that .*$/u, ''))] : []

const longestFirst = (forms: readonly string[]): string[] => [...new Set(forms)].sort((a, b) => b.length - a.length)

/** All of them, without a full stop; those that leave out least come first, and what only a bolder cut gives comes last. */
export function* titleForms(sentence: string): Generator<string> {
  const texts = [sentence, ...argued(sentence), ...withoutOpening(sentence), ...[afterOpening(sentence, true) ?? []].flat()].flatMap(withoutInserted)
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

/** What is gone stood between the subject and its verb. */
function isMiddleGone(whole: string, kept: string): boolean {
  let at = 0
  while (at < kept.length && kept[at] === whole[at])
    at++
  const tail = kept.slice(at).trimStart()
  return at > 0 && whole.endsWith(tail) && opensWithVerb(tail)
}

/** A comma or dash after which nothing follows but what it brings: the clause’s verb then stands before it. */
export function holdsVerb(whole: string, kept: string): boolean {
  const left = whole.slice(kept.length)
  if (!whole.startsWith(kept))
    return isMiddleGone(whole, kept)
  // `The quay crumbled in the storm, and the lamps …`
  if (/^, and /u.test(left) && !kept.includes(',') && opensAsClause(left.slice(6).split(', ')[0] ?? ''))
    return !PARTICIPLE.test(kept)
  return whole.startsWith(kept) && !PARTICIPLE.test(kept) && !/^, (?:and|or) /u.test(left) && /^(?:[,;] | [‒–—] |—)[^,;‒–—]+$/u.test(left) && !isClauseAfter(left)
}

/** Of two sentences, each tells half. */
export const isOneSentence = (text: string): boolean => !/[\p{Ll}\p{N})”’]{2}[.!?][”’"]? \p{Lu}/u.test(text)
