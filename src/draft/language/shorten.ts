/**
 * Ways to say less of a sentence: openings, asides and ends that only add are left out whole, and what stays is word for word.
 * What is left out may hold a hedge or a negation of its own, as that of what stays is untouched; a condition never goes.
 */
import { figuresOf } from '../../evidence/figures.ts'
import { opensAsClause, opensWithVerb } from './clauses.ts'
import { countProtected, isBalanced } from './guard.ts'
import { capitalise, countMatches } from './words.ts'

/** How much of the statement is gone: only what adds; or also a claim of its own, which the slide then has to say. */
export interface Shorter {
  text: string
  /** A clause or a half of the sentence is gone, not only an aside. */
  isPart: boolean
  /** What is gone stands against what stays: the slide must say it. */
  isContrast?: boolean
  /** A clause that is gone and can stand as a sentence of its own. */
  rest?: string
}

/** Under these the rest holds only in part: to drop them would claim more. */
const CONDITION = /^[,;:—–\s]*(?:(?:and|but|or|even|not|then|especially|particularly|notably|mostly|mainly|primarily|usually|except) )*(?:if|unless|until|only|except|provided|providing|assuming|so long|as long|in case|when|whenever|once|where|otherwise|or|lest|without|rather than|instead of|as opposed to|than)\b/iu

/** No hedge, negation or figure of share in a phrase that goes. */
const isHarmless = (phrase: string): boolean => countProtected(phrase).size === 0 && !CONDITION.test(phrase)

const MODAL = /\b(?:can|could|may|might|must|should|shall|will|would|cannot|needs?|ha(?:s|ve) to)\b/u

/** What may stand for a word of the opening; `its` and `their` too, unless their owner is named before them. */
const PRONOUN = /\b(?:it|they|them|he|she|him|her|his|this|these|those|such|so|both|each)\b|^(?:\S+ ){0,3}(?:its|their)\b/u

/** Openings that say when, after what, in spite of or because of what. */
const TIME = /^(?:In (?:the )?(?:(?:early|late|mid-?|recent|past|last|coming|next|following|first|second|\p{L}+ )*(?:years?|months?|weeks?|days?|decades?|century|era|period|summer|winter|spring|autumn|1\d\d\ds?|20\d\ds?)|\p{Lu}\p{Ll}+ (?:19|20)\d\d|(?:19|20)\d\ds?)|During|Over|Since|Following|After|Amid|Beginning|As of|Throughout|Today|Currently|Now|Recently|Historically|Traditionally|Earlier|Later|For (?:now|(?:many |several |some )?(?:years|decades|centuries|months))|To date|So far)\b/u
const GROUND = /^(?:While|Although|Though|Even though|Despite|In spite of|Notwithstanding|Because|Due to|Owing to|Thanks to|Given|Based on|Drawing on|Amid|In response to|In light of|Building on|As|With|Alongside|Along with|Apart from|Aside from|In addition to|Beyond|Like|Unlike|In contrast to|Compared (?:with|to)|Notably|Having|Faced with|Recogni[sz]ing|Regardless of|\p{Lu}\p{Ll}{3,}(?:ed|ing) (?:by|to|in|on|for|with|the|an?|from|as))\b/u
const PLACE = /^(?:In|Across|At|On|From|Within|Through|Among|Between|Under|Around)\b(?! (?:theory|principle|practice|part|some|certain|many|most|rare|cases|the absence|the event|case|order|(?:\S+ ){0,3}(?:view|eyes|opinion|words|scenario)))/u

/** An opening may hold commas of its own; it ends where a clause begins. */
const LONGEST_OPENING = 170

/** What is left after an opening of time, ground or place. */
function afterOpening(text: string): string | undefined {
  const isTime = TIME.test(text)
  if (!isTime && !GROUND.test(text) && !PLACE.test(text))
    return undefined
  for (const { index } of text.matchAll(/, /gu)) {
    if (index > LONGEST_OPENING)
      return undefined
    const [opening, rest] = [text.slice(0, index), text.slice(index + 2)]
    if (!opensAsClause(rest.replace(/,.*$/u, '')))
      continue
    const isFree = isTime || (GROUND.test(text) ? !/^(?:With|Like)\b/u.test(text) || !MODAL.test(rest) : isHarmless(opening) && !MODAL.test(rest) && /^(?:\p{Lu}|the\b)/u.test(rest))
    return isFree && !PRONOUN.test(rest) && isBalanced(opening) ? capitalise(rest) : undefined
  }
  return undefined
}

/** What stands between the subject and its verb, in commas or dashes. */
function withoutAsideOfSubject(text: string): string | undefined {
  const { subject = '', aside = '', rest = '' } = /^(?<subject>[^,;:“”()‒—–]{3,80}?)(?:, | [‒–—] |—)(?<aside>[^;:]{4,150}?)(?:, | [‒–—] |—)(?<rest>\p{Ll}.*)$/u.exec(text)?.groups ?? {}
  return subject !== '' && !opensAsClause(`${subject} of`) && opensWithVerb(rest) && !CONDITION.test(aside) && isBalanced(aside) && figuresOf(aside).length === 0 && !/^(?:In|At|On|For|By|With|After|As|When|If|While|To|From|Since)\b/u.test(subject)
    ? `${subject} ${rest}`
    : undefined
}

/** `(AML)`, `(the country’s 5G network)`: what stands in brackets, where it counts nothing. */
function withoutBrackets(text: string): string | undefined {
  const shorter = text.replace(/ \((?<inner>[^()]+)\)/gu, (whole, inner: string) => figuresOf(inner).length === 0 ? '' : whole)
  return shorter === text ? undefined : shorter
}

/** `…, such as A, B and C, …` within the sentence. */
function withoutInstances(text: string): string | undefined {
  const shorter = text.replace(/, (?:such as|including|like|especially|particularly|notably|for example|as well as) [^;:“”()]{4,120}?, (?=\p{Ll}+)/u, (whole, at: number) => opensWithVerb(text.slice(at + whole.length)) ? ' ' : whole)
  return shorter === text ? undefined : shorter
}

/** An aside only adds; a time bounds; a clause says something of its own; a half says more of the same subject. */
type Kind = 'aside' | 'time' | 'clause' | 'half'

/** Where a sentence may end early. */
const JOINTS: readonly (readonly [RegExp, Kind])[] = [
  [/, (?:which|who|whose|where|with|including|such as|as well as|along with|alongside|particularly|especially|notably|and thus|thereby|thus|rather than|in addition to|in order to|so as to|according to|as shown by|as illustrated by|as seen in|in part|not least|often|both|among others|among other things|due to|thanks to|because|given|following|from|for example|for instance|in particular|despite)\b/gu, 'aside'],
  [/, (?:\p{Ll}+ly )?(?!(?:according|during|being|nothing|something|anything|everything|king)\b)\p{Ll}{3,}ing\b/gu, 'aside'],
  [/, (?:an?|the|one|itself|something|(?:known|led|made|based|seen|designed|driven|backed|followed|supported|caused|aimed|intended) (?:as|by|in|on|to|at|for|with))\b/gu, 'aside'],
  [/ [‒–—] |—/gu, 'aside'],
  [/ (?:in order to|so as to|as well as|along with|as part of|in response to|in line with|as a result of|due to|thanks to|owing to|because(?: of)?|by \p{L}+ing|through \p{L}+ing)\b/gu, 'aside'],
  [/ (?:during|throughout|amid|amidst|in recent \p{L}+|over the (?:past|last|next|coming)|in the (?:past|last|next|coming|face of|wake of|context of)|in light of|at a time when)\b/gu, 'time'],
  [/(?:, |; |: )(?=(?:while|whereas|although|though|as|since|so|and|meanwhile|after|before|therefore|even though|even as|particularly since) )|; /gu, 'clause'],
  [/,? and (?=(?:(?:as such|thus|therefore) )?(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|do|does|did|remains?|lacks?) )/gu, 'half'],
]

/** `the lamps that are broken`: without its clause it would be all lamps. */
const BROADER = /\b(?:the|those|only|any|all|every|no|first|last|best|most)(?: [\p{L}-]+){1,3}$/u
const WHICH_ONE = / that (?=(?:is|are|was|were|has|have|had|can|could|may|might|will|would|uses?|allows?|enables?|makes?|go(?:es)?|combines?|includes?|provides?|requires?|exploits?)\b)/gu

/** What reaches over the joint: half of it would say something else. */
const REACHES = /\b(?:not|no longer) (?:only|just|merely|so much|because|solely|simply|to|for|by|in|about)\b|\b(?:both|either|neither|whether|between|less|more|rather|so|such|too|as \p{L}+)\b(?!.*\b(?:than|that|and|or|nor|as)\b)/iu
/** What takes back or turns what stands before it is the point of its sentence. */
const TURNS = /^[,;:–—\s]*(?:but|yet|however|rather|instead|nor|nevertheless|nonetheless)\b/u
/** A contrast that is said besides. */
const CONTRASTS = /^[,;:–—\s]*(?:while|whereas|although|though|even though|even as|meanwhile)\b/u

/** With a negation before it, a reason or a way is what is denied. */
const DENIED = /\b(?:not|never|no|cannot|nor|n[’']t)\b/iu
const REASON = /^,? (?:because|due to|as a result|by \p{L}+ing|through \p{L}+ing|in order to|so as to|thanks to|owing to|since|rather than|as part)\b/u

/** `, an alliance that fights` adds; `, the board and the port` goes on. */
function isAside(kept: string, joint: string, rest: string): boolean {
  // After an aside of place or time comes what the verb needs: `have brought, in Elm, a need for lamps`.
  if (/^, (?:an?|the|one)\b/u.test(joint))
    return !/, (?:in|over|at|on|for|by|to|from|during|since|after|with|through|under|among|across)\b[^,]*$/u.test(kept) && !/, (?:and|or) /u.test(rest) && !/\b(?:and|or)\b/u.test(rest.replace(/\b(?:that|which|who|where|of|to|between)\b.*$/u, '')) && !opensAsClause(`${joint.slice(2)}${rest.split(',')[0] ?? ''}`)
  return true
}

/** `on building ships, training crews and buying arms`: a list that begins before the joint. */
const isListed = (kept: string, joint: string, rest: string): boolean => /ing$/u.test(joint) && /\b(?:and|or) \p{Ll}+ing\b/u.test(rest) && /\b(?:by|of|on|for|in|includ\p{L}+|through|as|at|to|from|with|without|are|is|were|was|:) \p{Ll}+ing\b[^,]*$/u.test(kept)

/** `in light, heat`, `the port is dark, the quay is closed`: a list that goes on after the joint. */
function isMidList(kept: string, joint: string, rest: string): boolean {
  const last = /, (?<item>[^,]+)$/u.exec(kept)?.groups?.item
  if (last === undefined || /\b(?:and|or|but)\b/u.test(last))
    return false
  return /^,? ?(?:and|or|as well as|along with|in addition to)\b/u.test(`${joint}${rest}`.replace(/^, /u, '')) || (countMatches(last, /\S+/gu) <= 4 && !/^\p{Ll}+ing\b/u.test(last) && /\b(?:and|or)\b/u.test(rest))
}

/** `is linked with, and hurts`: what both share comes after the joint. */
const OPEN_PAIR = /, (?:and|or|but) (?:\S+ ){0,1}\S+$/u

/** Words of a phrase of time at the end; what is longer holds more than a time. */
const LONGEST_TIME = 8

/** Whether the sentence may end before the joint. */
function mayEnd(kept: string, joint: string, rest: string, kind: Kind): boolean {
  const left = `${joint}${rest}`
  if (CONDITION.test(left) || TURNS.test(left) || REACHES.test(kept) || OPEN_PAIR.test(kept) || !isAside(kept, joint, rest) || isListed(kept, joint, rest) || isMidList(kept, joint, rest) || !isBalanced(left))
    return false
  switch (kind) {
    case 'clause': return !/^as (?:is|are|was|were|do|does|did|has|have|will|in|with|well)\b/u.test(rest) && !/^(?:and|so) /u.test(rest) || opensAsClause(rest.replace(/^(?:and|so) /u, ''))
    case 'half': return true
    case 'time': return isHarmless(left) && !MODAL.test(kept) && !/ to \p{Ll}/u.test(rest) && countMatches(left, /\S+/gu) <= LONGEST_TIME
    // What is followed by the verb is an aside of the subject.
    case 'aside': return !rest.split(/, | [–—] /u).slice(1).some(part => opensWithVerb(part)) && !(REASON.test(left) && DENIED.test(kept)) && !(BY.test(joint) && TAKES_BY.test(kept)) && (/^(?:[,;:—]| [‒–—])/u.test(joint) || isHarmless(left)) && !(/[‒–—]/u.test(joint) && / [‒–—] |—/u.test(rest))
  }
}

/** `are concerned by …`, `began by …`: what follows belongs to the verb. */
const BY = /^ (?:by|through)\b/u
const TAKES_BY = /\b(?:(?:is|are|was|were|be|been|being)(?: \p{L}+)* \p{L}+(?:ed|en|n|t)|began|started|responded|ended|opened|continued|concluded|proceeded|helped|helps|and|or)$/u

/** What is left where the sentence ends before one of its joints. */
function endings(text: string): Shorter[] {
  const found = JOINTS.flatMap(([pattern, kind]) => [...text.matchAll(pattern)].map(({ 0: joint, index }) => ({ joint, index, kind })))
  const which = [...text.matchAll(WHICH_ONE)].filter(({ index }) => !BROADER.test(text.slice(0, index))).map(({ 0: joint, index }) => ({ joint, index, kind: 'aside' as Kind }))
  return [...found, ...which].flatMap(({ joint, index, kind }) => {
    const [kept, rest] = [text.slice(0, index), text.slice(index + joint.length)]
    return mayEnd(kept, joint, rest, kind) ? [{ text: kept.replace(/[,;:]$/u, ''), isPart: kind === 'clause' || kind === 'half', isContrast: CONTRASTS.test(`${joint}${rest}`), ...restOf(kind, rest) }] : []
  })
}

/** `…, and the board sold them`: a clause that can stand as a sentence. */
function restOf(kind: Kind, rest: string): Pick<Shorter, 'rest'> {
  const bare = rest.replace(/^(?:and|while|whereas|so|meanwhile,?|therefore,?|although|though) /u, '')
  return kind === 'clause' && opensAsClause(bare) && !/^(?:as|since|after|before|even|particularly)\b/u.test(rest) ? { rest: `${capitalise(bare).replace(/\.$/u, '')}.` } : {}
}

const bare = (text: string): string => text.replace(/\.(?=[”’"]?$)/, '')

const CUTS = [withoutBrackets, withoutInstances, withoutAsideOfSubject, afterOpening] as const

/** All ways to say less of a sentence, without its full stop; those that leave out least come first. */
export function shorterForms(sentence: string): Shorter[] {
  const whole = bare(sentence)
  let starts = [whole]
  for (const cut of CUTS)
    starts = [...new Set(starts.flatMap(text => [text, cut(text) ?? text]))]
  const all: Shorter[] = starts.flatMap(text => [{ text, isPart: false }, ...endings(text)])
  return all.sort((a, b) => b.text.length - a.text.length)
}
