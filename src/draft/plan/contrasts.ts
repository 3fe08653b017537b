/** Which of a slide's points are two sides of a contrast, and what then stands below them. */
import { contrastBetween, contrastWithin, type Placed } from '../language/contrasts.ts'
import type { Contrast, SentenceRef, Statement } from '../types.ts'
import { heightWith, TALK_DENSE } from './fit.ts'
import { keyOf } from './notes.ts'
import type { Workshop } from './workshop.ts'

/** Contrasts of a talk that are drawn as such: more would be a mannerism. */
const MOST = 2

/** Characters of a line in one of two columns, pixels of a line, and of all else: heads, rules, margins. */
const COLUMN = 38
const LINE = 32
const FRAME = 92

const heightOf = (contrast: Contrast): number => FRAME + LINE * Math.max(...contrast.map(({ claim }) => Math.ceil(claim.text.length / COLUMN)))

function placed({ outline: { report } }: Workshop, ref: SentenceRef | undefined): Placed | undefined {
  const text = ref && report.sections[ref.section]?.paragraphs.find(({ number }) => number === ref.paragraph)?.sentences[ref.sentence]?.text
  return ref && text !== undefined ? { text, ref } : undefined
}

/** The contrast of a point in itself, or with the sentence after it, where the slide shows that too. */
function contrastAt(shop: Workshop, { refs: [ref, ...more] }: Statement, shown: ReadonlySet<string>): Contrast | undefined {
  const first = more.length === 0 ? placed(shop, ref) : undefined
  const next = ref && placed(shop, { ...ref, sentence: ref.sentence + 1 })
  return first && (contrastWithin(first) ?? (next && shown.has(keyOf(next.ref)) ? contrastBetween(first, next) : undefined))
}

/** The slide's contrast with the points that stand below it, as far as they fit; `undefined` where it has none. */
export function withContrast(shop: Workshop, points: readonly Statement[]): { contrast: Contrast, below: Statement[] } | undefined {
  const shown = new Set(points.flatMap(({ refs, leaning }) => [...refs, ...leaning.flatMap(claim => claim.refs)]).map(keyOf))
  const contrast = shop.compared.size < MOST ? points.map(point => contrastAt(shop, point, shown)).find(one => one !== undefined) : undefined
  if (!contrast)
    return undefined
  const drawn = new Set(contrast.flatMap(({ claim }) => claim.refs.map(keyOf)))
  // What leans on a side, and is none itself, would lose what it leans on.
  const isDrawn = ({ refs }: Pick<Statement, 'refs'>): boolean => refs.some(ref => drawn.has(keyOf(ref)))
  if (points.filter(isDrawn).some(({ leaning }) => leaning.some(claim => !isDrawn(claim))))
    return undefined
  const below = points.filter(point => !isDrawn(point))
  const fits = (): boolean => below.reduce((sum, { text, leaning }) => sum + heightWith(text, leaning, TALK_DENSE), 0) <= TALK_DENSE.space - heightOf(contrast)
  while (below.length > 0 && !fits())
    below.splice(below.indexOf(below.toSorted((a, b) => a.weight - b.weight)[0] ?? below[0] as Statement), 1)
  return heightOf(contrast) <= TALK_DENSE.space ? { contrast, below } : undefined
}
