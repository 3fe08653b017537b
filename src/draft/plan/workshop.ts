/** What planning keeps in mind: what there is to say, and what has been said. */
import { figuresOf } from '../../evidence/figures.ts'
import { sharesMost } from '../language/words.ts'
import type { Analysis, Ask, Claim, DatedEvent, Outline, Statement } from '../types.ts'
import { findExhibits, sentencesShown, type Exhibit } from './exhibits.ts'
import { withAntecedents } from './antecedents.ts'
import { withAnswers } from './granted.ts'
import { isOfDocument } from './headline.ts'
import { createNames } from './ids.ts'
import { withLikened } from './likened.ts'
import { withIntroduced } from './introduced.ts'
import { keyOf } from './notes.ts'
import { withRemedies } from './remedies.ts'
import { withSurnames } from './surnames.ts'
import { withSides } from './sides.ts'
import { statementsBySection } from './stretches.ts'
import { withCountries } from './whose.ts'
import { withTurned } from './turns.ts'

export interface Workshop {
  outline: Outline
  analysis: Analysis
  bySection: ReadonlyMap<number, Statement[]>
  /** Tables and pictures of the report. */
  exhibits: readonly Exhibit[]
  /** Those that the talk shows. */
  inTalk: Set<Exhibit>
  /** A name of its own for a slide. */
  name: (text: string) => string
  /** Whether none of its sentences has been used, nor all items of its list. */
  isFree: (said: Said) => boolean
  /** Whether nothing on a slide says the same in nearly the same words. */
  isNew: (statement: Statement) => boolean
  use: (said: readonly Said[]) => void
  /** Takes `use` back: it will not be said after all. */
  release: (said: readonly Said[]) => void
  /** Dated events that a timeline tells. */
  dated: Set<DatedEvent>
  /** Recommendations that stand on a slide already. */
  told: Set<Ask>
  /** Headings that stand as a title already. */
  headings: Set<string>
  /** Slides on which two sides face each other. */
  compared: Set<string>
}

/** A statement, a recommendation or an event. */
type Said = Pick<Statement, 'refs'> & Partial<Pick<Statement, 'stems' | 'text' | 'isList' | 'leaning'>>

/** Two statements with so many telling words, and so much of them shared, say the same, if neither has a figure of its own. */
const TELLING = 6
const SAME = 0.75

/** Keeps what has been said, by its telling words. */
function createMemory(): { add: (said: Said) => void, holds: (statement: Statement) => boolean } {
  const all: { stems: ReadonlySet<string>, figures: ReadonlySet<string> }[] = []
  return {
    add({ stems, text }) {
      if (stems && stems.size >= TELLING)
        all.push({ stems, figures: new Set(figuresOf(text ?? '')) })
    },
    holds({ stems, text }) {
      return stems.size >= TELLING && all.some(said => sharesMost(said.stems, stems, SAME) && figuresOf(text).every(figure => said.figures.has(figure)))
    },
  }
}

/** Slides that every draft may have; no other takes their names. */
const FIXED = ['cover', 'agenda', 'recommendations', 'backup', 'method']

/** What there is to say. */
export type Material = Pick<Workshop, 'outline' | 'analysis' | 'exhibits' | 'bySection'>

export function materialOf(outline: Outline, analysis: Analysis, pictures: ReadonlyMap<string, string>): Material {
  const exhibits = findExhibits(outline, analysis, pictures)
  const shown = new Set(exhibits.flatMap(sentencesShown).map(keyOf))
  // What is quoted leans on nothing.
  const alone = (statement: Statement): Statement => statement.leaning.some(({ refs }) => refs.some(ref => shown.has(keyOf(ref)))) ? { ...statement, leaning: statement.leaning.filter(({ refs }) => !refs.some(ref => shown.has(keyOf(ref)))) } : statement
  const statements = withAntecedents(outline.report, withAnswers(outline.report, withTurned(withSurnames(outline, withLikened(outline, withIntroduced(outline, analysis.statements))).map(alone), ({ text }) => !isOfDocument(text))))
  return { outline, analysis, exhibits, bySection: statementsBySection(withRemedies(outline.report, withCountries(outline.report, outline.headings, withSides(outline.report, statements)))) }
}

export function createWorkshop(material: Material): Workshop {
  const { outline, exhibits } = material
  const used = new Set(exhibits.flatMap(sentencesShown).map(keyOf))
  const isUnused = ({ refs }: Pick<Claim, 'refs'>): boolean => refs.every(ref => !used.has(keyOf(ref)))
  const memory = createMemory()
  const name = createNames('slide')
  FIXED.forEach(name)
  return {
    ...material,
    inTalk: new Set(),
    name,
    // A list whose items have all been told is told.
    isFree: said => isUnused(said) && !(said.isList && said.leaning?.length && !said.leaning.some(isUnused)),
    dated: new Set(),
    told: new Set(),
    headings: new Set([outline.title, outline.subtitle ?? '']),
    compared: new Set(),
    isNew: statement => !memory.holds(statement),
    use: said => said.forEach((one) => {
      one.refs.forEach(ref => used.add(keyOf(ref)))
      memory.add(one)
    }),
    release: said => said.flatMap(({ refs }) => refs).forEach(ref => used.delete(keyOf(ref))),
  }
}
