/** What is said to a slide: sentences of the report, in order, within a number of words. */
import { countWords } from '../../../model/time-plan.ts'
import type { Report } from '../../report/types.ts'
import { isBalanced } from '../language/guard.ts'
import type { Claim, SentenceRef } from '../types.ts'

export const keyOf = ({ section, paragraph, sentence }: SentenceRef): string => `${section}.${paragraph}.${sentence}`

export const inOrder = (a: SentenceRef, b: SentenceRef): number => a.section - b.section || a.paragraph - b.paragraph || a.sentence - b.sentence

/** Every sentence of running text with its place, in order. */
export interface Spoken { ref: SentenceRef, text: string, words: number }

export function sentencesIn(report: Report, sections: readonly number[]): Spoken[] {
  return sections.flatMap(index => (report.sections[index]?.paragraphs ?? [])
    .filter(paragraph => paragraph.kind !== 'about')
    .flatMap(paragraph => paragraph.sentences.map(({ text }, sentence) => ({
      ref: { section: index, paragraph: paragraph.number, sentence }, text, words: countWords(text),
    })))
    .filter(({ words, text }) => words > 0 && isBalanced(text)))
}

const claimOf = ({ text, ref }: Spoken): Claim => ({ text, refs: [ref] })

/** The sentences that carry the slide first, then their neighbours, up to `most` words; returned in the report's order. */
export function talkNotes(all: readonly Spoken[], carried: ReadonlySet<string>, most: number): Claim[] {
  const chosen = new Set<number>()
  let words = 0
  const take = (i: number): void => {
    const sentence = all[i]
    if (!sentence || chosen.has(i) || words + sentence.words > most)
      return
    chosen.add(i)
    words += sentence.words
  }
  const anchors = all.flatMap((sentence, i) => carried.has(keyOf(sentence.ref)) ? [i] : [])
  anchors.forEach(take)
  for (let distance = 1; distance <= 6 && words < most * 0.9; distance++)
    anchors.forEach(i => [i + distance, i - distance].forEach(take))
  return [...chosen].sort((a, b) => a - b).flatMap(i => all[i] ? [claimOf(all[i])] : [])
}

export const wordsOfNotes = (notes: readonly Claim[]): number => notes.reduce((sum, { text }) => sum + countWords(text), 0)
export const asClaims = (sentences: readonly Spoken[]): Claim[] => sentences.map(claimOf)
