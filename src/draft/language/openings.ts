/** Openings of a sentence that may go: a time, a ground or a concession before the clause that the sentence asserts. */
import { opensAsClause } from './clauses.ts'
import { countProtected, isBalanced } from './guard.ts'
import { capitalise } from './words.ts'

/** Under these the rest holds only in part: to drop them would claim more. */
export const CONDITION = /^[,;:—–\s]*(?:(?:and|but|or|even|not|then|especially|particularly|notably|mostly|mainly|primarily|usually|except) )*(?:if|unless|until|only|except|provided|providing|assuming|so long|as long|in case|when|whenever|once|where|otherwise|or|lest|without|apart from|aside from|save for|barring|excluding|with the exception|rather than|instead of|as opposed to|than|(?:with|given) (?:the (?:right|proper|necessary|appropriate|required)|enough|sufficient|adequate|proper))\b/iu

/** No hedge, negation or figure of share in a phrase that goes. */
export const isHarmless = (phrase: string): boolean => countProtected(phrase).size === 0 && !CONDITION.test(phrase)

export const MODAL = /\b(?:can|could|may|might|must|should|shall|will|would|cannot|likely|unlikely|needs?|ha(?:s|ve) to)\b/u

/** What may stand for a word of the opening; `its` and `their` too, unless their owner is named before them. */
const PRONOUN = /\b(?:it|they|them|he|she|him|her|his|this|these|those|such|so|both|each)\b|^(?:\S+ ){0,3}(?:its|their)\b/u

/** Openings that say when, after what, in spite of or because of what; a place or a group limits what is said, and stays. */
const TIME = /^(?:In (?:the )?(?:(?:early|late|mid-?|recent|past|last|coming|next|following|first|second|\p{L}+ )*(?:years?|months?|weeks?|days?|decades?|century|era|period|summer|winter|spring|autumn|1\d\d\ds?|20\d\ds?)|\p{Lu}\p{Ll}+ (?:19|20)\d\d|(?:19|20)\d\ds?)|During|Over|Since|Following|After|Amid|Beginning|As of|Throughout|Today|Currently|Now|Recently|Earlier|Later|For (?:now|(?:many |several |some )?(?:years|decades|centuries|months))|To date|So far|Thus far|Looking (?:forward|ahead))\b/u
export const GROUND = /^(?:While|Although|Though|Even though|Despite|In spite of|Notwithstanding|Because|Due to|Owing to|Thanks to|Given|Based on|Drawing on|Amid|In response to|In light of|Building on|As(?! (?:for|to|of|if|regards)\b)|With|Alongside|Along with|Apart from|Aside from|In addition to|Beyond|Like|Unlike|In contrast to|Compared (?:with|to)|Notably|Having|Faced with|On the basis of|At this stage|As a first step|In simple terms|Put simply|In its (?:\p{L}+ ){1,3}\p{L}+(?=,)|In an? (?:\p{L}+ ){0,3}(?:speech|interview|statement|press release)\b|Recogni[sz]ing|Regardless of|(?!According|Depending|Assuming|Provid|Barring|Pending|Exclud|Failing|Lacking)\p{Lu}\p{Ll}{3,}(?:ed|ing) (?:by|to|in|on|for|with|the|an?|from|as))\b/u

/** Nothing but a date: a pronoun after it stands for what follows. */
const DATE_ALONE = /^(?:In|On|Since|By|From|During)(?: (?:early|mid-?|late|the|spring|summer|autumn|fall|winter|end|beginning|of|and|to|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}(?:st|nd|rd|th)?,?|(?:19|20)\d\ds?))+$/u
/** In the subject, it would have to stand for something before. */
const PRONOUN_FIRST = /^(?:\S+ ){0,4}(?:it|they|them|he|she|him|her|his|its|their|this|these|those|such|so|each)\b/iu
/** `Elm and Ash both sell oil`: of two that stand there. */
const BOTH = / and (?:\S+ ){1,2}both\b/u

/** `it will be vital to light the quays`: the pronoun points at nothing. */
const EXPLETIVE = /^it (?=(?:is|was|remains|will be|would be|may be) (?:\p{Ll}+ly )?(?:clear|critical|crucial|difficult|essential|hard|imperative|important|impossible|necessary|possible|vital) (?:to|that|for)\b)/u

/** Whether a word of the clause may stand for one of its opening. */
export const pointsInto = (opening: string, rest: string): boolean => DATE_ALONE.test(opening) ? PRONOUN_FIRST.test(rest) : PRONOUN.test(BOTH.test(rest) ? rest.replace(/ both\b/u, '') : rest)

/** A time within which something will be so, and beyond which it may not. */
const TO_COME = /\b(?:next|coming|short|long|near|medium|future|until)\b/u

/** `During a storm, …`: what may be so then. */
const HAPPENS = /^(?:During|After|Following|Amid)\b/u

/** An opening may hold commas of its own; it ends where a clause begins. */
const LONGEST_OPENING = 170

/** `…, others do not`: the verb stands in the opening. */
export const ELLIPSIS = /^[^,;]{0,50}\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)(?: not| so| too)?(?:[,;.]|$)/u
/** After a further comma the subject may have begun before: `…, boards, pilots or crews keep …`. */
const LISTED_SUBJECT = /^(?:[^\s,;]+ ){1,4}(?:and|or) /u

/** `While still unlikely, …`, `Although rare, …`: said of the very thing that the clause is about, which claims more without it. */
const CONCESSION = /^(?:While|Although|Though|Even though) (?<conceded>.+)$/u
const takesBack = (opening: string): boolean => {
  const conceded = CONCESSION.exec(opening)?.groups?.conceded
  return conceded !== undefined && (!opensAsClause(capitalise(conceded)) || /\b(?:un)?likely\b/u.test(conceded))
}

/** Whether the clause after the opening says the same without it. */
function mayGo(text: string, opening: string, rest: string, isTime: boolean): boolean {
  if (takesBack(opening))
    return false
  if (isTime)
    return !((TO_COME.test(opening) || HAPPENS.test(opening)) && MODAL.test(rest))
  return !/^(?:With|Like|As|Based on|On the basis of)\b/u.test(text) || !MODAL.test(rest)
}

/** `As the quays grow dark, the board should …`: why something is asked, which a title may leave to its slide; `As a port, …` and `As long as …` are no reasons. */
const WHY = /^As (?!(?:an?|long|soon|much|many|part|such|well|with)\b)(?:\S+ ){2}/u
const isReason = (opening: string, rest: string): boolean => WHY.test(opening) && /\b(?:should|must|needs? to)\b/u.test(rest)

/** `As A. Brook, a pilot, notes: “The lamps are dark.”`: the verb of the opening. */
const SPEAKS = /^(?:\p{Ll}+ly )?\p{Ll}+(?:s|ed|t): /u
/** `Because proven, open lamps are rare, …`: the opening has not yet its clause. */
const opens = (opening: string): boolean => !/^Because (?!of\b)(?:\S+ ?){1,2}$/u.test(opening)

/** What is left after an opening of time or ground; `isTitle`: the slide says the whole. */
export function afterOpening(text: string, isTitle = false): string | undefined {
  const isTime = TIME.test(text)
  if (!isTime && !GROUND.test(text))
    return undefined
  for (const { index } of text.matchAll(/, /gu)) {
    if (index > LONGEST_OPENING)
      return undefined
    const [opening, rest] = [text.slice(0, index), text.slice(index + 2)]
    if (!opensAsClause(rest.replace(/,.*$/u, '')) || SPEAKS.test(rest) || !opens(opening))
      continue
    if (/^(?:and|but|or|yet|so|nor)\b/u.test(rest) || /, (?!\p{L}+ly$)\p{L}+$/u.test(opening) || ELLIPSIS.test(rest) || (opening.includes(', ') && LISTED_SUBJECT.test(rest)))
      return undefined
    return (mayGo(text, opening, rest, isTime) || (isTitle && isReason(opening, rest))) && !pointsInto(opening, isTitle ? rest.replace(EXPLETIVE, '') : rest) && isBalanced(opening) ? capitalise(rest) : undefined
  }
  return undefined
}
