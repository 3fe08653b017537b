/** One page on how the paper knows: interviews, data, scope and limits, which are no findings. */
import { isMethod } from '../language/method.ts'
import { remember } from '../../remember.ts'
import { sectionsOver } from '../../report/above.ts'
import type { Report } from '../../report/types.ts'
import type { PlannedSlide, Statement } from '../types.ts'
import { byPlace, claimOf } from './points.ts'
import { BACKUP, heightWith } from './fit.ts'
import { asClaims, keyOf, sentencesIn } from './notes.ts'
import type { Workshop } from './workshop.ts'

const FEWEST = 2
const MOST = 6

const isOwn = remember(({ text }: Statement) => isMethod(text, ''))
/** By section, whether its heading or one over it is of how the paper was made. */
const isOfMethod = remember((report: Report) => {
  const named = report.sections.map(({ title }) => isMethod('', title))
  return sectionsOver(report).map((over, index) => named[index] === true || over.some(one => named[one]))
})

/** Whether a statement is of the paper’s matter, not of its making. */
export const isFinding = ({ outline: { report } }: Workshop) => {
  const isOf = isOfMethod(report)
  return (statement: Statement): boolean => !isOwn(statement) && isOf[statement.refs[0]?.section ?? -1] !== true
}

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
