/** What language can tell of a report's sentences, without a model. */
import { countWords } from '../../../model/time-plan.ts'
import type { Paragraph, Report, Section } from '../../report/types.ts'
import type { Analysis, Ask, Claim, Outline, SentenceRef, Statement } from '../types.ts'
import { advisingSections } from './advice.ts'
import { announces } from './announce.ts'
import { askedIn, asksOfList, findAsks } from './asks.ts'
import { countsFromNow, isSentence } from './dangling.ts'
import { isContrasted } from './contrasts.ts'
import { findEvents } from './events.ts'
import { frames } from './framing.ts'
import { formalAsks } from './formal-asks.ts'
import { asksOfHeadings } from './named-asks.ts'
import { joinedAs } from './joined.ts'
import { findQuotations } from './quotations.ts'
import { withQuestions } from './questions.ts'
import { recommendedAsks, recommendedTo, withHeading } from './recommends.ts'
import { markSeries, sentenceAt } from './series.ts'
import { isSetRight } from './set-right.ts'
import { shortOrders } from './short-orders.ts'
import { sidesOf } from './sides.ts'
import { findStatements } from './statements.ts'
import { weigh } from './weight.ts'
import { wholeAsks } from './whole-asks.ts'
import { stemsOf } from './words.ts'

/** Sections of the parts with one of the roles. */
function sectionsOf({ parts }: Outline, ...roles: string[]): Set<number> {
  return new Set(parts.filter(part => roles.includes(part.role)).flatMap(part => part.sections))
}

const RECOMMENDS = /^(?:key |policy |main )?(?:recommendation|recomm?andation|empfehlung|recomendaci|recomendaç|raccomandazion|rekomendacj|рекомендац|recommended action|proposal|policy option|action)s?\b/iu

/** `We call on ports to:`: whom the paper itself asks for what stands below. */
const OWN_CALL = /^(?:We|I|This (?:paper|report|brief|study))\b/u
const isOwnCall = (lead: string): boolean => lead.endsWith(':') && OWN_CALL.test(lead) && recommendedTo(lead) !== undefined

/** What leads into the list of an item. */
function leadOf({ paragraphs }: Section, item: Paragraph): string {
  return paragraphs.slice(0, paragraphs.indexOf(item)).findLast(({ kind }) => kind !== 'item')?.sentences.at(-1)?.text ?? ''
}

/** Statements among recommendations: by part, by the nearest heading, or by the paragraph's own opening. */
function amongRecommendations(outline: Outline): (statement: Pick<Statement, 'refs'>) => boolean {
  const { report } = outline
  const inPart = sectionsOf(outline, 'recommendations')
  return ({ refs: [ref] }) => {
    const section = ref && report.sections[ref.section]
    const paragraph = section?.paragraphs.find(({ number }) => number === ref?.paragraph)
    return ref !== undefined && (inPart.has(ref.section) || RECOMMENDS.test(section?.title ?? '') || RECOMMENDS.test(paragraph?.text ?? '') || (section !== undefined && paragraph?.kind === 'item' && isOwnCall(leadOf(section, paragraph))))
  }
}

/** Paragraphs at the end of a report without a conclusion that conclude it. */
const LAST = 2

/** `Conclusion and Recommendations`. */
const CONCLUDES = /\bconclu(?:sion|ding)/iu

/** Where the paper says its argument as a whole: summary and conclusion, or else its last words. */
function argued(outline: Outline): (ref: SentenceRef) => boolean {
  const also = outline.parts.filter(({ role, heading }) => role === 'recommendations' && CONCLUDES.test(heading)).flatMap(part => part.sections)
  const sections = new Set([...sectionsOf(outline, 'summary', 'conclusion'), ...also])
  const last = outline.parts.findLast(({ role }) => role !== 'about' && role !== 'annex')?.sections.at(-1)
  const paragraphs = sectionsOf(outline, 'conclusion').size > 0 || last === undefined ? [] : outline.report.sections[last]?.paragraphs ?? []
  const ends = new Set(paragraphs.filter(({ kind }) => kind !== 'about').slice(-LAST).filter(({ kind }) => kind === 'prose').map(({ number }) => number))
  return ({ section, paragraph }) => sections.has(section) || (section === last && ends.has(paragraph))
}

const byPlace = (a: SentenceRef | undefined, b: SentenceRef | undefined): number =>
  a && b ? a.section - b.section || a.paragraph - b.paragraph || a.sentence - b.sentence : 0

/** An item of a list asks whom the sentence asks that leads into the list. */
function withLead(report: Report, ask: Ask): Ask {
  const [ref] = ask.refs
  const paragraphs = report.sections[ref?.section ?? -1]?.paragraphs ?? []
  const own = paragraphs.findIndex(({ number }) => number === ref?.paragraph)
  if (ask.addressee !== undefined || paragraphs[own]?.kind !== 'item')
    return ask
  const lead = paragraphs.slice(0, own).findLast(({ kind }) => kind !== 'item')?.sentences.at(-1)?.text ?? ''
  const asked = /:$/.test(lead) ? askedIn(lead) : undefined
  const addressee = asked ? undefined : recommendedTo(lead)
  return asked ? { ...ask, ...asked } : addressee === undefined ? ask : { ...ask, addressee }
}

/** Without the items of a list that hold only under their lead. */
function unframed({ text, leaning }: Statement): Claim[] {
  const at = [text, ...leaning.map(claim => claim.text)].findIndex(one => frames(one))
  return at < 0 ? leaning : leaning.slice(0, Math.max(0, at - 1))
}

/** Statements, and the items of their lists, which may be what is asked. */
const withItems = (statements: readonly Statement[]): Statement[] => statements.filter(({ isSupposed }) => isSupposed !== true).flatMap(statement => statement.isList
  ? [statement, ...unframed(statement).filter(({ text }) => isSentence(text)).map(({ text, refs }): Statement => ({ ...statement, text, refs, words: countWords(text), stems: stemsOf(text), leaning: [], isList: false }))]
  : [statement])

/** Whether the paper itself asks: not a source that it quotes at length, or prints in an annex, nor a side of a debate. */
function asksItself(outline: Outline): (ask: Ask) => boolean {
  const annexes = sectionsOf(outline, 'annex')
  const sides = sidesOf(outline.report)
  return ({ refs: [ref] }) => ref !== undefined && !annexes.has(ref.section) && !sides.has(ref.section)
    && outline.report.sections[ref.section]?.paragraphs.find(({ number }) => number === ref.paragraph)?.kind !== 'quote'
}

/** Whom a lead calls upon: the paper’s own, or among recommendations. */
function calledOn(statement: Statement, within: (placed: Pick<Statement, 'refs'>) => boolean): Pick<Ask, 'addressee' | 'verb'> | undefined {
  const addressee = OWN_CALL.test(statement.text) || within(statement) ? recommendedTo(statement.text) : undefined
  return addressee === undefined ? undefined : { addressee, verb: undefined }
}

/** By headings, by sentences, and by the items of lists. */
function asksIn(outline: Outline, statements: readonly Statement[], within: (placed: Pick<Statement, 'refs'>) => boolean): Ask[] {
  const { report } = outline
  const recommending = sectionsOf(outline, 'recommendations')
  const told = withItems(statements.filter(({ scenario }) => scenario === undefined))
  const found = findAsks(told, within)
  const more = recommendedAsks(told, within, new Set(found.map(({ text }) => text)))
  const isOwn = asksItself(outline)
  const listed = statements.filter(({ text }) => !frames(text)).flatMap(statement => asksOfList(statement, calledOn(statement, within)))
  const taken = new Set(listed.flatMap(({ refs }) => refs))
  const named = [...found, ...more].filter(({ refs }) => !refs.some(ref => taken.has(ref))).map(ask => withHeading(report, withLead(report, ask)))
  // A handbook advises its readers by its headings, more often than it asks anybody by name.
  const advising = recommending.size > 0 ? new Set<number>() : advisingSections(report)
  const isHandbook = advising.size > named.filter(({ addressee }) => addressee !== undefined).length
  return [...asksOfHeadings(report, recommending, isHandbook ? advising : new Set()), ...named, ...listed, ...shortOrders(report, recommending, named), ...formalAsks(report)]
    .filter(ask => within(ask) || isOwn(ask))
}

/** Pure; near-linear in the report's length. */
export function analyse(outline: Outline): Analysis {
  const { report } = outline
  const about = sectionsOf(outline, 'about')
  const titles = stemsOf([outline.title, outline.subtitle ?? '', ...report.sections.map(section => section.title)].join(' '))
  const within = amongRecommendations(outline)
  const found = withQuestions(report, findStatements(report), ref => !within({ refs: [ref] })).filter(({ refs: [ref] }) => ref && !about.has(ref.section))
    // Without its day, nobody knows which year `this year` was.
    .filter(({ text }) => outline.date !== undefined || !countsFromNow(text))
  const concludes = argued(outline)
  markSeries(report, found)
  found.filter(({ refs: [ref] }) => ref && isContrasted(report, ref)).forEach(statement => Object.assign(statement, { isContrasted: true }))
  found.filter(({ refs: [ref] }) => ref && isSetRight(report, ref)).forEach(statement => Object.assign(statement, { isHalf: true }))
  found.forEach((statement) => {
    const joined = joinedAs(sentenceAt(report, statement.refs[0]))
    if (joined)
      Object.assign(statement, { joined })
  })
  found.filter(({ text, leaning }) => leaning.length === 0 && announces(text)).forEach(statement => Object.assign(statement, { announces: true }))
  // What is announced is shown with it, whole or not at all.
  found.filter(({ text, leaning }) => leaning.length > 0 && announces(text)).forEach(statement => Object.assign(statement, { isList: true }))
  const statements = weigh(report, found, titles, concludes)
  return {
    statements,
    concludes,
    events: findEvents(statements.filter(({ scenario, isSupposed }) => scenario === undefined && isSupposed !== true)),
    quotations: findQuotations(report).filter(({ refs: [ref] }) => ref && !about.has(ref.section)),
    asks: wholeAsks(asksIn(outline, statements, within).sort((a, b) => byPlace(a.refs[0], b.refs[0])), statements),
  }
}
