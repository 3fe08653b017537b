/** What is said to a slide: sentences of the report, in order, within a number of words. */
import { countWords } from '../../../model/time-plan.ts'
import type { Report } from '../../report/types.ts'
import { remember } from '../../remember.ts'
import { isBalanced } from '../language/guard.ts'
import { isUnspaced } from '../language/words.ts'
import type { Claim, PlannedSlide, SentenceRef, Speech, UntimedSlide } from '../types.ts'

export const keyOf = ({ section, paragraph, sentence }: SentenceRef): string => `${section}.${paragraph}.${sentence}`

export const inOrder = (a: SentenceRef, b: SentenceRef): number => a.section - b.section || a.paragraph - b.paragraph || a.sentence - b.sentence

/** Every sentence of running text with its place, in order. */
export interface Spoken {
  ref: SentenceRef
  text: string
  words: number
  /** It leads into what comes next, and says nothing without it. */
  leads: boolean
  /** It is a part of a list, and says nothing without what stands before it. */
  follows: boolean
}

/** What runs into a quotation or a picture without an end of its own. */
const BREAKS_OFF = /[\p{L}\p{N},;–—-]$/u

/** Whether what a sentence announces comes right after it, and can be said. */
function isFollowed({ ref, leads }: Spoken, next: Spoken | undefined): boolean {
  const isNext = next !== undefined && (next.ref.paragraph === ref.paragraph ? next.ref.sentence === ref.sentence + 1 : next.ref.paragraph === ref.paragraph + 1 && next.ref.sentence === 0)
  return !leads || isNext
}

const spokenIn = remember((report: Report): Spoken[][] => report.sections.map(({ paragraphs }, index) => paragraphs
  .filter(paragraph => paragraph.kind !== 'about')
  .flatMap(paragraph => paragraph.sentences.map(({ text }, sentence) => ({
    ref: { section: index, paragraph: paragraph.number, sentence }, text, words: countWords(text),
    leads: /:$/u.test(text), follows: paragraph.kind === 'item' && BREAKS_OFF.test(text),
  })).filter(({ text }) => paragraph.kind === 'item' || isUnspaced(text) || !BREAKS_OFF.test(text)))
  .filter(({ words, text }) => words > 0 && isBalanced(text))
  .filter((spoken, i, all) => isFollowed(spoken, all[i + 1]))))

export const sentencesIn = (report: Report, sections: readonly number[]): Spoken[] => sections.flatMap(index => spokenIn(report)[index] ?? [])

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
  const isWhole = (i: number): boolean => (!all[i]?.leads || chosen.has(i + 1)) && (!all[i]?.follows || chosen.has(i - 1) || anchors.includes(i))
  return [...chosen].sort((a, b) => a - b).filter(isWhole).flatMap(i => all[i] ? [claimOf(all[i])] : [])
}

/** The same for as many words as the minutes will leave. */
export const speechOn = (all: readonly Spoken[], carried: ReadonlySet<string>): Speech => most => talkNotes(all, carried, most)

/** The slide with its notes in at most `words` words. */
export const timed = ({ notes, ...slide }: UntimedSlide, words: number): PlannedSlide => ({ ...slide, notes: notes(words) })

export const wordsOfNotes = (notes: readonly Claim[]): number => notes.reduce((sum, { text }) => sum + countWords(text), 0)
export const asClaims = (sentences: readonly Spoken[]): Claim[] => sentences.map(claimOf)
