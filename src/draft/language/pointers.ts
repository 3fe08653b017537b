/** Words of a request that point at what a slide does not show: `close this gap`. */
import { pointedWithin } from './pointing.ts'
import { stemsOf } from './words.ts'

/** Words after a pointer that are no noun it could point with, and nouns of the document and of the present. */
const NO_NOUN = String.raw`(?!(?:report|paper|brief|article|study|series|year|month|week|decade|century|summer|winter|spring|autumn|time|day|space|area|domain|role|case|way|respect|regard|project|document|who|whose|which|that|of|in|at|on|with|from|for|to|by|under|not|is|are|was|were|as)\b|\p{L}+ing\b)`
/** `these challenges`, `such a step`; not `even if this costs more`. */
const POINTER = new RegExp(String.raw`(?<![.!?] )\b(?:[Tt]hese|[Ss]uch(?: an?)?(?! as\b| that\b)|[Tt]his(?! \p{Ll}*[^s\W]s\b)) (?:${NO_NOUN}[\p{L}-]+ ){0,2}?${NO_NOUN}(?!\p{L}+ed\b)[\p{L}-]{3,}(?=[\s,.;:)]|$)`, 'gu')

/** `As with the old lamps, the board should …`: how, is told with those. */
const LIKE_OTHERS = /^As with (?:the|its|their|those|these|this|that|other)\b/u

/** Whether something in the text is pointed at by a noun that stands nowhere before it there; also `that role`. */
export const pointsOutside = (text: string): boolean => LIKE_OTHERS.test(text) || pointedWithin(text).length > 0 || [...text.matchAll(POINTER)].some(({ index, 0: pointer }) => {
  const before = stemsOf(text.slice(0, index))
  return [...stemsOf(pointer)].every(stem => !before.has(stem))
})
