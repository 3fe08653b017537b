/**
 * Ends that a title may leave out although no comma parts them from the rest: when, how and to what end something is so, and the
 * last of several things that are done. The slide says the whole sentence under it. Cautious: doubt counts as no.
 */
import { FINITE, opensAsClause, subjectOf } from './clauses.ts'
import { isBalanced } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { isNeeded } from './needed-ends.ts'
import { mayEndBefore } from './purpose.ts'
import { capitalise, countMatches } from './words.ts'

/** `during the storm`, `by selling lamps`, `so that crews see them`: what stands before it is said without them. */
const ADJUNCTS = /(?<= )(?:during|throughout|amid|amidst|via|through|by (?=(?:\p{Ll}+ly )?\p{Ll}+ing )|in (?:an effort|a bid|response|line|accordance|the (?:face|wake|context|course|run-up|aftermath) of)|with (?:the (?:aim|goal|intention|help|support|exception)|a view)|as (?:part of|a (?:way|means|result) )|so that|when it comes to|while (?=\p{Ll}+ing )|(?:after|before|since|following) (?=(?:an?|the|its|their|\p{Ll}+ing) )|as (?=(?:the|its|their|more|both) ))\b/gu
/** `to light the quays`. */
const PURPOSES = /(?<= )to (?=\p{Ll})/gu
/** `in the north`, `among the pilots`. */
const PHRASES = /(?<= )(?:(?:in|at(?! an? (?:[\p{L}\d-]+ ){0,5}(?:discount|price|cost|rate|loss|profit|premium|speed|disadvantage|advantage)\b)|across|among|within) (?!\p{Ll}+ing |which |whom )|for (?=(?:\p{Ll}+ly )?\p{Ll}+ing ))/gu
/** `a lamp of oil | that crews like`: one of which more is said. */
const RELATIVES = /(?<= )(?:that|which|who) /gu
const ONE_THING = /\b(?:an?|one) (?:[\p{L}’-]+,? ){1,5}(?!(?:in|at|by|to|for|on|of|with|from|through|under|over|during|within|among)$)[\p{L}’-]+$/u
/** `a recommendation to the board | that the quays be lit`: what it says comes after it. */
const OF_CONTENT = /\b(?:recommendation|proposal|suggestion|decision|belief|view|conclusion|assumption|argument|claim|hope|fear|announcement|agreement|promise|warning|request|demand|order|evidence|proof|fact|possibility|risk|chance|condition|expectation|understanding|resolution|assurance)s?(?: (?:to|by|from|of|for) [^,;]*)?$/u
/** `one of the few ports | that`: which ones are meant. */
const ONE_OF = /\bone of (?:the )?(?:\p{L}+ )*\p{L}+$|\b(?:only|few|first|last)\b[^,;]*$/u
/** `and sell lamps`. */
const CONJUNCTS = /(?<=[\p{Ll}\p{N}”’] )and (?=\p{Ll})/gu

/** What holds only for some, or only so far, holds for more without its end. */
const BOUNDED = /\b(?:just like|examples include|cases include|not|no|never|nor|neither|none|cannot|nobody|nothing|without|only|all|every|each|any|everything|always|entire|entirely|whole|first|last|next|sole|unique|best|worst|most|least|more|less|fewer|few|little|largest|biggest|highest|lowest|greatest|strongest|weakest|closest|oldest|earliest|longest|newest|smallest|latest|deepest|furthest|too|so|such|both|between|either|whether|enough|same|different|similar|comparable|lacks?|lacked|fails?|failed|failure|absence|unlikely|unable|hardly|rarely|bans?|banned|prohibit\p{L}*|exempt\p{L}*|avoid\p{L}*|prevents?|refus\p{L}*|until|unless|if|when|how|why|what|than)\b|n[’']t\b/iu
/** What reaches over the joint of a pair. */
const PAIRED = /\b(?:cannot|both|between|either|whether|neither|not|no|never|without|combin\p{L}*|balanc\p{L}*|integrat\p{L}*|link\p{L}*|merg\p{L}*|mix|gap|how|why|what|if|when|until|unless)\b/iu
/** What turns, or takes back. */
const TURNS = /\b(?:but|however|although|though|unless|except|until|not|never|only|rather|than|yet|instead|if|whereas|without|nor|no|despite|barring|exception)\b/u

/** Words that want more after them: of what, for whom, in what. */
const WANTS = /\b(?:ability|able|access|advances?|advantages?|agreements?|alternatives?|aspects?|components?|elements?|features?|environments?|approach|approaches|attacks?|attempts?|barriers?|basis|benefits?|calls?|capacity|case|challenges?|change|changes|claims?|commitments?|competition|concerns?|conditions?|confidence|conflicts?|consensus|contacts?|contributions?|control|cooperation|deals?|debate|decline|decrease|degree|demand|dependence|difference|differences|discussions?|door|edge|effects?|equality|evidence|examples?|exchanges?|explanations?|factors?|faith|gaps?|efforts?|emphasis|engagement|expert\p{L}*|experience|focus|forms?|framework|frameworks|funding|growth|hub|impact|implications?|imports?|increase|increases|influence|information|insights?|integration|interest|interests|investments?|involvement|key|kinds?|lack|laws?|lead|leadership|lessons?|level|limits?|lines?|links?|market|matter|means|mechanisms?|model|models|need|needs|number|ones?|opportunit(?:y|ies)|options?|part|parts|participation|partnerships?|people|place|platforms?|point|points|polic(?:y|ies)|position|positions|potential|planning|precedent|preference|preparation|presence|priority|pressures?|problems?|progress|questions?|range|reasons?|reduction|relations?|relationships?|reliance|reports?|requirements?|response|responses|responsib\p{L}*|restrictions?|rise|risks?|roles?|room|sense|space|shares?|shifts?|shortage|solutions?|sources?|stake|steps?|strikes?|stud(?:y|ies)|success|support|tax|tests?|things?|those|threats?|ties|times?|tools?|transition|trust|uptick|types?|uses?|views?|wars?|ways?|work)$/iu
/** Endings of adjectives, adverbs and participles, on which no clause ends that is cut short. */
const NO_NOUN = /(?:ed|ing|ly|able|ible|ful|ous|less|ive|al|ic|en)$/u
/** Nouns that end so all the same. */
const NOUNS = new Set(`speed need seed feed breed funding training spending planning manufacturing mining processing shipping targeting monitoring reporting sharing bargaining
trading fishing financing understanding warning meeting building lending engineering computing learning housing laundering smuggling fighting warfighting licensing farming banking
marketing pricing testing signaling signalling drilling recruiting policing thing king family ally supply monopoly assembly anomaly july italy initiative incentive perspective alternative objective
offensive motive narrative representative executive archive drive directive operative capital proposal approval arsenal signal removal withdrawal survival goal deal rival official material
mineral terminal criminal hospital journal festival referral renewal denial trial metal steel coal canal portal arrival individual professional traffic public republic plastic critic
topic music clinic fabric panic epidemic pandemic academic rhetoric mechanic arctic pacific atlantic baltic men women children citizen garden kitchen burden oxygen token`.split(/\s+/))
/** Other words on which none ends. */
const NEVER = /^(?:new|old|high|low|key|main|major|own|other|long|short|large|small|good|bad|strong|weak|open|close|clear|true|free|full|ready|safe|sound|fair|fast|current|future|recent|present|different|efficient|deep|wide|rapid|secure|stable|simple|complex|robust|modern|subject|due|far|well|up|down|out|off|over|back|away|together|such|one|two|three|four|five|several|many|some|is|are|was|were|be|been|has|have|had|it|them|they|he|she|him|her|us|we|who|which|that|become|remain|remains|seem|seems|appear|appears|include|includes|through|during|via|amid|among|across|within|between|against|toward|towards|throughout|about|around|after|before|since|behind|beyond|upon|despite|including|sent|made|seen|held|built|found|done|shown|led|left|set|put|cut|paid|spent|sold|bought|lost|met|kept|brought|caught|taught)$/u
/** A verb that wants what it is done to, or where: `to come`, `and upgrade`, `but still struggles`. */
const VERB_LAST = /\b(?:to|will|would|shall|can|could|may|might|must|should|cannot) (?:\p{Ll}+ly )?\p{Ll}+(?<!s)$|\b(?:but|which \p{Lu}\p{L}+|that|which|who|still|also|then|often|now|usually) (?:\p{Ll}+ly )?\p{Ll}+s?$|\b(?:and|or) (?<verb>\p{Ll}+)$/u
/** Verbs that say what something is taken for, or where it goes. */
const TAKES_FOR = /\b(?:point(?:s|ed)? to|views?|viewed|sees?|seen?|saw|regard\p{L}*|treat\p{L}*|portray\p{L}*|describ\p{L}*|couch\p{L}*|present(?:s|ed)|characteri[sz]\p{L}*|defin\p{L}*|plac(?:e|es|ed|ing)|puts?|bring\p{L}*|brought|sends?|sent|keeps?|kept|leaves?|renders?|makes? it|consider\p{L}*|takes? (?:place|over)|would take|possible to)\b/u
/** Words of time before `after`, and how far: `a week after`. */
const TIME_LAST = /\b(?:years?|months?|weeks?|days?|hours?|soon|shortly|time|long)$/iu

/** Words of a clause that says something: all, and those after its subject. */
const LEAST = 7
const LEAST_SAID = 4
/** Words of a clause that a phrase may leave. */
const LEAST_LONG = 9
/** Characters of a title of seven words at least, and of two lines at most. */
const SHORTEST = 24
const LONGEST = 180
/** Share of its sentence that a title keeps, by words. */
const SHARE = 0.3

const words = (text: string): number => countMatches(text, /\S+/gu)
/** A name, or what looks like a noun. */
function isNoun(kept: string): boolean {
  const last = /[\p{L}\p{N}’-]+[”’"]?$/u.exec(kept)?.[0] ?? ''
  const word = last.toLowerCase().replace(/^.*-|[”’"]$/gu, '')
  const verb = VERB_LAST.exec(kept)
  if (verb && (verb.groups?.verb === undefined || isInstruction(capitalise(verb.groups.verb))))
    return false
  return last !== '' && (/^\p{Lu}/u.test(last) || NOUNS.has(word) || !(NO_NOUN.test(word) || NEVER.test(word)))
}

/** A verb in what is left whose subject stands before the joint: `the lamps sold | in Elm are dark`. */
const VERB = new RegExp(String.raw`\b(?:${FINITE})\b`, 'u')
/** These bring a clause with a verb of its own. */
const BRINGS_CLAUSE = /^(?:so that|as|since|after|before|when|that|which|who|and)\b/u
const takesVerb = (left: string): boolean => VERB.test((BRINGS_CLAUSE.test(left) ? left : left.replace(/^\S+ /u, '')).replace(/(?:,|\b(?:that|which|who|whose|where|when|as|and|while|because|how|what|whether|if|so|since|after|before)\b).*$/u, ''))

/** `banks, ports | in Elm, and roads`: a list goes on. */
const isMidList = (kept: string, left: string): boolean => kept.includes(', ') && /\b(?:and|or)\b|, /u.test(left)

/** Whether so many words are enough of it, and some of them are said of the subject. */
const isEnough = (kept: string, whole: string): boolean => words(kept) >= Math.max(LEAST, words(whole) * SHARE) && isBalanced(kept)
function saysEnough(kept: string): boolean {
  const subject = subjectOf(kept)
  return subject !== undefined && words(kept) - words(subject) >= LEAST_SAID
}

/** `has sold oil | and lit the quays`: what is done besides by the same subject. */
const PAST = /^and (?:\p{Ll}+ly )?\p{L}{3,}ed (?:an?|the|to|that|its|their|his|her|more|one|two|three|all|many|most|some|several|by|in|on|for|with|\p{Lu})/u
/** `supply chains`, `counter-smuggling`: verbs that may be nouns, unless what they are done to follows. */
const ALSO_NOUN = /^(?:Access|Address|Balance|Ban|Base|Boost|Bridge|Call|Change|Commission|Control|Counter|Cover|Delay|Demand|Design|Exercise|Exploit|Finance|Focus|Fund|Grant|Guide|Help|Increase|Issue|Lead|Limit|Link|Map|Measure|Move|Offer|Partner|Pilot|Plan|Press|Pressure|Produce|Purchase|Reform|Release|Request|Research|Reserve|Resource|Return|Review|Reward|Sanction|Scale|Secure|Share|Shift|Sign|Signal|Speed|Spread|Staff|Stand|Start|Step|Stop|Supplement|Supply|Support|Target|Test|Track|Trade|Train|Transfer|Transition|Transport|Turn|Update|Upgrade|Work)\b/u
const WITH_OBJECT = /^\p{L}+ (?:the|an?|its|their|any|all|more|new|greater|better|such)\b/u
const isDoneBesides = (kept: string, left: string): boolean => {
  const second = capitalise(left.replace(/^and (?:also |thus |thereby |even )?/u, ''))
  return (/\b(?:will|would|can|could|should|must|may|might|to|help|helps)\b/u.test(kept) && isInstruction(second) && (!ALSO_NOUN.test(second) || WITH_OBJECT.test(second)))
    || (/^and (?:\p{Ll}+ly )?\p{Ll}{3,}ing \p{L}/u.test(left) && /\b(?:by|in|of|for|is|are|was|were|be|been|through|from|on|include[sd]?|including) (?:\p{Ll}+ly )?\p{Ll}{2,}ing\b/u.test(kept))
    || (PAST.test(left) && /\b\p{L}{2,}ed\b/u.test(kept))
}

/** `the Centre | for the Safety of Lamps` */
const isNameGoingOn = (kept: string, left: string): boolean => /\b\p{Lu}\p{L}+$/u.test(kept) && /^(?:in|for|on|of|at|and|to) (?:the )?\p{Lu}/u.test(left)

/** `sells lamps | and the oil of the quays`: the last of several, where nothing but it follows. */
const isOneMore = (kept: string, left: string): boolean => !TAKES_FOR.test(kept) && (/[^s]s[”’"]?$/u.test(kept) || /^and (?:the|an?|its|their|other|more|all) /u.test(left))
  && !/\p{L}+ing to [\p{L} -]+$/u.test(kept) && !VERB.test(left) && !/ to \p{Ll}/u.test(left) && !/[,;:]| [‒–—]|—/u.test(left) && !/\b(?:relation\p{L}*|ties|cooperation|difference\p{L}*|war|competition|conflict|tension\p{L}*|contrast|merger|alliance|equal\p{L}*|together|respectively|alike)\b/u.test(kept + left) && words(left) >= 3

/** The beginnings of a sentence that end before one of these. */
const before = (text: string, joints: RegExp, may: (kept: string, left: string) => boolean): string[] =>
  [...text.matchAll(joints)].flatMap(({ index }) => {
    if (index < SHORTEST || index > LONGEST)
      return []
    const [kept, left] = [text.slice(0, index - 1), text.slice(index)]
    return isEnough(kept, text) && isNoun(kept) && !isNameGoingOn(kept, left) && !TURNS.test(left) && !isNeeded(kept, ` ${left}`) && !takesVerb(left) && !isMidList(kept, left) && may(kept, left) && saysEnough(kept) ? [kept] : []
  })

const isClauseAfter = (left: string): boolean => !left.startsWith('as ') || /^as (?:part|a)\b/u.test(left) || opensAsClause(left.slice(3))

/** Where nothing is lost but a time, a way, a purpose, or what is done besides. */
export const plainEnds = (text: string): string[] => [
  ...before(text, ADJUNCTS, (kept, left) => !BOUNDED.test(kept) && !TAKES_FOR.test(kept) && !TIME_LAST.test(kept) && isClauseAfter(left)),
  ...before(text, PURPOSES, (kept, left) => !BOUNDED.test(kept) && mayEndBefore(kept, left.slice(3))),
  ...before(text, RELATIVES, kept => ONE_THING.test(kept) && !ONE_OF.test(kept) && !OF_CONTENT.test(kept) && !/\b(?:not|no|never|without|only|such|so|as|than)\b/u.test(kept) && !WANTS.test(kept)),
  ...before(text, CONJUNCTS, (kept, left) => !PAIRED.test(kept) && (isDoneBesides(kept, left) || isOneMore(kept, left))),
]

/** `from 5 crowns | in May to 9 in June` */
const isFromTo = (kept: string, left: string): boolean => /\bfrom\b/u.test(kept) && /\bto (?:an?|the|[^ ]*\d)/u.test(left)

/** Where it is a place, or what something is for: only where nothing else will do. */
export const boldEnds = (text: string): string[] => before(text, PHRASES, (kept, left) => !isFromTo(kept, left) && words(kept) >= LEAST_LONG && !BOUNDED.test(kept) && !WANTS.test(kept) && !TAKES_FOR.test(kept))
