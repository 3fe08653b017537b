/** Which statement heads a slide. */
import { countWords } from '../../../model/time-plan.ts'
import { isSentence } from '../language/dangling.ts'
import { titleFrom } from '../language/titles.ts'
import { stemsOf } from '../language/words.ts'
import type { Claim, Statement } from '../types.ts'

export interface Headline {
  title: Claim
  titled: Statement
  /** The title is all that the statement says. */
  isWhole: boolean
}

/** What speaks of the document or its making, or joins it to what stands before: it tells little of the matter. */
const OF_THE_DOCUMENT = new RegExp([
  String.raw`^(?:The|This|A|An|One|Another|Each) (?:\w+ )?(?:paper|report|chapter|section|article|brief|study|authors?|research|participants?|interviewees?|respondents?|framework|following|next|final|second|third|fourth|fifth)\b`,
  String.raw`^(?:Several|Some|Many|Most) (?:participants|interviewees|respondents|experts)\b|^(?:Participants|Interviewees?|Interviews|Respondents)\b`,
  String.raw`^(?:Regarding|With regard|If (?:not|so)|\()`,
  String.raw`\b(?:following|above|below) (?:\p{Ll}+)\.?$|\b(?:as follows|above-mentioned|aforementioned|mentioned above|the points made)\b`,
].join('|'), 'u')

/** What leans on its neighbours, or promises what it does not say: a point it may be, a title it should not. */
const LEANING = new RegExp([
  String.raw`^(?:According to|As an? (?:next|first)|Building (?:up)?on|In (?:light|addition|response)|For (?:example|instance)|There (?:is|are|was|were))\b`,
  String.raw`^(?:Also|Instead|Further|Fortunately|Unfortunately|Sometimes?|Elsewhere|Meanwhile|Here|Then)\b|\b(?:the same way|a case in point|such (?:an? )?\p{Ll}+|these|those)\b`,
  String.raw`\b(?:instead|also|too|above|below|earlier|mentioned|outlined|the following)\b`,
  String.raw`\bfor (?:several|many|various|two|three|four) reasons$|\b(?:several|the following|two|three|four) (?:\S+ )?(?:ways|factors|reasons|measures|conclusions|aspects|points|elements|areas)\b`,
].join('|'), 'u')

/** Whether a title should give way to any other. */
export const isWeakTitle = (text: string): boolean => LEANING.test(text) || OF_THE_DOCUMENT.test(text)

/** What a statement is worth as a point. */
export const worthAsPoint = ({ text, weight }: Statement): number => weight * (OF_THE_DOCUMENT.test(text) ? 0.4 : 1)

/** Telling words of a title that says enough. */
const TELLING = 7
/** What a weak title is worth beside a good one: only where there is no other. */
const LAST_RESORT = 0.15

/** 0–1: how well a statement heads a slide, by what it carries and how it reads. */
function strength({ title: { text }, titled, isWhole }: Headline): number {
  const telling = Math.min(1, stemsOf(text).size / TELLING)
  return titled.weight * (0.4 + 0.6 * telling) * (isWeakTitle(text) ? LAST_RESORT : 1) * (isWhole ? 1 : 0.85)
}

/** Words of a title that was cut from more. */
const LEAST_CUT = 6
/** Candidates looked at: below them none carries enough. */
const MOST = 60

/** The best title of at most `most` characters; a phrase from a list is no finding. `undefined` where none can be one. */
export function headlineOf(candidates: readonly Statement[], most: number): Headline | undefined {
  let best: { headline: Headline, value: number } | undefined
  for (const titled of candidates.toSorted((a, b) => b.weight - a.weight).slice(0, MOST)) {
    const title = titleFrom(titled, most)
    if (!title || !isSentence(`${title.text.replace(/[.!…]$/, '')}.`))
      continue
    const headline = { title, titled, isWhole: title.text.length + 1 >= titled.text.length }
    if (!headline.isWhole && countWords(title.text) < LEAST_CUT)
      continue
    const value = strength(headline)
    if (!best || value > best.value)
      best = { headline, value }
  }
  return best?.headline
}
