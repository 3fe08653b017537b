/** Recommendations: who is asked to do what. */
import { countWords } from '../../../model/time-plan.ts'
import type { Ask, Statement } from '../types.ts'

const MODAL = /\b(should|must|needs? to|ought to|has to|have to)\b/u
/** A body that can be asked: a name, or a word for those who decide. */
const BODY = /\b(?:governments?|ministry|ministries|minister|department|agency|agencies|commission|parliament|congress|council|administration|policymakers?|policy makers|leaders?|authorities|regulators?|states?|allies|alliance|partners?|companies|industry|firms|banks?|forces|military|army|navy|officials|lawmakers|legislators|donors|community|country|countries|nations?|organi[sz]ations?|institutions?|union|office|treasury|services?|team|taskforce|task force|coalition|international community|west|operators?|providers?|sector|universities|researchers|board|inspectorate|police|insurers?|investors?|embassy|embassies|cabinet|president|party|parties|employers?|planners?|commanders?|capitals?|NATO|EU|UK|US|UN|U\.S\.|U\.K\.|G7|DoD|MOD|FCDO)\b/iu
const NAME = /^(?:[Tt]he )?\p{Lu}[\p{L}.’&-]*(?: (?:of |and |the |for |& )?\p{Lu}[\p{L}.’&-]*){1,6}$|^(?:[Tt]he )?\p{Lu}{2,8}$/u

/** Countries by their English names, and capitals that stand for them. */
const PLACES = new Set(countryNames().concat('Europe', 'Africa', 'Asia', 'Britain', 'Washington', 'Brussels', 'London', 'Beijing', 'Moscow', 'Kyiv', 'Tokyo', 'Berlin', 'Paris', 'Taipei', 'Canberra', 'Ottawa', 'Seoul', 'Delhi', 'Ankara', 'Warsaw', 'Whitehall'))

function countryNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap(a => letters.flatMap(b => names.of(a + b) ?? []))
}

/** Verbs with which an instruction opens. */
const IMPERATIVE = /^(?:Accelerate|Adapt|Address|Adopt|Align|Allocate|Allow|Amend|Apply|Appoint|Assess|Avoid|Balance|Bolster|Broaden|Build|Centrali[sz]e|Clarify|Clearly|Collaborate|Commission|Commit|Communicate|Conduct|Consider|Consolidate|Continue|Convene|Coordinate|Create|Deepen|Define|Deliver|Demand|Deploy|Design|Develop|Devise|Diversify|Do not|Double|Draw|Embed|Empower|Enable|Encourage|Enforce|Engage|Enhance|Ensure|Equip|Establish|Evaluate|Examine|Exclude|Expand|Explore|Extend|Facilitate|Focus|Formali[sz]e|Foster|Fund|Give|Harmoni[sz]e|Hold|Identify|Implement|Improve|Include|Incorporate|Increase|Integrate|Introduce|Invest|Involve|Issue|Keep|Launch|Learn|Lead|Leverage|Limit|Link|Maintain|Make|Mandate|Map|Measure|Mobili[sz]e|Monitor|Move|Negotiate|Offer|Open|Optimi[sz]e|Organi[sz]e|Plan|Prepare|Press|Prevent|Prioriti[sz]e|Produce|Promote|Protect|Provide|Publish|Pursue|Push|Put|Raise|Recogni[sz]e|Reduce|Refine|Reform|Regulate|Reinforce|Remove|Require|Resource|Restrict|Review|Revise|Revisit|Sanction|Scale|Secure|Seek|Set|Share|Shift|Simplify|Standardi[sz]e|Start|Stop|Streamline|Strengthen|Support|Sustain|Tackle|Take|Target|Test|Track|Train|Treat|Update|Upgrade|Use|Work)\b/u

/** The words before the modal verb, where they name a body. */
function addresseeBefore(text: string, at: number): string | undefined {
  const subject = text.slice(0, at).replace(/^.*[,;] (?=(?:the )?\S)/u, '').replace(/\s+(?:also|therefore|now|first|thus|still|in turn)\s*$/u, '').trim()
  if (subject === '' || countWords(subject) > 8 || /\b(?:that|which|who|it|they|this|these|what|how|there|and then)\b/iu.test(subject))
    return undefined
  return BODY.test(subject) || NAME.test(subject) || PLACES.has(subject) ? subject : undefined
}

const lowerFirst = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())

function askOf(statement: Statement, within: boolean): Ask | undefined {
  const { text, weight, refs } = statement
  const match = MODAL.exec(text)
  const addressee = match ? addresseeBefore(text, match.index) : undefined
  if (match && addressee)
    return { refs, addressee, verb: match[1], text, decision: text.slice(match.index + match[0].length).trim().replace(/\.$/, ''), weight }
  return within && IMPERATIVE.test(text)
    ? { refs, addressee: undefined, verb: undefined, text, decision: lowerFirst(text).replace(/\.$/, ''), weight }
    : undefined
}

/** `within`: whether a statement stands among recommendations, by heading or by its own opening. Elsewhere a body must be named. */
export function findAsks(statements: readonly Statement[], within: (statement: Statement) => boolean): Ask[] {
  return statements.flatMap(statement => askOf(statement, within(statement)) ?? [])
}
