/** Recommendations: the weightiest as decisions in the talk, all others by addressee in the backup. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import type { Ask, Claim, PlannedSlide } from '../types.ts'
import { BACKUP, chunk, DECISIONS, heightOf, LEAST_DECISION } from './fit.ts'
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

/** What the deciders are asked to do, as far as a slide holds it. */
function asksThatFit(asks: readonly Ask[], most = 5): Ask[] {
  let room = DECISIONS.space
  return asks.filter(({ decision }) => {
    const height = Math.max(LEAST_DECISION, heightOf(decision, DECISIONS))
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
  return ({ addressee, refs: [ref], weight, decision }) =>
    (addressee === undefined || UNCLEAR.test(addressee) ? 0 : 2) + (ref && own.has(ref.section) ? 1 : 0) + weight * (countWords(decision) <= GLANCE ? 1 : 0.6)
}

/** Asks of one addressee stand together; those who are named first in the report come first. */
function byAddressee(asks: readonly Ask[]): Ask[] {
  const names = [...new Set(asks.map(nameOf))]
  return names.flatMap(name => asks.filter(ask => nameOf(ask) === name))
}

/** In the talk: one slide of decisions, or two where much is asked and there is time. */
export function decisionSlides(shop: Workshop, count: number): PlannedSlide[] {
  const free = (): Ask[] => shop.analysis.asks.filter(shop.isFree)
  const slides = free().length >= MANY && count >= LONG_TALK ? 2 : 1
  const rank = urgency(shop)
  const picked = Array.from({ length: slides }, () => {
    const asks = asksThatFit(free().toSorted((a, b) => rank(b) - rank(a)))
    const enough = asks.length >= 2 ? asks : []
    shop.use(enough)
    return enough
  }).filter(asks => asks.length > 0)
  return picked.map((asks, i): PlannedSlide => {
    const carried = new Set(asks.flatMap(ask => ask.refs.map(keyOf)))
    const sections = [...new Set(asks.flatMap(ask => ask.refs.map(ref => ref.section)))].sort((a, b) => a - b)
    return {
      id: i === 0 ? 'recommendations' : shop.name('further decisions'),
      title: { text: i === 0 ? 'What the paper asks for, and of whom' : 'What the paper asks for besides', refs: [] },
      part: 'Recommendations', backup: false, inBrief: i === 0,
      body: { form: 'recommendations', asks: byAddressee(shop.analysis.asks.filter(ask => asks.includes(ask))) },
      notes: talkNotes(sentencesIn(shop.outline.report, sections), carried, shop.wordsASlide),
    }
  })
}

const claimOf = ({ text, refs }: Ask): Claim => ({ text, refs })

/** Whom a page of asks names, where all of it is asked of one. */
function titleOf(asks: readonly Ask[]): string {
  const [first] = asks
  const addressee = first?.addressee?.replace(/^The /, 'the ')
  const isOne = addressee !== undefined && addressee.length <= NAME && figuresOf(addressee).length === 0 && asks.every(ask => nameOf(ask) === nameOf(asks[0] ?? ask))
  return isOne ? `What else the paper asks of ${addressee}` : 'What else the paper asks for'
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
  const left = shop.analysis.asks.filter(shop.isFree)
  shop.use(left)
  const pages = groups(left).flatMap(group => chunk(group, ({ text }) => heightOf(text, BACKUP), BACKUP.space, ROWS))
  return pages.map(asks => ({
    id: shop.name('further recommendations'), title: { text: titleOf(asks), refs: [] }, part: 'Recommendations', backup: true, inBrief: false,
    body: { form: 'points', points: asks.map(claimOf) },
    notes: [],
  }))
}
