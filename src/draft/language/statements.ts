/** The sentences of a report as statements that a slide may show. */
import { countWords } from '../../../model/time-plan.ts'
import type { Paragraph, Report, Section } from '../../report/types.ts'
import type { Claim, SentenceRef } from '../types.ts'
import { imaginedIn } from './analogies.ts'
import { toldBy } from './attributed.ts'
import { opensAsClause } from './clauses.ts'
import { countedLists, placeKey, type CountedList } from './counted.ts'
import { cutSentence, cutVoiced } from './cut.ts'
import { isSentence } from './dangling.ts'
import { countsOfIt, namesAgain, speaksForOthers, supposesToo, takesUp } from './following.ts'
import { formalParagraphs } from './formal-asks.ts'
import { fromSentence, MAX_WHOLE, statementOf, wantsSpeaker, type Unweighted } from './from-sentence.ts'
import { foundItself } from './found-itself.ts'
import { isBalanced } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { isLost, itemListAt, itemsAfter, leadsIntoItems, type ItemList } from './item-lists.ts'
import { follows, lean, promises } from './leaning.ts'
import { firstOfTheirStart } from './passage-starts.ts'
import { pointsBackTo } from './pointing.ts'
import { isOfOthers } from './quoted.ts'
import { scenarioOf, withinScenario } from './scenarios.ts'
import { isSoNoMore } from './turning.ts'
import { stemsOf } from './words.ts'

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
  return takesUp(text, before) ? 'strong' : countsOfIt(text, before) || namesAgain(text, before) || supposesToo(sentence, before) || pointsBackTo(text, before) ? 'weak' : 'none'
}

/** `where $x_{t}$ is the price`: no words for a slide. */
const FORMULA = /\$[^$]*(?:\\\p{L}|[_^]\{)[^$]*\$/u
/** `from its quay.`: the end of a sentence that a picture or a note parted from its beginning. */
const goesOnFromElsewhere = ({ kind, text }: Paragraph): boolean => kind === 'prose' && /^\p{Ll}{2}/u.test(text)

const holdsSentence = (statement: Unweighted | undefined, sentence: number): boolean => statement !== undefined && [statement, ...statement.leaning].some(({ refs }) => refs.some(ref => ref.sentence === sentence))

/** Whether only one half of a sentence can stand alone: `These are few; no fines are known.` */
const JOINED = /; |, (?:and|but) /u
function isOneHalf([only, ...others]: readonly Unweighted[], sentence: string, cut: (text: string) => string): boolean {
  if (only === undefined || others.length > 0 || only.isList || only.turning !== undefined || !JOINED.test(sentence))
    return false
  const text = cut(sentence)
  return text.endsWith(only.text.slice(1)) && only.text.length < text.length
}

/** `Now, oil is dear.`, after `Until recently, …`: it turns against that without a word for it. */
const turned = (statement: Unweighted, sentence: string, before = ''): Unweighted =>
  statement.turning === undefined && isSoNoMore(before, sentence) ? { ...statement, turning: statement.text } : statement

/** In order; a sentence that leans joins the statement before it. */
function fromParagraph(paragraph: Paragraph, section: Section, index: number, before: Unweighted | undefined, counted: readonly CountedList[]): Unweighted[] {
  const name = named(paragraph, index)
  const found: Unweighted[] = name ? [name] : []
  const scenario = scenarioOf(section, index, paragraph)
  // What is imagined without a name would read as news.
  if (scenario && !scenario.name)
    return []
  // After a list, what points back points at all of it.
  const host = before?.isItem && paragraph.kind !== 'item' && section.paragraphs[paragraph.number - 2]?.sentences.length === 1 ? undefined : before
  const imagined = imaginedIn(paragraph.sentences.map(({ text }) => text))
  paragraph.sentences.forEach(({ text: whole }, sentence) => {
    const text = foundItself(whole, paragraph.sentences[sentence - 1]?.text)
    const ref: SentenceRef = { section: index, paragraph: paragraph.number, sentence }
    const key = placeKey(ref)
    if ((name && sentence < 2) || (sentence === 0 && goesOnFromElsewhere(paragraph)) || FORMULA.test(whole) || imagined.has(sentence) || wantsSpeaker(paragraph.kind, text) || counted.some(({ taken }) => taken.has(key)))
      return
    const list = counted.find(({ lead }) => lead.refs.some(one => placeKey(one) === key))
    const told = paragraph.sentences.slice(0, sentence).map(one => one.text)
    const cut = speaksForOthers(text, told) ? cutVoiced : cutSentence
    const source = toldBy(text, told)
    if (source !== undefined) {
      // With who says so it may stand alone: `The report concludes that …`.
      if (!(holdsSentence(found.at(-1), source) && lean(found.at(-1), text, ref, section, cut)) && cut === cutVoiced)
        found.push(...fromSentence(text, ref, paragraph.kind, cut).map(statement => ({ ...statement, isOfOthers: true })))
      return
    }
    const tie = list || sentence === 0 ? 'none' : tieTo(text, told.at(-1) ?? '')
    if (tie !== 'none' && (lean(found.at(-1), text, ref, section, cut) || tie === 'strong'))
      return
    const within = scenario ? withinScenario(text) : text
    const own = list ? [countedOff(list)] : fromSentence(within, ref, paragraph.kind, cut).map(statement => scenario?.name ? { ...statement, scenario: scenario.name } : turned(statement, text, told.at(-1)))
    // The half that can stand alone is told with the other, where that one has a place.
    if ((own.length > 0 && !isOneHalf(own, within, cut)) || !lean(found.at(-1) ?? host, text, ref, section, cut))
      found.push(...own)
  })
  return paragraph.kind === 'item' ? found.map(statement => Object.assign(statement, { isItem: true })) : found
}

/** `The bill rests on two rules that conflict:` where a section begins: its heading and its part say which. */
const NAMES_THING = /^The (?:\p{Ll}+ )?(?:plan|law|bill|decision|country|company|deal|program(?:me)?|initiative|project|scheme|agreement|proposal|operation|treaty|reform|policy|strategy|budget) \p{Ll}/u

/** `Other signs include:` says itself of what they are. */
const OTHERS = /^(?:Other|Further|Additional|More) \p{Ll}/u

/** A list stands under its lead, and with it under the sentence that the lead leans on; `false` where that one is not shown. */
function withList(found: Unweighted[], { lead, items, leans }: ItemList, { paragraphs }: Section): boolean {
  const stems = stemsOf([lead, ...items].map(({ text }) => text).join(' '))
  const [before, [ref]] = [found.at(-1), lead.refs]
  if (!leans || OTHERS.test(lead.text) || (before === undefined && NAMES_THING.test(lead.text)))
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

/** `Claim 2: Lamps need no keeper.`: what is rebutted, without what rebuts it. */
const CLAIM = /^(?:Claim|Myth|Misconception|Fiction|Fallacy|Objection)(?: (?:no\. )?\p{L}*\d*)?: /u
const isRebutted = ({ text, refs, leaning }: Unweighted): boolean => CLAIM.test(text) && refs.length === 1 && leaning.length === 0

function fromSection(section: Section, index: number): Unweighted[] {
  const found: Unweighted[] = []
  const counted = countedLists(section, index)
  const listed = formalParagraphs(section)
  const framed = new Set<Paragraph>()
  let led = false
  section.paragraphs.forEach((paragraph, at) => {
    const leads = leadsIntoItems(section.paragraphs, at)
    led = leads || (paragraph.kind === 'item' && led)
    // A phrase under a lead that cannot be shown with it says nothing; what others wrote is not what the report says.
    if (paragraph.kind === 'about' || isOfOthers(section.paragraphs, at) || listed.has(paragraph) || (led && !leads && isPhraseIn(paragraph)))
      return
    const list = listed.has(section.paragraphs[at + 1] ?? paragraph) ? undefined : itemListAt(section.paragraphs, at, index)
    const own = fromParagraph(paragraph, section, index, found.at(-1), counted)
    found.push(...own.map(statement => framed.has(paragraph) ? { ...statement, isSupposed: true } : statement))
    if (list && withList(found, list, section))
      list.taken.forEach(item => listed.add(item))
    else if (leads && isLost(itemsAfter(section.paragraphs, at), paragraph.sentences.at(-1)?.text ?? ''))
      itemsAfter(section.paragraphs, at).forEach(item => framed.add(item))
  })
  return found.map(statement => isRebutted(statement) ? { ...statement, isSupposed: true } : statement)
}

/** Without an announcement at the end, after which nothing is told. */
const kept = (leaning: readonly Claim[]): Claim[] => leaning.slice(0, leaning.findLastIndex(({ text }) => !promises(text)) + 1)

/** In the order of the report. What is said twice in the same words comes once; the lead of a list (`We will:`), once in a section. */
export function findStatements(report: Report): Unweighted[] {
  const seen = new Set<string>()
  const hasPassage = firstOfTheirStart(report)
  const nameOf = ({ text, refs }: Claim): string => text.endsWith(':') ? `${refs[0]?.section} ${text}` : text
  const isNew = (claim: Claim): boolean => claim.refs.every(hasPassage) && !seen.has(nameOf(claim)) && seen.add(nameOf(claim)) !== undefined
  // What two lists have is told in each.
  const isLed = (claim: Claim): boolean => claim.refs.every(hasPassage)
  return report.sections.flatMap(fromSection).filter(isNew).map(statement => ({ ...statement, leaning: kept(statement.leaning.filter(statement.isList && statement.text.endsWith(':') ? isLed : isNew)) }))
}
