/** Recommendations: the weightiest as decisions in the talk, all others by addressee in the backup. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { isInstruction } from '../language/instructions.ts'
import { pointsOutside } from '../language/pointers.ts'
import { capitalise, ended, overlap, stemsOf } from '../language/words.ts'
import type { Ask, Claim, PlannedSlide, SlideBody } from '../types.ts'
import { freeName, requestTitle } from './ask-titles.ts'
import { briefText } from './brief.ts'
import { TITLE } from './findings.ts'
import { BACKUP, chunk, DECISIONS, evenChunk, heightOf, heightWith, LEAST_DECISION, LONG_VERB, TALK, TALK_DENSE, type Area } from './fit.ts'
import { keyOf, sentencesIn, talkNotes } from './notes.ts'
import { TITLE as PAGE_TITLE } from './pages.ts'
import type { Workshop } from './workshop.ts'

/** Slides of a talk for each slide of decisions, and the most of these. */
const TALK_EACH = 7
const MOST_SLIDES = 3
/** Rows of the backup; more are a table, not points. */
const ROWS = 7
/** Characters of an addressee that can stand in a title. */
const NAME = 44

const nameOf = ({ addressee }: Ask): string => (addressee ?? '').replace(/^[Tt]he /, '').toLowerCase()

/** Requests of a slide of the talk: as lines, or as rows of who and what. */
const LINES = 6
const ROWS_OF_TALK = 5

/** One name for all of them, where one is asked. */
function onlyName(asks: readonly Ask[]): string | undefined {
  const [first] = asks
  return first?.addressee !== undefined && first.addressee.length <= NAME && figuresOf(first.addressee).length === 0 && asks.every(ask => nameOf(ask) === nameOf(first)) ? first.addressee.replace(/^The /, 'the ') : undefined
}

/** Lines, not rows, where the paper asks nobody in particular, or one alone. */
const isList = (asks: readonly Ask[]): boolean => onlyName(asks) !== undefined || asks.some(({ addressee }) => addressee === undefined)

/** `should` or `must`, where all are asked with it; the title can say it for them. */
const onlyVerb = (asks: readonly Ask[]): string | undefined =>
  asks.every(({ verb }) => verb === asks[0]?.verb) && /^(?:should|must)$/u.test(asks[0]?.verb ?? '') ? asks[0]?.verb : undefined

const asOrder = (text: string): string => /[。！]$/u.test(text) ? text : ended(capitalise(text).replace(/[.:;]$/u, ''))

/** What can be told as an order: it begins with the bare verb. */
const isOrder = ({ decision }: Ask): boolean => !/^(?:be|not|at|only|also|have|no|never|either|both|\p{Ll}+ly)\b/u.test(decision)

/** What a line says: an order where the title says who and how strongly; else the sentence. */
const lineOf = (ask: Ask, asks: readonly Ask[]): string =>
  ask.verb === undefined || (onlyName(asks) !== undefined && onlyVerb(asks) !== undefined && isOrder(ask) && !pointsOutside(ask.decision)) ? asOrder(ask.decision) : ask.text

/** The same as a point: the name of what is asked, with its sentence under it. */
function pointOf(ask: Ask, asks: readonly Ask[]): Claim {
  const { text, leaning } = briefText(lineOf(ask, asks), ask.refs)
  return { text, refs: ask.refs, ...leaning.length > 0 ? { under: leaning } : {} }
}

const heightOfPoint = ({ text, under = [] }: Claim, area: Area): number => heightWith(text, under, area)

const inLines = (asks: readonly Ask[]): Ask[][] => chunk(asks, ask => heightOfPoint(pointOf(ask, asks), TALK_DENSE), TALK_DENSE.space + TALK_DENSE.gap, LINES)
const inRows = (asks: readonly Ask[]): Ask[][] => chunk(asks, ({ decision, verb = '' }) => Math.max(verb.split(' ').length > 2 ? LONG_VERB : LEAST_DECISION, heightOf(decision, DECISIONS)), DECISIONS.space, ROWS_OF_TALK)

/** Requests of one body that make a slide of its own. */
const OWN_SLIDE = 3

/** Slides of decisions: of each body that much is asked of; of the others, who is asked what; then what is asked of nobody in particular. */
function inSlides(asks: readonly Ask[]): Ask[][] {
  const named = asks.filter(({ addressee }) => addressee !== undefined)
  if (named.length * 2 < asks.length)
    return inLines(asks)
  const groups = [...Map.groupBy(named, nameOf).values()]
  const large = groups.filter(group => group.length >= OWN_SLIDE && onlyName(group) !== undefined)
  const small = groups.filter(group => !large.includes(group)).flat()
  return [...large.flatMap(inLines), ...inRows(small), ...inLines(asks.filter(ask => !named.includes(ask)))]
}

/** Two requests that share so much of their telling words ask the same. */
const SAME = 0.7

/** The best that so many slides hold. */
function asksThatFit(ranked: readonly Ask[], slides: number, ordered: (asks: readonly Ask[]) => Ask[]): Ask[][] {
  let kept: Ask[] = []
  const isSaid = ({ decision }: Ask): boolean => kept.some(one => overlap(stemsOf(one.decision), stemsOf(decision)) >= SAME)
  for (const ask of ranked) {
    if (isSaid(ask))
      continue
    const more = ordered([...kept, ask])
    if (inSlides(more).length <= slides)
      kept = more
  }
  return inSlides(kept)
}

/** Words of a decision that is read at a glance, and that says little. */
const GLANCE = 24
const LITTLE = 3

/** What is only possible asks less. */
const POSSIBLE = 1

/** More than a name: the sentence's own beginning. */
const UNCLEAR = /^(?:and|but|or|so|yet)\b|:/iu

/** What the paper itself names as a recommendation, or has among them, goes first; then who is named; then what is short. */
function urgency(shop: Workshop): (ask: Ask) => number {
  const own = new Set(shop.outline.parts.filter(({ role }) => role === 'recommendations').flatMap(({ sections }) => sections))
  return ({ addressee, verb, refs: [ref], weight, decision, names }) => {
    const words = countWords(decision)
    return (names === undefined ? 0 : 1) + (ref && own.has(ref.section) ? 2.5 : names === undefined ? 0 : 1.5)
      + (addressee === undefined || UNCLEAR.test(addressee) ? 0 : 0.6) - (verb === 'could' || verb === 'might' ? POSSIBLE : 0) + weight * (words <= LITTLE ? 0.3 : words <= GLANCE ? 1 : 0.6)
  }
}

/** More than the name of what says it. */
const saysMore = ({ names }: Ask): boolean => names === undefined || names === 'whole'

/** A name is asked once; the text it names is shown besides. */
const isLeft = (shop: Workshop, ask: Ask): boolean => !shop.told.has(ask) && (!saysMore(ask) || shop.isFree(ask))

function tellAsks(shop: Workshop, asks: readonly Ask[]): void {
  asks.forEach(ask => shop.told.add(ask))
  shop.use(asks.filter(saysMore).flatMap(ask => [ask, ...ask.leaning]))
}

/** Who is asked to do what; a list of what is asked, where the paper mostly names nobody, or one alone. `all`: with what the title asks. */
function bodyOf(asks: readonly Ask[], all = asks): SlideBody {
  return isList(all)
    ? { form: 'points', points: asks.map(ask => pointOf(ask, all)), dense: asks.reduce((sum, ask) => sum + heightOfPoint(pointOf(ask, all), TALK), 0) > TALK.space + TALK.gap }
    : { form: 'recommendations', asks: [...asks] }
}

/** A heading or a sentence that says whom it may mean: `Recommendations for Elm`, `… by the Board`. */
const MEANS = /\b(?:for|to|by) (?:the )?\p{Lu}/u

/** `Light the quays`, `Lamps should be lit`: told to nobody; of `The library should …` it is only not known that it can be asked. */
const isToldToNobody = (text: string): boolean => isInstruction(text) || /^[^,]* (?:should|must|ought to) be \p{L}+(?:ed|en|t)\b/u.test(text)

/** Whether nobody is named, neither in what is asked nor in a heading over it. */
const namesNobody = ({ outline: { report, parts } }: Workshop, asks: readonly Ask[]): boolean => asks.length > 0 && asks.every(({ addressee, text, refs }) =>
  addressee === undefined && isToldToNobody(text) && !MEANS.test(text)
  && !refs.some(({ section }) => MEANS.test(report.sections[section]?.title ?? '') || parts.some(({ sections, heading }) => sections.includes(section) && MEANS.test(heading))))

/** Under which name they stand: the report's own, where it has such a part. */
const sectionOfAsks = ({ outline }: Workshop): string => outline.parts.find(({ role }) => role === 'recommendations')?.label ?? 'Recommendations'

/** Whom the first slide asks, and how strongly, as far as one name can say it. */
function firstName(shop: Workshop, asks: readonly Ask[], isList: boolean): string | undefined {
  const of = isList ? onlyName(asks) : undefined
  const verb = of === undefined ? undefined : onlyVerb(asks)
  if (of !== undefined)
    return verb === undefined ? `What the paper asks of ${of}` : `What ${of} ${verb} do`
  if (namesNobody(shop, asks))
    return 'What the paper asks for, with no addressee named'
  return isList ? undefined : 'What the paper asks for, and of whom'
}

/** What slides are called of which no request can be the title. */
const nameOfMore = (asks: readonly Ask[], isList: boolean): string[] => {
  const of = isList ? onlyName(asks) : undefined
  const verb = of === undefined ? undefined : onlyVerb(asks)
  const named = of === undefined ? [] : verb === undefined ? [`What the paper asks of ${of}`, `What else the paper asks of ${of}`] : [`What ${of} ${verb} do`, `What else ${of} ${verb} do`]
  return [...named, 'What else the paper asks for', 'What the paper asks for besides', 'What the paper asks for in addition']
}

/** The first names who is asked; every other says the weightiest of its requests, and holds the others. */
function decisionSlide(shop: Workshop, asks: readonly Ask[], isFirst: boolean): PlannedSlide {
  const whole = bodyOf(asks)
  const first = isFirst ? firstName(shop, asks, whole.form === 'points') : undefined
  const request = first === undefined ? requestTitle(asks, TITLE) : undefined
  const carried = new Set(asks.flatMap(ask => ask.refs.map(keyOf)))
  const sections = [...new Set(asks.flatMap(ask => ask.refs.map(ref => ref.section)))].sort((a, b) => a - b)
  const label = (): string => freeName([...first === undefined ? [] : [first], ...isFirst ? ['What the paper asks for'] : [], ...nameOfMore(asks, whole.form === 'points')], shop.headings)
  return {
    id: isFirst ? 'recommendations' : shop.name('further decisions'), title: request?.title ?? { text: label(), refs: [] },
    part: sectionOfAsks(shop), backup: false, inBrief: isFirst, body: request ? bodyOf(request.left, asks) : whole,
    notes: talkNotes(sentencesIn(shop.outline.report, sections), carried, shop.wordsASlide),
  }
}

/** Requests beside which those that only stand in the text can wait. */
const FEWEST = 2

/** What points at words that no slide shows beside it stands in the backup. */
const isClear = ({ text, names }: Ask): boolean => names !== undefined || !pointsOutside(text)

/** In the talk: one slide of decisions, or more where much is asked and there is time. */
export function decisionSlides(shop: Workshop, count: number): PlannedSlide[] {
  const rank = urgency(shop)
  const left = shop.analysis.asks.filter(ask => isLeft(shop, ask))
  const own = left.filter(({ isAside }) => !isAside)
  const free = own.length >= FEWEST ? own : left
  const place = new Map(free.map((ask, i) => [ask, i]))
  const ordered = (asks: readonly Ask[]): Ask[] => asks.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  // One more slide where it takes all that is asked, so that no page of the backup holds the last of it.
  const fair = Math.max(1, Math.floor(count / TALK_EACH))
  const slides = Math.min(MOST_SLIDES, inSlides(free).length === fair + 1 ? fair + 1 : fair)
  const ranked = free.toSorted((a, b) => rank(b) - rank(a))
  const all = asksThatFit(ranked, slides, ordered)
  // One alone is worth no slide, unless it is long and others of its kind fill theirs.
  const isWorth = (asks: readonly Ask[] | undefined): boolean => asks !== undefined && (asks.length >= 2 || (all.length > 1 && asks.some(({ decision }) => countWords(decision) > GLANCE)))
  const picked = (all.length > 1 && !isWorth(all.at(-1)) ? asksThatFit(ranked, all.length - 1, ordered) : all).map(asks => asks.filter(isClear)).filter(isWorth)
  picked.forEach(asks => tellAsks(shop, asks))
  return picked.map((asks, i) => decisionSlide(shop, asks, i === 0))
}

const claimOf = ({ text, refs, leaning }: Ask): Claim => ({ text, refs, ...leaning.length > 0 ? { under: leaning } : {} })

/** Whom a page of asks names, where all of it is asked of one. */
function titleOf(asks: readonly Ask[]): string {
  const name = onlyName(asks)
  return name === undefined ? 'What else the paper asks for' : `What else the paper asks of ${name}`
}

/** Who is asked once only stands with the others. */
function groups(asks: readonly Ask[]): Ask[][] {
  const times = new Map<string, number>()
  for (const ask of asks)
    times.set(nameOf(ask), (times.get(nameOf(ask)) ?? 0) + 1)
  const isOften = (ask: Ask): boolean => ask.addressee !== undefined && (times.get(nameOf(ask)) ?? 0) >= 3
  const often = asks.filter(isOften)
  return [...[...new Set(often.map(nameOf))].map(name => often.filter(ask => nameOf(ask) === name)), asks.filter(ask => !isOften(ask))].filter(group => group.length > 0)
}

/** In the backup: every other recommendation, in full. */
export function furtherAsks(shop: Workshop): PlannedSlide[] {
  const left = shop.analysis.asks.filter(ask => ask.names !== 'statement' && isLeft(shop, ask))
  tellAsks(shop, left)
  const pages = groups(left).flatMap(group => evenChunk(group, ({ text, leaning }) => heightWith(text, leaning, BACKUP), BACKUP.space, ROWS))
  return pages.map((asks) => {
    const { title = { text: titleOf(asks), refs: [] }, asked, left: others = asks } = requestTitle(asks, PAGE_TITLE) ?? {}
    return {
      id: shop.name('further recommendations'), title, part: sectionOfAsks(shop), backup: true, inBrief: false,
      body: { form: 'points', points: [...asked?.leaning ?? [], ...others.map(claimOf)] },
      notes: [],
    }
  })
}
