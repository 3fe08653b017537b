/** Enumerations: sentences that a report counts (`First, …`, `Second, …`), and the sentences of a list. They are the frame of its argument. */
import type { Report } from '../../report/types.ts'
import { countWords } from '../../../model/time-plan.ts'
import type { SentenceRef, Statement } from '../types.ts'
import { opensAsClause } from './clauses.ts'
import { cutSentence } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { stemsOf } from './words.ts'

const FIRST = /^(?:First|Firstly|First of all|First and foremost),/u
const NEXT = /^(?:Second|Secondly|Third|Thirdly|Fourth|Fourthly|Fifth|Fifthly|Sixth|Seventh|Eighth|Finally|Lastly|Last),/u
const FEWEST = 3

type Marked = Pick<Statement, 'refs' | 'series' | 'leads'> & Partial<Pick<Statement, 'leaning'>>

const firstRef = ({ refs: [ref] }: Marked): SentenceRef | undefined => ref

/** A sentence as the report has it; `''` where there is none. */
export function sentenceAt(report: Report, ref: SentenceRef | undefined): string {
  return ref === undefined ? '' : report.sections[ref.section]?.paragraphs[ref.paragraph - 1]?.sentences[ref.sentence]?.text ?? ''
}

/** A lead that says no more than that a list follows. */
const BARE_LEAD = /\b(?:follow(?:s|ing)|below|[Tt]hey|[Tt]hese|this)\b|\b(?:are|is|include[sd]?|as|by|to|that|for|of|with|becomes?|on)\.$|\b(?:types|ways|reasons|points|kinds|categories|things|groups|themes|questions)\.$/u

/** `The port has three quays:` before what it counts off, as a sentence; `undefined` where it says nothing of its own. */
export function leadInto(report: Report, { refs: [ref] }: Marked): Statement | undefined {
  const paragraph = ref && report.sections[ref.section]?.paragraphs[ref.paragraph - 2]
  const last = paragraph?.sentences.at(-1)?.text
  if (ref === undefined || ref.sentence !== 0 || paragraph === undefined || last === undefined || !last.endsWith(':'))
    return undefined
  const text = cutSentence(last.replace(/:$/u, '.'))
  return isSentence(text) && opensAsClause(text) && !isDangling(text) && !BARE_LEAD.test(text)
    ? { refs: [{ section: ref.section, paragraph: paragraph.number, sentence: paragraph.sentences.length - 1 }], text, words: countWords(text), weight: 0, stems: stemsOf(text), isItem: false, leaning: [] }
    : undefined
}

/** Runs of counted sentences in a section, each with its first. */
function counted<T extends Marked>(report: Report, statements: readonly T[]): T[][] {
  const runs: T[][] = []
  for (const statement of statements) {
    const sentence = sentenceAt(report, firstRef(statement))
    if (FIRST.test(sentence))
      runs.push([statement])
    else if (NEXT.test(sentence))
      runs.at(-1)?.push(statement)
  }
  return runs
}

/** The first sentence of each item, list by list. */
function listed<T extends Marked>(report: Report, statements: readonly T[]): T[][] {
  const runs: T[][] = []
  let before = -1
  for (const statement of statements) {
    const ref = firstRef(statement)
    const isItem = ref !== undefined && report.sections[ref.section]?.paragraphs[ref.paragraph - 1]?.kind === 'item'
    if (!isItem || ref.sentence !== 0)
      continue
    if (ref.paragraph === before + 1)
      runs.at(-1)?.push(statement)
    else
      runs.push([statement])
    before = ref.paragraph
  }
  return runs
}

/** Whether a statement, with what leans on it, ends right before a sentence. */
export function endsBefore(report: Report, { refs, leaning = [] }: Marked, next: SentenceRef): boolean {
  const end = leaning.at(-1)?.refs.at(-1) ?? refs.at(-1)
  if (end === undefined)
    return false
  return end.paragraph === next.paragraph
    ? end.sentence + 1 === next.sentence
    : end.paragraph + 1 === next.paragraph && next.sentence === 0 && report.sections[end.section]?.paragraphs[end.paragraph - 1]?.sentences.length === end.sentence + 1
}

/** Marks what is enumerated, and the statement right before it, which says of what. `statements`: in the order of the report. */
export function markSeries<T extends Marked>(report: Report, statements: readonly T[]): void {
  let series = 0
  for (const group of Map.groupBy(statements, statement => firstRef(statement)?.section ?? -1).values()) {
    const runs = [...counted(report, group), ...listed(report, group)].filter(run => run.length >= FEWEST)
    for (const run of runs) {
      series++
      const at = run[0] ? group.indexOf(run[0]) : -1
      const lead = group[at - 1]
      const first = run[0] && firstRef(run[0])
      if (lead && first && lead.series === undefined && endsBefore(report, lead, first))
        lead.leads = series
      run.filter(statement => statement.series === undefined).forEach(statement => Object.assign(statement, { series }))
    }
  }
}
