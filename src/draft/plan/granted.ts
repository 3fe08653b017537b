/** Statements that a report grants, or tells as the view of others, with the sentence that answers them: without it, a slide would say what the paper denies. */
import { answers, grants, supposesFirst, tellsOthers, tellsView } from '../language/granted.ts'
import { denies, rebuts } from '../language/turning.ts'
import type { Paragraph, Report, Section } from '../../report/types.ts'
import type { Claim, SentenceRef, Statement } from '../types.ts'
import { keyOf } from './notes.ts'
import { isAt } from './turns.ts'

/** Sentences by which an answer stands after what it answers; that of a view at any distance in its paragraph. */
const REACH = 7
/** Sentences before a rebuttal that tell what it rebuts. */
const BACK = 4

const textsOf = ({ sentences }: Paragraph): string[] => sentences.map(({ text }) => text)

/** The index in its paragraph of what answers the sentence at `from`, or that after its last, where the next paragraph opens with it. */
function answerTo(texts: readonly string[], next: readonly string[], from: number): number | undefined {
  const reach = tellsView(texts[from] ?? '') ? Infinity : supposesFirst(texts[from] ?? '') ? 1 : REACH
  const at = [...texts, ...next].findIndex((text, i) => i > from && i <= from + reach && answers(text))
  return at < 0 ? undefined : at
}

/** Where each granted sentence of a paragraph is answered: what others hold with the sentences that go on with it, and what is rebutted with those before it. */
function answeredIn(paragraph: Paragraph, next: Paragraph | undefined): (number | undefined)[] {
  const texts = textsOf(paragraph)
  const following = paragraph.kind === 'prose' && next?.kind === 'prose' ? textsOf(next) : []
  const [opening = ''] = following
  // `On paper, …`: the next paragraph goes on granting before it answers.
  const reached = grants(opening) && !tellsOthers(opening) ? following : following.slice(0, 1)
  const found: (number | undefined)[] = []
  const mark = (from: number, to: number, at: number): void => {
    for (let i = Math.max(0, from); i < to; i++)
      found[i] ??= at
  }
  texts.forEach((text, i) => {
    if (rebuts(text))
      mark(i - BACK, i, i)
    const at = grants(text) || supposesFirst(text) ? answerTo(texts, reached, i) : undefined
    if (at !== undefined)
      mark(i, tellsOthers(text) ? at : i + 1, at)
  })
  if (denies(opening))
    mark(texts.length - BACK, texts.length, texts.length)
  return found
}

/** `Myth 3: Pilots are dear`: what stands first under it is what the section answers. */
const MYTH = /^(?:[\d.]+ )?(?:Myth|Misconception|Fallacy)\b/iu
const CORRECTS = /^(?:Fact|Reality|Truth|In fact|Actually)\b/u

/** Where a myth is answered: the sentence that opens a paragraph after it, or the first that turns within its paragraph. */
function answersMyth({ title, paragraphs }: Section): { paragraph: Paragraph, sentence: number } | undefined {
  const isAnswer = (text: string | undefined): boolean => text !== undefined && (CORRECTS.test(text) || answers(text))
  if (!MYTH.test(title) || isAnswer(paragraphs[0]?.sentences[0]?.text))
    return undefined
  const [first] = paragraphs
  const sentence = first?.sentences.findIndex(({ text }) => isAnswer(text)) ?? -1
  const paragraph = paragraphs.slice(1).find(({ sentences: [opening] }) => isAnswer(opening?.text))
  return first && sentence > 0 ? { paragraph: first, sentence } : paragraph && { paragraph, sentence: 0 }
}

/** Keys of granted sentences with the places of their answers. */
function answersIn({ sections }: Report): ReadonlyMap<string, SentenceRef> {
  const found = new Map<string, SentenceRef>()
  sections.forEach((one, section) => {
    const answer = answersMyth(one)
    one.paragraphs.forEach(({ number, sentences }) => sentences.forEach((_, sentence) => {
      if (answer && (number < answer.paragraph.number || (number === answer.paragraph.number && sentence < answer.sentence)))
        found.set(keyOf({ section, paragraph: number, sentence }), { section, paragraph: answer.paragraph.number, sentence: answer.sentence })
    }))
  })
  sections.forEach(({ paragraphs }, section) => paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1]
    answeredIn(paragraph, next).forEach((at, sentence) => {
      if (at !== undefined)
        found.set(keyOf({ section, paragraph: paragraph.number, sentence }), at < paragraph.sentences.length ? { section, paragraph: paragraph.number, sentence: at } : { section, paragraph: next?.number ?? 0, sentence: at - paragraph.sentences.length })
    })
  }))
  return found
}

/** Without, in the talk, the sentences that lean from the one on that grants what only a sentence further on answers. */
function untilGranted(statement: Statement, answered: ReadonlyMap<string, SentenceRef>): Statement {
  const { leaning, parts = 0, isList } = statement
  const isOpen = ({ refs: [ref] }: Claim): boolean => {
    const answer = ref && answered.get(keyOf(ref))
    return answer !== undefined && ![statement, ...leaning].some(claim => isAt(claim, answer))
  }
  const at = isList ? -1 : leaning.findIndex((claim, i) => i >= parts && isOpen(claim))
  return at < 0 ? statement : { ...statement, tellable: at }
}

/** Each granted statement with the sentence that answers it: the talk tells it with that or not at all, and it heads nothing. */
export function withAnswers(report: Report, statements: readonly Statement[]): Statement[] {
  const answered = answersIn(report)
  return statements.map((statement) => {
    const [ref] = statement.refs
    const answer = ref && answered.get(keyOf(ref))
    if (answer === undefined || statement.turning !== undefined || isAt(statement, answer))
      return untilGranted(statement, answered)
    return { ...statement, turnedBy: statement.turnedBy ?? answer, isHalf: true }
  })
}
