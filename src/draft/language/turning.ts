/** Words with which a sentence turns against the one before it. */
import { rememberText } from '../../remember.ts'

/** At its head: `However, …`. */
export const TURNS_FIRST = /^(?:However|But|Yet|Nevertheless|Nonetheless|By contrast|In contrast|On the other hand|On the other(?=,)|On the contrary|To the contrary|Conversely|Even so|That said|To be clear|In reality|In truth|The (?:reality|truth) is that|Still|Instead(?! of\b))\b,? (?=\p{L})/u

/** After its opening: `By and large, however, …`. */
export const TURNS_WITHIN = /^[^,;]{3,60}, however, /u

/** `The tugs, on the other hand, are lit.`: it leans on the other hand as it stands. */
const OTHER_HAND = /^[^,;]{3,60},? (?:on the other hand|by contrast|in contrast), /u

/** `What they lack is oil.`: what was told of them is not enough. */
const LACKS = /^What (?:it|they|we|he|she|(?:the|this|that|these|those) \p{Ll}+)(?: \p{Ll}+ly| still| often)? (?:lacks?|misse[sd]?|cannot|do(?:es)? not|are missing|is missing)\b/u

/** `Despite these efforts, the quay is dark.` */
const DESPITE = /^(?:Despite|In spite of|Notwithstanding) (?:this|that|these|those|such|all (?:this|that|these|those|of this))\b/u

/** `Such fears may be honest, but the quay is lit.`: it grants what was said, and turns against it. */
const GRANTS = /^(?:This|That|These|Those|Such)(?: [\p{L}-]+){0,3}? (?:is|are|was|were|may|might|can|could|seems?|sounds?|looks?)(?![^,]*\bnot (?:only|just|merely|simply|so much)\b)(?: [\p{L}-]+){1,7}(?:, but| [‒–—] but|—but)\b(?! also\b)/u

/** Nouns for what somebody thinks. */
const VIEWS = '(?:views?|arguments?|fears?|concerns?|worr(?:y|ies)|critiques?|criticisms?|objections?|claims?|assumptions?|narratives?|beliefs?|logic|interpretations?|notions?|thinking|pessimism|optimism|sk?epticism|scepticism|reasoning|perceptions?)'
const WRONG = '(?:wrong|mistaken|misguided|misleading|flawed|false|untrue|incorrect|misplaced|overblown|exaggerated|overstated|unfounded|outdated|simplistic)'
const OPENS = '^(?:But |Yet |However, |In fact, )?'
/** What likens one thing to another, or tells what somebody holds. */
const PICTURE = '(?:analog(?:y|ies)|comparisons?|metaphors?|likeness|parallels?|pictures?|theory|story|account|idea|case|reasoning|logic|argument|view|claim|assumption|narrative|notion)'

/** `These fears are sound, but …`, `Such views ignore …`, `This is wrong.`, `The problem with counting lamps is …`, `Trials show that this assumption fails.`: the paper’s word on what was told before it. */
const REBUTS = [
  new RegExp(String.raw`^(?:This|That|These|Those|Such)\b(?: [\p{L}-]+){0,5}? ${VIEWS}\b[^,;]{0,40}, but `, 'u'),
  new RegExp(String.raw`${OPENS}(?:this|that|these|those|such) (?:\p{Ll}+ ){0,3}?${VIEWS} (?:[\p{L}-]+ ){0,2}?(?:ignores?|overlooks?|miss(?:es)?|misreads?|underestimates?|neglects?|overstates?|(?:is|are|was|were) (?:\p{Ll}+ )?${WRONG})\b`, 'iu'),
  new RegExp(String.raw`${OPENS}(?:this|that|these|they) (?:is|are|was|were) (?:\p{Ll}+ )?(?:${WRONG}|a (?:mistake|myth|fallacy|misreading|misconception))\b`, 'iu'),
  new RegExp(String.raw`${OPENS}(?:this|that|these|they|it|such an?) (?:\p{Ll}+ly )?(?:ignores?|overlooks?|miss(?:es)? (?:the|that|how|what)|misreads?|neglects?|misunderstands?)\b`, 'iu'),
  new RegExp(String.raw`${OPENS}the (?:problem|trouble|flaw|difficulty|weakness) (?:with|of|in) (?:this|that|these|such|\p{Ll}+ing|the (?:\p{Ll}+ )?${PICTURE})\b`, 'iu'),
  new RegExp(String.raw`${OPENS}(?:the|this|that|such an?|these|those) (?:\p{Ll}+ )?${PICTURE} (?:\p{Ll}+ly )?(?:fails?|breaks? down|falls? apart|collapses?|misleads?|(?:does|do) not (?:hold|stand|survive|work|fit|add up)|(?:is|are|was|were) (?:\p{Ll}+ly )?(?:${WRONG}|a (?:mistake|myth|fallacy)))\b`, 'iu'),
  new RegExp(String.raw`\b(?:show|demonstrate|prove|suggest|reveal|find|found|indicate|argue)[sd]?(?:ed)? that (?:this|that|these|such|the) (?:\p{Ll}+ )?${VIEWS} (?:\p{Ll}+ly )?(?:fails?|(?:does|do) not hold|no longer holds?|(?:is|are|was|were) (?:\p{Ll}+ly )?${WRONG})\b`, 'u'),
]
/** `None of this holds.`, `Quays are nothing like that.`, `The opposite happened.`, `The sums are wrong.`: all that was told before it is answered. */
const DENIES = [
  new RegExp(String.raw`${OPENS}(?:none|nothing|little|not much) of (?:this|that|it|these \p{Ll}+) (?:\p{Ll}+ly )?(?:holds?|stands?|survives?|follows?|works?|adds? up|bears?|is (?:true|so|right|the case|borne out))\b`, 'iu'),
  /^(?:But |Yet )?(?:(?:it|this|that|they) (?:is|was|are|were) (?:no such thing|nothing of the (?:kind|sort)|not (?:so|true|the case)\b|far from (?:it|true|the truth|so))|\p{L}[\p{L}’ -]{2,40} (?:is|are|was|were) nothing (?:like|of) (?:that|this|the (?:kind|sort))\b)/iu,
  /^(?:But |Yet |In fact, )?(?:quite )?the (?:opposite|reverse|contrary) (?:is|was|happened|holds?|held|occurred|proved|has|turned)\b/iu,
  /^(?:But |Yet )?(?:this|that|it|the \p{Ll}+) (?:(?:did|does) not last|was (?:short-lived|temporary)|proved (?:short-lived|temporary|otherwise))\b/iu,
  /\bI (?:no longer|do not|don’t|never) (?:believe|think|accept|buy) (?:it|this|that|so)\b|^(?:But |Yet )?I (?:disagree|was wrong)\b/u,
  new RegExp(String.raw`^(?:But |Yet )?The (?!(?:first|second|third|other|last|only)\b)\p{Ll}+s (?:are|were) (?:\p{Ll}+ly )?${WRONG}\.`, 'u'),
  /^(?:But |Yet )?(?:the|what) (?:reality|truth|facts?|record|evidence|data) (?:is|are|was|were) (?:\p{Ll}+ )?(?:different|otherwise|that\b)|^(?:But |Yet )?The (?:evidence|data|facts?|record|numbers|logs) (?:says?|suggests?|tells?|shows?|points?) (?:otherwise|an?other story|a different story|the opposite)\b/iu,
]
/** Whether it answers all that was told before it, wherever that stands. */
export const denies = rememberText((sentence): boolean => DENIES.some(form => form.test(sentence)))
export const rebuts = rememberText((sentence): boolean => REBUTS.some(form => form.test(sentence)) || denies(sentence))

/** `The whole quay fails.`: in few words, what comes of all that was told well of before it. */
const FAILS = /^(?:But |Yet )?The (?:[\p{L}-]+ ){1,3}(?:fails?|failed|collapses?|collapsed|breaks? down|broke down|(?:do|does|did) not(?: (?:work|hold|last|follow|help))?)\.$/u
export const failsAfterAll = (sentence: string): boolean => FAILS.test(sentence)

export const turnsAgainst = rememberText((sentence): boolean => [TURNS_FIRST, TURNS_WITHIN, OTHER_HAND, LACKS, DESPITE, GRANTS].some(turn => turn.test(sentence)) || failsAfterAll(sentence) || rebuts(sentence))

/** `Long plans have long been the norm.`, `The board used to buy oil.`: what was so, and may be so no more. */
const OF_OLD = /\b(?:ha(?:s|ve) (?:long|traditionally|historically|always|for decades) (?:been|had|held|relied|used)|ha(?:s|ve) been the (?:norm|rule|standard)|(?:is|are|was|were|as) the norm|used to|[Tt]raditionally|[Hh]istorically|[Ii]n the past|(?:[Oo]ver|[Ff]or|[Dd]uring) (?:the (?:past|last) )?(?:several |many |few |two |three )?decades|conventional wisdom)\b/u
export const isOfOld = (text: string): boolean => OF_OLD.test(text)

/** `Until recently, oil was cheap.` with `Now, it is dear.`: what was so, and is so no more. */
const FORMERLY = /^(?:Until (?:now|recently|lately)|Previously|Formerly|Initially|Originally|At first|In the past|Traditionally|Historically)\b/u
const BY_NOW = /^(?:Now|Today|These days|More recently|Recently|Since then),? /u
export const isSoNoMore = (before: string, sentence: string): boolean => FORMERLY.test(before) && BY_NOW.test(sentence)

/** `To avoid this fate, …`, `The way to mend this is …`: what stood before it is the fault, what comes is done against it. */
const REMEDY = /^(?:To (?:avoid|address|escape|prevent|solve|fix|counter|overcome|remedy|mitigate|resolve|tackle|rectify|change|combat) (?:this|that|these|those|such)\b|(?:The|One|A) (?:best |better |only )?(?:way|answer|solution|remedy|alternative)(?: to \p{Ll}+ (?:this|that|these|it))? (?:is|lies|would be)\b)/u
export const opensRemedy = (text: string): boolean => REMEDY.test(text)
