/**
 * How far a draft has come: `Report → Outline → Plan → files`, with `Analysis` beside the outline. Pure data.
 * Texts are plain (no Markdown): markup and escaping belong to `render/` alone.
 */
import type { PassagePlace } from '../../model/passage-place.ts'
import type { Report } from '../report/types.ts'

/** A sentence's place. `section` is an index into `Report.sections`; `paragraph` is its `number` (from 1); `sentence` an index. */
export interface SentenceRef { section: number, paragraph: number, sentence: number }

/** A row of a table or the caption of a picture, each as a whole. `section` is an index into `Report.sections`. */
export type SpotRef = { section: number } & PassagePlace

/** What a slide says, and where the report says it. */
export interface Claim {
  text: string
  refs: SentenceRef[]
  /** Sentences that lean on it, each under it with its own place. */
  under?: Claim[]
}

// ——— Analysis: what language can tell of a report's sentences ———

/** What a pointer needs before it on its slide: its noun, or one of the sentences that tell it. */
export interface Antecedent {
  /** As it stands in the text: `these gas lamps`. */
  pointer: string
  noun: string
  /** Keys of sentences that tell it in other words. */
  from: readonly string[]
  /** Two or more that may have been named: `both ports`. */
  isCount: boolean
}

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
  /** An item of a list: one among its like. */
  isItem: boolean
  /** It sets two things against each other, by itself or with the sentence beside it. */
  isContrasted?: boolean
  /** The enumeration that it is a part of, or leads into. */
  series?: number
  leads?: number
  /** The sentences right after it that lean on it (`This …`, `They …`): they may be shown under it, never without it. */
  leaning: Claim[]
  /** How many of those that lean on it are parts of its own sentence: they are never left out. */
  parts?: number
  /** The name of the scenario that it is imagined in: it stands under it, and nowhere else. */
  scenario?: Claim
  /** With the word that turns against the sentence before it: `However, …`; where that one is shown right before it. */
  turning?: string
  /** Where the next statement turns against it: told without that one, it says half of what is meant. */
  turnedBy?: SentenceRef | undefined
  /** What that one does: it takes the statement back or limits it, or says what is otherwise elsewhere. */
  turn?: 'limits' | 'beside'
  /** Where its paragraph turns from a fault to what is done against it (`To avoid this, …`), before it. */
  remedyFrom?: SentenceRef
  /** Of a sentence in halves (`…, but …`), the one that is turned against, or a second that points at it: no title, for it says less than is meant. */
  isHalf?: boolean
  /** Stems of what its readers have been told of: what `the …` may point to in a title. */
  introduced?: ReadonlySet<string>
  /** Stems that so much of the report uses that they tell none of its matters from another. */
  common?: ReadonlySet<string>
  /** Stems that the report never writes without a capital: names. */
  names?: ReadonlySet<string>
  /** Countries that it names, or else those of which the sentences before it tell, or the heading. */
  countries?: ReadonlySet<string>
  /** The same as the talk told it, with what leans on it apart: what a page that goes on from it can be called by. */
  apart?: Statement
  /** It says what another’s report does (`The report concludes that …`), never without saying so, and not as a title. */
  isOfOthers?: boolean
  /** It calls somebody by the surname alone, whom the report introduces elsewhere. */
  isSurname?: boolean
  /** An item that holds only under its lead (`Critics say:`), where that cannot be shown with it: the talk does not tell it. */
  isSupposed?: boolean
  /** How many of those that lean on it the talk may tell: the next one grants what is answered further on. */
  tellable?: number
  /** What it points at and does not name (`these quays`): on a slide of the talk, that stands before it. */
  needs?: readonly Antecedent[]
  /** One side of a debate says it: no title, and no part of the paper in one minute. */
  isSide?: boolean
  /** It stays within a picture to which the paper likens its matter: no part of the talk. */
  isLikened?: boolean
  /** Stems of the heading right over it. */
  headed?: ReadonlySet<string> | undefined
  /** What leans on it are the items of a list, or end with them: shown whole or not at all, and nothing more may lean. */
  isList?: boolean
  /** It is worth its words, however many they are. */
  isHeard?: boolean
  /** Its sentence joins it to what stands before: a title it is only where nothing else is one. */
  joined?: 'adds' | 'instance' | 'granted'
  /** It only says that something comes (`Three reasons stand out.`): shown with that, or not at all. */
  announces?: boolean
}

export interface DatedEvent {
  refs: SentenceRef[]
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: sorts and places. */
  date: string
  /** As readers see it, e.g. `May 2023`; its figures are the sentence's. */
  when: string
  /** The statement, without the date where that opens it. */
  text: string
  weight: number
}

/** What somebody said, verbatim. */
export interface Quotation {
  refs: SentenceRef[]
  /** Without its quotation marks. */
  quote: string
  by: string
}

/** One of two that the report sets against each other. */
export interface ContrastSide {
  /** In the report's words. */
  name: string
  claim: Claim
}

export type Contrast = [ContrastSide, ContrastSide]

/** A recommendation: somebody is asked to do something. */
export interface Ask {
  refs: SentenceRef[]
  /** `the UK government`; absent where the sentence names nobody. */
  addressee: string | undefined
  /** The report's own verb: `should`, `must`, `needs to`; absent for an imperative. */
  verb: string | undefined
  /** What is asked, as a full statement. */
  text: string
  /** What is asked, after addressee and verb. */
  decision: string
  weight: number
  /** What is asked is only the name of a section, or of a statement, that says more; or that name with its sentence, whole. */
  names: 'section' | 'statement' | 'whole' | undefined
  leaning: Claim[]
  /** An item of a formal list (`That the quays be lit.`): shown in its own words, and as no title. */
  isFormal?: boolean
  /** It asks for that only in a case, which its sentence names first. */
  isOnlyThen?: boolean
  /** It asks nobody, and stands outside recommendations. */
  isAside?: boolean
  /** A heading of a handbook that tells its readers what to do. */
  isAdvice?: boolean
}

export interface Analysis {
  /** In the order of the report; sentences that cannot stand alone are not among them. */
  statements: Statement[]
  events: DatedEvent[]
  asks: Ask[]
  /** Whether a sentence stands where the paper says its argument as a whole: in a summary, a conclusion, or its last words. */
  concludes: (ref: SentenceRef) => boolean
  quotations: Quotation[]
}

// ——— Outline: what each part of a report is for ———

export type PartRole = 'summary' | 'introduction' | 'body' | 'recommendations' | 'conclusion' | 'annex' | 'about'

/** A top-level section with all below it. */
export interface Part {
  role: PartRole
  /** As in the report; `''` where the report has no heading for it. */
  heading: string
  /** A short name for rail and cover: at most 44 characters. */
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
  /** Code of the language that most of it is in, where that is neither English nor written without spaces. */
  language: string | undefined
  parts: Part[]
  /** What slides call each section of the report, by its index: its heading, without capitals where it shouts. */
  headings: string[]
}

// ——— Plan: the slides, decided but not yet written ———

/** A part in a list of contents. */
export interface AgendaItem {
  /** As in the report; the part's label where there is none. */
  heading: string
  /** The id of the slide with which it begins, where it has one. */
  slide: string | undefined
}

/** What stands over a table or under a picture; without a place, it is a heading of the report. */
export interface Caption {
  text: string
  spot: SpotRef | undefined
  refs: SentenceRef[]
}

/** As much of a table as a slide holds. */
export interface TablePage {
  caption: Caption
  columns: { label: string, /** Share of the width in percent. */ width: number }[]
  /** Where the columns' names stand. */
  head: SpotRef
  rows: { cells: string[], spot: SpotRef }[]
  /** 1-based, of how many pages the table has. */
  page: number
  pages: number
}

/** A picture of the report with its caption. */
export interface FigurePage {
  caption: Caption
  /** `Source: …`, where the caption ends with it. */
  credit: string | undefined
  /** The picture in the deck, e.g. `/figures/lamps.png`; absent where it is not at hand. */
  picture: string | undefined
  /** For those who do not see it: what the report says of it there, or else its caption. */
  alt: string
  /** Its file's name in the report. */
  name: string
  /** Heading of its section; `''` where it has none. */
  heading: string
}

export type SlideBody =
  | { form: 'cover', subtitle: string | undefined }
  | { form: 'agenda', items: AgendaItem[] }
  | { form: 'opener', /** What the part argues, in one statement. */ claim: Claim | undefined }
  | { form: 'points', points: Claim[], /** More than a slide holds in large type. */ dense?: boolean, /** Two sides that face each other above the points. */ contrast?: Contrast }
  | { form: 'timeline', events: DatedEvent[] }
  | { form: 'recommendations', asks: Ask[] }
  | { form: 'table', table: TablePage }
  | { form: 'figure', /** One that is at hand, or up to four that are not. */ figures: FigurePage[], /** The sentence that speaks of the only one, where that is not at hand. */ said?: Claim }
  | { form: 'quotation', quotation: Quotation }
  | { form: 'sources', /** A model put some of the deck into other words. */ isReworded?: boolean }

/** `Notes`: what is said, or how much can be said is still open. */
export interface PlannedSlide<Notes = Claim[]> {
  /** Lower-case words joined by hyphens; the same for the same report. */
  id: string
  /** A finding where the form is a finding; a label for cover, agenda, opener and sources. */
  title: Claim
  /** Label of the part, for the footer. */
  part: string
  backup: boolean
  /** Also in the short cut. */
  inBrief: boolean
  body: SlideBody
  /** What is said, in order; a bridge has no refs. */
  notes: Notes
}

/** What is said in at most so many words. */
export type Speech = (words: number) => Claim[]

/** A slide before it is known how many words the minutes leave for it. */
export type UntimedSlide = PlannedSlide<Speech>

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
