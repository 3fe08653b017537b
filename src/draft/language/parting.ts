/**
 * A long sentence in parts that are read one after the other: full clauses, each word for word, so that nothing is lost.
 * Cautious: doubt counts as no.
 */
import { countWords } from '../../../model/time-plan.ts'
import { joinsClauses, opensAsClause, subjectOf } from './clauses.ts'
import { isComplete } from './complete.ts'
import { ADVERBIAL, withoutVoice } from './cut.ts'
import { isAboutDocument, isDangling, isSentence } from './dangling.ts'
import { isBalanced } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { predicateParts } from './predicates.ts'
import { ELLIPSIS } from './openings.ts'
import { capitalise, commasInside, commasOutside, countMatches, ended } from './words.ts'

/** Words of a part. */
const LEAST = 5

type Joint = 'semicolon' | 'turn' | 'and' | 'plain' | 'beside' | 'dash' | 'colon'

/** What stands between two clauses; `but`, `yet` and `so` begin the second one. */
const JOINTS: readonly (readonly [Joint, RegExp])[] = [
  ['semicolon', /; (?:and |moreover, |in addition, )?/gu],
  ['turn', /, (?=(?:but|yet|so) (?!that\b|as\b|far\b|long\b|much\b|many\b|too\b))/gu],
  ['and', /, and /gu],
  ['plain', / and (?=(?:its|their|it|they|there) )/gu],
  ['beside', /, (?:while|whereas) /gu],
  ['dash', / [–—] (?:and )?|—(?:and )?/gu],
  ['colon', /: /gu],
]

/** `Elm has sold its lamps and watches the pilots – their oil is dear`: whose it is stands before the joint, and is not its subject. */
const SEVERAL = /\b(?:and|people|police|[Mm]any|[Mm]ost|[Ss]ome|[Bb]oth|[Aa]ll|[Tt]hey|[Ww]e|[Tt]hose|[Tt]hese)\b|\p{Ll}{2,}(?<!ss|us|is)s\b/u
const isOwn = (first: string, clause: string): boolean => !/^(?:their|they|them)\b/iu.test(clause) || SEVERAL.test(subjectOf(first) ?? '')

const TURN = /^(?:but|yet|so|however,|nevertheless,|therefore,|instead,|by contrast,|in contrast,) /u

/** `to ensure that …, and …`, `…, as the oil is dear, and …`: what is joined may still be what is ensured, or why. */
const THAT = /\b(?:that|whether|how|why|what|because|if|when|which|who|where) [^,;]*$|, (?:as|since|after|before|until|although|though|even) [^;]*$/u

/** `Had the board paid, …`: a condition for both. */
const HAD = /^(?:Had|Were) /u

/** `activities linked to Elm`: no verb of a clause. */
const withoutParticiples = (text: string): string => text.replace(/\p{L}+ed(?= to\b)/gu, 'x')

/** `an aim also seen in Elm`, `two traits the board lacks`: it tells more of what stands before it; `a board has …` is a clause. */
const INDEFINITE = /^(?:an?|another|two|three|some|one|each|those|effective|many|most) /iu
const CLEAR = /^(?:\S+ ){1,12}?(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|do|does|did)\b/u
const OWN_SUBJECT = /^(?:\S+ )(?:(?!the\b|its\b|their\b)\S+ ){0,11}?(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|do|does|did)\b/u
/** `provided they pay`, `albeit it is late`, `in which …`. */
const BOUND = /^(?:provided|albeit|assuming|in order|in which|given|namely|for example|for instance|that is|in other words|thus|thereby|otherwise)\b/iu

/** `for two reasons`, `the following`: a lead that stands under no sentence of its own. */
const OPEN_LEAD = /\b(?:is|are|was|were|that|as|of|to|for|by|in|with|following|follows|says?|said|asks?|asked|reads?|wrote|writes?|states?|stated|namely|including)$/u

/** `the quay is dark, the gates are shut, and …`: the last of several clauses. */
export function isRow(first: string): boolean {
  const [before, last] = [first.split(', ').slice(0, -1).join(', '), first.split(', ').at(-1) ?? '']
  return before !== '' && opensAsClause(last) && (opensAsClause(before) || (isSentence(`${before}.`) && !ADVERBIAL.test(before)))
}
const startsLate = (second: string): boolean => (subjectOf(second) ?? '').replace(/^(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ss]ince|[Aa]fter|[Uu]nder|[Ff]or|[Dd]uring) [^,]+, /u, '').includes(', ')
/** `in return receive oil`, `the work of years, show that …`: no subject. */
const NO_SUBJECT = /^(?:in|on|at|by|for|with|beyond|under|through|from|as|after|before|during)\b[^,]*$|^[^,]*,$/iu
const isClause = (text: string): boolean => !NO_SUBJECT.test(subjectOf(withoutParticiples(text)) ?? '') && opensAsClause(withoutParticiples(text)) && !BOUND.test(text) && (!INDEFINITE.test(text) || (CLEAR.test(text) && OWN_SUBJECT.test(text)))
/** `…; however`: the first words of what follows. */
const STUB = /[;,:] \S+(?: \S+)?$/u
/** A name within the sentence. */
const NAME_WITHIN = / [‒–—] \p{Lu}/u

function isJoint(kind: Joint, first: string, second: string, text: string): boolean {
  const clause = second.replace(TURN, '')
  if (!joinsClauses(first, clause) || !isOwn(first, clause) || !isClause(first) || !isClause(clause) || HAD.test(first) || STUB.test(first) || NAME_WITHIN.test(text) || text.includes('?') || (kind !== 'semicolon' && THAT.test(first)))
    return false
  switch (kind) {
    case 'semicolon': return true
    case 'turn': return true
    case 'and': return !isRow(first) && !/^(?:if|when|once)\b/u.test(second)
    case 'plain': return !startsLate(second) && !KNOWS.test(first) && CLEAR.test(second) && !/, /u.test(first.replace(ADVERBIAL_COMMA, '')) && !/\b(?:as|since|after|before|until|though|between|both) /u.test(first)
    case 'beside': return !/^(?:also|still|others?|some)\b/u.test(second)
    case 'dash': return !second.startsWith('so ') && countMatches(text, /[‒–—](?!\d)/gu) === countMatches(text, /\d[–‒]\d|\p{Lu}[\p{L}]*–\p{Lu}/gu) + 1
    case 'colon': return countMatches(text, /:/gu) === 1 && !second.includes(';') && !OPEN_LEAD.test(first) && !startsLate(second) && !/^[“"‘]/u.test(second)
  }
}

const finished = (text: string): string => ended(text.trim().replace(/[.,;:]$/u, ''))

/** `knows the quay and the lamps are …`: what is known has the second subject. */
const KNOWS = /\b(?:kn[eo]ws?|known|sa(?:y|ys|id|w)|see|sees|seen|thinks?|thought|believes?d?|finds?|found|argues?d?|hopes?d?|fears?|feared|means?|meant|shows?|showed|suggests?|suggested|ensures?|ensured|feels?|felt|claims?|claimed|expects?|expected)\b/u
const ADVERBIAL_COMMA = /^[^,]{2,40}, /u

/** `While the board pays for oil, the ministry pays for lamps.`: both hold. */
const WHILE = /^(?:While|Whereas) (?<first>.+)$/u
function whileParts(text: string): [string, string][] {
  const body = WHILE.exec(text)?.groups?.first
  return body === undefined ? [] : [...body.matchAll(/, /gu)].flatMap(({ index }): [string, string][] => {
    const [first, second] = [body.slice(0, index), body.slice(index + 2).replace(/^(?<subject>[^,]+), (?:on the other hand|by contrast|in contrast|however|meanwhile), /u, '$<subject> ')]
    return !first.includes(', ') && !startsLate(second) && !ELLIPSIS.test(second) && isJoint('beside', first, second, text) && !/^(?:\S+ ){0,3}(?:only|still|not yet|unlikely|likely|hard|difficult|true|possible|clear|un\p{L}+)\b/u.test(first) && !/\b(?:may|might|could|can|would)\b/u.test(first) ? [[first, second]] : []
  }).slice(0, 1)
}

function parted(whole: string): string[] | undefined {
  const text = commasOutside(whole)
  const back = (part: string): string => text === whole ? part : commasInside(part)
  const found = JOINTS.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].flatMap(({ 0: joint, index }): [string, string][] => {
    const [first, second] = [text.slice(0, index), text.slice(index + joint.length)]
    return isJoint(kind, first, second, text) ? [[back(finished(first)), back(ended(capitalise(second.trim())))]] : []
  }))
  // `The campaign will bribe voters; deploy police`: what goes on with another verb is no order.
  const goesOn = ([first, second]: readonly string[]): boolean => isInstruction(second ?? '') && !isInstruction(first ?? '')
  const pairs = [...found, ...whileParts(text).map(([first, second]): [string, string] => [back(ended(capitalise(first))), back(ended(capitalise(second)))])]
  const isGood = (part: string): boolean => countWords(part) >= LEAST && isComplete(part) && (isSentence(part) || isInstruction(part)) && !isAboutDocument(part)
  const longest = (parts: readonly string[]): number => Math.max(...parts.map(countWords))
  // What hides in an opening, as in `While the two are dark, …`, leans once it stands first.
  const stands = ([first = '']: readonly string[]): boolean => !isDangling(first) || isDangling(whole)
  const clauses = pairs.filter(parts => stands(parts) && !goesOn(parts) && parts.every(part => isGood(part) && isSentence(part))).sort((a, b) => longest(a) - longest(b))[0]
  if (clauses)
    return clauses
  const said = predicateParts(text.replace(/\.$/u, ''))?.map(part => withoutVoice(back(finished(part))))
  return said?.every(isGood) && stands(said) ? said : undefined
}

/** `Close the gaps: The board should …`, `Weak oversight – The board has …`: a name, and what is said under it. */
const NAMED = /^(?<name>[^:.;‒–—]{3,160}?)(?:: | [-‒–—] )(?<what>\p{Lu}.+)$/u
const LEAST_NAME = 2
/** A bare order of fewer words (`Deter by denial: …`) names its sentence and stays before it. */
const LEAST_ORDER = 4
const ANY_FIGURE = /\d/u

/** The name before a sentence; `undefined` where it is a clause, or says which one is meant. */
export function nameBefore(text: string): { name: string, what: string } | undefined {
  const { name = '', what = '' } = NAMED.exec(text)?.groups ?? {}
  return countWords(name) >= LEAST_NAME && !ANY_FIGURE.test(name) && isBalanced(name) && (isInstruction(name) || !opensAsClause(`${name} at`)) && (isSentence(what) || isInstruction(what)) && countWords(what) >= LEAST
    ? { name, what }
    : undefined
}

/** `Resource Wealth`: a verb's word that names something. */
const NOUN = /^(?:Resource|Finance|Supply|Support|Force|Design|Plan|Test|Trade|Target|Access|Update|Review|Control|Process|Report|Return|Release|Issue|Staff|Transfer|Upgrade|Work|Balance|Base|Link|Limit|Map|Measure|Press|Pilot|Pool|Phase|Risk|Scale|Share|Shift|Sign|Signal|Step|Transition|Reserve|Cut|Project|Contract|Lead|Market)s? \p{Lu}/u

/** The sentence in parts of at most `most` words, as far as it has joints; one that parts nowhere is one part. */
export function partsOf(text: string, most: number): string[] {
  if (countWords(text) <= most)
    return [text]
  const named = nameBefore(text)
  if (named && countWords(named.name) >= LEAST_ORDER && isInstruction(`${named.name}.`) && !NOUN.test(named.name))
    return [ended(named.name), ...partsOf(named.what, most)]
  return named || /[.!?][”"’)]* \p{Lu}/u.test(text) ? [text] : parted(text)?.flatMap(part => partsOf(part, most)) ?? [text]
}
