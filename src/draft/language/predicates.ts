/**
 * Several things said of one subject, each as a sentence of its own: `The board lights the quays and has sold its oil.` Words are
 * repeated (`The board`), none is changed. Cautious: doubt counts as no.
 */
import { clauseVerb, opensAsClause, opensWithVerb } from './clauses.ts'
import { countProtected, isBalanced } from './guard.ts'
import { isInstruction, opensWithOrder } from './instructions.ts'
import { CONDITION } from './openings.ts'
import { capitalise, countMatches } from './words.ts'

/** Words of a subject that bears being said twice, and of what is said of it. */
const MOST_SUBJECT = 10
const LEAST = 4

const words = (text: string): number => countMatches(text, /\S+/gu)

/** What holds a clause or a list of its own, or reaches over the joint: what follows `and` may belong to it. */
const HOLDS_MORE = /\b(?:that|which|who|whose|whom|where|how|what|why|whether|because|while|although|though|if|when|unless|until|than|both|either|neither|between|not only|not just|not merely|rather|provided|assuming|given)\b|[;:“”()]| [‒–—] |—/u
/** Said at the end, these may hold for all that is said before them. */
const HOLDS_FOR_ALL = /\b(?:if|unless|until|when|while|once|whereas|although|though|because|since|except|provided|assuming|respectively|alike|as long as|at the same time|both|only)\b|[;:]| [‒–—] |—/u
const DENIED = /\b(?:not|never|no longer|cannot|hardly|rarely|seldom|neither|nor)\b|n[’']t\b/u

/** `to light the quays`: what follows `and` may be wanted, too. */
const INFINITIVE = /\bto (?!(?:the|an?|its|their|his|her|our|this|these|those|all|each|any|some|such|more|\p{L}+ing)\b)\p{Ll}/u
const TAKES_BARE = /\b(?:help|let|make|makes|making|have|having)\b/u

const MODAL = /^(?<modal>(?:should|must|will|would|can|could|may|might|shall|needs? to|ought to|ha(?:s|ve) to|(?:is|are) to))(?<adverbs>(?: (?:also|now|therefore|thus|still|then|at least|\p{Ll}+ly))*(?:, at (?:a minimum|least|most),)?) (?!(?:not|never|only|both|either)\b)(?=\p{Ll})/u
const PARTICIPLE = '(?:\\p{L}{3,}ed|built|sold|paid|lost|held|found|made|spent|sent|bought|won|met|set|cut|put|seen|given|taken|known|shown|driven|drawn|led|brought|become|begun|grown|kept|left)'
/** `has sold`, `is lit`, `has been kept`. */
const CHAIN = new RegExp(String.raw`^(?<chain>(?:(?:has|have|had)(?: been)?|is|are|was|were|(?:is|are|was|were) being))(?<adverbs>(?: (?:also|now|already|since|\p{Ll}+ly))*) (?=${PARTICIPLE}\b)`, 'u')
const GOES_ON = new RegExp(String.raw`^(?:(?:also|then|thus|later|subsequently|\p{Ll}+ly) )?${PARTICIPLE} (?:the|an?|its|their|his|her|to|by|in|into|on|at|for|with|as|from|that|all|more|over|through|under|\d[\d,.]*|\p{Lu}\p{L}+)\b`, 'u')

const PLURAL = /^(?:are|were|have|do)\b/u
const SINGULAR = /^(?:is|was|has|does|(?!(?:pass|miss|press|discuss|stress|assess|address|focus|access|bypass|process|witness|possess|express|dismiss|cross)\b)\p{Ll}{3,}s)\b/u
const AUXILIARY = /^(?:(?:also|still|now|therefore|thus|often|then|\p{Ll}+ly) )?(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|does?|did)\b/u
const agree = (first: string, second: string): boolean => !(PLURAL.test(first) && SINGULAR.test(second)) && !(SINGULAR.test(first) && PLURAL.test(second))
/** `and supports the pilots`, `and bought the oil`: a verb with its object. */
const PAST = /^(?:(?:also|then|later|subsequently|\p{Ll}+ly) )?\p{Ll}{3,}ed (?:the|an?|that|its|their|his|her|to|more|all|\p{Lu}\p{L}+|[$€£]?\d)/u
const PRESENT = /^(?:(?:also|then|thus|often|\p{Ll}+ly) )?(?:uses|plays|holds|supports|shows|offers|asks|names|keeps|tests|targets|controls|funds|shares|states) (?:the|an?|its|their|his|her|all|some|several|many|new|two|three)\b/u
const isPast = (verb: string): boolean => /^\p{Ll}+ed\b|^(?:gave|took|saw|went|came|led|kept|became|began|brought|ran|grew|fell|rose|stood|drove|drew|knew|wrote|spoke|lost|held|built|found|made|spent|sold|sent|paid|bought|fought|won|met|set|cut|said|meant|sought)\b/u.test(verb)
const isPresent = (verb: string): boolean => /^(?:is|has|\p{Ll}{3,}s)\b/u.test(verb)

/** `and as such is dark`: it joins what is one sentence no more. */
const JOINING = /^(?:as such|as a result|in turn|consequently|therefore|thus|hence|so),? (?=\p{Ll})/u

/** What begins each further sentence, where the text goes on with another thing said of the subject. */
type Prefix = (second: string) => string | undefined

function modalPrefix(subject: string, predicate: string): Prefix | undefined {
  const { 0: whole = '', groups: { modal = '', adverbs = '' } = {} } = MODAL.exec(predicate) ?? {}
  if (whole === '')
    return undefined
  const kept = countProtected(adverbs).size > 0 || adverbs.endsWith(',') ? `${modal}${adverbs}` : modal
  return second => opensWithOrder(second) ? `${subject} ${kept} ` : undefined
}

function chainPrefix(subject: string, predicate: string): Prefix | undefined {
  const { 0: whole = '', groups: { chain = '', adverbs = '' } = {} } = CHAIN.exec(predicate) ?? {}
  return whole === '' ? undefined : second => GOES_ON.test(second) ? `${subject} ${countProtected(adverbs).size > 0 ? `${chain}${adverbs}` : chain} ` : undefined
}

/** `By the end of 1923, Elm had lit its quays and is expected to sell oil`: the time is that of the first verb alone. */
const OF_TIME = /^(?:In|Since|By|On|At|During|After|Today|Currently|Now|Recently|Historically) ?(?:\S+ ){0,3}\S*, /u
const THEN = /^(?:had|was|were|did|could|would)\b/u
const NOW = /^(?:(?:also|still|now|therefore|thus|\p{Ll}+ly) )?(?:is|are|has|have|will|can|may|must|should|does)\b/u
const withOwnTime = (subject: string, predicate: string, second: string): string =>
  (THEN.test(predicate) || isPast(predicate)) && NOW.test(second) ? capitalise(subject.replace(OF_TIME, '')) : subject

const finitePrefix = (subject: string, predicate: string): Prefix => second =>
  (AUXILIARY.test(second) || (isPresent(predicate) && PRESENT.test(second)) || (isPast(predicate) && PAST.test(second)) || (isPresent(predicate) && opensWithVerb(second) && SINGULAR.test(second))) && agree(predicate, second) ? `${withOwnTime(subject, predicate, second)} ` : undefined

/** A way in which what follows may go on. */
interface Way {
  prefix: Prefix
  /** What is denied of the first would have to be denied of the second. */
  isStrict: boolean
  /** It goes on with the mere verb, which `to` may want as well. */
  isBare: boolean
  /** After a comma, it is as likely a verb of its own: `has sold the lamps, and appeared to know`. */
  isClose?: boolean
}

/** Said of the first alone; `currently`, `often` are said of all. */
const OWN_ADVERB = / (?:(?!(?:current|usual|general|typical|increasing)ly\b)\p{Ll}+ly|also|thus|therefore)$/u

function waysOf(text: string): { head: string, predicate: string, ways: Way[] } | undefined {
  if (isInstruction(text))
    return { head: '', predicate: text, ways: [{ prefix: second => opensWithOrder(second) ? '' : undefined, isStrict: true, isBare: true }] }
  const opening = BACKGROUND.exec(text)?.[0] ?? ''
  const verb = clauseVerb(text)
  const subject = verb && capitalise(text.slice(opening.length, verb.index)).trim().replace(OWN_ADVERB, '')
  if (!verb || subject === undefined || words(subject) > MOST_SUBJECT || / (?:never|rarely|seldom|hardly)$/u.test(subject) || CONDITION.test(text) || HOLDS_MORE.test(subject) || !isPlainSubject(subject))
    return undefined
  const predicate = text.slice(verb.index)
  const [modal, chain] = [modalPrefix(subject, predicate), chainPrefix(subject, predicate)]
  return { head: text.slice(0, verb.index), predicate, ways: [...modal ? [{ prefix: modal, isStrict: true, isBare: true }] : [], ...chain ? [{ prefix: chain, isStrict: true, isBare: false, isClose: true }] : [], { prefix: finitePrefix(subject, predicate), isStrict: false, isBare: false }] }
}

/** It tells of the first thing said, at least: `Despite the storm, …`. */
const BACKGROUND = /^(?:(?:Despite|Notwithstanding|Unlike|Like|Given|Considering|Alongside|Following) [^,]{3,80}|As an? [^,]{3,80}), /u

/** No comma, but after a short opening. */
const isPlainSubject = (subject: string): boolean => !subject.replace(OF_TIME, '').includes(',') && !/^(?:It|They|He|She|We) (?!(?:both|all|also)$)/u.test(subject)

/** `rises as ports build quays and light them`: what follows may be done in that clause, too. */
const AS_CLAUSE = / as (?!(?:an?|part|soon|many|much|few|far|long|well|such|of|its|their|in|to|for|by|at|on)\b)(?:[\p{Ll}-]+ ){0,3}?\p{Ll}{2,}s? \p{Ll}{3,}\b/u
/** `speed the growth, and raise the worth, of the port`: what both are done to comes last. */
const SHARED_OBJECT = /^(?:[\p{Ll}-]+ ){1,5}[\p{Ll}-]+, (?:of|for|to|in|on|from|with|against|among) /u

/** Whether the sentence may part there. */
function mayPart(first: string, second: string, { isStrict, isBare, isClose }: Way, comma: boolean): boolean {
  if ((comma && (isClose === true || SHARED_OBJECT.test(second))) || (isBare && AS_CLAUSE.test(first)) || words(first) < LEAST || words(second) < LEAST || SAYS_SO.test(first) || (HOLDS_MORE.test(first) && !isApart(first, second, isStrict)) || HOLDS_FOR_ALL.test(second) || (isStrict && DENIED.test(first)) || !isBalanced(first) || holdsClause(first))
    return false
  return comma ? !first.includes(', ') : !isBare || !(INFINITIVE.test(first) || TAKES_BARE.test(first))
}

/** `names lamps that guide crews and asks for more`: the number of the verb says whose it is. */
const isApart = (first: string, second: string, isStrict: boolean): boolean => {
  const plain = first.replace(/ (?:that|which|who) (?=(?:are|were|have|do|(?!(?:is|was|has|does)\b|\p{Ll}+ly\b)\p{Ll}*[^s\W])\s)(?<!, \S+ )/u, ' ')
  return !isStrict && plain !== first && !HOLDS_MORE.test(plain) && SINGULAR.test(first) && SINGULAR.test(second)
}

/** `said the port had sold its oil and bought lamps`: so did the port. */
const SAYS_SO = /^(?:(?:also|then|later|\p{Ll}+ly) )?(?:sa(?:id|ys?)|argue[sd]?|believe[sd]?|thinks?|thought|note[sd]?|state[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|hope[sd]?|fear(?:s|ed)?|feels?|felt|knows?|knew|told \S+) (?!(?:about|against|in|on|to|at|by|for|of|with|and)\b)/u

/** A further verb after the first one has its own subject: `knows the port is dark`. */
const holdsClause = (first: string): boolean => /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\b/u.test(first.replace(/^(?:\S+ ){1,4}/u, ''))

const SAYS = /^(?<lead>(?:[^,;:“”()‒–—]|, (?=and ))+? that) (?<first>.+?),? and that (?<second>.+)$/u
const BINDS = /\b(?:so|such|now|given|provided|both|not|never|no|only|if|whether|fact|extent|in) that$|\b(?:if|unless|because|both|either)\b|\b(?:not|never|no)\b|n[’']t\b/u

/** `Pilots say that the quay is dark and that the board has sold the lamps.` */
function saidParts(text: string): string[] | undefined {
  const { lead = '', first = '', second = '' } = SAYS.exec(text)?.groups ?? {}
  return lead !== '' && words(lead) <= MOST_SUBJECT && !BINDS.test(lead) && clauseVerb(lead) !== undefined && [first, second].every(part => words(part) >= LEAST && opensAsClause(part) && isBalanced(part)) && !/\b(?:that|if|when|unless|because)\b/u.test(first) && !HOLDS_FOR_ALL.test(second)
    ? [`${lead} ${first}`, `${lead} ${second}`]
    : undefined
}

/** `Light the quays, mend the masts, and publish the names of all pilots.` */
function orderParts(text: string): string[] | undefined {
  const parts = text.split(/, (?:and )?/u)
  return isInstruction(text) && parts.length >= 3 && text.endsWith(`, and ${parts.at(-1) ?? ''}`) && parts.slice(1).every(opensWithOrder) && parts.every(part => words(part) >= LEAST && !HOLDS_MORE.test(part)) ? parts.map(capitalise) : undefined
}

/** The sentence, without its full stop, as several that say the same of their subject; `undefined` where it says one thing, or doubt remains. */
export function predicateParts(text: string): string[] | undefined {
  const said = saidParts(text) ?? orderParts(text)
  if (said)
    return said
  const found = waysOf(text)
  if (!found)
    return undefined
  const { head, predicate, ways } = found
  for (const { 0: joint, index } of predicate.matchAll(/,? and (?!that\b)/gu)) {
    const [first, second] = [predicate.slice(0, index), predicate.slice(index + joint.length).replace(JOINING, '')]
    const way = ways.find(one => one.prefix(second) !== undefined && mayPart(first, second, one, joint.startsWith(',')))
    if (way)
      return [`${head}${first}`, capitalise(`${way.prefix(second) ?? ''}${second}`.replace(/^(?:But|Yet|And|So) /u, ''))]
  }
  return undefined
}
