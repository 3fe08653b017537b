/** Recommendations: who is asked to do what. */
import { countWords } from '../../../model/time-plan.ts'
import { isAbroad } from '../../report/tongue.ts'
import type { Ask, Statement } from '../types.ts'
import { demandsAbroad } from './abroad.ts'
import { opensAsClause } from './clauses.ts'
import { countryNames } from './countries.ts'
import { cutSentence } from './cut.ts'
import { isSentence } from './dangling.ts'
import { isInstruction } from './instructions.ts'
import { askOfLabel } from './named-asks.ts'
import { isOnlyObliged } from './obliged.ts'
import { isFreeTo, isNeeded, shouldBeDone, suggests } from './suggestions.ts'
import { ended, isUnspaced, overlap, stemsOf } from './words.ts'

const MODAL = /\b(should|must|needs? to|ought to|has to|have to)\b/u
/** A body that can be asked: a name, or a word for those who decide. */
const BODY_AT_END = /\b(?:governments?|ministry|ministries|minister|department|agency|agencies|commission|parliament|congress|council|administration|policymakers?|policy makers|leaders?|authority|authorities|regulators?|states?|allies|alliance|partners?|compan(?:y|ies)|industry|firms?|banks?|forces|military|army|navy|officials|lawmakers|legislators|donors|community|country|countries|nations?|organi[sz]ations?|institutions?|union|office|treasury|services?|team|taskforce|task force|coalition|international community|west|operators?|providers?|sector|universit(?:y|ies)|researchers|librar(?:y|ies)|schools?|hospitals?|museums?|courts?|charit(?:y|ies)|associations?|committees?|secretariat|authority|registr(?:y|ies)|board|inspectorate|police|insurers?|secretar(?:y|ies)|secretariat|bureau|ministers|chancellor|committees?|courts?|judges|judiciary|prosecutors|legislatures?|senate|assembly|bundestag|diet|mayors?|cities|city|towns?|municipalit(?:y|ies)|villages?|regions|provinces|districts|hospitals?|clinics?|doctors|schools?|teachers|colleges|stakeholders|actors|developers|deployers|manufacturers|suppliers|vendors|platforms?|practitioners|lenders|funders|foundations|philanthropies|NGOs|civil society|media|unions|associations?|airlines|ports|utilities|start-?ups|businesses|executives|managers|experts|scientists|academia|think tanks|missions?|delegations?|commissioner|ombudsman|auditors?|task ?forces?|working groups?|investors?|embassy|embassies|cabinet|president|party|parties|employers?|planners?|commanders?|capitals?|NATO|EU|UK|US|UN|U\.S\.|U\.K\.|G7|DoD|MOD|FCDO)$/iu
const NAME = /^(?:[Tt]he )?\p{Lu}[\p{L}.’&-]*(?: (?:of |and |the |for |& )?\p{Lu}[\p{L}.’&-]*){1,6}$|^(?:[Tt]he )?\p{Lu}{2,8}$/u

/** Countries by their English names, and capitals that stand for them. */
const PLACES = new Set(countryNames().concat('Europe', 'Africa', 'Asia', 'Britain', 'Washington', 'Brussels', 'London', 'Beijing', 'Moscow', 'Kyiv', 'Tokyo', 'Berlin', 'Paris', 'Taipei', 'Canberra', 'Ottawa', 'Seoul', 'Delhi', 'Ankara', 'Warsaw', 'Whitehall'))

/** What only tells more of a body: the head of `partners in Asia` is `partners`. */
const TAIL = / (?:of|in|at|for|from|with|across|within|comprising|operating|working|responsible|such as|like|—|–|between|against|on|to)\b.*$/u
const PART_OF = /^(?:(?:all|both|most|many|some|members|governments|leaders|officials|heads|the governments|the leaders) (?:of )?)(?=\S)/iu
/** Not a body: an act, a thing asked of nobody, or half a clause. */
const NO_BODY = /^(?:\p{L}+ing|one of|in|at|for|with|by|to|from|on|despite|given|as|if|when|while|although)\b|\b(?:that|which|who|it|they|this|these|what|how|where|there|and then|is|are|was|were|cannot|can|will|would|suggests?|shows?|means?)\b/iu
/** A paper that somebody writes: `Your RFP should …`. */
const DOCUMENT = /^(?:(?:The|An?|Your|Our|Their|Its|Any|Each|Every|Th[ei]se?) )?(?:[\p{Ll}-]+ )*(?:RF[PQI]|SO[WO]|MO[UA]|MoU|SLA|NDA|To?OR|KPI|API|FAQ)s?$/iu
const ADVERB = /\s+(?:also|too|therefore|now|first|thus|still|in turn|then|urgently|\p{Ll}+ly)$/u

/** Whether the words name somebody who can be asked. */
export const isBody = (head: string): boolean => PLACES.has(head) || NAME.test(head) || BODY_AT_END.test(head)

/** The words before the modal verb, where they name a body. */
function addresseeBefore(text: string): string | undefined {
  const before = text.trim().replace(/^.*\p{Ll}[.!?] (?=\p{Lu})/u, '')
  const last = before.replace(/^.*(?:[,;:] (?=\S)| [-‒–—] (?=\p{Lu}))/u, '')
  const subject = (/^(?:and|or|but)\b/u.test(last) ? before : last).replace(/^(?:so|thus|hence) /u, '').replace(ADVERB, '').trim()
  if (subject === '' || countWords(subject) > 9 || NO_BODY.test(subject) || DOCUMENT.test(subject))
    return undefined
  const [head = ''] = subject.replace(PART_OF, '').split(/, (?:and )?| and (?=\S)/u)
  return [subject.replace(PART_OF, ''), head].some(words => isBody(words) || isBody(words.replace(TAIL, ''))) ? subject : undefined
}

/** `be increased`: done to the subject, so that it is not the one asked. */
const DONE_TO = /^(?:also |therefore |not )?be (?!prepared\b|concerned\b|committed\b|determined\b)(?:\p{L}+ly )?(?:\p{L}{2,}ed|given|built|made|taken|seen|held|put|kept|brought|found|of concern|a |an |the )\b/u

/** `should understand one thing: …`: what comes is a claim. */
const RHETORIC = /\b(?:should|must|needs? to|ought to) (?:clearly )?(?:understand|know|remember|note|learn|grasp|see) (?:one|a simple|this) (?:thing|truth|fact|lesson|point)\b/u

/** `be able to nominate`: what is granted to somebody is not asked of them. */
const GRANTED = /^(?:also |therefore |always |not )?be (?:able|entitled|free|permitted|allowed|eligible|at liberty) to\b/u

/** Joints to other sentences before what is asked: `must therefore act` asks to act. */
const JOINT = /^(?:(?:also|therefore|thus|then|hence|consequently|accordingly|instead|still|moreover|furthermore|additionally|in turn|in addition),? )+/u

const lowerFirst = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())

/** A name before the sentence: `Close gaps: The board should …`, `Close gaps - The board should …`. */
const NAMED = /^[^:.]{3,90}?(?:: | [-‒–—] )(?=\p{Lu})/u
/** Words of a request that says more than its name. */
const MOST = 32

/** Among recommendations, what should be done is asked, also where nobody is named: `Lamps should be lit.`, `Crews must have their pay counted.`; not `must have been lit`. */
const DEMANDS = /^(?!If\b|When\b|While\b|Although\b)(?<subject>[^,;:]{3,90}?) (?:should|must|ought to) (?!have\b(?! (?:their|its|an?|the|access|clear|full|all|no|more|at least)\b))/u

/** In other languages, the items among recommendations, and what should be done. */
const asksAbroad = ({ text, isItem }: Statement): boolean => (isAbroad(text) || isUnspaced(text)) && (isItem || demandsAbroad(text))

/** `should be counted` */
const IS_DONE = String.raw`(?:should|must|ought to) (?:also )?be (?:\p{L}+(?:ed|en|wn)|built|made|held|set|put|kept|brought|bought|sold|cut|sent|met|paid|lit)\b`
/** `lamps, such as those of Elm, should …`: an aside of the subject; `To light the quays, lamps should be …`: an opening that binds nobody. */
const ASIDE = /^(?<subject>[^,;:]{3,60}?),? (?:such as|including|especially|particularly|which|who|like) [^;:]{3,90}?, (?=(?:should|must|ought to) )/u
const OPENING = new RegExp(String.raw`^(?:To|For|From|As|Given|In (?:addition|order)|Beyond|Where possible)\b[^;:]{3,110}?, (?=(?!(?:it|they|this|that|these|those|he|she|we|its|their)\b)[^,;:]{3,80}? ${IS_DONE})`, 'u')
/** `Night, day and storm lamps should be lit`. */
const LISTED = new RegExp(String.raw`^(?!(?:If|When|While|Although|Since|Because)\b)(?:[^,;:]{2,40}, ){1,4}(?=[^,;:]{2,60}? and [^,;:]{2,60}? ${IS_DONE})`, 'u')
/** The modal verb is that of the main clause. */
function demands(whole: string): boolean {
  const text = whole.replace(ASIDE, '$<subject> ').replace(OPENING, '').replace(LISTED, '')
  const subject = DEMANDS.exec(text)?.groups?.subject
  return subject !== undefined && !opensAsClause(`${subject} at`)
}

const POSSIBLE = /\b(could|might)\b/u

/** Somebody is named, and asked by a modal verb. */
function requestIn({ text, weight, refs, leaning }: Statement, modal = MODAL): Ask | undefined {
  const match = modal.exec(text)
  const addressee = match ? addresseeBefore(text.slice(0, match.index).replace(match[1] === 'need to' ? / will $/u : /$^/u, '')) : undefined
  const decision = match ? text.slice(match.index + match[0].length).trim().replace(/^, (?:therefore|however|thus|in turn|moreover), /u, '').replace(/^, (?=[^,]+, \p{Ll})/u, '').replace(JOINT, '').replace(/\.$/, '') : ''
  const verb = match && / will $/u.test(text.slice(0, match.index)) ? `will ${match[1] ?? ''}` : match?.[1]
  return addressee && !/^[“"‘]/u.test(addressee) && !DONE_TO.test(decision) && !(verb === 'should' && GRANTED.test(decision)) && countWords(decision) > 2
    ? { refs, addressee, verb, text, decision, weight, names: undefined, leaning }
    : undefined
}

/** `When ships pass, the board should …`: asked only then, which who is asked and what does not tell. */
const ONLY_THEN = /(?:^|[.:] )(?:If|When|Whenever|Where|Once|Until|Unless|As long as|So long as|Should|In (?:the )?(?:case|event))\b(?:(?!\p{Ll}[.:] ).)*, (?:(?!\p{Ll}[.:] ).)*$/u

const beforeModal = (text: string): string => text.slice(0, MODAL.exec(text)?.index ?? 0)

function askOf(statement: Statement, within: boolean): Ask | undefined {
  const { text, weight, refs, leaning } = statement
  if (RHETORIC.test(text))
    return undefined
  const named = within ? askOfLabel(statement) : undefined
  const found = requestIn(named ? { ...statement, text: text.replace(NAMED, '') } : statement)
  const request = found && !within && isOnlyObliged({ before: beforeModal(text), verb: found.verb ?? '', addressee: found.addressee ?? '', decision: found.decision }) ? undefined : found
  if (named)
    return request && countWords(request.decision) <= MOST ? { ...request, text } : request ? { ...named, addressee: request.addressee, verb: request.verb } : named
  const possible = within && !request ? requestIn(statement, POSSIBLE) : undefined
  if (possible && isFreeTo(possible.decision) && !/^If\b/u.test(text))
    return possible
  if (request && ONLY_THEN.test(beforeModal(text)))
    return { ...request, isOnlyThen: true }
  return request ?? ((within ? isInstruction(text) || demands(text) || suggests(text) || isNeeded(text) || asksAbroad(statement) : shouldBeDone(text))
    ? { refs, addressee: undefined, verb: undefined, text, decision: asksAbroad(statement) ? text : lowerFirst(text).replace(/\.$/, ''), weight, names: undefined, leaning, ...within ? {} : { isAside: true } }
    : undefined)
}

/** Who is asked in the sentence that leads into a list: `The board should take these steps:`. */
export function askedIn(lead: string): { addressee: string, verb: string } | undefined {
  const match = MODAL.exec(lead)
  const addressee = match ? addresseeBefore(cutSentence(lead.slice(0, match.index))) : undefined
  return addressee !== undefined && match?.[1] !== undefined ? { addressee, verb: match[1] } : undefined
}

/** What begins no order: `The board should: … The quays;`. */
const NO_ORDER = /^(?:The|An?|This|That|These|Those|Its?|Their|There|Be|Not|Also|Both|Either|No|Who|What|How|Where|When|If|\p{L}{3,}(?:ing|ly|ed))\b/u

/** Items that end the sentence of their lead: `The board should:` with `light the lamps;` and `count the ships.` `called`: whom it asks without a modal verb. */
export function asksOfList({ text: lead, isList, leaning, weight }: Statement, called?: Pick<Ask, 'addressee' | 'verb'>): Ask[] {
  const asked = isList && lead.endsWith(':') ? askedIn(lead) ?? called : undefined
  if (!asked)
    return []
  // After the verb itself anything is an order; after `should take these steps`, what opens with one.
  const endsInVerb = /\b(?:should|must|to):$/u.test(lead)
  const isOrder = (text: string): boolean => isSentence(text) ? endsInVerb && isInstruction(text) : isInstruction(text) || (endsInVerb && !NO_ORDER.test(text))
  return leaning.filter(({ text }) => isOrder(text))
    .map(({ text, refs }) => ({ ...asked, refs, text: ended(text), decision: lowerFirst(text), weight, names: undefined, leaning: [] }))
}

/** Words of a name that stands as a sentence before its own: `Publish one budget. The board should publish a budget for all quays.` */
const MOST_NAME = 10
const SAME = 0.6

/** Whether an order to nobody is only the name of the request right after it. */
const isNameOf = ({ addressee, verb, text, refs: [ref] }: Ask, next: Ask | undefined): boolean => {
  const [after] = next?.refs ?? []
  return addressee === undefined && verb === undefined && next?.verb !== undefined && ref !== undefined && ref.section === after?.section && ref.paragraph === after.paragraph
    && ref.sentence === 0 && after.sentence === 1 && countWords(text) <= MOST_NAME && overlap(stemsOf(text), stemsOf(next.text)) >= SAME
}

/** `within`: whether a statement stands among recommendations, by heading or by its own opening. Elsewhere a body must be named. */
export function findAsks(statements: readonly Statement[], within: (statement: Statement) => boolean): Ask[] {
  const found = statements.filter(({ text }) => !/[:;]$/.test(text)).flatMap(statement => askOf(statement, within(statement)) ?? [])
  // What its name says is said with it.
  return found.flatMap((ask, i) => {
    const before = found[i - 1]
    return isNameOf(ask, found[i + 1]) ? [] : before && isNameOf(before, ask) ? [{ ...ask, refs: [...before.refs, ...ask.refs] }] : [ask]
  })
}
