/** What a statement points at and does not name: `these quays`, `both options`. On a slide of the talk, that stands before it. */
import { names, namesSeveral, pointersIn, type Pointer } from '../language/antecedents.ts'
import { holds } from '../language/pointing.ts'
import { stemsOf } from '../language/words.ts'
import type { Report, Section } from '../../report/types.ts'
import type { Antecedent, Claim, SentenceRef, Statement } from '../types.ts'
import { keyOf } from './notes.ts'

/** Sentences before a pointer that may tell what it points at. */
const REACH = 3

interface Placed { text: string, key: string }

/** The sentences right before a place of a section, the nearest first. */
function before({ paragraphs }: Section, ref: SentenceRef): Placed[] {
  const near = paragraphs.filter(({ number, kind }) => number <= ref.paragraph && number >= ref.paragraph - REACH && kind !== 'about')
  return near.flatMap(({ number, sentences }) => sentences.map(({ text }, sentence) => ({ text, ref: { ...ref, paragraph: number, sentence } })))
    .filter(({ ref: { paragraph, sentence } }) => paragraph < ref.paragraph || sentence < ref.sentence)
    .slice(-REACH).reverse().map(({ text, ref: place }) => ({ text, key: keyOf(place) }))
}

/** The noun, where a sentence close before has it; else any of those, which may tell it in other words. */
function neededBy({ text: pointer, noun, isCount }: Pointer, all: readonly Placed[]): Antecedent[] {
  const isNamed = isCount || all.some(({ text }) => holds(text, noun))
  return isNamed || all.length > 0 ? [{ pointer, noun, from: isNamed ? [] : all.map(({ key }) => key), isCount }] : []
}

/** In a paper on two ports, all know which `both ports` are. */
const isKnown = ({ noun, isCount }: Pointer, introduced: ReadonlySet<string> | undefined): boolean => isCount && [...stemsOf(noun)].some(stem => introduced?.has(stem))

function needsOf({ sections }: Report, { text, refs: [ref], introduced }: Statement): Antecedent[] {
  const pointers = pointersIn(text).filter(pointer => !isKnown(pointer, introduced))
  const section = ref && sections[ref.section]
  return section && pointers.length > 0 ? pointers.flatMap(pointer => neededBy(pointer, before(section, ref))) : []
}

/** What stands on a slide before a text of it. */
export interface Before { text: string, keys: ReadonlySet<string> }
export const beforeOf = (claims: readonly Claim[]): Before => ({ text: claims.map(({ text }) => text).join(' '), keys: new Set(claims.flatMap(({ refs }) => refs.map(keyOf))) })

const finds = ({ noun, from, isCount }: Antecedent, { text, keys }: Before): boolean => names(text, noun) || from.some(key => keys.has(key)) || (isCount && namesSeveral(text))

/** What it says of its own sentence: what was left out points at nothing. */
const saidBy = ({ text, leaning, parts = 0 }: Statement): string => [text, ...leaning.slice(0, parts).map(part => part.text)].join(' ')

/** Whether a point finds before it all that its words point at. */
export function findsAll(point: Statement, told: Before): boolean {
  const { needs = [] } = point
  return needs.length === 0 || needs.every(need => !saidBy(point).includes(need.pointer) || finds(need, told))
}

/** Whether a title has words of its statement that point at what stands before it. */
export const pointsBack = (title: string, { needs = [] }: Pick<Statement, 'needs'>): boolean => needs.some(({ pointer }) => title.includes(pointer))

/** Each statement with what it points at. */
export const withAntecedents = (report: Report, statements: readonly Statement[]): Statement[] => statements.map((statement) => {
  const needs = needsOf(report, statement)
  return needs.length === 0 ? statement : { ...statement, needs }
})
