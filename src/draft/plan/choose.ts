/** Which statements make a slide. */
import { overlap } from '../language/words.ts'
import { titleFrom } from '../language/titles.ts'
import type { Claim, Statement } from '../types.ts'
import { inOrder } from './notes.ts'
import { heightOf, type Area } from './fit.ts'

/** Two statements that share so much of their telling words say the same. */
const SAME = 0.8

export const byWeight = (a: Statement, b: Statement): number => b.weight - a.weight

export function byPlace(a: Statement, b: Statement): number {
  const [first] = a.refs
  const [second] = b.refs
  return first && second ? inOrder(first, second) : 0
}

export interface Chosen {
  title: Claim
  titled: Statement
  points: Statement[]
}

/** The best statement that can be a title, and the best others that fit under it. `undefined` where none can be a title. */
export function chooseSlide(candidates: readonly Statement[], area: Area, most: number, titleLength: number): Chosen | undefined {
  const ranked = candidates.toSorted(byWeight)
  const titled = ranked.find(statement => titleFrom(statement, titleLength))
  const title = titled && titleFrom(titled, titleLength)
  if (!titled || !title)
    return undefined
  const points: Statement[] = []
  let used = 0
  // A title that was cut short leaves words unsaid: the whole statement is then the first of the points.
  const pool = title.text.length + 1 < titled.text.length ? [titled, ...ranked.filter(other => other !== titled)] : ranked.filter(other => other !== titled)
  for (const statement of pool) {
    const height = heightOf(statement.text, area)
    const isNew = statement === titled || [...points, titled].every(other => overlap(other.stems, statement.stems) < SAME)
    if (points.length < most && used + height <= area.space && isNew) {
      points.push(statement)
      used += height
    }
  }
  return { title, titled, points: points.sort(byPlace) }
}
