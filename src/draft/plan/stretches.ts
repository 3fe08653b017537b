/** A part's statements in stretches: what could be a slide each. */
import type { Part, Statement } from '../types.ts'

/** Statements of a stretch: more than a slide shows, so that the best can be chosen. */
const LONGEST = 12

export interface Stretch {
  section: number
  statements: Statement[]
}

export const sectionOf = (statement: Statement): number => statement.refs[0]?.section ?? -1

export function statementsBySection(statements: readonly Statement[]): Map<number, Statement[]> {
  const found = new Map<number, Statement[]>()
  for (const statement of statements) {
    const section = sectionOf(statement)
    found.set(section, [...found.get(section) ?? [], statement])
  }
  return found
}

/** Runs of at most `LONGEST` statements, all of about the same length. */
function split(section: number, statements: readonly Statement[]): Stretch[] {
  const count = Math.ceil(statements.length / LONGEST)
  const size = Math.ceil(statements.length / Math.max(1, count))
  return Array.from({ length: count }, (_, i) => ({ section, statements: statements.slice(i * size, (i + 1) * size) }))
}

export function stretchesOf(part: Part, bySection: ReadonlyMap<number, Statement[]>): Stretch[] {
  return part.sections.flatMap(section => split(section, bySection.get(section) ?? [])).filter(({ statements }) => statements.length > 0)
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
