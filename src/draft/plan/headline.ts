/** Which statement heads a slide. */
import { isSentence } from '../language/dangling.ts'
import { titleFrom } from '../language/titles.ts'
import type { Claim, Statement } from '../types.ts'

export interface Headline {
  title: Claim
  titled: Statement
  /** The title is all that the statement says. */
  isWhole: boolean
}

/** What speaks of the document or its making, points elsewhere, or promises what the title does not say. */
const WEAK = new RegExp([
  String.raw`^(?:(?:The|This|A|An|One|Another|Each) (?:\w+ )?(?:paper|report|chapter|section|article|brief|study|authors?|research|participants?|interviewees?|respondents?|framework|following|next|final|second|third|fourth|fifth)\b)`,
  String.raw`^(?:Several|Some|Many|Most) (?:participants|interviewees|respondents|experts)\b|^(?:Participants|Interviewees?|Interviews|Respondents)\b`,
  String.raw`^(?:Regarding|According to|As an? (?:next|first)|Building (?:up)?on|In (?:light|addition|response)|For (?:example|instance)|With regard|There (?:is|are|were|was))\b`,
  String.raw`\b(?:instead|also|too|above|below|earlier|aforementioned|mentioned|outlined|the following|as follows)\b`,
  String.raw`\bfor (?:several|many|various|two|three|four) reasons$|\bin (?:several|many|various|two|three) ways$|\b(?:several|the following|two|three|four) (?:\S+ )?(?:ways|factors|reasons|measures|conclusions|aspects|points|elements|areas)\b`,
].join('|'), 'u')

const SHORT = 32

/** 0–1: how well a statement heads a slide, by what it carries and how it reads. */
function strength({ title: { text }, titled, isWhole }: Headline): number {
  return titled.weight * (WEAK.test(text) ? 0.35 : 1) * (text.length < SHORT ? 0.75 : 1) * (isWhole ? 1 : 0.85)
}

/** The best title of at most `most` characters; a phrase from a list is no finding. `undefined` where none can be one. */
export function headlineOf(candidates: readonly Statement[], most: number): Headline | undefined {
  const titles = candidates.flatMap((titled): Headline[] => {
    const title = titleFrom(titled, most)
    return title && isSentence(`${title.text.replace(/[.!…]$/, '')}.`) ? [{ title, titled, isWhole: title.text.length + 1 >= titled.text.length }] : []
  })
  return titles.toSorted((a, b) => strength(b) - strength(a))[0]
}
