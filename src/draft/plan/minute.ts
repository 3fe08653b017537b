/** The paper in one minute: what it asks, what it found, what it asks for. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { promises } from '../language/counted.ts'
import { isSentence } from '../language/dangling.ts'
import { sentenceAt } from '../language/series.ts'
import { shortened } from '../language/titles.ts'
import { isVerdict, putsQuestion } from '../language/verdict.ts'
import { overlap, sharesMost, stemsOf } from '../language/words.ts'
import type { PlannedSlide, Statement } from '../types.ts'
import { byWeight, chooseSlide, type Chosen } from './choose.ts'
import { IN_BRIEF, finding, partsWith, POINTS, TITLE, unusedIn } from './findings.ts'
import { TALK } from './fit.ts'
import { isOfDocument, worthAsPoint } from './headline.ts'
import { keyOf } from './notes.ts'
import { sectionOf } from './stretches.ts'
import { isPair } from './turns.ts'
import type { Workshop } from './workshop.ts'

const MINUTE = 'The paper in one minute'

/** What a paper says of itself before it begins, or in a summary, is its thesis; what it asks for belongs to it. */
const SUMMARY = 1.5
const ASKS = 1.25
/** Where it says too little of itself, its best statements stand in. */
const OWN = 1.4
/** Its own verdict, and its question; a sentence on the document says no less for it here. */
const VERDICT = 1.7
const QUESTION = 1.4
const OF_DOCUMENT = 3
/** An opening tells what is commonly held, and turns against it: the turn is the paper’s own. */
const TURNS = 1.25
const TURNED_AGAINST = 0.7
/** `Observers see the port as …`: what is commonly held. */
const COMMONLY = /\b(?:pundits|observers|commentators|analysts|economists|[Mm]any|[Mm]ost)\b[^.,;]{0,40} (?:see|view|regard|recogni[sz]e|consider|perceive)s?\b/u
/** Statements of a paper that can spare some for its minute. */
const LONG_PAPER = 30
/** A claim that heads the minute, where no verdict does. */
const HEADS = /\b(?:should|must|(?<!\b(?:the|a|no|any) )needs? to|lacks?|cannot|is not|are not|unless)\b/u
const THESIS = /\b(?:should|must|(?<!\b(?:the|a|no|any) )needs? to|argues?|recommends?|concludes?|lacks?|is not|are not|cannot|unless|because|therefore)\b/u
/** Statements among which the one is that can head the minute. */
const BEST = 6
const BEST_ON_TITLE = 10

/** Telling words of a title that says enough of a whole paper. */
const TELLING = 3

/** Share of the report’s title in a statement that is about what it names. */
const ON_TITLE = 0.4

/** The sentence of a statement as the report has it. */
const rawOf = ({ outline }: Workshop, { refs: [ref] }: Statement): string => sentenceAt(outline.report, ref)

/** Verdicts, and questions, that the minute holds up to so many words, and the words of those that are shortened. */
const VERDICTS = 2
const QUESTIONS = 1
const MOST_WORDS = 42
/** Of the best other’s worth, so that lines of a long one do not drop it. */
const PINNED = 1.3

/** Share of telling words above which two verdicts are one. */
const SAME = 0.5
const saysSame = (a: Statement, b: Statement): boolean => sharesMost(a.stems, b.stems, SAME) || figuresOf(a.text).some(figure => figuresOf(b.text).includes(figure))

/** The weightiest of them; none says another’s finding again. */
function pinned(shop: Workshop, candidates: readonly Statement[]): Set<string> {
  const ranked = candidates.filter(({ words, leaning }) => words <= MOST_WORDS && leaning.length <= 1).sort(byWeight)
  const own = ranked.filter(statement => isVerdict(rawOf(shop, statement)) && (statement.isList === true || !promises(statement.text)))
  const verdicts = own.filter((statement, i) => !own.slice(0, i).some(other => saysSame(other, statement))).slice(0, VERDICTS)
  const questions = ranked.filter(statement => putsQuestion(rawOf(shop, statement)) && !verdicts.includes(statement)).slice(0, QUESTIONS)
  return new Set([...verdicts, ...questions].map(({ text }) => text))
}

/** Statements against which the next one turns. */
const turnedAgainst = (statements: readonly Statement[]): Set<string> =>
  new Set(statements.flatMap((statement, i) => statements[i + 1] !== undefined && isPair(statement, statements[i + 1] ?? statement) ? [statement.text] : []))

/** How much more a statement is worth where the paper is told in a minute. */
function stress(shop: Workshop, against: ReadonlySet<string>): (statement: Statement) => number {
  return (statement) => {
    const raw = rawOf(shop, statement)
    const own = isVerdict(raw) ? VERDICT : putsQuestion(raw) ? QUESTION : 1
    return own * (own > 1 && isOfDocument(statement.text) ? OF_DOCUMENT : 1)
      * (statement.turning === undefined ? 1 : TURNS) * ((against.has(statement.text) || COMMONLY.test(statement.text)) && own === 1 ? TURNED_AGAINST : 1) * (THESIS.test(statement.text) ? ASKS : 1)
  }
}

/** The statement in so many words as the minute bears, where it can be said in them. */
function within(statement: Statement): Statement {
  const text = statement.words > MOST_WORDS ? shortened(statement.text, MOST_WORDS) : undefined
  return text === undefined ? statement : { ...statement, text, words: countWords(text) }
}

/** From what the paper says of itself first and last, and its verdict wherever it stands. */
export function minute(shop: Workshop): PlannedSlide[] {
  const { outline, analysis } = shop
  const roles = new Map(outline.parts.flatMap(({ role, sections }) => sections.map(section => [section, role] as const)))
  const roleOf = ({ refs: [ref] }: Statement): string | undefined => ref && roles.get(ref.section)
  const asked = new Set(analysis.asks.flatMap(({ refs }) => refs.map(keyOf)))
  // What is asked among recommendations has slides of its own; a phrase of a list says nothing here.
  const left = unusedIn(shop, outline.parts.flatMap(part => part.sections))
    .filter(statement => roleOf(statement) !== 'recommendations' || !statement.refs.some(ref => asked.has(keyOf(ref))))
  const whole = left.filter(({ isItem, text, scenario }) => scenario === undefined && (!isItem || isSentence(text)))
  const all = whole.length >= POINTS ? whole : left
  const opening = all.filter(statement => ['summary', 'introduction'].includes(roleOf(statement) ?? ''))
  const closing = all.filter(({ isItem, refs }) => !isItem && !refs.some(ref => asked.has(keyOf(ref)))).filter(statement => roleOf(statement) === 'conclusion' || statement.refs.some(analysis.concludes)).filter(statement => roleOf(statement) !== 'summary')
  // A short conclusion is kept for the end, where there is one, or else little to choose from.
  const isKept = (partsWith(shop, 'conclusion').length > 0 || all.length < LONG_PAPER) && opening.length >= (all.length < LONG_PAPER ? 1 : 2) * POINTS && closing.length <= 2 * POINTS
  const own = new Set(isKept ? opening : [...opening, ...closing])
  const against = turnedAgainst(all)
  const places = new Set([...own].flatMap(({ refs: [ref] }) => ref ? [keyOf(ref)] : []))
  const isOwn = ({ refs: [ref] }: Statement): boolean => ref !== undefined && places.has(keyOf(ref))
  const stressed = stress(shop, against)
  const worth = (statement: Statement): number => statement.weight * stressed(statement)
    * (isOwn(statement) ? OWN : 1) * (roleOf(statement) === 'summary' ? SUMMARY : 1)
  const weighed = (own.size >= (all.length >= LONG_PAPER ? 2 * POINTS : 3) ? [...own] : all).map(statement => within(statement)).map(statement => ({ ...statement, weight: worth(statement) }))
  const pins = pinned(shop, weighed.filter(isOwn))
  const most = Math.max(...weighed.map(worthAsPoint))
  const candidates = weighed.map(statement => pins.has(statement.text) ? { ...statement, leaning: statement.isList ? statement.leaning : [], weight: most * PINNED / worthAsPoint({ ...statement, weight: 1 }) } : statement)
  // In a long paper, what only opens it is no thesis.
  const isPlain = ({ text }: Statement): boolean => !against.has(text) && !COMMONLY.test(text)
  const heads = (statement: Statement): boolean => isPlain(statement) && (pins.size === 0 || pins.has(statement.text) || HEADS.test(statement.text))
    && (all.length < LONG_PAPER || roleOf(statement) === 'summary' || statement.turning !== undefined || isVerdict(rawOf(shop, statement)) || HEADS.test(statement.text))
  const about = stemsOf(outline.title)
  const best = new Set(candidates.toSorted(byWeight).slice(0, BEST_ON_TITLE).filter(({ stems }, i) => i < BEST || overlap(stems, about) >= ON_TITLE).map(({ text }) => text))
  const slide = (mayHead: (statement: Statement) => boolean): Chosen | undefined => chooseSlide(candidates, TALK, POINTS, TITLE, { text: MINUTE, least: Infinity }, mayHead)
  const isThesis = (statement: Statement): boolean => heads(statement) && best.has(statement.text)
  const isOwnClaim = (statement: Statement): boolean => isPlain(statement) && isOwn(statement) && (isVerdict(rawOf(shop, statement)) || THESIS.test(statement.text))
  // A background is none where the paper has a verdict.
  const isAmongBest = (statement: Statement): boolean => pins.size === 0 && isPlain(statement) && best.has(statement.text) && figuresOf(statement.text).length === 0
  const chosen = [isThesis, isOwnClaim, isAmongBest].map(slide).find(one => one?.titled !== undefined && stemsOf(one.title.text).size >= TELLING) ?? slide(() => false)
  const sections = [...new Set(candidates.map(sectionOf))].sort((a, b) => a - b)
  return chosen ? [finding(shop, chosen, { part: IN_BRIEF, sections, inBrief: true })] : []
}
