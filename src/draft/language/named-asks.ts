/** Recommendations that a report names: by a heading, or by the words before an item's text. */
import { figuresOf } from '../../evidence/figures.ts'
import { modalsOf } from '../../evidence/modals.ts'
import type { Report, Section } from '../../report/types.ts'
import type { Ask, Statement } from '../types.ts'
import { advises } from './advice.ts'
import { isInstruction } from './instructions.ts'
import { ended } from './words.ts'

const lowerFirst = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
const bare = (text: string): string => text.replace(/[.:]$/, '')

/** `Recommendation 1.2 (for Congress): Fund a joint office.` */
const NUMBERED = /^(?:(?:key |policy )?(?:recommendation|action|proposal|priority)s?\s*(?:no\.? ?)?[\dIVX]*(?:\.\d+)*[a-z]?|\d+(?:\.\d+)*)\s*(?:\((?:for )?(?<who>[^)]{2,60})\))?\s*[:.–—]?\s+(?<what>\p{Lu}.+)$/iu

/** `Close loopholes: Gaps in the rules …`, `Close loopholes - The board should …` */
const LABEL = /^(?<what>[^:.]{6,90}?)(?:: | [-‒–—] )(?=\p{Lu})/u

/** Words of a heading that is asked. */
const MOST = 28

/** Paragraphs in which the sentence is looked for that a heading is led back to. */
const NEAR = 3

/** Whether a sentence holds the figures and modal verbs of the heading over it. */
export function bears(sentence: string, heading: string): boolean {
  const held = new Set([...figuresOf(sentence), ...modalsOf(sentence)])
  return [...figuresOf(heading), ...modalsOf(heading)].every(one => held.has(one))
}

function askOfHeading(section: Section, index: number, within: boolean, isAdvice: boolean): Ask[] {
  const groups = NUMBERED.exec(section.title)?.groups
  const what = bare(groups?.what ?? section.title)
  const [ref] = section.paragraphs.filter(({ kind }) => kind !== 'about').slice(0, NEAR)
    .flatMap(({ number, sentences }) => sentences.flatMap(({ text }, sentence) => bears(text, what) ? [{ section: index, paragraph: number, sentence }] : []))
  const isAsked = (isAdvice ? advises(what) : (within || /^\W*recommendation/iu.test(section.title)) && isInstruction(`${what}.`)) && what.split(' ').length <= MOST
  if (!isAsked || !ref)
    return []
  const who = groups?.who?.replace(/^all$/iu, '')
  return [{ refs: [ref], addressee: who || undefined, verb: undefined, text: ended(what), decision: lowerFirst(what), weight: 0.9, names: 'section', leaning: [], ...isAdvice ? { isAdvice } : {} }]
}

/** Headings that say what is to be done, each with the first sentence under it that bears it; `advising`: those by which a handbook does. */
export const asksOfHeadings = (report: Report, recommending: ReadonlySet<number>, advising: ReadonlySet<number>): Ask[] =>
  report.sections.flatMap((section, index) => askOfHeading(section, index, recommending.has(index), advising.has(index)))

/** The name that stands before a statement, where it is an instruction. */
export function askOfLabel({ text, refs, weight, leaning }: Statement): Ask | undefined {
  const what = LABEL.exec(text)?.groups?.what
  return what !== undefined && isInstruction(`${what}.`) && figuresOf(what).length === 0
    ? { refs, addressee: undefined, verb: undefined, text, decision: lowerFirst(what), weight, names: 'statement', leaning }
    : undefined
}
