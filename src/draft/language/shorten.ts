/**
 * Ways to say less of a sentence: openings, asides and ends that only add are left out whole, and what stays is word for word.
 * What is left out may hold a hedge or a negation of its own, as that of what stays is untouched; a condition never goes.
 */
import { isRoll, withoutAsideOfSubject, withoutBrackets, withoutDashed, withoutInstances } from './asides.ts'
import { opensAsClause, opensWithVerb } from './clauses.ts'
import { rememberText } from '../../remember.ts'
import { weighsReasons } from './focus.ts'
import { isBalanced } from './guard.ts'
import { isNeeded } from './needed-ends.ts'
import { lossOf, REASON, VOICE, WHY } from './loss.ts'
import { afterOpening, CONDITION, isHarmless, MODAL } from './openings.ts'
import { isPurpose } from './purpose.ts'
import { capitalise, commasInside, commasOutside, countMatches } from './words.ts'

/** How much of the statement is gone: only what adds; or also a claim of its own, which the slide then has to say. */
export interface Shorter {
  text: string
  /** A clause or a half of the sentence is gone, not only an aside. */
  isPart: boolean
  /** What is gone says when, why or how, or holds a contrast of its own: a point keeps it. */
  isLossy: boolean
  /** What is gone stands against what stays, or is the way that it proposes: the slide must say it. */
  isContrast?: boolean
  /** What is gone holds a contrast, of its own or with what stays, or is that way, or what comes of it: a point keeps it. */
  isTurn?: boolean
  /** What stays holds the verb of the sentence, for nothing but an end is gone. */
  isMain?: boolean
  /** Who says so is gone. */
  isVoice?: boolean
  /** A clause of time or reason is gone. */
  isReason?: boolean
  /** A clause that is gone and can stand as a sentence of its own. */
  rest?: string
}

/** An aside only adds; a purpose says what for; a time bounds; a clause says something of its own; a half says more of the same subject. */
type Kind = 'aside' | 'purpose' | 'time' | 'clause' | 'half'

/** Where a sentence may end early, and what then goes. */
export type Joint = readonly [RegExp, Kind]
const JOINTS: readonly Joint[] = [
  [/, (?:which|who|whose|where|with|including|such as|as well as|along with|alongside|particularly|especially|notably|and thus|thereby|thus|rather than|in addition to|in order to|so as to|according to|as shown by|as illustrated by|as seen in|in part|not least|often|both|among others|among other things|due to|thanks to|because|given|following|from|for example|for instance|in particular|despite)\b/gu, 'aside'],
  [/, (?:\p{Ll}+ly )?(?!(?:according|during|being|nothing|something|anything|everything|king|ongoing|growing|increasing|rising|declining|leading|cutting|emerging|existing|remaining|lasting|pressing|competing|underlying|looming|mounting)\b)\p{Ll}{3,}ing\b(?![-,])/gu, 'aside'],
  [/, (?:an?|the|one|itself|something|(?:known|led|made|based|seen|designed|driven|backed|followed|supported|caused|aimed|intended) (?:as|by|in|on|to|at|for|with))\b/gu, 'aside'],
  [/ [‒–—] |—/gu, 'aside'],
  [/ (?:in order to|so as to|as well as|along with|in response to|in line with|as a result of|due to|thanks to|owing to|because(?: of)?|by \p{L}+ing|through \p{L}+ing)\b/gu, 'aside'],
  [/,? to (?=\p{Ll}{2,}\b(?!ward))/gu, 'purpose'],
  [/ (?:during|throughout|amid|amidst|in recent \p{L}+|over the (?:past|last|next|coming)|in the (?:past|last|next|coming|face of|wake of|context of)|in light of|at a time when)\b/gu, 'time'],
  [/(?:, |; |: )(?=(?:while|whereas|although|though|as|since|so|and|meanwhile|after|before|therefore|even though|even as|particularly since) )|; /gu, 'clause'],
  [/,? and (?=(?:(?:as such|thus|therefore) )?(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|do|does|did|remains?|lacks?) )/gu, 'half'],
]

/** What reaches over the joint: half of it would say something else. */
const REACHES = /\b(?:not|no longer) (?:only|just|merely|so much|because|solely|simply|to|for|by|in|about)\b|\b(?:both|either|neither|whether|between|less|more|rather|so|such|too|as (?!an?\b|the\b|its\b|their\b|well\b|part\b|one\b|of\b|\p{Lu})\p{L}+)\b(?!.*\b(?:than|that|and|or|nor|as)\b)/iu
/** What takes back or turns what stands before it is the point of its sentence. */
const TURNS = /^[,;:–—\s]*(?:but|yet|however|rather|instead|nor|nevertheless|nonetheless)\b/u

/** A question within the sentence: what follows may be asked, too. */
const ASKED = /\b(?:how|why|whether|what|extent)\b/u
/** With a negation before it, a reason or a way is what is denied. */
const DENIED = /\b(?:not|never|no|cannot|nor|n[’']t)\b/iu

/** `the worst-kept secret of the port – the lamp`, `one problem: the oil`: what it announces is named after the joint. */
const ANNOUNCES = /\b(?:the|its|their|his|her|\p{L}+[’']s?|one|only) (?:[\p{L}-]+ ){0,2}?(?:(?:most|least|worst|best|first|last|only|single|same|real|main|key|central|biggest|chief)\b|\p{L}{2,}est\b)[^,;:]*$|\b(?:secrets?|names?|words?|questions?|answers?|reasons?|problems?|goals?|aims?|results?|lessons?|exceptions?|truths?|things?|conclusions?|dilemmas?|choices?|facts?|types?|kinds?|groups?|categories)$/u

/** `, an alliance that fights` adds; `, the board and the port` goes on. */
function isAside(kept: string, joint: string, rest: string): boolean {
  if ((/^(?:, (?:an?|the|one)\b| [‒–—] |—)/u.test(joint) && ANNOUNCES.test(kept)) || (/which$/u.test(joint) && /^ (?:is|are|was|were) (?:that|to)\b/u.test(rest)))
    return false
  // After an aside of place or time comes what the verb needs: `have brought, in Elm, a need for lamps`.
  if (/^, (?:an?|the|one)\b/u.test(joint))
    return !/: [^:]*, /u.test(kept) && !/(?:, |, (?:and|but|or|so|yet) )(?:in|over|at|on|for|by|to|from|during|since|after|with|through|under|among|across)\b[^,]*$/u.test(kept) && !/, (?:and|or) /u.test(rest) && !/\b(?:and|or)\b/u.test(rest.replace(/\b(?:that|which|who|where|of|to|between)\b.*$/u, '')) && !opensAsClause(`${joint.slice(2)}${rest.split(',')[0] ?? ''}`)
  return true
}

/** `on building ships, training crews and buying arms`: a list that begins before the joint. */
const isListed = (kept: string, joint: string, rest: string): boolean => /ing$/u.test(joint)
  && (/^ [\p{L}-]+, [^,]*\b(?:and|or)\b/u.test(rest) || /^(?: (?:and|or) |[^,]*, (?:and|or) )(?!\p{Ll}+ing\b)/u.test(rest) || /, (?:\p{Ll}+ly )?\p{Ll}+ing\b[^,]*$/u.test(kept) || (/\b(?:and|or) \p{Ll}+ing\b/u.test(rest) && /\b(?:by|of|on|for|in|includ\p{L}+|through|as|at|to|from|with|without|are|is|were|was|:) \p{Ll}+ing\b[^,]*$/u.test(kept)))

/** `which lamps work, which are dark`: a row of questions; `…; in the report`: the beginning of a clause. */
const isBegun = (kept: string, joint: string): boolean => (/(?:which|who|whose|where)$/u.test(joint) && /\b(?:which|what|how|why|where|who|whether)\b[^,]*$/u.test(kept)) || (kept.includes('; ') && !opensAsClause(kept.slice(kept.lastIndexOf('; ') + 2)))

/** `in light, heat`, `the port is dark, the quay is closed`: a list that goes on after the joint. */
function isMidList(kept: string, joint: string, rest: string): boolean {
  const last = /, (?<item>[^,]+)$/u.exec(kept)?.groups?.item
  if (last === undefined || /\b(?:and|or|but)\b/u.test(last))
    return false
  return /^,? ?(?:and|or|as well as|along with|in addition to)\b/u.test(`${joint}${rest}`.replace(/^, /u, '')) || (countMatches(last, /\S+/gu) <= 4 && !/^\p{Ll}+ing\b/u.test(last) && /\b(?:and|or)\b/u.test(rest))
}

/** `is linked with, and hurts`: what both share comes after the joint. */
const OPEN_PAIR = /, (?:and|or|but) (?:\S+ ){0,1}\S+$/u
/** `gates, lamps, and oil`: a list, which is closed. */
const CLOSED_LIST = /, [^,]+, (?:and|or) (?:\S+ ){0,1}\S+$/u

/** `depends on several factors, including …`: without them it says nothing. */
const INSTANCES = /^, (?:including|such as|like|namely|for example|for instance|from|both|in particular)\b/u
const COUNTED = /\b(?:several|various|many|a number|two|three|four|five|some|certain|a range|a variety|multiple|different|numerous|a set|a series)\b(?: \S+){1,8}$|\b(?:initiatives|measures|steps|efforts|factors|issues|activities|aspects|examples|elements|features|means|ways|methods|options|reasons|things|actions|instruments|tools|areas|principles)$/iu

/** `needs oil for the lamps as well as`: all of them are needed. */
const NEEDS = /\b(?:(?:requires?|required|needs?|needed|wants|demands?)(?! to\b)|presupposes?|(?:depend|rel[iy]|hinge|rest)(?:s|es|ed)? (?:\p{Ll}+ly )?(?:up)?on|(?:consist|compos|mad)(?:s|ed?|e up)? of|comprises?|combines?)\b[^,;:]*$/u
const MORE = /^,? (?:as well as|along with|alongside|in addition to|combined with|together with|coupled with|and)\b/u

/** `are connected, through friends, | with`: to what, or with whom. */
const WITH = /^,? (?:with|to)\b/u
const TAKES_WITH = /\b(?:connected|linked|tied|associated|affiliated|allied|aligned|compared|contrasted|combined|equipped|provided|supplied|confronted|faced|filled|replaced|familiar|consistent|incompatible|compatible)\b(?!.*\b(?:with|to)\b)[^;:]*$/u
/** `gave its crews, the pilots of Elm, | a lamp`: what is given comes after the name. */
const GIVES = /\b(?:g[ai]v(?:e|es|en|ing)|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?|award(?:s|ed|ing)?|den(?:y|ies|ied|ying)|promis(?:e|es|ed|ing)|s[eo]l[ld](?:s|ing)?|sen[dt](?:s|ing)?|len[dt](?:s|ing)?|hand(?:s|ed|ing)?|cost(?:s|ing)?|teach\p{L}*|taught|tell(?:s|ing)?|told|pa(?:ys?|id|ying)|ow(?:e|es|ed|ing)|allow(?:s|ed|ing)?|call(?:s|ed|ing)?|mak(?:e|es|ing)|made) (?:his|her|its|their|the|an?) (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*$/u
const opensPair = (kept: string, left: string): boolean => (WITH.test(left) && TAKES_WITH.test(kept)) || (/^, (?:an?|the|his|her|its|their) [^,]+, (?!and\b|or\b|but\b|which\b|who\b)\p{L}/u.test(left) && GIVES.test(kept))

/** Words of a phrase of time at the end; what is longer holds more than a time. */
const LONGEST_TIME = 8

/** A further sentence; a clause after a dash or a colon, which may be the main one; `such as boats, in which …`: which ones are meant. */
const TWO = /[.!?](?<=(?:\p{Ll}{2}|\d|[”"’)])[.!?])[”"’)]? \p{Lu}/u
const BREAKS = / [‒–—] (?:but|yet|and|so|it|they|this|there|the|a|an)\b|; |: /u
const BOUNDS = /, (?:(?:in|to|for|on|by|of|from|with|at) )?(?:which|whom|whose|who|that)\b/u

/** `, such as banks, to check lamps`, `, which clears oil, and rust from the quay`: after the aside comes more of what stands before it. */
const RESUMES = /^(?:to|into|that|than|of|from|on|in|at|for|by|with|as|under|over|through|toward|towards|against|among|between)\b/u
function resumes(rest: string): boolean {
  const [first = '', ...parts] = rest.split(/,[”"]? | [‒–—] |—/u)
  const [only = ''] = parts
  const isEnd = parts.length === 1 && /^(?:and|or) /u.test(only) && !opensWithVerb(only.replace(/^(?:and|or) /u, '')) && !/\p{L}+ing\b/u.test(only) && !/^(?:and|or) (?:thus|therefore|so|which|who|that)\b/u.test(only)
  return parts.some(part => opensWithVerb(part)) || (parts.length > 0 && !/^(?:and|or|but)\b/u.test(parts.at(-1) ?? '') && /^(?:\p{Ll}+ly )?\p{Ll}+(?: \p{Ll}+)?\.?$/u.test(parts.at(-1) ?? '')) || (RESUMES.test(parts.at(-1) ?? '') && !/\b(?:and|or)\b/u.test(first)) || isEnd || /^(?:and|or) by\b/u.test(only)
}
/** `was sustained, in part, by …`: the way belongs to the verb. */
const PART_BY = /^, (?:in part|at least in part|largely|mainly|often)?,? ?(?:by|through)\b/u

/** `to light quays; buy oil; and pay pilots`: a list, whose items are no clauses. */
const isListGoing = (rest: string): boolean => !opensAsClause(rest.split('; ')[0]?.replace(/^(?:\p{Ll}+,|and|but|yet|so) /u, '') ?? '') && /; (?:and|or) /u.test(rest)

/** Whether the sentence may end before the joint. */
function mayEnd(kept: string, joint: string, rest: string, kind: Kind): boolean {
  const left = `${joint}${rest}`
  if (weighsReasons(left) || isNeeded(kept, left) || TWO.test(left) || (kind !== 'clause' && kind !== 'half' && BREAKS.test(rest)) || (INSTANCES.test(left) && BOUNDS.test(rest)) || (kind === 'aside' && /, to \p{Ll}/u.test(rest)) || CONDITION.test(left) || TURNS.test(left) || REACHES.test(kept) || (OPEN_PAIR.test(kept) && !CLOSED_LIST.test(kept)) || (INSTANCES.test(left) && COUNTED.test(kept)) || (MORE.test(left) && NEEDS.test(kept)) || opensPair(kept, left) || !isAside(kept, joint, rest) || isListed(kept, joint, rest) || isBegun(kept, joint) || isMidList(kept, joint, rest) || !isBalanced(left))
    return false
  switch (kind) {
    case 'clause': return !(joint.startsWith(';') && isListGoing(rest)) && !(/^as /u.test(rest) && !opensAsClause(rest.replace(/^as /u, '').replace(/^(?:\p{Ll}+ly|as) /u, ''))) && !/^as (?:is|are|was|were|do|does|did|has|have|will|in|with|well)\b/u.test(rest) && !/^(?:and|so) /u.test(rest) || opensAsClause(rest.replace(/^(?:and|so) /u, ''))
    case 'half': return true
    case 'purpose': return isPurpose(kept, rest)
    case 'time': return !/\p{L}{2,}(?:ed|en)$/u.test(kept) && isHarmless(left) && !MODAL.test(kept) && !/ to \p{Ll}/u.test(rest) && countMatches(left, /\S+/gu) <= LONGEST_TIME
    // What is followed by the verb is an aside of the subject.
    case 'aside': return !(/[‒–—]/u.test(joint) && (/^\s*(?:and|or)\b/u.test(rest) || isRoll(rest.trim()))) && !resumes(rest) && !PART_BY.test(left) && !(REASON.test(left) && DENIED.test(kept)) && !(BY.test(joint) && (TAKES_BY.test(kept) || VAGUE.test(kept))) && (/^(?:[,;:—]| [‒–—])/u.test(joint) || (isHarmless(left) && !ASKED.test(kept))) && !(/[‒–—]/u.test(joint) && / [‒–—] |—/u.test(rest))
  }
}

/** `plays a key role by …`: only the way says what is meant. */
const VAGUE = /\b(?:roles?|parts?|ways?|steps?|difference|examples?|contributions?|efforts?|progress|things?|this|that|these|so|more|it|start)$/u
/** `are concerned by …`, `began by …`: what follows belongs to the verb. */
const BY = /^ (?:by|through)\b/u
const TAKES_BY = /\b(?:(?:is|are|was|were|be|been|being)(?: \p{L}+)* \p{L}+(?:ed|en|n|t)|began|started|responded|ended|opened|continued|concluded|proceeded|helped|helps|and|or)$/u

/** What is left where the sentence ends before one of its joints. */
export function endings(whole: string, joints = JOINTS): Shorter[] {
  const text = commasOutside(whole)
  const found = joints.flatMap(([pattern, kind]) => [...text.matchAll(pattern)].map(({ 0: joint, index }) => ({ joint, index, kind })))
  return found.flatMap(({ joint, index, kind }) => {
    const [kept, rest] = [text.slice(0, index), text.slice(index + joint.length)]
    if (!mayEnd(kept, joint, rest, kind))
      return []
    const left = `${joint}${rest}`
    return [{
      text: (text === whole ? kept : commasInside(kept)).replace(/[,;:]$/u, ''),
      isPart: kind === 'clause' || kind === 'half',
      ...lossOf(kept, left, rest, kind === 'aside'),
      isMain: !/, | [‒–—] |—|[;:]/u.test(rest) && kind !== 'half' && !/^(?:and|or) /u.test(rest),
      isReason: kind === 'clause' && WHY.test(rest),
      ...restOf(kind, rest),
    }]
  })
}

/** `…, and the board sold them`: a clause that can stand as a sentence. */
function restOf(kind: Kind, rest: string): Pick<Shorter, 'rest'> {
  // `while oil falls, wax rises`: both are one sentence.
  const isPair = /^(?:while|whereas|although|though) /u.test(rest) && rest.split(', ').slice(1).some(opensAsClause)
  const bare = isPair ? rest : rest.replace(/^(?:and|while|whereas|so|meanwhile,?|therefore,?|although|though) /u, '')
  return kind === 'clause' && opensAsClause(bare) && !/^(?:as|since|after|before|even|particularly)\b/u.test(rest) ? { rest: `${capitalise(bare).replace(/\.$/u, '')}.` } : {}
}

const bare = (text: string): string => text.replace(/\.(?=[”’"]?$)/, '')

/** All that may go within it, one after the other: each with and without. */
const withAndWithout = (texts: readonly string[], cut: (text: string) => string | undefined): string[] => [...new Set(texts.flatMap(text => [text, cut(text) ?? text]))]

/** `While the ministry pays, …`: it stands against what follows. */
const OPENS_AGAINST = /^(?:While|Although|Though|Even|Despite|In spite of|Notwithstanding|Unlike|In contrast|Compared|Regardless|Apart from|Aside from|Beyond)\b/u

/** `While most of them burn, …`: what follows is an exception. */
const OPENS_EXCEPTION = /^(?:While|Although|Though|Even though) (?:nearly |almost )?(?:most|all but|many|the (?:vast )?majority)\b/u

/** `and mostly dark`: it goes on with what stands before it. */
const withoutPlainDashed = (text: string): string | undefined => /(?: [‒–—] |—)(?:and|or|even|if|mostly|mainly|partly)\b/u.test(text) ? undefined : withoutDashed(text)

/** All ways to say less of a sentence, without its full stop; those that leave out least come first. */
export const shorterForms = rememberText((sentence: string): readonly Shorter[] => {
  const whole = [withoutBrackets, withoutInstances, withoutAsideOfSubject, withoutPlainDashed].reduce(withAndWithout, [bare(sentence)])
  const isAgainst = OPENS_AGAINST.test(sentence)
  const isVoiced = VOICE.test(sentence)
  const isException = OPENS_EXCEPTION.test(sentence)
  const forms = (text: string, isLater: boolean): Shorter[] => [{ text, isPart: false, isMain: !isLater && text !== whole[0], isLossy: isLater, isContrast: isLater && isException, isTurn: isLater && isAgainst, isVoice: isLater && isVoiced }, ...endings(text).map(form => ({ ...form, isLossy: isLater || form.isLossy, isContrast: form.isContrast === true || (isLater && isException), isTurn: form.isTurn === true || (isLater && isAgainst), isVoice: form.isVoice === true || (isLater && isVoiced) }))]
  const later = whole.flatMap(text => afterOpening(text) ?? [])
  return [...whole.flatMap(text => forms(text, false)), ...later.flatMap(text => forms(text, true))].sort((a, b) => b.text.length - a.text.length)
})
