/** Sentences that stay within a picture to which a paper likens its matter: they tell of storms where the paper is on mines, and the talk leaves them out. */
import { rebuts } from '../language/turning.ts'
import { stemsOf } from '../language/words.ts'
import { rememberText } from '../../remember.ts'
import type { Report } from '../../report/types.ts'
import type { Outline, SentenceRef, Statement } from '../types.ts'

/** `likened minefields to storms`, `the analogy undersells the threat`, `Comparing a port to a house is popular`. */
const LIKENING = /\b(?:the|this|that|such an?|whose|his|her|their|’s) (?:\p{Ll}+ )?(?:analogy|metaphor|likeness|simile)\b|\b(?:liken(?:s|ed|ing)?|analogi[sz](?:e[sd]?|ing)) |^Comparing [^,;]{3,40} (?:to|with) an? \p{Ll}|\bthink of [^,;]{3,40} (?:as|like) an? \p{Ll}/iu
const likens = rememberText((text): boolean => LIKENING.test(text))

const sentencesOf = ({ sections }: Report, ref: SentenceRef | undefined): string[] =>
  sections[ref?.section ?? -1]?.paragraphs.find(({ number }) => number === ref?.paragraph)?.sentences.map(({ text }) => text) ?? []

/** Whether a sentence before it in its paragraph likens, and it is not the answer. */
function isWithin(report: Report, { refs: [ref] }: Statement): boolean {
  const sentences = sentencesOf(report, ref)
  return sentences.slice(0, ref?.sentence).some(likens) && !rebuts(sentences[ref?.sentence ?? -1] ?? '')
}

/** Each that follows a likening and shares no word with what the whole report is about. */
export function withLikened({ report, title, subtitle = '' }: Pick<Outline, 'report' | 'title' | 'subtitle'>, statements: readonly Statement[]): Statement[] {
  const matter = stemsOf(`${title} ${subtitle}`)
  const isStrange = ({ text, stems, common }: Statement): boolean => ![...stems].some(stem => matter.has(stem) || common?.has(stem)) && !likens(text)
  return statements.map(statement => isStrange(statement) && isWithin(report, statement) ? { ...statement, isLikened: true } : statement)
}
