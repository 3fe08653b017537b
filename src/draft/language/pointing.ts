/** Nouns with `those` or `that` within a sentence, by which it points at what was named before: `to silence those crews`, `on that quay`. */

/** What begins no such noun: `those who`, `those of Elm`, `in that the`, `on that which`. */
const NO_NOUN = String.raw`(?!(?:who|whose|whom|which|that|of|in|at|on|with|without|from|for|to|by|under|above|below|between|not|most|more|already|strong|larger|the|an?|it|they|he|she|we|this|these|there|some|many|their|its|his|her|our|time|year|month|day|week|point|period|date|moment|era|case|regard|sense|context|respect|score|extent|effect|kind|sort|matter|basis|same|seen|found|end|held|made|used|reason|reasons|days|times|years)\b|\p{L}+(?:ed|ing|ss|us|ly)\b)`
/** What follows tells which one is meant. */
const TOLD_APART = String.raw`(?! (?:that|which|who|whose|whom|where|when|of|in|with|to|for|from|on|most|more|not|they|it|we|he|she|already|currently|under|outside|around|behind|between|within|against|at (?:risk|stake|the)|\p{L}+(?:ed|ing))\b)`
const THOSE = String.raw`\b[Tt]hose (?:${NO_NOUN}[\p{L}-]+ )??${NO_NOUN}(?<several>\p{Ll}{3,}s)\b${TOLD_APART}`
const BEFORE_THAT = '(?:of|in|on|to|by|for|with|from|at|into|under|against|about|within|behind)'
const THAT = String.raw`(?<=\b${BEFORE_THAT} )that ${NO_NOUN}(?<one>\p{Ll}{3,})\b${TOLD_APART}`
/** `to reach that goal`: verbs after which it opens no clause. */
const REACHING = '(?:accomplish|achiev|reach|meet|pursu|serv|solv|address|tackl|fill|clos|mitigat|fulfil|satisf|resolv|overcom|attain)(?:l?(?:e|y|s|es|ies|ed|d|ied)|l?(?:y)?ing)?'
const REACHED = String.raw`(?<=\b${REACHING} )that ${NO_NOUN}(?<reached>\p{Ll}{3,})\b${TOLD_APART}(?! (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b)`
const MAY_POINT = new RegExp(`hose |${BEFORE_THAT} that |${REACHING} that `)
const POINTED = new RegExp(`${THOSE}|${THAT}|${REACHED}`, 'gu')

/** Whether the text has that very noun, as one or several. */
export const holds = (text: string, noun: string): boolean => new RegExp(String.raw`\b${noun.replace(/(?:ies|es|s|y)$/iu, '')}(?:ies|es|s|y|e)?\b`, 'iu').test(text)

/** Nouns at which a sentence points, and which stand nowhere before that in it. */
export const pointedWithin = (text: string): string[] => (text.includes(' that ') || text.includes('hose ')) && MAY_POINT.test(text)
  ? [...text.matchAll(POINTED)].flatMap(({ index, groups: { several, one, reached } = {} }) => {
      const noun = several ?? one ?? reached ?? ''
      return holds(text.slice(0, index), noun) ? [] : [noun]
    })
  : []

/** Whether a shorter form leaves out what such a word in it takes up. */
export const losesNamed = (whole: string, shorter: string): boolean => pointedWithin(shorter).length > pointedWithin(whole).length

/** Whether the sentence points at what the one before it names. */
export const pointsBackTo = (sentence: string, before: string): boolean => pointedWithin(sentence).some(noun => holds(before, noun))
