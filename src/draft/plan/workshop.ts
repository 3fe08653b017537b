/** What planning keeps in mind: what there is to say, and what has been said. */
import type { Analysis, Ask, Outline, Statement } from '../types.ts'
import { findExhibits, type Exhibit } from './exhibits.ts'
import { createNames } from './ids.ts'
import { keyOf } from './notes.ts'
import { statementsBySection } from './stretches.ts'

export interface Workshop {
  outline: Outline
  analysis: Analysis
  bySection: ReadonlyMap<number, Statement[]>
  /** Words that may be said to a slide. */
  wordsASlide: number
  /** Tables and pictures of the report. */
  exhibits: readonly Exhibit[]
  /** Those that the talk shows. */
  inTalk: Set<Exhibit>
  /** A name of its own for a slide. */
  name: (text: string) => string
  /** Whether none of its sentences has been used. */
  isFree: (said: Said) => boolean
  use: (said: readonly Said[]) => void
  /** Recommendations that stand on a slide already. */
  told: Set<Ask>
  /** Headings that stand as a title already. */
  headings: Set<string>
}

/** A statement, a recommendation or an event. */
type Said = Pick<Statement, 'refs'>

/** Slides that every draft may have; no other takes their names. */
const FIXED = ['cover', 'agenda', 'recommendations', 'backup', 'method']

export function createWorkshop(outline: Outline, analysis: Analysis, wordsASlide: number, pictures: ReadonlyMap<string, string>): Workshop {
  const used = new Set<string>()
  const name = createNames('slide')
  FIXED.forEach(name)
  return {
    outline, analysis, wordsASlide,
    exhibits: findExhibits(outline, pictures),
    inTalk: new Set(),
    bySection: statementsBySection(analysis.statements),
    name,
    isFree: ({ refs }) => refs.every(ref => !used.has(keyOf(ref))),
    told: new Set(),
    headings: new Set([outline.title, outline.subtitle ?? '']),
    use: said => said.flatMap(({ refs }) => refs).forEach(ref => used.add(keyOf(ref))),
  }
}
