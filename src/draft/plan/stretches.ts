/** A part's statements in stretches: what could be a slide each. */
import type { Claim, Part, Statement } from '../types.ts'

/** Statements of a stretch: more than a slide shows, so that the best can be chosen; fewer where there is time for all. */
const LONGEST = 12
const SHORTEST = 5

export interface Stretch {
  section: number
  statements: Statement[]
  /** What the statements enumerate, where it is said; they stand together then. */
  series?: { lead: Statement | undefined }
  /** The scenario that they tell. */
  scenario?: Claim
}

export const sectionOf = ({ refs: [first] }: Pick<Statement, 'refs'>): number => first?.section ?? -1

export function statementsBySection(statements: readonly Statement[]): Map<number, Statement[]> {
  return Map.groupBy(statements, sectionOf)
}

/** Statements by which a stretch may be longer or shorter, so that it ends where a paragraph does. */
const SHIFT = 2

/** Where a stretch may end that should end about there: between paragraphs, if one is near; what turns against a statement stays with it. */
function endNear(statements: readonly Statement[], at: number): number {
  const isTurn = (i: number): boolean => statements[i]?.turning !== undefined
  const isEdge = (i: number): boolean => i > 0 && !isTurn(i) && statements[i - 1]?.refs[0]?.paragraph !== statements[i]?.refs[0]?.paragraph
  const near = [0, ...Array.from({ length: SHIFT }, (_, i) => [-i - 1, i + 1])].flat().map(by => at + by)
  return at >= statements.length ? at : near.find(isEdge) ?? (isTurn(at) ? at + 1 : at)
}

/** Runs of about `longest` statements, all of about the same length. */
function split(section: number, statements: readonly Statement[], longest: number): Stretch[] {
  const count = Math.ceil(statements.length / longest)
  const size = Math.ceil(statements.length / Math.max(1, count))
  const end = (i: number): number => endNear(statements, i * size)
  return Array.from({ length: count }, (_, i) => ({ section, statements: statements.slice(i === 0 ? 0 : end(i), end(i + 1)) })).filter(stretch => stretch.statements.length > 0)
}

/** Fewer statements than a slide needs join those before them. */
const SMALL = 4
function withNeighbour(stretches: readonly Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1)
  return last && !last.series && !next.series && last.scenario?.text === next.scenario?.text && (last.statements.length < SMALL || next.statements.length < SMALL) && last.statements.length + next.statements.length <= LONGEST
    ? [...stretches.slice(0, -1), { section: last.section, statements: [...last.statements, ...next.statements], ...last.scenario ? { scenario: last.scenario } : {} }]
    : [...stretches, next]
}

/** Statements of an enumeration that a slide can show. */
const FEWEST_OF_SERIES = 3
const MOST_OF_SERIES = 5

/** Enumerations of a section, in slides, and what is left beside them. */
function withSeries(section: number, statements: readonly Statement[], longest: number): Stretch[] {
  const runs = [...Map.groupBy(statements.filter(({ series }) => series !== undefined), ({ series }) => series)].filter(([, run]) => run.length >= FEWEST_OF_SERIES)
  const counted = runs.flatMap(([series, run]) => {
    const lead = statements.find(({ leads }) => leads === series)
    return split(section, run, MOST_OF_SERIES).map((stretch, i): Stretch => ({ ...stretch, series: { lead: i === 0 ? lead : undefined } }))
  })
  const taken = new Set(counted.flatMap(({ statements: run, series }) => [...run, ...series?.lead ? [series.lead] : []]))
  const rest = split(section, statements.filter(statement => !taken.has(statement)), longest)
  return [...counted, ...rest].sort((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = ({ statements: [first] }: Stretch): number => (first?.refs[0]?.paragraph ?? 0) * 1000 + (first?.refs[0]?.sentence ?? 0)

/** Statements of each scenario apart, and those of none. */
export const byScenario = (statements: readonly Statement[]): Statement[][] => [...Map.groupBy(statements, ({ scenario }) => scenario?.text).values()]

/** At least `slots` stretches, as far as there are statements for them. */
export function stretchesOf(part: Part, bySection: ReadonlyMap<number, Statement[]>, slots: number): Stretch[] {
  const total = part.sections.reduce((sum, section) => sum + (bySection.get(section)?.length ?? 0), 0)
  const longest = Math.min(LONGEST, Math.max(SHORTEST, Math.ceil(total / Math.max(1, slots))))
  return part.sections.flatMap(section => byScenario(bySection.get(section) ?? []).flatMap(told => withSeries(section, told, longest).map(stretch => told[0]?.scenario ? { ...stretch, scenario: told[0].scenario } : stretch)).sort((a, b) => placeOf(a) - placeOf(b))).filter(({ statements }) => statements.length > 0).reduce(withNeighbour, [])
}

/** `total` slots shared by weight, at least one each as far as they go; the largest remainders get what is left. */
export function share(total: number, weights: readonly number[]): number[] {
  if (total <= 0 || weights.length === 0)
    return weights.map(() => 0)
  const base = total >= weights.length ? 1 : 0
  const rest = total - base * weights.length
  const sum = weights.reduce((a, b) => a + b, 0) || 1
  const exact = weights.map(weight => weight / sum * rest)
  const whole = exact.map(Math.floor)
  const left = rest - whole.reduce((a, b) => a + b, 0)
  const order = exact.map((value, i) => ({ i, remainder: value - Math.floor(value) })).sort((a, b) => b.remainder - a.remainder || a.i - b.i).slice(0, left)
  const extra = new Set(order.map(({ i }) => i))
  return whole.map((value, i) => base + value + (extra.has(i) ? 1 : 0))
}
