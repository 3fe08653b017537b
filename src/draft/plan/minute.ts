/** The paper in one minute: what it asks, what it found, what it asks for. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { promises } from '../language/counted.ts'
import { isSentence } from '../language/dangling.ts'
import { opensFinding } from '../language/found-items.ts'
import { tellsOfOthers } from '../language/framing.ts'
import { isOfAnyPaper, saysTitleAgain } from '../language/generic.ts'
import { shortened } from '../language/titles.ts'
import { putsQuestion } from '../language/verdict.ts'
import { sharesMost, stemsOf } from '../language/words.ts'
import type { UntimedSlide, Statement } from '../types.ts'
import { byWeight, chooseSlide, type Chosen } from './choose.ts'
import { IN_BRIEF, finding, partsWith, POINTS, TITLE, unusedIn } from './findings.ts'
import { TALK } from './fit.ts'
import { isOfDocument, worthAsPoint } from './headline.ts'
import { ASKED, COMMONLY, headsOf, isMaking, isNamedIn, isOccasion, rawOf, tellsVerdict, THESIS, type Candidates, type Of, type RoleOf } from './minute-heads.ts'
import { keyOf } from './notes.ts'
import { sectionOf } from './stretches.ts'
import { isPair, turnOf } from './turns.ts'
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
/** What would be true of any paper, or tells how this one was made, says little of it. */
const ANY_PAPER = 0.4
const MADE = 0.5
const TURNED_AGAINST = 0.7
/** The day with which an abstract begins is its occasion; and what the title says, the cover shows. */
const OCCASION = 0.2
const TITLE_AGAIN = 0.3
/** Weight from which what a paper says of itself is heard out, however long. */
const HEARD = 0.7
/** `On 3 May 1921, …`: what happened long before the paper is none of its findings, unless its summary says so. */
const EVENT = /^(?:On|In|Since|Between|During|As early as|Back in) (?:[\p{L}\d]+ ){0,2}?(?:\p{Lu}\p{L}+ \d{1,2}, )?(?<year>\d{4})\b/u
const PAST = 0.6
const YEARS = 8
const isPast = ({ outline: { date = '' } }: Workshop, { text }: Statement): boolean => Number(EVENT.exec(text)?.groups?.year ?? Infinity) < Number.parseInt(date, 10) - YEARS
/** Statements of a paper that can spare some for its minute. */
const LONG_PAPER = 30
/** Telling words of a title that says enough of a whole paper. */
const TELLING = 3

/** Verdicts, questions and requests that the minute holds up to so many words, and the words of those that are shortened. */
const VERDICTS = 2
const QUESTIONS = 1
const MOST_WORDS = 42
/** Items under one of them. */
const ITEMS = 4
/** Of the best other’s worth, so that lines of a long one do not drop it. */
const PINNED = 1.3

/** Share of telling words above which two verdicts are one. */
const SAME = 0.5
const saysSame = (a: Statement, b: Statement): boolean => sharesMost(a.stems, b.stems, SAME) || figuresOf(a.text).some(figure => figuresOf(b.text).includes(figure))

/** The weightiest of them, none of which says another’s finding again; and what the paper asks for, where no verdict says so. */
function pinned(shop: Workshop, candidates: readonly Statement[]): { pins: Set<string>, demands: Set<string> } {
  const about = stemsOf(shop.outline.title)
  const ranked = candidates.filter(({ words, leaning, isList }) => words <= MOST_WORDS && leaning.length <= (isList === true ? ITEMS : 1)).sort(byWeight)
  const own = ranked.filter(statement => tellsVerdict(shop, statement) && (statement.isList === true || !promises(statement.text)))
  const verdicts = own.filter((statement, i) => !own.slice(0, i).some(other => saysSame(other, statement))).slice(0, VERDICTS)
  const questions = ranked.filter(statement => putsQuestion(rawOf(shop, statement)) && !verdicts.includes(statement)).slice(0, QUESTIONS)
  const [demand] = verdicts.some(({ text }) => ASKED.test(text)) ? [] : ranked.filter(({ text, stems, isList }) => isList !== true && ASKED.test(text) && isNamedIn(about, stems))
  const textsOf = (statements: readonly Statement[]): Set<string> => new Set(statements.map(({ text }) => text))
  return { pins: textsOf([...verdicts, ...questions]), demands: textsOf(demand ? [demand] : []) }
}

/** Statements against which the next one turns. */
const turnedAgainst = (statements: readonly Statement[]): Set<string> =>
  new Set(statements.flatMap((statement, i) => statements[i + 1] !== undefined && isPair(statement, statements[i + 1] ?? statement) ? [statement.text] : []))

/** How much more a statement is worth where the paper is told in a minute. */
function stress(shop: Workshop, against: ReadonlySet<string>): (statement: Statement) => number {
  const { title, subtitle = '', report } = shop.outline
  const about = stemsOf(`${title} ${subtitle}`)
  const names = [about, stemsOf(title), stemsOf(subtitle)]
  const isAgain = ({ text, stems }: Statement): boolean => !ASKED.test(text) && names.some(name => saysTitleAgain(stems, name))
  const bears = (statement: Statement): number => statement.isList ? 1 : isOfAnyPaper(statement.stems, about) ? ANY_PAPER : isAgain(statement) ? TITLE_AGAIN : isMaking(statement.text) ? MADE : 1
  return (statement) => {
    const raw = rawOf(shop, statement)
    const own = tellsVerdict(shop, statement) || opensFinding(report, statement.refs[0]) ? VERDICT : putsQuestion(raw) ? QUESTION : 1
    return own * bears(statement) * (own === 1 && isOccasion(statement) ? OCCASION : 1) * (own > 1 && isOfDocument(statement.text) ? OF_DOCUMENT : 1)
      * (statement.turning === undefined ? 1 : TURNS) * ((against.has(statement.text) || COMMONLY.test(statement.text)) && own === 1 ? TURNED_AGAINST : 1) * (THESIS.test(statement.text) ? ASKS : 1)
  }
}

/** The statement in so many words as the minute bears, where it can be said in them. */
function within(statement: Statement): Statement {
  const text = statement.words > MOST_WORDS ? shortened(statement.text, MOST_WORDS) : undefined
  return text === undefined ? statement : { ...statement, text, words: countWords(text) }
}

/** What may stand in the minute: what is asked among recommendations has slides of its own, and a phrase of a list says nothing here. */
function sayable(shop: Workshop, roleOf: RoleOf, isAsked: Of<boolean>): Statement[] {
  const left = unusedIn(shop, shop.outline.parts.flatMap(part => part.sections)).filter(statement => !statement.isSide && (roleOf(statement) !== 'recommendations' || !isAsked(statement)))
  const whole = left.filter(({ isItem, text, scenario }) => scenario === undefined && !tellsOfOthers(text) && (!isItem || isSentence(text)))
  return whole.length >= POINTS ? whole : left
}

/** What the minute takes of a short conclusion, and what it leaves there. */
const SPARED = 2
const LEFT = 3

/** What the paper says of itself first and last. A short conclusion is kept for the end but for its weightiest, where there is one, or else little to choose from. */
function ofItself(shop: Workshop, all: readonly Statement[], roleOf: RoleOf, isAsked: Of<boolean>): Statement[] {
  const opening = all.filter(statement => ['summary', 'introduction'].includes(roleOf(statement) ?? ''))
  const hasEnd = partsWith(shop, 'conclusion').length > 0
  const closing = all.filter(statement => !isAsked(statement) && roleOf(statement) !== 'summary'
    && (statement.isItem ? opensFinding(shop.outline.report, statement.refs[0]) && roleOf(statement) !== 'annex' : roleOf(statement) === 'conclusion' || statement.refs.some(shop.analysis.concludes)))
  const isKept = (hasEnd || all.length < LONG_PAPER) && opening.length >= (all.length < LONG_PAPER ? 1 : 2) * POINTS && closing.length <= 2 * POINTS
  const spared = isKept ? closing.toSorted(byWeight).slice(0, hasEnd ? Math.max(0, Math.min(SPARED, closing.length - LEFT)) : 0) : closing
  return [...new Set([...opening, ...spared])]
}

/** Weighed for the minute; the paper’s verdict and question stand above all others. */
function candidatesOf(shop: Workshop, all: readonly Statement[], against: ReadonlySet<string>, roleOf: RoleOf, isAsked: Of<boolean>): Candidates {
  const own = ofItself(shop, all, roleOf, isAsked)
  const places = new Set(own.flatMap(({ refs: [ref] }) => ref ? [keyOf(ref)] : []))
  const isOwn = ({ refs: [ref] }: Statement): boolean => ref !== undefined && places.has(keyOf(ref))
  const stressed = stress(shop, against)
  const worth = (statement: Statement): number => statement.weight * stressed(statement) * (isOwn(statement) ? OWN : 1) * (roleOf(statement) === 'summary' ? SUMMARY : isPast(shop, statement) ? PAST : 1)
  const weighed = (own.length >= (all.length >= LONG_PAPER ? 2 * POINTS : 3) ? own : all).map(within).map(statement => ({ ...statement, weight: worth(statement), headed: undefined, ...isOwn(statement) && worth(statement) >= HEARD ? { isHeard: true } : {} }))
  const { pins, demands } = pinned(shop, weighed.filter(isOwn))
  const most = Math.max(...weighed.map(worthAsPoint))
  const statements = weighed.map(statement => pins.has(statement.text) || demands.has(statement.text) ? { ...statement, leaning: statement.isList ? statement.leaning : turnOf(statement), weight: most * PINNED / worthAsPoint({ ...statement, weight: 1 }) } : statement)
  return { statements, pins, isOwn }
}

/** From what the paper says of itself first and last, and its verdict wherever it stands. */
export function minute(shop: Workshop): UntimedSlide[] {
  const { outline, analysis } = shop
  const roles = new Map(outline.parts.flatMap(({ role, sections }) => sections.map(section => [section, role] as const)))
  const roleOf: RoleOf = ({ refs: [ref] }) => ref && roles.get(ref.section)
  const asked = new Set(analysis.asks.flatMap(({ refs }) => refs.map(keyOf)))
  const isAsked = ({ refs }: Statement): boolean => refs.some(ref => asked.has(keyOf(ref)))
  const all = sayable(shop, roleOf, isAsked)
  const against = turnedAgainst(all)
  const candidates = candidatesOf(shop, all, against, roleOf, isAsked)
  const slide = (mayHead: Of<boolean>): Chosen | undefined => chooseSlide(candidates.statements, TALK, POINTS, TITLE, { text: MINUTE, least: Infinity }, mayHead, true)
  const says = (one: Chosen | undefined): boolean => one?.titled !== undefined && stemsOf(one.title.text).size >= TELLING
  const chosen = headsOf(shop, candidates, against, all.length >= LONG_PAPER, roleOf).map(slide).find(says) ?? slide(() => false)
  const sections = [...new Set(candidates.statements.map(sectionOf))].sort((a, b) => a - b)
  return chosen ? [finding(shop, chosen, { part: IN_BRIEF, sections, inBrief: true })] : []
}
