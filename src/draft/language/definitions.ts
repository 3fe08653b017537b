/** Sentences on what a word means, and what a thing is that a heading names. */
import { stemsOf } from './words.ts'

const OFTEN = String.raw`(?:(?:also|often|sometimes|commonly|usually|generally|officially|widely|better|collectively|what) )*`
/** `The list of lamps is called the “log”.`, `“Oil” refers to wax.`, `The word “quay” may sound odd.`: a remark on a word. */
const ON_WORDS = new RegExp([
  String.raw`^[^,;:]*(?<!\b(?:what|which|that|who|and|or)) (?:is|are|was|were) ${OFTEN}(?:(?:called|termed) (?:an? |the )?(?=[“"‘\p{Lu}])|known as\b|referred to as\b|nicknamed\b|abbreviated (?:as|to)\b)`,
  String.raw`^(?:The |An? )?(?:[“"][^”"]{2,60}[”"]|[\p{L}-]+(?: [\p{L}-]+){0,3}?) (?:refers to|stands for|is (?:a )?shorthand for|is short for|is (?:usually |often |commonly |generally )?defined as)\b`,
  String.raw`^(?:The|A|This|Though the|Although the) (?:[\p{L}-]+ )?(?:word|term|phrase|expression|acronym|abbreviation|label)s?\b`,
].join('|'), 'u')

/** Whether a sentence says what something is called, not what it does. */
export const isOnWords = (text: string): boolean => ON_WORDS.test(text)

/** `Lamp oil is the …`, `“Lamp oil” means …`. */
const DEFINES = /^[“"]?(?:An? |The )?(?<term>[^,;:“”"]{2,60}?)[”"]?,? (?:is|are) (?:an?|the|any|when|how|where|about)\b|^[“"]?(?:An? |The )?(?<named>[^,;:“”"]{2,60}?)[”"]? (?:means|refers? to|describes|consists? of|is defined as)\b/u

/** Whether a sentence says what that is which its heading names, and nothing else: `DevOps is the practice of …`. */
export function definesHeading(text: string, headed: ReadonlySet<string> | undefined): boolean {
  if (headed === undefined || headed.size === 0 || headed.size > 4)
    return false
  const { term, named } = DEFINES.exec(text)?.groups ?? {}
  const own = stemsOf(term ?? named ?? '')
  return own.size === headed.size && [...headed].every(stem => own.has(stem))
}
