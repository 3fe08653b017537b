/** Nouns by which a sentence points at what stands before it, wherever in it they stand: `the keepers of these quays`, `both options`. */
import { rememberText } from '../../remember.ts'
import { holds, pointedWithin } from './pointing.ts'
import { holdsTwo } from './words.ts'

export interface Pointer {
  /** As it stands in the text: `these gas lamps`. */
  text: string
  noun: string
  /** It points at two or more, which may have been named: `both ports`. */
  isCount: boolean
}

/** Words of no noun. */
const FUNCTION = 'who|whose|whom|which|that|than|of|in|at|on|with|within|from|for|to|by|under|between|not|is|are|was|were|be|been|as|the|an?|it|they|he|she|we|has|have|had|will|would|can|could|may|might|must|should|does|did|do|also|and|or|but|already|still|most|more|there|their|its|his|her|our|if|when|where|while|only|all|too|one|ones|means?|makes?|made|includes?'
/** The document itself, the present, turns of phrase, and what may be meant by any of them. */
const OF_THE_PAPER = 'report|paper|brief|briefing|article|study|essay|series|analysis|research|project|document|authors?'
const TIMES = 'times?|days?|weeks?|months?|years?|decades?|century|centuries|hours?|minutes?|summer|winter|spring|autumn|percent|per|millions?|billions?'
const PHRASES = 'cases?|ways?|regard|respects?|ends?|sense|extent|point|matter|question|context|purpose|aim|kind|sort|type|latter|former|others?|sides|genders|sexes|war|area|country|nation|world|token|logic|vein|breath|manner|fashion'
const NO_NOUN = String.raw`(?!(?:${FUNCTION}|${OF_THE_PAPER}|${TIMES}|${PHRASES})\b)`

const MORE = String.raw`(?:${NO_NOUN}\p{L}[\p{L}-]* ){0,2}?`
/** What follows one thing: a sign, a verb, or a word that goes on from it. */
const AFTER = String.raw`(?=[,.;:)’”!?]|$| (?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|does|did|and|or|but|by|at|in|as|from|for|to|of|on|with|within|that|which|during|through|after|before|without|also|\p{Ll}+(?:ed|s))\b)`
const ONE = String.raw`${MORE}${NO_NOUN}(?!\p{Ll}+(?:ing|ed|ly)\b)(?<one>\p{Ll}[\p{Ll}-]{2,})${AFTER}`
const THINGS = String.raw`${NO_NOUN}(?<several>\p{Ll}[\p{Ll}-]{2,}(?<![suioa])s|people|criteria|data)\b(?![’-])`
const SEVERAL = `${MORE}${THINGS}`
/** What follows tells which ones are meant: `both ports of Elm`, `both lamps and masts`. */
const TOLD_APART = String.raw`(?! (?:of|in|that|which|who|whose|on|between|behind|where|with)\b)(?![^.,;:—–]{0,60} and )`

/** Not `this costs too much`. */
const THESE = [new RegExp(String.raw`\b(?:[Tt]his(?! \p{Ll}*[^s\W]s\b)|[Ss]uch an?) ${ONE}`, 'gu'), new RegExp(String.raw`\b(?:[Tt]hese|[Ss]uch(?! as\b| that\b)) ${SEVERAL}`, 'gu')]
const SAME = new RegExp(String.raw`\b[Tt]he same ${ONE}(?! (?:as|that|which|used|found|who|where|by which)\b)`, 'gu')
/** `The four northern ports` says itself of what kind they are, `the four ports` does not. */
const COUNTS = [String.raw`\b[Bb]oth(?: of)?(?: the)? ${SEVERAL}`, String.raw`\b(?:[Tt]he|[Aa]ll) (?:two|three|four|five) ${THINGS}`].map(count => new RegExp(`${count}${TOLD_APART}`, 'gu'))

/** `Elm and Ash`, `the Elm–Ash ferry`. */
const WITH_NAMES = /\p{Lu}[\p{L}.]*(?:,? and |[-–])(?:the )?\p{Lu}/u
/** Whether it names two or more: names, or `oil and wax`. */
export const namesSeveral = (text: string): boolean => /\p{L} and \p{L}/u.test(text) || WITH_NAMES.test(text)

/** Letters by which a noun’s kin are known, and those that may end it: `deterrent`, after `deterrence`. */
const ROOT = 6
const ENDING = 4
/** Whether the text has the noun, or a word of the same root. */
export function names(text: string, noun: string): boolean {
  const one = noun.replace(/(?:ies|es|s|y)$/u, '')
  return holds(text, noun) || (one.length > ROOT && text.toLowerCase().includes(one.slice(0, Math.max(ROOT, one.length - ENDING))))
}

/** Words with which every pointer begins. */
const MAY_POINT = /\b(?:th(?:is|ese|ose|at)|such|same|both|two|three|four|five)\b/iu

/** What points at something that the text has not named before. */
export const pointersIn = rememberText((text): Pointer[] => {
  if (!MAY_POINT.test(text))
    return []
  const found = (pattern: RegExp, isCount = false): Pointer[] => [...text.matchAll(pattern)].flatMap(({ 0: pointer, index, groups: { one, several = '' } = {} }) => {
    const [noun, before] = [one ?? several, text.slice(0, index)]
    const isTold = names(before, noun) || (isCount ? namesSeveral(before) : several !== '' && WITH_NAMES.test(before))
    return isTold || holdsTwo(text.slice(0, index + 1)) ? [] : [{ text: pointer, noun, isCount }]
  })
  const those = WITH_NAMES.test(text) ? [] : pointedWithin(text)
  return [...[...THESE, SAME].flatMap(pattern => found(pattern)), ...COUNTS.flatMap(pattern => found(pattern, true)), ...those.map(noun => ({ text: noun, noun, isCount: false }))]
})
