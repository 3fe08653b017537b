/** Statements that a report grants, or tells as the view of others, with the sentence that answers them: without it, a slide would say what the paper denies. */
import { answers, grants, tellsOthers, tellsView } from '../language/granted.ts'
import { rebuts } from '../language/turning.ts'
import type { Paragraph, Report } from '../../report/types.ts'
import type { SentenceRef, Statement } from '../types.ts'
import { keyOf } from './notes.ts'
import { isAt } from './turns.ts'

/** Sentences by which an answer stands after what it answers; that of a view at any distance in its paragraph. */
const REACH = 7
/** Sentences before a rebuttal that tell what it rebuts. */
const BACK = 4

const textsOf = ({ sentences }: Paragraph): string[] => sentences.map(({ text }) => text)

/** The index in its paragraph of what answers the sentence at `from`, or that after its last, where the next paragraph opens with it. */
function answerTo(texts: readonly string[], next: string | undefined, from: number): number | undefined {
  const reach = tellsView(texts[from] ?? '') ? Infinity : REACH
  const at = [...texts, next ?? ''].findIndex((text, i) => i > from && i <= from + reach && answers(text))
  return at < 0 ? undefined : at
}

/** Where each granted sentence of a paragraph is answered: what others hold with the sentences that go on with it, and what is rebutted with those before it. */
function answeredIn(paragraph: Paragraph, next: Paragraph | undefined): (number | undefined)[] {
  const texts = textsOf(paragraph)
  const opening = paragraph.kind === 'prose' && next?.kind === 'prose' ? next.sentences[0]?.text : undefined
  const found: (number | undefined)[] = []
  const mark = (from: number, to: number, at: number): void => {
    for (let i = Math.max(0, from); i < to; i++)
      found[i] ??= at
  }
  texts.forEach((text, i) => {
    if (rebuts(text))
      mark(i - BACK, i, i)
    const at = grants(text) ? answerTo(texts, opening, i) : undefined
    if (at !== undefined)
      mark(i, tellsOthers(text) ? at : i + 1, at)
  })
  return found
}

/** Keys of granted sentences with the places of their answers. */
function answersIn({ sections }: Report): ReadonlyMap<string, SentenceRef> {
  const found = new Map<string, SentenceRef>()
  sections.forEach(({ paragraphs }, section) => paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1]
    answeredIn(paragraph, next).forEach((at, sentence) => {
      if (at !== undefined)
        found.set(keyOf({ section, paragraph: paragraph.number, sentence }), at < paragraph.sentences.length ? { section, paragraph: paragraph.number, sentence: at } : { section, paragraph: next?.number ?? 0, sentence: 0 })
    })
  }))
  return found
}

/** Each granted statement with the sentence that answers it: the talk tells it with that or not at all, and it heads nothing, unless that leans on it. */
export function withAnswers(report: Report, statements: readonly Statement[]): Statement[] {
  const answered = answersIn(report)
  return statements.map((statement) => {
    const [ref] = statement.refs
    const answer = ref && answered.get(keyOf(ref))
    if (answer === undefined || statement.turning !== undefined || isAt(statement, answer))
      return statement
    return { ...statement, turnedBy: statement.turnedBy ?? answer, ...statement.leaning.some(claim => isAt(claim, answer)) ? {} : { isHalf: true } }
  })
}
