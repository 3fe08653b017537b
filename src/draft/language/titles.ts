/** Statements short enough to head a slide. */
import { countWords } from '../../../model/time-plan.ts'
import type { Claim, Statement } from '../types.ts'
import { isDangling, isSentence } from './dangling.ts'
import { keepsMeaning } from './guard.ts'

/** Where a sentence may end early: before what only adds. */
const JOINTS = /(?:, (?:which|who|where|while|with|including|such as|as well as|making|leading|allowing|enabling|particularly|especially|notably|and thus|thereby|rather than)\b|; | – | — )/gu

const bare = (text: string): string => text.replace(/\.$/, '')

/** The statement, or the part of it before a joint, in at most `max` characters and without its full stop; `undefined` where neither fits. */
export function titleFrom(statement: Statement, max = 95): Claim | undefined {
  const whole = bare(statement.text)
  const claim = (text: string): Claim => ({ text, refs: statement.refs })
  if (/[.!?] \p{Lu}/u.test(whole))
    return undefined
  if (whole.length <= max && statement.words >= 4)
    return claim(whole)
  const ends = [...statement.text.matchAll(JOINTS)].map(({ index }) => index).reverse()
  for (const end of ends) {
    const text = statement.text.slice(0, end)
    if (text.length <= max && countWords(text) >= 5 && isSentence(`${text}.`) && !isDangling(text) && keepsMeaning(statement.text, text))
      return claim(text)
  }
  return undefined
}
