/** The sentences of a report as statements that a slide may show. */
import { countWords } from '../../../model/time-plan.ts'
import type { Paragraph, Report } from '../../report/types.ts'
import type { SentenceRef, Statement } from '../types.ts'
import { splitClauses } from './clauses.ts'
import { cutSentence } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { isBalanced } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { capitalise, isUnspaced, stemsOf } from './words.ts'

/** Words of a statement. */
const MIN = 5
const MAX = 34
/** Characters of a statement in a script without spaces. */
const MAX_UNSPACED = 90

type Unweighted = Omit<Statement, 'weight'>

const statementOf = (text: string, refs: SentenceRef[]): Unweighted => ({ refs, text, words: countWords(text), stems: stemsOf(text) })

const isGood = (text: string): boolean => {
  const words = countWords(text)
  return words >= MIN && words <= MAX && !isDangling(text) && (isSentence(text) || (isInstruction(text) && /[.!]$/.test(text))) && isBalanced(text)
}

/** In other scripts, a sentence is taken whole. */
function unspaced(text: string, ref: SentenceRef): Unweighted[] {
  return text.length >= 8 && text.length <= MAX_UNSPACED && /[。．！.!」』]$/u.test(text) ? [statementOf(text, [ref])] : []
}

/** A list item may be a phrase. */
const isPhrase = (text: string): boolean => countWords(text) >= 3 && countWords(text) <= 26 && !isDangling(text) && isBalanced(text) && !/[?:]$/.test(text)

/** What follows takes back a part of what stands before. */
const ADVERSE = /(?:, but|; (?:however|but|yet|nevertheless),?) /u

/** A sentence too long for one statement gives two, or the one that can stand alone; but not one half of a contrast. */
function halves(text: string, ref: SentenceRef): Unweighted[] {
  const parts = (splitClauses(text) ?? []).map(cutSentence)
  const good = parts.filter(isGood)
  return ADVERSE.test(text) && good.length < parts.length ? [] : good.map(part => statementOf(part, [ref]))
}

function fromSentence(sentence: string, ref: SentenceRef, kind: Paragraph['kind']): Unweighted[] {
  if (isUnspaced(sentence))
    return unspaced(sentence, ref)
  const text = cutSentence(sentence)
  if (isGood(text))
    return [statementOf(text, [ref])]
  if (kind === 'item' && isPhrase(text))
    return [statementOf(capitalise(text), [ref])]
  return halves(text, ref)
}

/** Two sentences as one point, where the second only leans on the first. */
const JOINED = 36

function joined(before: Unweighted | undefined, sentence: string, ref: SentenceRef): Unweighted | undefined {
  const text = cutSentence(sentence)
  if (!before || before.refs.length > 1 || before.words + countWords(text) > JOINED)
    return undefined
  const follows = before.refs[0]?.paragraph === ref.paragraph && before.refs[0].sentence === ref.sentence - 1
  const leansOnThat = /^[“"‘(]*(?:This|That|These|It|They|He|She|Its|Their|His|Her|Such)\b/.test(text)
  return follows && leansOnThat && isSentence(text) && isBalanced(text) ? statementOf(`${before.text} ${text}`, [...before.refs, ref]) : undefined
}

function fromParagraph(paragraph: Paragraph, section: number): Unweighted[] {
  const found: Unweighted[] = []
  paragraph.sentences.forEach(({ text }, sentence) => {
    const ref: SentenceRef = { section, paragraph: paragraph.number, sentence }
    const own = fromSentence(text, ref, paragraph.kind)
    const both = own.length === 0 ? joined(found.at(-1), text, ref) : undefined
    if (both)
      found[found.length - 1] = both
    else
      found.push(...own)
  })
  return found
}

/** In the order of the report. What is said twice in the same words comes once. */
export function findStatements(report: Report): Unweighted[] {
  const seen = new Set<string>()
  return report.sections.flatMap((section, index) => section.paragraphs
    .filter(paragraph => paragraph.kind !== 'about')
    .flatMap(paragraph => fromParagraph(paragraph, index)))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
}
