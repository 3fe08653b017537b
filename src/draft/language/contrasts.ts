/** Contrasts that name both of their sides: `Lamps fail in storms, whereas beacons …`, or two sentences of which the second says `By contrast, …`. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import type { Report } from '../../report/types.ts'
import type { Contrast, ContrastSide as Side, SentenceRef } from '../types.ts'
import { subjectOf } from './clauses.ts'
import { cutSentence } from './cut.ts'
import { isBalanced } from './guard.ts'
import { capitalise, overlap, stemsOf } from './words.ts'

/** A sentence with its place. */
export interface Placed { text: string, ref: SentenceRef }

const WITHIN = /^(?<left>[^;:]{30,}?)(?:, whereas|; (?:by|in) contrast,|; conversely,|; on the other hand,) (?<right>[^;:]{25,})\.$/u
/** Here both only hold at once, but two of a kind are set against each other. */
const WHILE = /^(?<left>[^;:,]{30,}?), while (?<right>[^;:]{25,})\.$/u
const AFTER = /^(?:By contrast|In contrast|Conversely|On the other hand), (?=\p{L})/u

/** Words that name nothing of their own. */
const POINTS = /^(?:it|they|he|she|we|this|that|these|those|there|some|others|many|most|several|few|one|another|such|each|both|all|its|their|his|her|other|the (?:former|latter|first|second|other|same|rest|result|reason))\b/iu
const MOST_NAMED = 6
const LEAST_SAID = 4
const MOST_SAID = 32

const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''
const NAME = /^(?:The )?\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*$/u
/** `Japan` in `Japan handles …`: a name before a word in lower case. */
const NAME_FIRST = /^(?:The )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*(?= \p{Ll})/u

/** Who or what a clause is about: what stands before its verb; or, beside another side, a name or what ends like it. */
function nameIn(clause: string, other: Side | undefined): string | undefined {
  const subject = subjectOf(clause)
  if (subject !== undefined || other === undefined)
    return subject
  const words = clause.split(' ').slice(0, MOST_NAMED)
  const end = words.findIndex(word => word.toLowerCase() === lastWord(other.name))
  return end > 0 ? words.slice(0, end + 1).join(' ') : NAME.test(other.name) ? NAME_FIRST.exec(clause)?.[0] : undefined
}

function sideOf(text: string, ref: SentenceRef, other?: Side): Side | undefined {
  const clause = text.trim().replace(/[.,]$/u, '')
  const name = nameIn(clause, other)
  return name !== undefined && !/[,“”()]/u.test(name) && !POINTS.test(name) && countWords(name) <= MOST_NAMED && figuresOf(name).length === 0 && isBalanced(clause)
    && countWords(clause) - countWords(name) >= LEAST_SAID && countWords(clause) <= MOST_SAID
    ? { name: capitalise(name), claim: { text: `${capitalise(clause)}.`, refs: [ref] } }
    : undefined
}

/** Two of a kind, not one told twice: they end alike, or both are names. */
function areTwo(a: Side, b: Side): boolean {
  const [first, second] = [stemsOf(a.name), stemsOf(b.name)]
  return overlap(first, second) < 1 && first.size > 0 && second.size > 0 && (lastWord(a.name) === lastWord(b.name) || (NAME.test(a.name) && NAME.test(b.name)))
}

function paired(first: Placed, second: Placed): Contrast | undefined {
  const left = sideOf(first.text, first.ref)
  const right = left && sideOf(second.text, second.ref, left)
  return left && right && areTwo(left, right) ? [left, right] : undefined
}

/** A contrast within one sentence. */
export function contrastWithin({ text, ref }: Placed): Contrast | undefined {
  const whole = cutSentence(text)
  const { left, right } = WITHIN.exec(whole)?.groups ?? WHILE.exec(whole)?.groups ?? {}
  return left === undefined || right === undefined ? undefined : paired({ text: left, ref }, { text: right, ref })
}

/** A capital after the opening is a name's own. */
const cutAfter = (text: string): string => /^\p{Ll}/u.test(text.replace(AFTER, '')) ? cutSentence(text).replace(/^\p{Lu}/u, letter => letter.toLowerCase()) : cutSentence(text)

/** A contrast of a sentence with the next. */
export const contrastBetween = (first: Placed, second: Placed): Contrast | undefined =>
  AFTER.test(second.text) ? paired({ ...first, text: cutSentence(first.text) }, { ...second, text: cutAfter(second.text) }) : undefined

function placed(report: Report, ref: SentenceRef): Placed | undefined {
  const text = report.sections[ref.section]?.paragraphs.find(({ number }) => number === ref.paragraph)?.sentences[ref.sentence]?.text
  return text === undefined ? undefined : { text, ref }
}

/** The contrast that begins with a sentence of the report: its own, or the one with the next. */
export function contrastAt(report: Report, ref: SentenceRef): Contrast | undefined {
  const [first, next] = [placed(report, ref), placed(report, { ...ref, sentence: ref.sentence + 1 })]
  return first && (contrastWithin(first) ?? (next && contrastBetween(first, next)))
}

/** Whether a sentence of the report is a side of a contrast, or both. */
export const isContrasted = (report: Report, ref: SentenceRef): boolean =>
  contrastAt(report, ref) !== undefined || (ref.sentence > 0 && contrastAt(report, { ...ref, sentence: ref.sentence - 1 })?.[1].claim.refs[0]?.sentence === ref.sentence)
