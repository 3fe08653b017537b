/** What a title or point loses with the opening of its sentence: whose it is, or what `the problem` was. */
import { GROUND } from './openings.ts'

/** Letters of a title by which it is found in its sentence, after the first, which may have been small. */
const FOUND_BY = 24

/** The ground or concession that a title left out. */
function lostOpening(title: string, whole: string): string | undefined {
  const at = whole.indexOf(title.slice(1, FOUND_BY))
  const opening = whole.slice(0, Math.max(0, at - 1))
  return GROUND.test(opening) && /, $/u.test(opening) ? opening : undefined
}

/** Words that name nothing by themselves. */
const UNTOLD = /\bthe (?:problems?|issues?|trends?|challenges?|process|disputes?|deals?|disagreements?|difficult(?:y|ies)|obstacles?|setbacks?|tensions?|dilemma|matter|situation)\b(?! (?:of|that|which|who|with|in|for|to|over|between|from|around|about|at|on|posed|faced|facing|caused)\b)/iu

/** `the Elm–Ash ferry`, `trade between Elm and Ash`. */
const PAIR = /(?<![\p{L}\p{N}])(?<one>\p{Lu}[\p{L}.]*\p{L})[–-](?<other>\p{Lu}\p{L}+)(?![\p{L}–-])|\bbetween (?:the )?(?<first>\p{Lu}[\p{L}.]*\p{L}) and (?:the )?(?<second>\p{Lu}[\p{L}.]*\p{L})/gu

const names = (text: string, name: string): boolean => text.split(/[^\p{L}.]+/u).includes(name)

/** Whether the opening tells of two, and the title of one of them without the other: it would hold for all. */
const losesOneOfTwo = (title: string, opening: string): boolean => [...opening.matchAll(PAIR)].some(({ groups = {} }) => {
  const told = [groups.one ?? groups.first ?? '', groups.other ?? groups.second ?? ''].map(name => names(title, name))
  return told.includes(true) && told.includes(false)
})

/** `Ports should hire pilots to know its depth`: no single thing is told of before the pronoun. */
const ITS = /^(?:\p{Lu}[\p{Ll}-]+ )?(?:[\p{Ll}-]+ )?(?!(?:[Hh]as|[Ww]as|[Dd]oes)\b)[\p{L}-]{2,}(?<![sui])s (?:(?!an?\b|the\b|this\b|that\b|each\b|every\b|any\b|one\b|its?\b|\p{Lu})[\p{L}-]+ )*(?:its|it)\b(?! (?:is|was|will|would|to|that|seems?|takes?)\b)/u

/** Whether a title says less clearly than its sentence what it speaks of, for its opening is gone. */
export function leansOnOpening(title: string, { text }: { text: string }): boolean {
  const opening = lostOpening(title, text)
  return opening !== undefined && (ITS.test(title) || UNTOLD.test(title) || losesOneOfTwo(title, opening))
}
