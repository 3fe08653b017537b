/** Items that a lead announces as what a paper found: `This led to three conclusions:`. */
import type { Report } from '../../report/types.ts'
import { remember } from '../../remember.ts'
import type { SentenceRef } from '../types.ts'

const LEAD = /\b(?:findings?|conclusions?|takeaways?|judge?ments|messages|lessons|arguments|insights|found|finds|concluded|concludes|argues|shows|showed)\b[^:]*:$/u

const placeOf = ({ section, paragraph }: Pick<SentenceRef, 'section' | 'paragraph'>): string => `${section}:${paragraph}`

/** The paragraphs of such items. */
const foundIn = remember((report: Report): ReadonlySet<string> => new Set(report.sections.flatMap(({ paragraphs }, section) => {
  let led = false
  return paragraphs.flatMap(({ kind, number, sentences }) => {
    led = kind === 'item' ? led : LEAD.test(sentences.at(-1)?.text ?? '')
    return kind === 'item' && led ? [placeOf({ section, paragraph: number })] : []
  })
})))

/** Whether a sentence opens such an item. */
export const opensFinding = (report: Report, ref: SentenceRef | undefined): boolean => ref?.sentence === 0 && foundIn(report).has(placeOf(ref))
