/** What stands after a sentence that turns from a fault to its remedy: `To avoid this, …`. Under the fault it would read as more of it. */
import { opensRemedy } from '../language/turning.ts'
import type { Report } from '../../report/types.ts'
import type { SentenceRef, Statement } from '../types.ts'
import { inOrder } from './notes.ts'

/** The statements, each that stands after such a sentence in its paragraph with the place of that one. */
export function withRemedies({ sections }: Report, statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const [ref] = statement.refs
    const sentences = sections[ref?.section ?? -1]?.paragraphs.find(({ number }) => number === ref?.paragraph)?.sentences ?? []
    const sentence = ref ? sentences.slice(0, ref.sentence + 1).findLastIndex(({ text }) => opensRemedy(text)) : -1
    return ref && sentence >= 0 ? { ...statement, remedyFrom: { ...ref, sentence } } : statement
  })
}

/** Whether the title tells of the fault, right before what the point says is done against it. */
export function isRemedyOf(titled: Statement, { remedyFrom }: Pick<Statement, 'remedyFrom'>): boolean {
  const own: SentenceRef | undefined = (titled.leaning.at(-1) ?? titled).refs.at(-1)
  return remedyFrom !== undefined && own !== undefined && own.section === remedyFrom.section && remedyFrom.paragraph - own.paragraph <= 1 && inOrder(own, remedyFrom) < 0
}
