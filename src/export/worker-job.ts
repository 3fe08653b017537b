/** What passes between a run and the process that builds a deck for it. */
import type { Problem } from '../errors.ts'
import type { DeckFacts } from './facts.ts'

export interface WorkerJob {
  /** Absolute path of the deck's entry file. */
  entry: string
  outDir: string
  /** Begins and ends with a slash. */
  base: string
  withoutNotes: boolean
  /** Where the deck's PDF button leads; `null` leaves the button out. */
  pdfHref: string | null
  /** The file to write the result to. */
  result: string
}

/** What Slidev found wrong; when there is any, nothing was built. */
export interface SlidevProblems {
  /** `src:` imports that failed. */
  imports: Problem[]
  problems: Problem[]
}

/** Absent where the sources could not even be read. */
export interface WorkerResult extends SlidevProblems {
  facts: DeckFacts
}

/** What the worker waits for on its standard input; if that ends without, nothing is built. */
export const goAhead = 'build'
