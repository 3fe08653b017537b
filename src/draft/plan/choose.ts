/** Which statements make a slide. */
import { overlap } from '../language/words.ts'
import type { Claim, Statement } from '../types.ts'
import { inOrder } from './notes.ts'
import { heightOf, type Area } from './fit.ts'
import { headlineOf, worthAsPoint } from './headline.ts'

/** Two statements that share so much of their telling words say the same. */
const SAME = 0.8

export const byWeight = (a: Statement, b: Statement): number => b.weight - a.weight

export function byPlace(a: Pick<Statement, 'refs'>, b: Pick<Statement, 'refs'>): number {
  const [first] = a.refs
  const [second] = b.refs
  return first && second ? inOrder(first, second) : 0
}

export interface Chosen {
  title: Claim
  /** What the title was cut from; absent where the title is a label. */
  titled: Statement | undefined
  points: Statement[]
}

/** The best statements, each new beside the others, that fit; in the report's order. */
function pointsFrom(ranked: readonly Statement[], titled: Statement | undefined, area: Area, most: number): Statement[] {
  const points: Statement[] = []
  let used = 0
  for (const statement of ranked) {
    const height = heightOf(statement.text, area)
    const isNew = statement === titled || [...points, ...titled ? [titled] : []].every(other => overlap(other.stems, statement.stems) < SAME)
    if (points.length < most && used + height <= area.space && isNew) {
      points.push(statement)
      used += height
    }
  }
  return points.sort(byPlace)
}

/** Words of a point that is read while somebody speaks. */
const LONGEST = 32

/** The best statement that can be a title, or else `label`, and the best others that fit under it. `undefined` where there is neither. */
export function chooseSlide(candidates: readonly Statement[], area: Area, most: number, titleLength: number, label?: string): Chosen | undefined {
  const ranked = candidates.filter(({ words }) => words <= LONGEST).toSorted((a, b) => worthAsPoint(b) - worthAsPoint(a))
  const headline = headlineOf(ranked, titleLength)
  if (!headline)
    return label === undefined || ranked.length === 0 ? undefined : { title: { text: label, refs: [] }, titled: undefined, points: pointsFrom(ranked, undefined, area, most) }
  const { title, titled, isWhole } = headline
  const others = ranked.filter(other => other !== titled)
  // A title that was cut short leaves words unsaid: the whole statement is then the first of the points.
  return { title, titled, points: pointsFrom(isWhole ? others : [titled, ...others], titled, area, most) }
}

/** All that a slide shows of the report. */
export const shownBy = ({ titled, points }: Chosen): Statement[] => titled && !points.includes(titled) ? [titled, ...points] : points
