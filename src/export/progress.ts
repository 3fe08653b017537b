/** What a run says about itself while it runs. */
import type { Readiness } from './readiness.ts'

export interface FileProgress {
  /** The slides of the file as they get ready, and what it waits for. */
  slides: (readiness: Readiness) => void
  end: () => void
}

export interface Progress {
  step: (message: string) => void
  /** A file that is being made, e.g. `brief/slides.pdf`; several may be at a time. */
  file: (name: string) => FileProgress
}
