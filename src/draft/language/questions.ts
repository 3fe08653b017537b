/** Questions that a paper asks: in a row they stand together, under what leads into them; one stands before its answer. */
import { countWords } from '../../../model/time-plan.ts'
import type { Report, Section } from '../../report/types.ts'
import type { Claim, SentenceRef, Statement } from '../types.ts'
import { cutSentence } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { isBalanced } from './guard.ts'
import { endsBefore, sentenceAt } from './series.ts'
import { stemsOf } from './words.ts'

/** Questions of a row, words of one, and of all. */
const FEWEST = 2
const MOST = 8
const LEAST_WORDS = 3
const MOST_WORDS = 45
const MOST_IN_ALL = 130

const ASKS = /\?[”’)]*$/u
/** Words of somebody who is quoted, or who is asked to his face. */
const SAID = /^[“"‘]|(?<![&’])\b(?:I|my|you|your)\b/u

const isQuestion = (text: string): boolean => ASKS.test(text)

/** A sentence that says that questions follow. */
const LEADS = /\b(?:questions?|asks?|asked|unclear|unknown|unanswered|uncertain\p{L}*|puzzles?|dilemmas?)\b/iu

interface Placed { text: string, ref: SentenceRef, /** Right after the one before it, in a paragraph or a list. */ goesOn: boolean }

/** A paragraph's sentences in their order; those of the next item of a list go on. */
function placedIn({ paragraphs }: Section, section: number): Placed[] {
  return paragraphs.flatMap(({ kind, number, sentences }, at) => kind === 'about' || kind === 'quote'
    ? []
    : sentences.map(({ text }, sentence) => ({ text, ref: { section, paragraph: number, sentence }, goesOn: sentence > 0 || (kind === 'item' && paragraphs[at - 1]?.kind === 'item') })))
}

const isAble = (text: string): boolean => isQuestion(text) && !SAID.test(text) && isBalanced(text) && countWords(text) >= LEAST_WORDS && countWords(text) <= MOST_WORDS

/** A question, with what is asked or said right after it. */
interface Row { questions: Claim[], answer: Placed | undefined }

/** Rows of questions of a section, as they can be shown, each with its place. */
function rowsIn(section: Section, index: number): Row[] {
  const rows: Row[] = []
  let open = false
  for (const placed of placedIn(section, index)) {
    const { text, ref, goesOn } = placed
    const [able, row] = [isAble(text), rows.at(-1)]
    const question = { text: cutSentence(text), refs: [ref] }
    if (able && open && goesOn)
      row?.questions.push(question)
    else if (able)
      rows.push({ questions: [question], answer: undefined })
    else if (open && goesOn && row && !isQuestion(text))
      row.answer = placed
    open = able
  }
  return rows
}

const wordsOf = (claims: readonly Claim[]): number => claims.reduce((sum, { text }) => sum + countWords(text), 0)
const isRow = ({ questions }: Row): boolean => questions.length >= FEWEST && questions.length <= MOST && wordsOf(questions) <= MOST_IN_ALL

type Found = Omit<Statement, 'weight'>
const statementOf = ({ text, refs }: Claim, leaning: Claim[], scenario: Claim | undefined): Found =>
  ({ refs, text, words: countWords(text), stems: stemsOf([text, ...leaning.map(claim => claim.text)].join(' ')), isItem: false, leaning, ...leaning.length > 0 ? { isList: true } : {}, ...scenario ? { scenario } : {} })

/** What an answer that leans on its question is worth showing with: `How is it paid? They sell lamps.` */
function answered({ questions: [question, ...more], answer }: Row): Claim | undefined {
  const text = answer && cutSentence(answer.text)
  const isPair = question !== undefined && text !== undefined && more.length === 0 && isDangling(text) && isSentence(text) && isBalanced(text) && countWords(text) <= MOST_WORDS
  return isPair && !isDangling(question.text) ? { text: `${question.text} ${text}`, refs: [...question.refs, ...answer ? [answer.ref] : []] } : undefined
}

const isSame = (a: SentenceRef, b: SentenceRef): boolean => a.section === b.section && a.paragraph === b.paragraph && a.sentence === b.sentence
const holds = ({ refs, leaning }: Found, ref: SentenceRef): boolean => [refs, ...leaning.map(claim => claim.refs)].some(places => places.some(place => isSame(place, ref)))

/** What a sentence right before them says of questions of a list: `The paper asks:`. */
function leadOf(report: Report, { section, paragraph, sentence }: SentenceRef): Claim | undefined {
  const sentences = sentence === 0 ? report.sections[section]?.paragraphs[paragraph - 2]?.sentences : undefined
  const text = cutSentence(sentences?.at(-1)?.text ?? '')
  return sentences && /[^:]:$/u.test(text) && !isDangling(text) && isBalanced(text) && countWords(text) <= MOST_WORDS ? { text, refs: [{ section, paragraph: paragraph - 1, sentence: sentences.length - 1 }] } : undefined
}

/** The row stands under the statement that puts its first question, or leads into it; else under its first question. */
function placed(report: Report, found: readonly Found[], row: Row): Found[] {
  const [first, ...others] = row.questions
  const [ref] = first?.refs ?? []
  if (!first || !ref)
    return []
  const isHeld = ({ refs }: Claim): boolean => refs.some(place => found.some(one => holds(one, place)))
  const before = found.find(statement => statement.refs[0]?.section === ref.section && endsBefore(report, statement, ref))
  const putting = found.find(statement => holds(statement, ref))
  if (others.some(isHeld) || putting?.isList)
    return []
  const pair = putting ? undefined : answered(row)
  if (pair && row.answer && !isHeld({ text: '', refs: [row.answer.ref] }))
    return [statementOf(pair, [], before?.scenario)]
  if (!isRow(row))
    return []
  const lead = putting ?? (LEADS.test(sentenceAt(report, before && (before.leaning.at(-1) ?? before).refs.at(-1))) ? before : undefined)
  if (lead && !lead.isList) {
    Object.assign(lead, { leaning: [...lead.leaning, ...putting ? others : row.questions], isList: true })
    return []
  }
  const over = leadOf(report, ref)
  if (over)
    return isHeld(over) ? [] : [statementOf(over, row.questions, before?.scenario)]
  return isDangling(first.text) ? [] : [statementOf(first, others, before?.scenario)]
}

const byPlace = ({ refs: [a] }: Found, { refs: [b] }: Found): number => a && b ? a.section - b.section || a.paragraph - b.paragraph || a.sentence - b.sentence : 0

/** The statements with rows of questions, and with questions whose answers lean on them. `isAsked`: where what is asked counts. */
export function withQuestions(report: Report, found: readonly Found[], isAsked: (ref: SentenceRef) => boolean): Found[] {
  const rows = report.sections.flatMap(rowsIn).filter(({ questions: [first] }) => first?.refs[0] && isAsked(first.refs[0]))
  return [...found, ...rows.flatMap(row => placed(report, found, row))].sort(byPlace)
}

/** A row of questions without a sentence that leads into it: it is read, not told. */
export const isOpenRow = ({ text, isList }: Pick<Statement, 'text' | 'isList'>): boolean => isList === true && isQuestion(text) && !text.includes(': ')
