/** One page on how the paper knows: interviews, data, scope and limits, which are no findings. */
import { isMethod } from '../language/method.ts'
import type { PlannedSlide, Statement } from '../types.ts'
import { byPlace, claimOf } from './choose.ts'
import { BACKUP, heightWith } from './fit.ts'
import { asClaims, keyOf, sentencesIn } from './notes.ts'
import type { Workshop } from './workshop.ts'

const FEWEST = 2
const MOST = 6

/** Whether a statement is of the paper’s matter, not of its making. */
export const isFinding = ({ outline }: Workshop) => ({ text, refs: [ref] }: Statement): boolean =>
  !isMethod(text, outline.report.sections[ref?.section ?? -1]?.title ?? '')

/** None where the paper says little of it. What does not fit stays with its section. */
export function howKnown(shop: Workshop): PlannedSlide[] {
  const isOfMatter = isFinding(shop)
  let room = BACKUP.space
  const told = [...shop.bySection.values()].flat().filter(statement => shop.isFree(statement) && !isOfMatter(statement)).sort(byPlace)
    .filter(({ text, leaning }) => (room -= heightWith(text, leaning, BACKUP)) >= 0).slice(0, MOST)
  if (told.length < FEWEST)
    return []
  const shown = told.flatMap(statement => [statement, ...statement.leaning])
  shop.use(shown)
  const carried = new Set(shown.flatMap(({ refs }) => refs.map(keyOf)))
  const sections = [...new Set(told.flatMap(({ refs }) => refs.map(({ section }) => section)))]
  return [{
    id: shop.name('how the paper knows'), title: { text: 'How the paper knows', refs: [] }, part: 'Method', backup: true, inBrief: false,
    body: { form: 'points', points: told.map(claimOf) },
    notes: asClaims(sentencesIn(shop.outline.report, sections).filter(({ ref }) => carried.has(keyOf(ref)))),
  }]
}
