/** Which of a slide's points are two sides of a contrast, and what then stands below them. */
import { contrastAt } from '../language/contrasts.ts'
import type { Contrast, Statement } from '../types.ts'
import { heightWith, TALK } from './fit.ts'
import { keyOf } from './notes.ts'
import type { Workshop } from './workshop.ts'

/** Contrasts of a talk that are drawn as such: more would be a mannerism. */
const MOST = 2

/** Characters of a line in one of two columns, pixels of a line, and of all else: heads, rules, margins. */
const COLUMN = 34
const LINE = 37
const FRAME = 116

const heightOf = (contrast: Contrast): number => FRAME + LINE * Math.max(...contrast.map(({ claim }) => Math.ceil(claim.text.length / COLUMN)))

/** The contrast that begins with a point, where the slide shows both of its sides. */
function contrastOf({ outline: { report } }: Workshop, { refs: [ref, ...more] }: Statement, shown: ReadonlySet<string>): Contrast | undefined {
  const contrast = ref && more.length === 0 ? contrastAt(report, ref) : undefined
  return contrast?.every(({ claim }) => claim.refs.every(one => shown.has(keyOf(one)))) ? contrast : undefined
}

/** Whether one of the sides says it. */
export function isDrawn(contrast: Contrast | undefined, { refs }: Pick<Statement, 'refs'>): boolean {
  const sides = new Set(contrast?.flatMap(({ claim }) => claim.refs.map(keyOf)))
  return refs.some(ref => sides.has(keyOf(ref)))
}

/** What turns against a point that goes does not stay. */
function without(points: readonly Statement[], gone: Statement): Statement[] {
  const next = points[points.indexOf(gone) + 1]
  return points.filter(point => point !== gone && !(point === next && point.text === point.turning))
}

/** The slide's contrast with the points that stand below it, as far as they fit; `undefined` where it has none. */
export function withContrast(shop: Workshop, points: readonly Statement[]): { contrast: Contrast, below: Statement[] } | undefined {
  const shown = new Set(points.flatMap(({ refs, leaning }) => [...refs, ...leaning.flatMap(claim => claim.refs)]).map(keyOf))
  const contrast = shop.compared.size < MOST ? points.map(point => contrastOf(shop, point, shown)).find(one => one !== undefined) : undefined
  if (!contrast)
    return undefined
  // What leans on a side, and is none itself, would lose what it leans on.
  if (points.filter(point => isDrawn(contrast, point)).some(({ leaning }) => leaning.some(claim => !isDrawn(contrast, claim))))
    return undefined
  let below = points.filter(point => !isDrawn(contrast, point))
  const height = (): number => heightOf(contrast) + below.reduce((sum, { text, leaning }) => sum + heightWith(text, leaning, TALK), 0)
  while (below.length > 0 && height() > TALK.space)
    below = without(below, below.reduce((least, point) => point.weight < least.weight ? point : least))
  return height() <= TALK.space ? { contrast, below } : undefined
}
