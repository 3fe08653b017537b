/** Asides within a sentence, each of which may go whole; what stays is word for word. `undefined` where there is none. */
import { figuresOf } from '../../evidence/figures.ts'
import { FINITE, opensAsClause, opensWithVerb } from './clauses.ts'
import { isBalanced } from './guard.ts'
import { CONDITION } from './openings.ts'
import { countMatches } from './words.ts'

/** `Slow work, including delays, were …`: with the aside goes what made it several. */
const SEVERAL = /\p{L}{2,}(?<!ss|us|is)s\b|\b(?:and|people|police|staff|media|data|majority|minority|number|range|variety|series|set|men|women|children|both|many|few|most|some|all|they|we|those|these|two|three|four|five|six|seven|eight|nine|ten)\b|\d/iu
const agrees = (subject: string, rest: string): boolean => !/^(?:are|were|have|do|remain)\b/u.test(rest) || SEVERAL.test(subject)

/** `Some ports, including Elm and Ash, were both dark`: it is said of those named. */
const OF_ALL = /^(?:\p{Ll}+ ){1,2}(?:all|both|each)\b(?! (?:of|the|that|\p{Ll}+ and)\b)/u

/** Within quotation marks, nothing goes. */
const isQuoted = (before: string): boolean => countMatches(before, /“/gu) > countMatches(before, /”/gu)

/** `followed the storm of 2019`: a past form with no other verb after it. */
const PAST = /^(?:\p{Ll}+ly )?(?<verb>\p{Ll}{3,}ed) (?<object>(?:the|an?|that|its|their|his|her|all|more|\p{Lu}|\d).*)$/u
const ANY_VERB = new RegExp(String.raw`\b(?:${FINITE})\b`, 'u')
const FURTHER = /\b(?:that|which|who|whose|where|when|while|as|because|if|after|before)\b.*$/u
const holdsVerb = (rest: string): boolean => {
  const { object } = PAST.exec(rest)?.groups ?? {}
  return opensWithVerb(rest) || (object !== undefined && !ANY_VERB.test(object.replace(FURTHER, '')))
}

const BEFORE_SUBJECT = '(?<opening>(?:(?:In|At|On|For|By|With|After|Since|During|Under|Over|Before|From)\\b[^,;:“”()‒—–]{2,60}, )?)'
const SUBJECT = new RegExp(String.raw`^${BEFORE_SUBJECT}(?<subject>[^,;:“”()‒—–]{3,80}?)(?:, | [‒–—] |—)(?<aside>[^;:]{4,150}?)(?:, | [‒–—] |—)(?<rest>\p{Ll}.*)$`, 'u')
export const LIMITED = /^(?:(?:other|rather) than\b|not including\b|save\b|(?:entitled|titled|named|called|known as|dubbed|hereafter|hereinafter)\b|(?:if )?(?:combined|together|coupled|paired|taken together) with\b|together\b|along with|in (?:combination|conjunction|concert|tandem|terms|this sense|that sense|so far)\b|insofar|when it comes|at least|at most|except|as far as|as regards|with respect|with regard|while|although|though|albeit|despite|unlike|but|yet|(?:and|or) (?:which|who|whose|that)|namely|specifically|primarily|mainly|largely|mostly|that is)\b/u
/** `which, pilots say, is dear`: the relative clause goes on after the aside. */
const RELATIVE_ALONE = /^(?:which|who|whom|that),/u
/** Who speaks is told by what stands beside the name. */
const SPEAKS = /^(?:also |recently )?(?:sa(?:id|ys)|argue[sd]|believe[sd]|warn(?:s|ed)|note[sd]|told|wrote|writes|add(?:s|ed)|explain(?:s|ed)|conclude[sd]|claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|put)\b/u

/** What stands between the subject and its verb, in commas or dashes. */
export function withoutAsideOfSubject(text: string): string | undefined {
  const { opening = '', subject = '', aside = '', rest = '' } = SUBJECT.exec(text)?.groups ?? {}
  return subject !== '' && agrees(subject, rest) && !opensAsClause(`${subject} of`) && holdsVerb(rest) && !OF_ALL.test(rest) && !SPEAKS.test(rest) && !/\b(?:them|the latter)\b/u.test(rest) && !/^(?:the )?\p{Lu}/u.test(aside) && !CONDITION.test(aside) && !LIMITED.test(aside) && !RELATIVE_ALONE.test(aside) && isBalanced(aside) && figuresOf(aside).length === 0 && !/^(?:In|At|On|For|By|With|After|As|When|If|While|To|From|Since)\b/u.test(subject)
    ? `${opening}${subject} ${rest}`
    : undefined
}

/** `(until the storm)`, `(but not all)`: it limits what stands before it. */
const LIMITS = /^(?:until|except|excluding|but|yet|though|although|albeit|unless|if|not|only|or|and|in part|mostly|mainly|for(?! example| instance))\b|\b(?:not|never|no|two|three|four|five|six|seven|eight|nine|ten|half)\b|^(?:more |less |at least |even )?\p{L}+ly$|^(?:\p{L}|[ivx]{1,4}|\d)$/iu
/** `Elm, Ash and Oak`: who or what is meant, by name. */
export const isRoll = (text: string): boolean => /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*(?:, | and )(?:and )?(?:the )?\p{Lu}/u.test(text)

const DEFINES = /\b(?:defin|distinguish|differentiat|classif|categori|refer(?:s|red)? to|known as|called|terms?\b|types?\b|kinds?\b|forms?\b|versus\b)/iu
/** `two kinds of lamp, bright (of oil and gas) and dim (of wax)`: what stands in brackets says what is meant. */
export const explains = (text: string): boolean => DEFINES.test(text) && /\((?:\S+ ){3,}[^()]*\)/u.test(text)

/** `(Elm)`: a name, and nothing else. */
const NAME_ALONE = /^\p{Lu}\p{Ll}[^\s,()]*(?:(?: and| &|, the|,)? \p{Lu}[^\s,()]*)*$/u
const IN_BRACKETS = /(?<= )\((?<inner>[^()]+)\)/gu
/** `lit quays (Elm), sold oil (Ash)`: which of them holds where, or of whom. */
export const tellsApart = (text: string): boolean => [...text.matchAll(IN_BRACKETS)].filter(({ groups }) => NAME_ALONE.test(groups?.inner ?? '')).length > 1

/** `the PLB (Port and Lamp Board)`: what the letters stand for. */
export const spellsOut = (before: string, inner: string): boolean => /(?<!\p{L})\p{Lu}{2,6}s? ?$/u.test(before) && /^\p{Lu}\p{Ll}+(?: \p{L}+)+$/u.test(inner)

/** `(AML)`, `(the country’s 5G network)`: what stands in brackets, where it counts nothing. */
export function withoutBrackets(text: string): string | undefined {
  if (explains(text) || tellsApart(text))
    return undefined
  const shorter = text.replace(/ \((?<inner>[^()]+)\)/gu, (whole, inner: string, at: number) => !isQuoted(text.slice(0, at)) && figuresOf(inner).length === 0 && !LIMITS.test(inner) && !isRoll(inner) && !spellsOut(text.slice(0, at), inner) ? '' : whole)
  return shorter === text ? undefined : shorter
}

/** `…, such as A, B and C, …` within the sentence. */
export function withoutInstances(text: string): string | undefined {
  const opening = /, (?:such as|including|like|especially|particularly|notably|for example|as well as) /u.exec(text)
  if (!opening)
    return undefined
  const [kept, from] = [text.slice(0, opening.index), opening.index + opening[0].length]
  const ends = [...text.slice(from).matchAll(/, (?=\p{Ll})/gu)].map(({ index }) => from + index)
  const end = ends.find(at => !/[;:“”()]/u.test(text.slice(from, at)) && !OF_ALL.test(text.slice(at + 2)) && holdsVerb(text.slice(at + 2)) && agrees(kept, text.slice(at + 2)))
  return end === undefined ? undefined : `${kept} ${text.slice(end + 2)}`
}

/** What stands between two dashes within the sentence. */
const DASHED = /(?: [‒–—] |—)(?<aside>[^‒–—;:]{4,160})(?: [‒–—] |—)(?=\p{Ll})(?!(?:particularly|especially|notably|mainly|including|such as|with|like)\b)/u
/** An exception or a concession is no mere aside. */
const TAKES_BACK = /\b(?:apart|aside|save|barring|excluding|exception|other than|entitled|albeit|although|though|but|not|never|at least|unlike|while|despite|if|namely|specifically|primarily|mainly|largely|mostly|that is|in part)\b/u
/** It stands for something in the aside, as likely as not. */
const STANDS_FOR = /\b(?:them|they|these|those|the latter)\b/u

/** `, which lights ports – all of Elm – ties it to oil`: the second dash ends the relative clause, too. */
const IN_RELATIVE = /, (?:which|who|whose|where) [^,]*$/u
const VERB_NEXT = /^(?:\p{Ll}+ly )?(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|\p{Ll}{3,}(?:s|ed)) /u
export const endsRelative = (before: string, after: string): boolean => IN_RELATIVE.test(before) && VERB_NEXT.test(after)

/** `Given the storm – the worst of the year – the board …` */
const OPENS = /^(?:(?:But|Yet|And|So) )?(?:In|At|On|For|Despite|Unlike|Like|Just like|Since|Before|After|By|With|Without|While|Although|Though|If|When|Even|As|During|Under|From|Because|Given|Once)\b/iu

/** `The board – nine in all – has met.` */
export function withoutDashed(text: string): string | undefined {
  const { 0: whole = '', index = 0, groups: { aside = '' } = {} } = DASHED.exec(text) ?? {}
  const [before, after] = [text.slice(0, index), text.slice(index + whole.length)]
  if (aside === '' || countMatches(text, /[‒–—]/gu) !== 2 || !isBalanced(aside) || CONDITION.test(aside) || LIMITED.test(aside) || TAKES_BACK.test(aside) || isRoll(aside) || isQuoted(before) || STANDS_FOR.test(after) || /, \S+$/u.test(before))
    return undefined
  // An opening, and what comes of a clause, stand apart by a comma.
  const isApart = (OPENS.test(text) && !before.includes(', ') && !holdsVerb(after)) || /^\p{Ll}+ing\b/u.test(after) || endsRelative(before, after)
  return `${before}${isApart ? ', ' : ' '}${after}`
}
