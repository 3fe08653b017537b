/** What may head the paper in one minute. */
import { figuresOf } from '../../evidence/figures.ts'
import { opensFinding } from '../language/found-items.ts'
import { sentenceAt } from '../language/series.ts'
import { isVerdict, isVerdictOf } from '../language/verdict.ts'
import { overlap, stemsOf } from '../language/words.ts'
import type { Statement } from '../types.ts'
import { byWeight } from './choose.ts'
import type { Workshop } from './workshop.ts'

export type Of<T> = (statement: Statement) => T
export type RoleOf = Of<string | undefined>

/** `Observers see the port as …`: what is commonly held. */
export const COMMONLY = /\b(?:pundits|observers|commentators|analysts|economists|[Mm]any|[Mm]ost)\b[^.,;]{0,40} (?:see|view|regard|recogni[sz]e|consider|perceive)s?\b/u
/** `On May 22nd, the board voted …`: what led to a paper is none of its findings. */
const DATED = /^(?:On|In|By|Since) (?:(?:early|late|mid-?) ?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u
const OF_AN_OCCASION = /\b(?:met|published|announced|released|signed|held|hosted|convened|gathered|launched|adopted|unveiled|issued|presented|submitted|voted|proposed|introduced|delivered|appeared|addressed|invited|commissioned|opened|attended)\b/u
/** `On 3 May 2021, ministers met …`, first of all that its section says: how it came to the paper. That lamps failed then, is a finding. */
export const isOccasion = ({ text, refs: [ref] }: Statement): boolean => ref?.paragraph === 1 && ref.sentence === 0 && DATED.test(text) && OF_AN_OCCASION.test(text)
/** A claim that heads the minute, where no verdict does. */
const HEADS = /\b(?:should|must|(?<!\b(?:the|a|no|any) )needs? to|lacks?|cannot|is not|are not|unless)\b/u
/** What somebody is to do, or what is to be done. */
export const ASKED = /\b(?:should|must|(?<!\b(?:the|a|no|any) )needs? to)\b/u
/** How the paper came about: who met, and who was asked. */
const MAKING = /^(?:[^,]{3,60}, )?(?:(?:[Tt]he )?(?:\p{Lu}{3,}(?:[’'][Ss])?|(?:[\p{L}-]+ )?(?:event|workshop|roundtable|round table|project|programme|network))(?: (?:\p{Lu}\p{L}+|\p{Ll}+ (?:project|programme|network)))*|[Rr]oundtable|[Ww]orkshop) (?:explored|examined|interviewed|surveyed|convened|hosted|gathered|brought together|set out to|was held|held in|has contributed|contributed|developed)\b/u
export const isMaking = (text: string): boolean => MAKING.test(text)
export const THESIS = /\b(?:should|must|(?<!\b(?:the|a|no|any) )needs? to|argues?|recommends?|concludes?|lacks?|is not|are not|cannot|unless|because|therefore)\b/u
/** Statements among which the one is that can head the minute. */
const BEST = 6
const BEST_ON_TITLE = 10

/** Share of the report’s title in a statement that is about what it names. */
const ON_TITLE = 0.4

/** Words of the report’s title in what says something of it. */
const NAMED = 2
export const isNamedIn = (title: ReadonlySet<string>, stems: ReadonlySet<string>): boolean => [...stems].filter(stem => title.has(stem)).length >= NAMED

/** The sentence of a statement as the report has it. */
export const rawOf = ({ outline }: Workshop, { refs: [ref] }: Statement): string => sentenceAt(outline.report, ref)

/** What the paper, or who wrote or published it, says that it found. */
export function tellsVerdict(shop: Workshop, statement: Statement): boolean {
  const { authors, publisher } = shop.outline
  const raw = rawOf(shop, statement)
  return isVerdict(raw) || isVerdictOf([...authors, ...publisher === undefined ? [] : [publisher]], raw)
}

/** Weighed for the minute; the verdicts and questions that stand above all others are pinned. */
export interface Candidates { statements: Statement[], pins: ReadonlySet<string>, isOwn: Of<boolean> }

/** Requests that share no telling word with what the report is called: the paper is not about them. */
function secondary({ outline: { title, subtitle = '' } }: Workshop, statements: readonly Statement[]): Set<string> {
  const about = stemsOf(`${title} ${subtitle}`)
  return new Set(statements.filter(({ text, stems }) => ASKED.test(text) && ![...stems].some(stem => about.has(stem))).map(({ text }) => text))
}

/** What may head it, the best kind first: the thesis; a claim of the paper’s own; one of the best statements. */
export function headsOf(shop: Workshop, { statements, pins, isOwn }: Candidates, against: ReadonlySet<string>, isLong: boolean, roleOf: RoleOf): Of<boolean>[] {
  const isVerdictOfPaper = (statement: Statement): boolean => tellsVerdict(shop, statement) || opensFinding(shop.outline.report, statement.refs[0])
  // In a short one, whatever is asked is its matter.
  const later = isLong ? secondary(shop, statements) : new Set<string>()
  const isPlain = ({ text, leaning }: Statement): boolean => !leaning.some(under => under.text.endsWith('?')) && !against.has(text) && !COMMONLY.test(text) && !DATED.test(text)
  // In a long paper, what only opens it is no thesis.
  const heads = (statement: Statement): boolean => isPlain(statement) && (pins.size === 0 || pins.has(statement.text) || HEADS.test(statement.text))
    && (!isLong || roleOf(statement) === 'summary' || statement.turning !== undefined || isVerdictOfPaper(statement) || HEADS.test(statement.text))
  const about = stemsOf(shop.outline.title)
  const best = new Set(statements.toSorted(byWeight).slice(0, BEST_ON_TITLE).filter(({ stems }, i) => i < BEST || overlap(stems, about) >= ON_TITLE).map(({ text }) => text))
  const isThesis = (statement: Statement): boolean => heads(statement) && best.has(statement.text)
  const kinds: Of<boolean>[] = [
    // What one section says of its own matter is seldom what a long paper says.
    ...isLong ? [(statement: Statement) => isThesis(statement) && isOwn(statement)] : [],
    isThesis,
    statement => isPlain(statement) && isOwn(statement) && (isVerdictOfPaper(statement) || THESIS.test(statement.text)),
    // A background is none where the paper has a verdict.
    statement => pins.size === 0 && isPlain(statement) && best.has(statement.text) && figuresOf(statement.text).length === 0,
  ]
  // What a paper says of itself says more than a name, above all on what it is called.
  const isSaid = (statement: Statement): boolean => isPlain(statement) && isOwn(statement) && roleOf(statement) !== 'introduction' && figuresOf(statement.text).length === 0
  const isOnTitle = ({ stems }: Statement): boolean => isNamedIn(about, stems)
  // A secondary request heads it before that.
  return [...kinds.map((may): Of<boolean> => statement => !later.has(statement.text) && may(statement)), isThesis, statement => isSaid(statement) && isOnTitle(statement), isSaid]
}
