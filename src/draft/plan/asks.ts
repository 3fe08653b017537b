/** Recommendations: the weightiest as decisions in the talk, all others by addressee in the backup. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { capitalise } from '../language/words.ts'
import type { Ask, Claim, PlannedSlide, SlideBody } from '../types.ts'
import { BACKUP, chunk, DECISIONS, heightOf, heightWith, LEAST_DECISION, TALK } from './fit.ts'
import { keyOf, sentencesIn, talkNotes } from './notes.ts'
import type { Workshop } from './workshop.ts'

/** Recommendations that make a second slide of decisions worth its time. */
const MANY = 7
/** Slides of a talk that can spare one more for them. */
const LONG_TALK = 14
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
const isList = (asks: readonly Ask[]): boolean =>
  onlyName(asks) !== undefined || asks.filter(({ addressee }) => addressee === undefined).length * 2 >= asks.length

/** What the deciders are asked to do, as far as a slide holds it. */
function asksThatFit(asks: readonly Ask[]): Ask[] {
  const [area, most, least] = isList(asks.slice(0, LINES)) ? [TALK, LINES, 0] : [DECISIONS, ROWS_OF_TALK, LEAST_DECISION]
  let room = area.space
  return asks.filter(({ decision }) => {
    const height = Math.max(least, heightOf(decision, area))
    const fits = height <= room
    room -= fits ? height : 0
    return fits
  }).slice(0, most)
}

/** Words of a decision that is read at a glance. */
const GLANCE = 16

/** More than a name: the sentence's own beginning. */
const UNCLEAR = /^(?:and|but|or|so|yet)\b|:/iu

/** Who is named can be asked; what stands among the recommendations is one; what is short is read. */
function urgency(shop: Workshop): (ask: Ask) => number {
  const own = new Set(shop.outline.parts.filter(({ role }) => role === 'recommendations').flatMap(({ sections }) => sections))
  return ({ addressee, refs: [ref], weight, decision, names }) =>
    (names === undefined ? 0 : 2.5) + (addressee === undefined || UNCLEAR.test(addressee) ? 0 : 2) + (ref && own.has(ref.section) ? 1 : 0) + weight * (countWords(decision) <= GLANCE ? 1 : 0.6)
}

/** Asks of one addressee stand together; those who are named first in the report come first. */
function byAddressee(asks: readonly Ask[]): Ask[] {
  const names = [...new Set(asks.map(nameOf))]
  return names.flatMap(name => asks.filter(ask => nameOf(ask) === name))
}

/** A name is asked once; the text it names is shown besides. */
const isLeft = (shop: Workshop, ask: Ask): boolean => !shop.told.has(ask) && (ask.names !== undefined || shop.isFree(ask))

function tellAsks(shop: Workshop, asks: readonly Ask[]): void {
  asks.forEach(ask => shop.told.add(ask))
  shop.use(asks.filter(({ names }) => names === undefined).flatMap(ask => [ask, ...ask.leaning]))
}

/** Lines of what is asked of nobody in particular. */
const titled = ({ decision }: Ask): string => `${capitalise(decision)}.`

/** Who is asked to do what; a list of what is asked, where the paper mostly names nobody, or one alone. */
function bodyOf(shop: Workshop, asks: readonly Ask[]): SlideBody {
  const inOrder = shop.analysis.asks.filter(ask => asks.includes(ask))
  return isList(asks)
    ? { form: 'points', points: inOrder.map(ask => ({ text: titled(ask), refs: ask.refs })) }
    : { form: 'recommendations', asks: byAddressee(inOrder) }
}

function headOf(asks: readonly Ask[], isList: boolean, isFirst: boolean): string {
  const of = isList ? onlyName(asks) : undefined
  const whom = of === undefined ? 'for' : `of ${of}`
  return isFirst ? (isList ? `What the paper asks ${whom}` : 'What the paper asks for, and of whom') : isList ? `What else the paper asks ${whom}` : 'What the paper asks for besides'
}

function decisionSlide(shop: Workshop, asks: readonly Ask[], isFirst: boolean): PlannedSlide {
  const carried = new Set(asks.flatMap(ask => ask.refs.map(keyOf)))
  const sections = [...new Set(asks.flatMap(ask => ask.refs.map(ref => ref.section)))].sort((a, b) => a - b)
  const body = bodyOf(shop, asks)
  return {
    id: isFirst ? 'recommendations' : shop.name('further decisions'), title: { text: headOf(asks, body.form === 'points', isFirst), refs: [] },
    part: 'Recommendations', backup: false, inBrief: isFirst, body,
    notes: talkNotes(sentencesIn(shop.outline.report, sections), carried, shop.wordsASlide),
  }
}

/** In the talk: one slide of decisions, or two where much is asked and there is time. */
export function decisionSlides(shop: Workshop, count: number): PlannedSlide[] {
  const free = (): Ask[] => shop.analysis.asks.filter(ask => isLeft(shop, ask))
  const slides = free().length >= MANY && count >= LONG_TALK ? 2 : 1
  const rank = urgency(shop)
  const picked = Array.from({ length: slides }, () => {
    const asks = asksThatFit(free().toSorted((a, b) => rank(b) - rank(a)))
    const enough = asks.length >= 2 ? asks : []
    tellAsks(shop, enough)
    return enough
  }).filter(asks => asks.length > 0)
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
  const pages = groups(left).flatMap(group => chunk(group, ({ text, leaning }) => heightWith(text, leaning, BACKUP), BACKUP.space, ROWS))
  return pages.map(asks => ({
    id: shop.name('further recommendations'), title: { text: titleOf(asks), refs: [] }, part: 'Recommendations', backup: true, inBrief: false,
    body: { form: 'points', points: asks.map(claimOf) },
    notes: [],
  }))
}
