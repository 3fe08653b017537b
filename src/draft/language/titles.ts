/** Statements short enough to head a slide. */
import { countWords } from '../../../model/time-plan.ts'
import type { Claim, Statement } from '../types.ts'
import { opensAsClause } from './clauses.ts'
import { isDangling, isSentence } from './dangling.ts'
import { keepsMeaning } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { isUnspaced } from './words.ts'

/** Where a sentence may end early: before what only adds. */
const JOINTS = /(?:, (?:which|who|where|while|with|including|such as|as well as|making|leading|allowing|enabling|particularly|especially|notably|and thus|thereby|rather than)\b|; | – | — )/gu

/** A dash that opened an aside which the cut would leave open. */
const DASH = /\s[–—]\s|\w—\w/u

/** Words that want more after them. */
const OPEN_END = /\b(?:an?|the|of|to|by|for|in|on|at|as|with|from|and|or|than|its|their)$/u

const bare = (text: string): string => text.replace(/\.(?=[”’"]?$)/, '')

/** A sentence, an instruction, or a script that is not cut; never a bare phrase of a list. */
const isWhole = (text: string): boolean => isUnspaced(text) || isSentence(text) || isInstruction(text)

/** The statement, or the part of it before a joint, in at most `max` characters and without its full stop; `undefined` where neither fits. */
export function titleFrom(statement: Statement, max = 95): Claim | undefined {
  const whole = bare(statement.text)
  const claim = (text: string): Claim => ({ text, refs: statement.refs })
  if (/[.!?] \p{Lu}/u.test(whole))
    return undefined
  if (whole.length <= max && statement.words >= 4 && isWhole(statement.text))
    return claim(whole)
  if (/:/.test(whole))
    return undefined
  const ends = [...statement.text.matchAll(JOINTS)]
    .filter(({ 0: joint, index }) => !/[–—]/.test(joint) || !/ [–—] /.test(statement.text.slice(index + joint.length)))
    .map(({ index }) => index).reverse()
  for (const end of ends) {
    const text = statement.text.slice(0, end)
    if (text.length <= max && countWords(text) >= 5 && isSentence(`${text}.`) && opensAsClause(text) && !DASH.test(text) && !OPEN_END.test(text) && !isDangling(text) && keepsMeaning(statement.text, text))
      return claim(text)
  }
  return undefined
}
