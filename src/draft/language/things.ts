/** Names of which a report says what they are: `the port bought Lampion, a new oil pump`, `Lampion is an oil pump.` */
import type { Report } from '../../report/types.ts'
import type { Claim } from '../types.ts'
import { countriesIn } from './countries.ts'
import { capitalise, ended, escaped } from './words.ts'

/** What a thing is. */
const KINDS = 'act agency airline alliance app application army association bank base board body bureau cable camp campaign centre center channel chatbot city coalition college commission committee company conference consortium corporation council currency database department device dialogue exercise facility factory firm force forum foundation framework fund gang group gun howitzer hub initiative institute institution island laboratory language law league magazine malware manufacturer mechanism militia mine missile mission movement museum network newspaper organisation organization outlet partnership party pipeline plant platform port producer product program programme project protocol provider publisher region registry retailer river rocket satellite school sect sensor server service ship software standard start-up startup subsidiary suite supplier system think-tank tool town treaty tribe truck tunnel union unit university vehicle vessel village virus weapon website'.split(' ')
const KIND = String.raw`(?:${KINDS.join('|')})(?![\p{L}-])`
/** The kind is no part of a longer one: `a dialogue | platform`. */
const LAST = String.raw`(?=[,.;:()]|$| [‒–—]| (?:of|for|in|on|to|at|with|from|by|as|that|which|who|where|is|was|has|will|would|could|can|best|led|built|run|held|made|known|\p{Ll}+(?:ed|ing))\b)`
const HAS_KIND = new RegExp(String.raw`(?<![\p{L}-])(?:${KINDS.join('|')})s?(?![\p{L}-])`, 'iu')
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}’-]*[\p{L}\p{N}])`
const NAME = String.raw`(?<name>${WORD}(?: (?:of (?:the )?|the |for |and )?${WORD}){0,3})(?<form> \([^()]{2,12}\))?`
/** Words before the kind: none that begins something else. */
const MORE = String.raw`(?:(?!(?:or|to|that|which|who|in|on|at|by|as|is|was|are|were|has|have|had|be|been|will|would|could|can|may|might|should|from|with|of|for|across|between|under|over|through|against|it|its|their|both)\b)[\p{L}\p{N}’.-]+ ){1,8}?`
/** What comes after the kind, where a sign ends it and no list goes on. */
const TAIL = String.raw`(?<tail> (?:of|for|in|on|to|at|with)\b(?:(?! (?:and|which|that|who|where|as|is|was|are|were|has|have|had|will|would|could|can|may)\b)[^,.;:()“”–—]){2,60}(?=[.;]| [‒–—] |, (?!(?:the )?\p{Lu}|and |or |\p{Ll}+,)))?`
const ONLY = String.raw`the (?=(?:\p{Ll}+[- ])?(?:\p{Ll}+e(?:st|rnmost)|only|first|second|main|leading|state-owned|national|central|official|most|world’s)\b)`
/** Not `Centre of | Excellence`. */
const WHOLE = String.raw`(?<![\p{L}\p{N}’-]|\p{Lu}[\p{L}’-]* (?:of |for |and )?(?:the )?)`
/** Found wherever what a thing is, is said, and sooner. */
const SAYS = new RegExp(String.raw`(?:,| [–—]| is) (?:an? |one of the |the |\p{Lu}\p{L}*’s )${MORE}${KIND}`, 'u')
const AFTER = new RegExp(String.raw`${WHOLE}${NAME}(?:,| [–—]) (?<what>(?:an |a |one of the |\p{Lu}\p{L}*’s |${ONLY})${MORE}${KIND}${LAST})${TAIL}`, 'gu')
const COPULA = new RegExp(String.raw`^(?:The )?${NAME} is (?<what>an? ${MORE}${KIND}${LAST})${TAIL}`, 'gu')
const OPENS = /^(?:In|At|On|For|From|To|By|With|And|But|As|Of|Like|Under|If|When|While|The|After|Before|Since|Among|Through|Via|Both|Unlike)\b ?/u
/** What opens a sentence ends with a comma; `Under Elm, a port …` tells of no Elm. */
const OPENING = /^(?:In|At|On|For|From|To|By|With|Like|Unlike|Under|After|Before|Since|Among|Through|Via|Within|Without|Outside|Beyond|During|Despite|According to)\b[^,]*$/u
const NO_ASIDE = /^(?:Under|After|Before|Since|During|By|According to)\b/u
/** `in Elm, a port`: what is in a place is no place, but for another place. */
const WITHIN = /\b[Ii]n (?:the )?$/u
const PLACE = /(?:base|camp|city|facility|factory|island|mine|plant|port|region|river|site|town|university|village)$/u

/** `a broader law`: than which, is told elsewhere. */
const COMPARES = /^an? (?:more|less|further|similar|broader|wider|narrower|larger|smaller|bigger|greater|newer|older|later|earlier|longer|shorter|stronger|weaker|higher|lower|cheaper|deeper|closer) /u

/** A name, and the words in which the report says what it is. */
export interface Thing { name: string, claim: Claim }

const introducedIn = (text: string, refs: Claim['refs']): Thing[] => !SAYS.test(text) ? [] : [AFTER, COPULA].flatMap(pattern => [...text.matchAll(pattern)].flatMap(({ 0: said, index, groups: { name: whole = '', what = '' } = {} }) => {
  const name = whole.replace(OPENS, '').replace(/’s$/u, '')
  const [from, to] = [index + whole.length - name.length, index + said.length]
  const isOther = pattern === AFTER && ((OPENING.test(text.slice(0, index + whole.length)) && (NO_ASIDE.test(text) || text.at(to) !== ',' || /^\p{Lu}/u.test(what))) || (WITHIN.test(text.slice(0, from)) && !PLACE.test(what)))
  return name === '' || isOther || COMPARES.test(what) || HAS_KIND.test(name) || countriesIn(name).size > 0 ? [] : [{ name, claim: { text: pattern === COPULA ? ended(capitalise(said)) : capitalise(text.slice(from, to)), refs } }]
}))

/** By name, as the report first says what it is; only what is written with a capital within sentences, too. */
export function thingsIn({ sections }: Report): Map<string, Thing> {
  const all = sections.flatMap(({ paragraphs }, section) => paragraphs.filter(({ kind }) => kind !== 'about').flatMap(({ number, sentences }) =>
    sentences.flatMap(({ text }, sentence) => introducedIn(text, [{ section, paragraph: number, sentence }]))))
  const whole = all.length === 0 ? '' : sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n')
  const isName = ({ name }: Thing): boolean => new RegExp(String.raw`${escaped(name)}(?<=\p{Ll},? (?:the )?${escaped(name)})(?![\p{L}-])`, 'u').test(whole)
  return new Map([...Map.groupBy(all.filter(isName), ({ name }) => name)].flatMap(([name, [first]]) => first ? [[name, first]] : []))
}

/** Not as a part of a longer name. */
const named = (name: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}’-]|(?!(?:The|In|At|On|With|By|For|From|To|Of|Under|When|While|As|But|And|Like|Unlike) )\p{Lu}[\p{L}-]* )${escaped(name)}(?![\p{L}\p{N}-]| \p{Lu})`, 'u')
const told = (name: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?: \([^()]*\))?(?:(?:,| [–—]| is| was) (?:an?|the|one of)\b|’s? |[”’]* (?:[\p{L}-]+ ){0,2}?${KIND})|(?:called|named|known as|${KIND}) [“‘]?(?:the )?${escaped(name)}(?![\p{L}-])`, 'iu')

export const namesThing = ({ name }: Thing, text: string): boolean => text.includes(name) && named(name).test(text)
export const saysWhatIs = ({ name }: Thing, text: string): boolean => text.includes(name) && told(name).test(text)
