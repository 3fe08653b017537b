/** What the sides of a debate say: a title, or the paper in one minute, would tell it as the paper’s own. */
import { sidesOf } from '../language/sides.ts'
import type { Report } from '../../report/types.ts'
import type { Statement } from '../types.ts'

/** Each that stands under the heading of a side, in a report that has both. */
export function withSides(report: Report, statements: readonly Statement[]): readonly Statement[] {
  const sides = sidesOf(report)
  return sides.size === 0 ? statements : statements.map(statement => sides.has(statement.refs[0]?.section ?? -1) ? { ...statement, isSide: true } : statement)
}
