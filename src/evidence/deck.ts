/** A deck as the rules see it. `src/deck` makes it from files. Paths are relative to the deck's root, lines are 1-based. */
import type { DeckData } from '../../model/data.ts'
import type { Lock } from '../../model/evidence.ts'
import type { Row } from '../../model/select.ts'
import type { Lookup } from './passages.ts'
import type { Problem } from './problem.ts'

/** Text that the audience reads. */
export interface Claim {
  text: string
  line: number
}

/** `<Cite id="…"/>` */
export interface Cite {
  id: string
  line: number
  /** It stands in an `<EditorNote>`. */
  inEditorNote: boolean
}

/** `<EditorNote source="…">…</EditorNote>` */
export interface EditorNote extends Claim {
  /** Ids of outside sources. */
  sources: string[]
}

/** A row that a component shows, with the place of the row in its data file. */
export interface ExhibitRow extends Row {
  path: string
  line: number
}

/** A component that shows data. */
export interface Exhibit {
  component: string
  line: number
  rows: ExhibitRow[]
}

/** A component or HTML element as typed in a slide. */
export interface Tag {
  /** In PascalCase. */
  name: string
  /** As typed. */
  typed: string
  line: number
  /** Plain attributes; one without a value is `''`. */
  attributes: Readonly<Record<string, string>>
  /** Attributes bound with `:name` or `v-bind`. */
  bound: string[]
}

/** An id named in frontmatter. */
export interface Named {
  id: string
  line: number
}

export interface Slide {
  /** 1-based, as the deck shows it. */
  number: number
  file: string
  line: number
  /** The first `# ` heading, or the frontmatter's `title`; `''` when there is neither. */
  title: string
  titleLine: number
  layout: string
  /** Kept for questions after the talk. */
  backup: boolean
  frontmatter: Readonly<Record<string, unknown>>
  /** The slide's Markdown, without frontmatter and note; its first line is `contentLine`. */
  content: string
  contentLine: number
  evidence: Named[]
  sources: Named[]
  /** Title and prose, editor's notes aside. */
  claims: Claim[]
  editorNotes: EditorNote[]
  cites: Cite[]
  exhibits: Exhibit[]
  /** All tags on the slide: components, exhibits, raw HTML. */
  tags: Tag[]
  /** Addresses of pictures, as typed. */
  images: string[]
  note: string | undefined
  noteLine: number
  /** `[[id, other-id]]` in the note: what an answer rests on, passages or outside sources. */
  noteCites: Named[]
}

export interface Deck {
  /** Entry file, e.g. `slides.md`. */
  entry: string
  headmatter: Readonly<Record<string, unknown>>
  slides: Slide[]
}

/** All that the evidence rules read. */
export interface Dossier {
  decks: Deck[]
  data: DeckData
  /** The lock that holds now: made from the report where it is at hand, else the one on disk. `null`: there is none. */
  lock: Lock | null
  /** The lock on disk, before this run. */
  lockOnDisk: Lock | null
  /** Where passages stand; absent without the report. */
  lookups: ReadonlyMap<string, Lookup> | undefined
  /** Changed passages are taken as they now are. */
  accept: boolean
  /** Line in `data/evidence.yaml` at which a passage or source stands. */
  lineOf: (id: string) => number
}

/** A rule reads the dossier and reports what is wrong. Pure. */
export type Rule = (dossier: Dossier) => Problem[]

export const EVIDENCE_FILE = 'data/evidence.yaml'
export const LOCK_FILE = 'data/evidence.lock.json'

/** Slides of these layouts carry no claim of their own. */
export const NO_CONTENT_LAYOUTS: ReadonlySet<string> = new Set(['cover', 'section', 'end', 'method'])
