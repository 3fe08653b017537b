/** How much of a report's argument a statement carries. */
import { figuresOf } from '../../evidence/figures.ts'
import type { Report } from '../../report/types.ts'
import type { SentenceRef, Statement } from '../types.ts'
import { stemsOf } from './words.ts'

/** Words of a claim, a reason, a consequence or a limit. */
const CUES = /\b(?:argues?|finds?|found|concludes?|key|main|most important|central|critical|crucial|essential|significant(?:ly)?|fundamental|therefore|because|due to|must|should|needs? to|recommends?|as a result|consequently|in sum|overall|ultimately|largest|first time|unprecedented|challenges?|risks?|threats?|priority|strategy|aims? to|lessons?|fail(?:ed|s|ure)|success(?:ful)?|however|despite|although|unless|without|whereas|rather than|lacks?|vulnerab\w+|effective|undermines?|enables?|depends?|would|objective|goal|cause[sd]?|led to|leads to)\b/iu

/** An instance of what was said before: it proves, but it is not the point. */
const EXAMPLE = /^(?:(?:For|As an) (?:example|instance)|In (?:one|another) (?:case|instance|example)|(?:One|Another|An?) (?:\p{L}+ )?(?:example|instance|case)\b|To illustrate|Similarly|Likewise)|, for (?:example|instance),/u

/** A person’s name and what he said or is: colour, not argument. */
const COLOUR = /^[“"]|[”"] (?:said|says|added|explained|recalled)\b|\b(?:said|told|recalled)\b.{0,40}$|\b(?:photo(?:graph)?|hotel|restaurant|smil|laugh|dinner)\w*\b/iu

type Unweighted = Omit<Statement, 'weight'>

/** Stems by the number of statements that hold them; what only one holds says little of the whole. */
function centroid(statements: readonly Unweighted[], titles: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of statements) {
    for (const stem of stems)
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return new Map([...counts].map(([stem, count]) => [stem, (count > 1 ? Math.log(1 + count) : 0) * (titles.has(stem) ? 1.5 : 1)]))
}

/** Statements that say the argument as a whole; with fewer, what comes first does: how much that is worth. */
const ENOUGH = 4
const FIRST = 0.3
const early = (i: number, all: number): number => FIRST * Math.max(0, 1 - i / (all * 0.4))

const sum = (stems: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number => [...stems].reduce((total, stem) => total + (weights.get(stem) ?? 0), 0)

/** How close each statement comes to words of such weights, 0–1; long ones have no advantage. */
function closeness(statements: readonly Unweighted[], weights: ReadonlyMap<string, number>): number[] {
  const values = statements.map(({ stems }) => sum(stems, weights) / (6 + stems.size))
  const most = Math.max(...values, Number.EPSILON)
  return values.map(value => value / most)
}

/** Where a paragraph says what it is about, and where a section ends on its point. */
function placeOf(report: Report, { refs: [ref] }: Unweighted): number {
  const section = ref && report.sections[ref.section]
  const paragraph = section?.paragraphs.find(({ number }) => number === ref?.paragraph)
  if (!ref || !section || !paragraph)
    return 0
  return (ref.sentence === 0 ? 0.2 : 0) + (ref.sentence === paragraph.sentences.length - 1 ? 0.06 : 0) + (ref.paragraph === 1 ? 0.08 : 0)
}

function sentenceOf(report: Report, { refs: [ref], text }: Unweighted): string {
  const paragraph = ref && report.sections[ref.section]?.paragraphs.find(({ number }) => number === ref.paragraph)
  return paragraph?.sentences[ref?.sentence ?? 0]?.text ?? text
}

/** Figures that are no dates say how much. */
const counts = (text: string): boolean => figuresOf(text).some(figure => !/^(?:--|(?:19|20)\d\d(?:-|s?$))/.test(figure))

/** What is only imagined carries what is found by it. */
const IMAGINED = 0.2

/** What is counted off is what its section argues. */
const SERIES = 0.12

/** Two things set against each other. */
const CONTRAST = 0.2

/** What a statement gains and loses by its words. */
function manner(report: Report, statement: Unweighted): number {
  return (CUES.test(statement.text) ? 0.14 : 0)
    + (counts(statement.text) ? 0.16 : 0)
    + (statement.series === undefined ? 0 : SERIES)
    + (statement.isContrasted ? CONTRAST : 0)
    - (statement.scenario === undefined ? 0 : IMAGINED)
    - (EXAMPLE.test(sentenceOf(report, statement)) ? 0.2 : 0)
    - (COLOUR.test(statement.text) ? 0.15 : 0)
}

/** How close each statement comes to its own section: what a section is about need not be what the report is about. */
function closenessWithin(report: Report, statements: readonly Unweighted[]): number[] {
  const sectionOf = ({ refs: [ref] }: Unweighted): number => ref?.section ?? -1
  const values = new Map<Unweighted, number>()
  for (const [section, group] of Map.groupBy(statements, sectionOf)) {
    const weights = centroid(group, stemsOf(report.sections[section]?.title ?? ''))
    closeness(group, weights).forEach((value, i) => group[i] && values.set(group[i], value))
  }
  return statements.map(statement => values.get(statement) ?? 0)
}

/** Shares of the report’s, the argument’s and the section’s own words. */
const SHARES = { topical: 0.35, argued: 0.3, local: 0.35 }

/**
 * Adds weights, 0–1, near-linear in the report's length. `titles`: stems of title and headings; `argues`: where summary and
 * conclusion say the argument in the paper's own words, so that what comes close to them carries it.
 */
export function weigh(report: Report, statements: readonly Unweighted[], titles: ReadonlySet<string>, argues: (ref: SentenceRef) => boolean): Statement[] {
  const isLeading = ({ refs: [ref] }: Unweighted): boolean => ref !== undefined && argues(ref)
  const topical = closeness(statements, centroid(statements, titles))
  const leading = statements.filter(isLeading)
  const argued = leading.length > 0 ? closeness(statements, centroid(leading, titles)) : topical
  const local = closenessWithin(report, statements)
  const raw = statements.map((statement, i) => Math.max(0.01, (topical[i] ?? 0) * SHARES.topical + (argued[i] ?? 0) * SHARES.argued + (local[i] ?? 0) * SHARES.local
    + placeOf(report, statement) + manner(report, statement) + (isLeading(statement) ? 0.25 : leading.length >= ENOUGH ? 0 : early(i, statements.length))))
  const highest = Math.max(...raw, Number.EPSILON)
  return statements.map((statement, i) => ({ ...statement, weight: (raw[i] ?? 0) / highest }))
}
