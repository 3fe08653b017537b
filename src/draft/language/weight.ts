/** How much of a report's argument a statement carries. */
import { figuresOf } from '../../evidence/figures.ts'
import type { Report } from '../../report/types.ts'
import type { Statement } from '../types.ts'

const CUES = /\b(?:argues?|finds?|found|concludes?|key|main|most important|central|critical|crucial|essential|significant|fundamental|therefore|because|must|should|needs? to|recommends?|as a result|in sum|overall|ultimately|largest|first time|unprecedented|challenge|risk|threat|priority|strategy|aims? to|lesson|failed|success)\b/iu

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

function placeOf(report: Report, { refs: [ref] }: Unweighted): number {
  const section = ref && report.sections[ref.section]
  const paragraph = section?.paragraphs.find(({ number }) => number === ref?.paragraph)
  if (!ref || !section || !paragraph)
    return 0
  return (ref.sentence === 0 ? 0.22 : 0) + (ref.sentence === paragraph.sentences.length - 1 ? 0.06 : 0) + (ref.paragraph === 1 ? 0.08 : 0)
}

/** Adds weights, 0–1, near-linear in the report's length. `titles`: stems of title and headings; `leading`: sections of summary and conclusion. */
export function weigh(report: Report, statements: readonly Unweighted[], titles: ReadonlySet<string>, leading: ReadonlySet<number>): Statement[] {
  const stemWeights = centroid(statements, titles)
  const topical = statements.map(({ stems }) => [...stems].reduce((sum, stem) => sum + (stemWeights.get(stem) ?? 0), 0) / (6 + stems.size))
  const most = Math.max(...topical, Number.EPSILON)
  const raw = statements.map((statement, i) => (topical[i] ?? 0) / most
    + placeOf(report, statement)
    + (CUES.test(statement.text) ? 0.12 : 0)
    + (figuresOf(statement.text).length > 0 ? 0.12 : 0)
    + (leading.has(statement.refs[0]?.section ?? -1) ? 0.25 : 0))
  const highest = Math.max(...raw, Number.EPSILON)
  return statements.map((statement, i) => ({ ...statement, weight: (raw[i] ?? 0) / highest }))
}
