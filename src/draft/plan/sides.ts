/** What the sides of a debate say: a title, or the paper in one minute, would tell it as the paper’s own. */
import type { Report } from '../../report/types.ts'
import type { Statement } from '../types.ts'

/** `The case for a ban`, `The case against`: each tells what one side says. */
const FOR = /^(?:[\d.]+ )?(?:the )?(?:(?:case|arguments?|reasons?) (?:for|in favou?r of)\b|what (?:supporters|proponents|advocates) (?:say|argue)|pros?$)/iu
const AGAINST = /^(?:[\d.]+ )?(?:the )?(?:(?:case|arguments?|reasons?) against\b|what (?:opponents|critics|s[ck]eptics) (?:say|argue)|(?:cons?|contra|objections|counter-?arguments?)$)/iu

/** Each that stands under the heading of a side, in a report that has both. */
export function withSides({ sections }: Report, statements: readonly Statement[]): readonly Statement[] {
  const sides = [FOR, AGAINST].map(side => new Set(sections.flatMap(({ title }, index) => side.test(title) ? [index] : [])))
  const isSide = ({ refs: [ref] }: Statement): boolean => sides.some(side => side.has(ref?.section ?? -1))
  return sides.some(({ size }) => size === 0) ? statements : statements.map(statement => isSide(statement) ? { ...statement, isSide: true } : statement)
}
