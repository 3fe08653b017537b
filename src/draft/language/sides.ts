/** Sections in which a report tells what the sides of a debate say. */
import { remember } from '../../remember.ts'
import type { Report } from '../../report/types.ts'

/** `The case for a ban`, `The case against`: each tells what one side says. */
const FOR = /^(?:[\d.]+ )?(?:the )?(?:(?:case|arguments?|reasons?) (?:for|in favou?r of)\b|what (?:supporters|proponents|advocates) (?:say|argue)|pros?$)/iu
const AGAINST = /^(?:[\d.]+ )?(?:the )?(?:(?:case|arguments?|reasons?) against\b|what (?:opponents|critics|s[ck]eptics) (?:say|argue)|(?:cons?|contra|objections|counter-?arguments?)$)/iu

/** Indexes of those of both sides; none where only one is told, which may be the paper’s own. */
export const sidesOf = remember(({ sections }: Report): ReadonlySet<number> => {
  const [first, second] = [FOR, AGAINST].map(side => sections.flatMap(({ title }, index) => side.test(title) ? [index] : []))
  return new Set(first?.length && second?.length ? [...first, ...second] : [])
})
