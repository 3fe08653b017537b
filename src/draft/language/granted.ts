/** What a paper grants, or tells as the view of others, only to answer it: `In theory, …`, `Some argue that …`, `The prevailing view is …`. */
import { rememberText } from '../../remember.ts'
import { turnsAgainst } from './turning.ts'

const PEOPLE = '(?:some|many|others|most|critics|proponents|opponents|supporters|advocates|sk?eptics|sceptics|optimists|pessimists|commentators|observers)'
const HELD = '(?:argued?|say|said|claim(?:ed)?|believed?|contend(?:ed)?|hold|held|maintain(?:ed)?|insist(?:ed)?|feared?|assumed?|suggest(?:ed)?|object(?:ed)?|think|thought|view(?:ed)?)'
const OFTEN = '(?:often|widely|commonly|generally|frequently|usually|sometimes|typically)'

/** `Some argue that …` */
const OTHERS = new RegExp(String.raw`^(?:\p{L}+, )?${PEOPLE}(?: [\p{L}’-]+){0,5}? (?:(?:have|has|may|might|could|would|will) )?${HELD}\b`, 'iu')
/** `The prevailing view has been …`: all of its paragraph may tell that view. */
const VIEW = /\b(?:prevailing|conventional|popular|dominant|mainstream|received|common) (?:views?|wisdom|assumptions?|beliefs?|narratives?|perceptions?|interpretations?) (?:[\p{L}’-]+ ){0,5}?(?:is|are|was|were|has been|have been|holds?|held)\b/u
const GRANTS = [
  /^(?:It is true that|It’s true that|Admittedly|To be sure|Granted|True|Undoubtedly|No doubt|Certainly),? (?=\p{L})/u,
  /\b(?:at first (?:glance|sight)|on paper|in theory|on the surface|on the face of it|nominally|ostensibly)\b|^(?:Officially|Formally|In principle|On (?:the )?one hand)\b/iu,
  new RegExp(String.raw`\b(?:is|are|was|were|been) ${OFTEN} (?:seen|viewed|assumed|believed|considered|regarded|portrayed|described|held|perceived|cast|thought|depicted)\b`, 'u'),
  /\b(?:may|might) (?:seem|appear|sound|look)\b|\bit (?:is|may be|might be|would be) (?:tempting|easy) to\b/iu,
]
/** It turns by itself. */
const TURNED = /^(?:While|Although|Though|Even though|Even if|Despite|However|But|Yet|Nevertheless|Nonetheless)\b|, (?:but|yet|although|though|while|whereas)\b|[–—] ?(?:but|yet)\b|; (?:but|yet|however|on the other)\b|\bhowever\b/u

export const tellsView = (sentence: string): boolean => VIEW.test(sentence) && !TURNED.test(sentence)
/** Whether it tells what others hold, which sentences after it may go on to tell. */
export const tellsOthers = (sentence: string): boolean => (VIEW.test(sentence) || OTHERS.test(sentence)) && !TURNED.test(sentence)
export const grants = rememberText((sentence): boolean => tellsOthers(sentence) || (GRANTS.some(form => form.test(sentence)) && !TURNED.test(sentence)))

/** What answers it: `However, …`, `In practice, …`, `This is wrong.` */
export const answers = (sentence: string): boolean => (turnsAgainst(sentence) && !/^(?:Instead|Still)\b/u.test(sentence)) || /^In practice\b/u.test(sentence)
