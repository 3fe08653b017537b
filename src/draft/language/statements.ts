/** The sentences of a report as statements that a slide may show. */
import { countWords } from '../../../model/time-plan.ts'
import { isAbroad } from '../../report/tongue.ts'
import type { Paragraph, Report, Section } from '../../report/types.ts'
import type { Claim, SentenceRef, Statement } from '../types.ts'
import { opensAsClause, splitClauses } from './clauses.ts'
import { announces } from './announce.ts'
import { isComplete, isOpeningOnly } from './complete.ts'
import { countedLists, placeKey, type CountedList } from './counted.ts'
import { cutSentence, cutVoiced, turningSentence } from './cut.ts'
import { isAboutDocument, isDangling, isSentence } from './dangling.ts'
import { countsOfIt, speaksForOthers, takesUp } from './following.ts'
import { isBalanced } from './guard.ts'
import { itemListAt, leadsIntoItems, type ItemList } from './item-lists.ts'
import { innerList } from './lists.ts'
import { isInstruction } from './instructions.ts'
import { isRow } from './parting.ts'
import { scenarioOf, withinScenario } from './scenarios.ts'
import { capitalise, isUnspaced, stemsOf } from './words.ts'

/** Words of a statement. A talk takes short ones only; pages of reference bear more. */
const MIN = 5
const MAX = 34
const MAX_WHOLE = 72
/** Characters of a statement in a script without spaces. */
const MAX_UNSPACED = 90

type Unweighted = Omit<Statement, 'weight'>

const statementOf = (text: string, refs: SentenceRef[]): Unweighted => ({ refs, text, words: countWords(text), stems: stemsOf(text), isItem: false, leaning: [] })

/** `Ministers should ask: Do crews feel safe?` says which question is asked. */
const PUTS_QUESTION = /^[^?:]*\b(?:asks?|asked|asking|questions?)\b[^?:]{0,40}: “?\p{Lu}[^?]{8,}\?”?$/u

const reads = (text: string): boolean => (isSentence(text) || PUTS_QUESTION.test(text) || (isInstruction(text) && /[.!]$/.test(text))) && isBalanced(text)
/** `(The board paid for them. The port did not.)` */
const isAside = (text: string): boolean => /^\([^()]*\)\.?$/u.test(text)
const isGood = (text: string, most = MAX): boolean => countWords(text) >= MIN && countWords(text) <= most && !isDangling(text) && !isAside(text) && !isOpeningOnly(text) && reads(text)

/** In other scripts, a sentence is taken whole. */
function unspaced(text: string, ref: SentenceRef): Unweighted[] {
  return text.length >= 8 && text.length <= MAX_UNSPACED && /[。．！.!」』]$/u.test(text) ? [statementOf(text, [ref])] : []
}

/** A list item may be a phrase. */
const isPhrase = (text: string): boolean => countWords(text) >= 3 && countWords(text) <= 26 && !isDangling(text) && isBalanced(text) && !/[?:]$/.test(text)

/** What follows takes back a part of what stands before. */
const ADVERSE = /(?:, but|; (?:however|but|yet|nevertheless),?) /u

/** A sentence too long for one statement gives two, if both can stand alone; one of two only at a semicolon, for `, and` may go on with a list. */
function halves(text: string, ref: SentenceRef): Unweighted[] {
  if (isAbroad(text))
    return []
  const parts = (splitClauses(text) ?? []).map(cutSentence)
  // `The campaign will bribe voters; deploy police`: what goes on with another verb is no order.
  const goesOn = (part: string): boolean => part !== parts[0] && isInstruction(part) && !isInstruction(parts[0] ?? '')
  const good = parts.filter(part => isGood(part) && isComplete(part) && !goesOn(part))
  // `The lamps were lit, the ferry has sailed, and …`: the last of several clauses.
  if (/, and /u.test(text) && !/; |, but /u.test(text) && isRow(parts[0]?.replace(/\.$/u, '') ?? ''))
    return []
  return good.length < parts.length && (ADVERSE.test(text) || !/; /u.test(text) || isGood(text, MAX_WHOLE)) ? [] : good.map((part, i) => ({ ...statementOf(part, [ref]), ...i > 0 && /, but /u.test(text) && good.length === parts.length ? { turning: `But ${part.charAt(0).toLowerCase()}${part.slice(1)}` } : {} }))
}

/** Words of a list’s lead, and of the longest list. */
const MAX_LEAD = 40
const MAX_LIST = 130

/** A long sentence that is a list: its lead, and its items under it. */
function listed(text: string, ref: SentenceRef): Unweighted | undefined {
  const list = countWords(text) <= MAX_LIST && isBalanced(text) ? innerList(text) : undefined
  return list && countWords(list.lead) <= MAX_LEAD && !isDangling(list.lead)
    ? { ...statementOf(list.lead, [ref]), stems: stemsOf(text), leaning: list.items.map(item => ({ text: item, refs: [ref] })), isList: true }
    : undefined
}

const FIRST_PERSON = /\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]urs?|us)\b/u

/** A quotation that begins within a sentence is its end alone; one that says “I” wants its speaker. */
const wantsSpeaker = (kind: Paragraph['kind'], sentence: string): boolean => kind === 'quote' && (/^[“"‘(]*\p{Ll}/u.test(sentence) || FIRST_PERSON.test(sentence))

function fromSentence(sentence: string, ref: SentenceRef, kind: Paragraph['kind'], cut = cutSentence): Unweighted[] {
  if (isUnspaced(sentence))
    return unspaced(sentence, ref)
  const text = cut(sentence)
  const turning = turningSentence(sentence)
  const whole = { ...statementOf(text, [ref]), ...turning === undefined || turning === text ? {} : { turning } }
  if (isGood(text))
    return [whole]
  if (kind === 'item' && isPhrase(text))
    return [statementOf(capitalise(text), [ref])]
  const list = listed(text, ref)
  if (list)
    return [list]
  const parts = halves(text, ref)
  return parts.length > 0 || !isGood(text, MAX_WHOLE) ? parts : [whole]
}

/** Words of a verdict on the sentence before it: `This claim is exaggerated.` */
const MIN_VERDICT = 4
const VERDICT = /^(?:(?:But|Yet) )?(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hey|[Ii]t)(?: \p{Ll}+)? (?:is|are|was|were|has|have|must|will|gets?|got|failed|worked)\b/u
const least = (text: string): number => VERDICT.test(text) ? MIN_VERDICT : MIN

/** Two short sentences as one point, where the second only leans on the first. */
const JOINED = 26
/** Words of a statement with all that leans on it. */
const MOST_LEANING = 120

/** `This`, `They`: the sentence before is all that is missing. */
const LEANS_BACK = /^[“"‘(]*(?:This|That|These|Those|It|They|He|She|Its|Their|His|Her|Such)\b/

const last = (statement: Unweighted): SentenceRef | undefined => (statement.leaning.at(-1) ?? statement).refs.at(-1)

/** Whether the sentence stands right after all that the statement holds, also across paragraphs of a section. */
function follows(statement: Unweighted, ref: SentenceRef, paragraphs: readonly Paragraph[]): boolean {
  const before = last(statement)
  if (!before || before.section !== ref.section)
    return false
  const ends = paragraphs.find(({ number }) => number === before.paragraph)?.sentences.length === before.sentence + 1
  return before.paragraph === ref.paragraph ? before.sentence === ref.sentence - 1 : ref.sentence === 0 && before.paragraph === ref.paragraph - 1 && ends
}

/** `These lamps …`: what is pointed at, by name. */
const NAMED = /^(?:This|These|Such|That|Those) (?:[\p{L}-]+ ){0,1}?(?<noun>\p{L}{4,})/u
/** Sentences that may stand between a sentence and what it points at by name. */
const REACH = 3

/** The same where the sentence names what it points at, and that stands in the statement: what is between may be missing. */
function isNamedIn(statement: Unweighted, text: string, ref: SentenceRef): boolean {
  const before = last(statement)
  const noun = NAMED.exec(text)?.groups?.noun
  const isNear = before?.section === ref.section && (before.paragraph === ref.paragraph ? ref.sentence - before.sentence <= REACH : before.paragraph === ref.paragraph - 1 && ref.sentence === 0)
  return isNear && noun !== undefined && [...stemsOf(noun)].some(stem => [statement, ...statement.leaning].some(claim => stemsOf(claim.text).has(stem)))
}

/** `Given this, three principles apply.`: it says nothing without what follows. */
const promises = (text: string): boolean => announces(capitalise(text.replace(/^(?:Given|Despite|After|Because of|In light of) (?:this|that|these|those)(?: \p{Ll}+)?, /u, '')))

/** Puts a sentence that cannot stand alone to the one before it; `false` where it has no place there. */
function lean(before: Unweighted | undefined, sentence: string, ref: SentenceRef, section: Section, cut = cutSentence): boolean {
  // What turns against the sentence before it stands right under it, and says so.
  const text = turningSentence(sentence) ?? cut(sentence)
  const words = countWords(text)
  const list = words > MAX ? innerList(text) : undefined
  if (!before || before.isList || words < least(text) || words > (list ? MAX_LIST : MAX_WHOLE) || !reads(text) || isAboutDocument(text) || !(follows(before, ref, section.paragraphs) || isNamedIn(before, text, ref)))
    return false
  const isShort = !promises(text) && before.leaning.length === 0 && before.refs.length === 1 && before.words + words <= JOINED && LEANS_BACK.test(cut(sentence)) && before.refs[0]?.paragraph === ref.paragraph
  if (isShort)
    Object.assign(before, statementOf(`${before.text} ${text}`, [...before.refs, ref]))
  else if (before.words + words + before.leaning.reduce((sum, claim) => sum + countWords(claim.text), 0) <= (list ? MAX_LIST : MOST_LEANING))
    Object.assign(before, { leaning: [...before.leaning, ...list ? [list.lead, ...list.items].map(item => ({ text: item, refs: [ref] })) : [{ text, refs: [ref] }]], isList: list !== undefined })
  else
    return false
  return true
}

/** `ii.`: the number of an item is no name. */
const NUMBER = /^\(?(?:[ivxlc]{1,5}|\p{L}|\d{1,2})[.)]$/iu

/** `Software escrow. A legal agreement to …`: the name of an item, and what it is. */
function named(paragraph: Paragraph, section: number): Unweighted | undefined {
  const [name = '', what = ''] = paragraph.sentences.map(({ text }) => text)
  const both = `${name} ${cutSentence(what)}`
  return paragraph.kind === 'item' && what !== '' && countWords(name) <= 7 && /\.$/.test(name) && !NUMBER.test(name) && !isSentence(name) && !isInstruction(name) && countWords(both) <= MAX_WHOLE && isBalanced(both)
    ? statementOf(both, [0, 1].map(sentence => ({ section, paragraph: paragraph.number, sentence })))
    : undefined
}

/** Whether a sentence says only under the one before it whom it means (`The minister …`), or whose its figure is. */
function tieTo(sentence: string, before: string): 'strong' | 'weak' | 'none' {
  const text = cutSentence(sentence)
  return takesUp(text, before) ? 'strong' : countsOfIt(text, before) ? 'weak' : 'none'
}

/** In order; a sentence that leans joins the statement before it. */
function fromParagraph(paragraph: Paragraph, section: Section, index: number, before: Unweighted | undefined, counted: readonly CountedList[]): Unweighted[] {
  const name = named(paragraph, index)
  const found: Unweighted[] = name ? [name] : []
  const scenario = scenarioOf(section, index, paragraph)
  // What is imagined without a name would read as news.
  if (scenario && !scenario.name)
    return []
  paragraph.sentences.forEach(({ text }, sentence) => {
    const ref: SentenceRef = { section: index, paragraph: paragraph.number, sentence }
    const key = placeKey(ref)
    if ((name && sentence < 2) || wantsSpeaker(paragraph.kind, text) || counted.some(({ taken }) => taken.has(key)))
      return
    const list = counted.find(({ lead }) => lead.refs.some(one => placeKey(one) === key))
    const cut = speaksForOthers(text, paragraph.sentences.slice(0, sentence).map(one => one.text)) ? cutVoiced : cutSentence
    const tie = list || sentence === 0 ? 'none' : tieTo(text, paragraph.sentences[sentence - 1]?.text ?? '')
    if (tie !== 'none' && (lean(found.at(-1), text, ref, section, cut) || tie === 'strong'))
      return
    const own = list ? [countedOff(list)] : fromSentence(scenario ? withinScenario(text) : text, ref, paragraph.kind, cut).map(statement => scenario?.name ? { ...statement, scenario: scenario.name } : statement)
    if (own.length > 0 || !lean(found.at(-1) ?? before, text, ref, section, cut))
      found.push(...own)
  })
  return paragraph.kind === 'item' ? found.map(statement => Object.assign(statement, { isItem: true })) : found
}

/** A list stands under its lead, and with it under the sentence that the lead leans on; `false` where that one is not shown. */
function withList(found: Unweighted[], { lead, items, leans }: ItemList, { paragraphs }: Section): boolean {
  const stems = stemsOf([lead, ...items].map(({ text }) => text).join(' '))
  const [before, [ref]] = [found.at(-1), lead.refs]
  if (!leans)
    found.push({ ...statementOf(lead.text, lead.refs), stems, leaning: items, isList: true })
  else if (before && ref && !before.isList && follows(before, ref, paragraphs))
    Object.assign(before, { leaning: [...before.leaning, lead, ...items], isList: true })
  else
    return false
  return true
}

/** `Lighting the quays of Elm.`: what is done, and nothing said of it. */
const GERUND = /^\p{Lu}\p{Ll}+ing (?!.*: )/u
const isPhraseIn = ({ kind, sentences: [first, ...more] }: Paragraph): boolean => kind === 'item' && first !== undefined && (!/[.!]$/u.test(first.text) || (more.length === 0 && GERUND.test(first.text) && !opensAsClause(first.text))) && !isSentence(cutSentence(first.text)) && !isInstruction(first.text)

/** What a sentence promises and the text counts off, as one: the lead, with its items under it. */
const countedOff = ({ lead, items }: CountedList): Unweighted => ({ ...statementOf(lead.text, lead.refs), stems: stemsOf([lead, ...items].map(({ text }) => text).join(' ')), leaning: items, isList: true })

function fromSection(section: Section, index: number): Unweighted[] {
  const found: Unweighted[] = []
  const counted = countedLists(section, index)
  const listed = new Set<Paragraph>()
  let led = false
  section.paragraphs.forEach((paragraph, at) => {
    const leads = leadsIntoItems(section.paragraphs, at)
    led = leads || (paragraph.kind === 'item' && led)
    // A phrase under a lead that cannot be shown with it says nothing.
    if (paragraph.kind === 'about' || listed.has(paragraph) || (led && !leads && isPhraseIn(paragraph)))
      return
    const list = itemListAt(section.paragraphs, at, index)
    found.push(...fromParagraph(paragraph, section, index, found.at(-1), counted))
    if (list && withList(found, list, section))
      list.taken.forEach(item => listed.add(item))
  })
  return found
}

/** Words with which a passage can begin: a sentence that shares them with an earlier one cannot be told from it. */
const START_WORDS = 16
const START_LENGTH = 90
const startOf = (text: string): string => text.split(' ', START_WORDS).join(' ').slice(0, START_LENGTH).toLowerCase()

const withoutEnd = (text: string): string => text.replace(/[\s.!…“”"’)]+$/u, '')

/** Whether a sentence begins like none before it, so that a passage can lead to it; or is set before it as a quotation, word for word. */
function firstOfTheirStart(report: Report): (ref: SentenceRef) => boolean {
  const first = new Map<string, { key: string, text: string }>()
  const keyOf = (...place: number[]): string => place.join('.')
  report.sections.forEach(({ paragraphs }, section) => paragraphs.forEach(({ number, sentences }) => sentences.forEach(({ text }, sentence) => {
    const start = startOf(text)
    if (!first.has(start))
      first.set(start, { key: keyOf(section, number, sentence), text: withoutEnd(text) })
  })))
  return ({ section, paragraph, sentence }) => {
    const text = report.sections[section]?.paragraphs[paragraph - 1]?.sentences[sentence]?.text
    const before = text === undefined ? undefined : first.get(startOf(text))
    return text === undefined || text.length < START_LENGTH || before?.key === keyOf(section, paragraph, sentence) || before?.text === withoutEnd(text)
  }
}

/** Without an announcement at the end, after which nothing is told. */
const kept = (leaning: readonly Claim[]): Claim[] => leaning.slice(0, leaning.findLastIndex(({ text }) => !promises(text)) + 1)

/** In the order of the report. What is said twice in the same words comes once. */
export function findStatements(report: Report): Unweighted[] {
  const seen = new Set<string>()
  const hasPassage = firstOfTheirStart(report)
  const isNew = ({ text, refs }: Claim): boolean => refs.every(hasPassage) && !seen.has(text) && seen.add(text) !== undefined
  return report.sections.flatMap(fromSection).filter(isNew).map(statement => ({ ...statement, leaning: kept(statement.leaning.filter(isNew)) }))
}
