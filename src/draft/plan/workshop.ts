/** What planning keeps in mind: what there is to say, and what has been said. */
import type { Analysis, Ask, Outline, Statement } from '../types.ts'
import { createNames } from './ids.ts'
import { keyOf } from './notes.ts'
import { statementsBySection } from './stretches.ts'

export interface Workshop {
  outline: Outline
  analysis: Analysis
  bySection: ReadonlyMap<number, Statement[]>
  /** Recommendations, each once. */
  asks: readonly Ask[]
  /** Words that may be said to a slide. */
  wordsASlide: number
  /** A name of its own for a slide. */
  name: (text: string) => string
  isFree: (statement: Statement) => boolean
  use: (...statements: Statement[]) => void
  useAsks: (asks: readonly Ask[]) => void
  isAsked: (ask: Ask) => boolean
}

/** Slides that every draft may have; no other takes their names. */
const FIXED = ['cover', 'agenda', 'recommendations', 'backup', 'method']

export function createWorkshop(outline: Outline, analysis: Analysis, wordsASlide: number): Workshop {
  const used = new Set<string>()
  const name = createNames('slide')
  FIXED.forEach(name)
  return {
    outline, analysis, wordsASlide,
    bySection: statementsBySection(analysis.statements),
    asks: analysis.asks,
    name,
    isFree: statement => statement.refs.every(ref => !used.has(keyOf(ref))),
    use: (...statements) => statements.flatMap(({ refs }) => refs).forEach(ref => used.add(keyOf(ref))),
    useAsks: asks => asks.flatMap(({ refs }) => refs).forEach(ref => used.add(keyOf(ref))),
    isAsked: ({ refs }) => refs.some(ref => used.has(keyOf(ref))),
  }
}
