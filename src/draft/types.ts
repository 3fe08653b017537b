/**
 * How far a draft has come: `Report → Outline → Plan → files`, with `Analysis` beside the outline. Pure data.
 * Texts are plain (no Markdown): markup and escaping belong to `render/` alone.
 */
import type { Report } from '../report/types.ts'

/** One sentence. `section` is an index into `Report.sections`; `paragraph` is its `number` (from 1); `sentence` an index. */
export interface SentenceRef { kind: 'sentence', section: number, paragraph: number, sentence: number }
/** A body row of a table; both counted from 1 within their section and table. */
export interface RowRef { kind: 'row', section: number, table: number, row: number }
/** The caption of a picture, counted from 1 within its section. */
export interface CaptionRef { kind: 'caption', section: number, figure: number }
/** Where in the report something stands. */
export type Ref = SentenceRef | RowRef | CaptionRef

/** What a slide says, and where the report says it. */
export interface Claim {
  text: string
  refs: Ref[]
}

// ——— Analysis: what language can tell of a report's sentences ———

/** A sentence cut to what a slide may show: words dropped, none changed. Stands alone: nothing in it points outside. */
export interface Statement {
  /** One sentence, or two where the second leans on the first. */
  refs: SentenceRef[]
  text: string
  words: number
  /** 0–1: how much of the report's argument it carries. */
  weight: number
  /** Stems of its telling words; two statements that share most of them say the same. */
  stems: ReadonlySet<string>
}

export interface DatedEvent {
  ref: SentenceRef
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: sorts and places. */
  date: string
  /** As readers see it, e.g. `May 2023`; its figures are the sentence's. */
  when: string
  /** At most about 8 words, without the date. */
  short: string
  /** A full statement. */
  text: string
  /** The body or person that acts, as named in the sentence. */
  by: string | undefined
  weight: number
}

/** A recommendation: somebody is asked to do something. */
export interface Ask {
  refs: SentenceRef[]
  /** `the UK government`; absent where the sentence names nobody. */
  addressee: string | undefined
  /** The report's own verb: `should`, `must`, `needs to`; absent for an imperative. */
  verb: string | undefined
  /** What is asked, as a full statement. */
  text: string
  /** What is asked, after addressee and verb; at most about 14 words. */
  decision: string
  weight: number
}

/** “X, whereas Y.” */
export interface Contrast {
  ref: SentenceRef
  left: string
  right: string
}

export interface Quotation {
  ref: SentenceRef
  /** The words within the quotation marks, without them. */
  words: string
  /** As named in the sentence. */
  speaker: string | undefined
}

export interface Analysis {
  /** In the order of the report; sentences that cannot stand alone are not among them. */
  statements: Statement[]
  events: DatedEvent[]
  asks: Ask[]
  contrasts: Contrast[]
  quotations: Quotation[]
}

// ——— Outline: what each part of a report is for ———

export type PartRole = 'summary' | 'introduction' | 'body' | 'recommendations' | 'conclusion' | 'annex' | 'about'

/** A top-level section with all below it. */
export interface Part {
  role: PartRole
  /** As in the report; `''` where the report has no heading for it. */
  heading: string
  /** A short name for footer and agenda: at most 28 characters. */
  label: string
  /** Indexes into `Report.sections`, in order; the first holds the heading. */
  sections: number[]
  /** Words of running text. */
  words: number
}

export interface Outline {
  report: Report
  title: string
  subtitle: string | undefined
  authors: string[]
  publisher: string | undefined
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | undefined
  url: string | undefined
  parts: Part[]
}

// ——— Plan: the slides, decided but not yet written ———

export type SlideBody =
  | { form: 'cover', subtitle: string | undefined }
  /** Names of parts; `slides` are ids of their openers. */
  | { form: 'agenda', items: { label: string, slide: string | undefined }[] }
  | { form: 'opener', /** What the part argues, in one statement. */ claim: Claim | undefined }
  | { form: 'points', points: Claim[] }
  | { form: 'table', caption: Claim, header: string[], rows: { cells: string[], ref: RowRef }[] }
  | { form: 'timeline', events: DatedEvent[] }
  /** Three columns: what is compared, one side, the other. */
  | { form: 'comparison', header: [string, string, string], rows: { cells: [string, string, string], ref: Ref }[] }
  | { form: 'statement', quotation: Quotation }
  | { form: 'figure', caption: Claim, url: string | undefined }
  | { form: 'recommendations', asks: Ask[] }
  | { form: 'sources' }

export interface PlannedSlide {
  /** Lower-case words joined by hyphens; the same for the same report. */
  id: string
  /** A finding where the form is a finding; a label for cover, agenda, opener and sources. */
  title: Claim
  /** Label of the part, for the footer. */
  part: string
  backup: boolean
  /** Also in the 8-minute cut. */
  inBrief: boolean
  body: SlideBody
  /** What is said, in order; a bridge has no refs. */
  notes: Claim[]
}

/** What the analyst should know of a draft: what was not found, left out or replaced. */
export interface Remark {
  /** In lower case with hyphens, e.g. `no-headings`. */
  rule: string
  /** Line in the report, where there is one. */
  line: number | undefined
  message: string
}

export interface Plan {
  outline: Outline
  minutes: number
  briefMinutes: number
  slides: PlannedSlide[]
  remarks: Remark[]
}
