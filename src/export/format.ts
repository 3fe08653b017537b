/** What every format is: a deck in; its file's content, and an inspection of it, out. One file a format. */
import type { Browser } from 'playwright-core'
import type { Problem } from '../errors.ts'
import type { PrintOptions } from './print-deck.ts'
import type { Readiness } from './readiness.ts'
import type { BuiltDeck } from './site.ts'

export const formatNames = ['pdf', 'handout', 'pptx', 'html', 'script', 'png'] as const
export type FormatName = typeof formatNames[number]

/** Paper of the handout, portrait. */
export const paperNames = ['a4', 'letter'] as const
export type Paper = typeof paperNames[number]

/** Slides a page of the handout: one with its notes and sources, or three with lines for writing. */
export type HandoutLayout = 1 | 3

/** What a user may ask of the formats; each takes what concerns it. */
export interface FormatOptions extends Omit<PrintOptions, 'onProgress' | 'signal'> {
  /** Seconds without progress after which a file is given up. */
  stall?: number
  paper?: Paper
  layout?: HandoutLayout
  /** False: no speaker notes, in any file. */
  notes?: boolean
  /** Pixels of a picture for each CSS pixel of its slide. */
  scale?: number
}

/** A built deck, served while its files are made. */
export interface ExportDeck extends BuiltDeck {
  /** The folder of the decks' sources. */
  root: string
  /** The folder of the built site. */
  siteDir: string
  /** Where the deck is served now, ending with a slash. */
  url: string
  /** Where the site will be public, e.g. `https://example.org`. */
  origin?: string
}

/** What a format works with while it makes one file. */
export interface FormatRun {
  options: FormatOptions
  /** The one browser of the run, started when it is first asked for. */
  browser: () => Promise<Browser>
  onProgress: (readiness: Readiness) => void
  signal?: AbortSignal
}

/** A file, or a folder of files by name, that is complete but not yet in its place. */
export interface Artefact {
  content: Uint8Array | ReadonlyMap<string, Uint8Array>
  /** Pages, slides or pictures, of formats that have them. */
  pages?: number
  /** What the user should know: parts that were left out or replaced. */
  remarks?: string[]
  /** Reads the content again and returns all in which it is not what was asked for. */
  inspect: () => Promise<Problem[]>
}

export interface Format {
  name: FormatName
  /** The file's name in the deck's folder. A folder's ends with a slash. */
  file: string
  /** Whether a browser draws it. */
  drawn: boolean
  make: (deck: ExportDeck, run: FormatRun) => Promise<Artefact>
}
