/** What a paper grants, or tells as the view of others, only to answer it: `In theory, …`, `Some argue that …`, `The prevailing view is …`. */
import { rememberText } from '../../remember.ts'
import { turnsAgainst } from './turning.ts'

const PEOPLE = '(?:some|many|others|most|critics|proponents|opponents|supporters|advocates|defenders|detractors|enthusiasts|pundits|sk?eptics|sceptics|optimists|pessimists|commentators|observers)'
const HELD = '(?:argued?|say|said|claim(?:ed)?|believed?|contend(?:ed)?|hold|held|maintain(?:ed)?|insist(?:ed)?|feared?|assumed?|suggest(?:ed)?|object(?:ed)?|think|thought|view(?:ed)?|predict(?:ed)?)'
const OFTEN = '(?:often|widely|commonly|generally|frequently|usually|sometimes|typically)'

/** `Some argue that …` */
const OTHERS = new RegExp(String.raw`^(?:\p{L}+, )?${PEOPLE}(?: [\p{L}’-]+){0,5}? (?:(?:have|has|may|might|could|would|will) )?${HELD}\b`, 'iu')
/** `Owners have long argued that …`, `Owners would have us think that …`, `Ministers often treat ports like roads.` */
const LONG_HELD = new RegExp(String.raw`^[^,;:]{3,60}? would have (?:us|you|readers|voters) (?:believe|think) |^(?!(?:We|I|This|The (?:authors?|paper|report))\b)[^,;:]{3,60}? (?:have|has|had) (?:long|often|always|traditionally|repeatedly) ${HELD} that\b|^(?!(?:We|I|They|It)\b)[^,;:]{3,60}? (?:too )?(?:often|commonly|routinely|habitually|tend to|like to|love to) (?:(?:treat|view|see|regard|portray|describe|depict|imagine|think of|speak of) [^,;:]{2,60}? (?:as|like)|(?:liken|compare) [^,;:]{2,60}? (?:to|with)) `, 'u')
/** `…, the argument runs, …`: whose it is stands within. */
const TOLD_SO = /, (?:so )?(?:the|this) (?:argument|reasoning|thinking|story|theory|logic|claim|saying) (?:goes|runs|went|ran|holds|has it)\b|^(?:On|By|In) this (?:account|view|reading|logic|telling|reasoning|line of thought), /u
/** `Perhaps …`: only where the very next sentence turns. */
const PERHAPS = /^(?:Perhaps|Maybe|It (?:may|might) be (?:true )?that) (?!(?:not|even|more|most|because|as|for|in|\p{Ll}+ly)\b|the (?:most|more|\p{Ll}+est)\b)/u

/** `The prevailing view has been …`: all of its paragraph may tell that view. */
const VIEW = /\b(?:prevailing|conventional|popular|dominant|mainstream|received|common) (?:views?|wisdom|assumptions?|beliefs?|narratives?|perceptions?|interpretations?) (?:[\p{L}’-]+ ){0,5}?(?:is|are|was|were|has been|have been|holds?|held)\b/u
const GRANTS = [
  /^(?:It(?: is|’s) (?:also )?true that|Admittedly|To be sure|Granted|True|Undoubtedly|No doubt|Certainly),? (?=\p{L})/u,
  /\b(?:at first (?:glance|sight)|on paper|in theory|on the surface|on the face of it|nominally|ostensibly)\b|^(?:Officially|Formally|In principle|On (?:the )?one hand)\b/iu,
  new RegExp(String.raw`\b(?:is|are|was|were|been) ${OFTEN} (?:seen|viewed|assumed|believed|considered|regarded|portrayed|described|held|perceived|cast|thought|depicted|treated|likened|framed|presented)\b`, 'u'),
  new RegExp(String.raw`^It (?:is|was|has been) ${OFTEN} (?:said|argued|claimed|thought|believed|assumed|held|suggested|feared|supposed) that\b`, 'u'),
  /\b(?:may|might) (?:seem|appear|sound|look)\b|\bit (?:is|may be|might be|would be) (?:tempting|easy) to\b/iu,
]
/** It turns by itself. */
const TURNED = /^(?:While|Although|Though|Even though|Even if|Despite|However|But|Yet|Nevertheless|Nonetheless)\b|, (?:but|yet|although|though|while|whereas)\b|[–—] ?(?:but|yet)\b|; (?:but|yet|however|on the other)\b|\bhowever\b/u

export const tellsView = (sentence: string): boolean => VIEW.test(sentence) && !TURNED.test(sentence)
/** Whether it tells what others hold, which sentences after it may go on to tell. */
export const tellsOthers = (sentence: string): boolean => (VIEW.test(sentence) || OTHERS.test(sentence) || LONG_HELD.test(sentence)) && !TURNED.test(sentence)
export const grants = rememberText((sentence): boolean => tellsOthers(sentence) || ((TOLD_SO.test(sentence) || GRANTS.some(form => form.test(sentence))) && !TURNED.test(sentence)))
/** Whether it grants only what the next sentence turns against. */
export const supposesFirst = (sentence: string): boolean => PERHAPS.test(sentence) && !TURNED.test(sentence)

/** `The question of oil is simpler.` */
const OTHERWISE = /^(?:But |Yet )?(?:The|This) [^,;:]{3,60} (?:is|are|was|were) (?:far |much |rather )?(?:simpler|different|narrower|broader|deeper|starker|messier|(?:more|less) (?:basic|fundamental|complex|complicated|nuanced|simple))\b/u

/** What answers it: `However, …`, `In practice, …`, `This is wrong.` */
export const answers = (sentence: string): boolean => (turnsAgainst(sentence) && !/^(?:Instead|Still)\b/u.test(sentence)) || /^In practice\b/u.test(sentence) || OTHERWISE.test(sentence)
