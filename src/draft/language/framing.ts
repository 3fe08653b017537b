/** What leads into a list without saying what its items say: a view, a plan, a risk, or a sentence that the items end. Under it they hold, and nowhere else. */
import { countWords } from '../../../model/time-plan.ts'
import { rememberText } from '../../remember.ts'
import { askedIn } from './asks.ts'
import { opensAsClause } from './clauses.ts'
import { isSentence } from './dangling.ts'
import { isInstruction } from './instructions.ts'
import { recommendedTo } from './recommends.ts'

const LEAD = /\s*:$/u

/** What the paper says itself, item by item: `The key findings are:`. */
const FOUND = /\b(?:findings?|f(?:ou|i)nds?|conclusions?|concludes?|lessons?|learn(?:ed|t)|results?|takeaways?|highlights?|judge?ments?|observations?|insights?|trends|evidence|(?:key|main|important|central) (?:points?|messages?|facts?|themes?|issues?|developments?)|(?:this|the) (?:paper|report|study|review|analysis) (?:shows?|argues?|makes?))\b/iu

/** What is asked: such items are told as requests. */
const ASKS = /\b(?:recommend(?:s|ed|ations?)?|call(?:s|ed)? (?:up)?on|urge[sd]?|steps|actions|measures|initiatives|priorities)\b/iu
const TAKES_STEPS = /\b(?:should|must|needs? to|ought to)\b[^:]*(?<!\b(?:not|never|avoid|stop|refrain from)):$/iu

/** Words after which the sentence is open. */
const OPEN = /\b(?:that|to|not|never|by|through|of|for|with|from|as|on|in|at|when|where|if|whether|because|and|or|than|about|will|would|could|can|may|might|must|should|shall|avoid\p{L}*|require[sd]?)$/u

/** `Other signs include`, `Success looks like this`: the items are what is named, and some of them say nothing else. */
const NAMES = /\b(?:am|is|are|was|were|be|been|includ\p{L}+|compris\p{L}+|looks? like(?: this| so)?)$/u
/** The same with a time at the end: `we want, by 2030`, `our hope is that in ten years`. */
const OPEN_UNTIL = /\b(?:that|to|will|would|can|could),? (?:by|in|within|before|from|until|over|after) [^,:]{2,24}$/u

/** `Critics say`, `Keepers complained that`: what somebody says or holds. */
const SAID = /\b(?:say|says|said|told (?:us|me|the|her|him|them)|tell (?:us|you|me)|heard|claim(?:s|ed)?|argue[sd]?|contend(?:s|ed)?|believe[sd]?|thinks?|thought|complain(?:s|ed)?|warn(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)? that|fear(?:s|ed)?|hope[sd]?|expect(?:s|ed)?|demand(?:s|ed)?|suggest(?:s|ed)?|propose[sd]?|submit(?:s|ted)?|allege[sd]?|object(?:s|ed)?|wrote|replied|answered|promise[sd]?|pledge[sd]?|see|imagine[sd]?)\b/iu
const OWN = /(?:^|, )(?:\p{L}+ly,? )?(?:we|I|this (?:\p{L}+ )?(?:paper|report|study|review|brief|article)|the authors?)(?: \p{Ll}+ly| also| therefore)? (?!heard\b|were\b)/iu

/** `Ports gave four reasons`: their own. */
const GIVES_REASONS = /\b(?:g[ia]ves?|offer(?:s|ed)?|cite[sd]?|raise[sd]?|advance[sd]?|put forward|voice[sd]?|name[sd]?|list(?:s|ed)?|had|have|see) (?:[\p{L}-]+ ){0,3}(?:reasons|arguments|explanations|justifications|grounds)\b/u

/** What is so in somebody’s view. */
const VIEW = /\b(?:views?|opinions?|beliefs?|perceptions?|claims?|arguments?|concerns?|complaints?|fears?|worr(?:y|ies)|excuses?|demands?|suggestions?|wish(?:es)?|hopes?|expectations?|promises?|pledges?|proposals?|narratives?|versions?|explanations?|hypothes[ie]s|theor(?:y|ies)|interpretations?|possibilit(?:y|ies)|myths?|misconceptions?|misperceptions?|assumptions?|counterarguments?|objections?|accusations?|allegations?|charges?|critici[sz]s?ms?|hypothetical\p{L}*)\b/iu
/** What may be so, or shall be so. */
const CASE = /\b(?:ideas?|scenarios?|futures?|outcomes?|risks?|dangers?|threats?|options?|alternatives?|visions?|ambitions?|aims?|goals?|objectives?|targets?|mistakes?|errors?|pitfalls?|exceptions?|criteri(?:a|on)|conditions?|questions?)\b/iu

/** `In its first years, …`, and what only tells more of the noun that is counted: `three themes on how ports meet their risks`. */
const OPENING = /^(?:In|On|At|Within|Among|Amid|After|Before|During|Since|As|By|For|From|With|Under|Given|Despite|Based on|According to|To)\b[^,]*, /u
const MORE = / (?!at (?:least|most)\b)(?:on|about|how|that|which|who|whose|where|when|why|against|for|(?<!\b(?:points?|pointed|leads?|led|refers?|referred) )to|from|in|with|by|at|regarding|concerning|behind) .*$/u
const ASIDE = /, (?:which|who|whose|while|although|though|because|since)\b.*$/u
const head = (text: string): string => text.replace(OPENING, '').replace(MORE, '')

/** What is not so, or would only be so in a case. */
const DENIED = /\b(?:not(?! (?:only|just|merely|least)\b)|don[’']t|never|no longer|avoid|reject(?:s|ed|ing)?|refuse[sd]?|dismiss(?:es|ed)?|fail(?:s|ed)? to|instead of|would|(?:could|may|might) (?:\p{Ll}+ )?(?:lead|include|result|mean|bring|follow|happen))\b/iu
const WHEN = /\b(?:if|when|where|whether|unless|because):$/u
const IF = /^(?:If|Unless|Without|Were|Should)\b/u

/** `Gaps`, `Worst case`: a name, and nothing said; in more words, one without anything like a verb. */
const SHORT = 4
const isName = (text: string): boolean => !opensAsClause(`${text}.`) && (countWords(text) <= SHORT || !isSentence(`${text}.`))

/** `Be wary when a seller says:` */
const SAYS_LAST = /\b(?:say|says|said|claims?|tells? you)\s*:$/u
/** `The arguments of the board should be heard:` asks for none of them. */
const VIEW_SHOULD = /^(?<subject>[^,:]{3,80}?) (?:should|must|needs? to|ought to) be\b/iu

/** Whether somebody is asked for the items: they are told as requests, each by itself. */
const asks = (lead: string): boolean => !DENIED.test(lead) && !WHEN.test(lead) && !SAYS_LAST.test(lead) && !VIEW.test(head(VIEW_SHOULD.exec(lead)?.groups?.subject ?? '')) && (ASKS.test(lead) || TAKES_STEPS.test(lead) || askedIn(lead) !== undefined || recommendedTo(lead) !== undefined)

/** `They are:`: of what, the sentence before says. */
const LEANS = /^(?:They|These|Those|This|It) (?:\p{Ll}+ )?(?:is|are|was|were|includ\p{L}+|compris\p{L}+)$/u

/** How far a lead holds its items: those of several sentences say themselves what is a risk, or one of several kinds, but not who says so. */
type Frame = 'no' | 'by name' | 'weakly' | 'yes'

const frameOf = rememberText((lead): Frame => {
  if (asks(lead))
    return 'no'
  const text = lead.replace(LEAD, '').replace(/,$/u, '')
  if (FOUND.test(text.replace(OPENING, '')) || LEANS.test(text))
    return 'no'
  const noun = head(text)
  if (((SAID.test(text) || GIVES_REASONS.test(text)) && !OWN.test(text)) || DENIED.test(text.replace(ASIDE, '')) || IF.test(text) || VIEW.test(noun) || OPEN.test(text) || OPEN_UNTIL.test(text))
    return 'yes'
  return CASE.test(noun) || NAMES.test(text) ? 'weakly' : isName(text) ? 'by name' : 'no'
})

/** Whether the items below the lead hold only under it; orders below a mere name (`In spring:`) stand alone. */
export const frames = (lead: string, items: readonly string[] = []): boolean =>
  lead.endsWith(':') && (frameOf(lead) === 'by name' ? items.length === 0 || !items.every(isInstruction) : frameOf(lead) !== 'no')

/** The same where an item says more than one sentence: also those say nothing without it. */
export const holdsFast = (lead: string): boolean => lead.endsWith(':') && frameOf(lead) === 'yes'

/** What the paper itself is up to: `We will:`, `The programme aims to:`. */
const INTENDS = /\b(?:will|wants?|aim(?:s|ed)?|seeks?|sought|goals?|objectives?|ambitions?)\b/iu
/** Whether the items are told of as somebody’s view, a case or a denial, and no intention of the paper. */
export const tellsOfOthers = (lead: string): boolean => frames(lead) && !INTENDS.test(lead)
