/** Recommendations: the weightiest as decisions in the talk, all others by addressee in the backup. */
import { countWords } from '../../../model/time-plan.ts'
import { pointsOutside } from '../language/pointers.ts'
import { nameBefore } from '../language/parting.ts'
import { isUnspaced, overlap, stemsOf } from '../language/words.ts'
import type { Ask, Claim, PlannedSlide, UntimedSlide } from '../types.ts'
import { bodyOf, inSlides, nameOf, onlyName } from './ask-lines.ts'
import { firstName, freeName, nameOfMore, requestTitle, titleOf } from './ask-titles.ts'
import { BACKUP, evenChunk, heightWith } from './fit.ts'
import { leadOver, underLeads } from './led-asks.ts'
import { keyOf, sentencesIn, speechOn } from './notes.ts'
import { TITLE as PAGE_TITLE } from './pages.ts'
import type { Workshop } from './workshop.ts'

/** Slides of a talk for each slide of decisions, and the most of these. */
const TALK_EACH = 7
const MOST_SLIDES = 3
/** Rows of the backup; more are a table, not points. */
const ROWS = 7
/** Two requests that share so much of their telling words ask the same. */
const SAME = 0.7

/** The best that so many slides hold; of those that ask the same, one, but all of a set. */
function asksThatFit(ranked: readonly Ask[], slides: number, ordered: (asks: readonly Ask[]) => Ask[], set: ReadonlySet<Ask>): Ask[][] {
  let kept: Ask[] = []
  const isSaid = (ask: Ask): boolean => kept.some(one => !(set.has(one) && set.has(ask)) && overlap(stemsOf(one.decision), stemsOf(ask.decision)) >= SAME)
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

/** What an item of the list that a report itself calls its recommendations is worth above others, and how many items make one. */
const OF_SET = 1.5
const FEWEST_OF_SET = 3
const CALLED_SO = /\brecommendations?\b/iu

/** Items of such lists: what else asks for the same only tells more of it. */
function ownSet({ analysis: { asks }, outline: { report } }: Workshop): ReadonlySet<Ask> {
  const isListed = ({ refs: [ref], isFormal }: Ask): boolean => isFormal === true || (ref !== undefined && CALLED_SO.test(report.sections[ref.section]?.title ?? '')
    && report.sections[ref.section]?.paragraphs.find(({ number }) => number === ref.paragraph)?.kind === 'item')
  const lists = [...Map.groupBy(asks.filter(isListed), ({ refs: [ref] }) => ref?.section).values()]
  return new Set(lists.filter(({ length }) => length >= FEWEST_OF_SET).flat())
}

/** What the paper itself names as a recommendation, or has among them, goes first; then who is named; then what is short. */
function urgency(shop: Workshop, set: ReadonlySet<Ask>): (ask: Ask) => number {
  const own = new Set(shop.outline.parts.filter(({ role }) => role === 'recommendations').flatMap(({ sections }) => sections))
  return (ask) => {
    const { addressee, verb, refs: [ref], weight, decision, names } = ask
    const words = countWords(decision)
    return (set.has(ask) ? OF_SET : 0) + (names === undefined ? 0 : 1) + (ref && own.has(ref.section) ? 2.5 : names === undefined ? 0 : 1.5)
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

/** Under which name they stand: the report's own, where it has such a part. */
const sectionOfAsks = ({ outline }: Workshop): string => outline.parts.find(({ role }) => role === 'recommendations')?.label ?? 'Recommendations'

/** What a slide of them can be called, best first: one request over others would make them its parts. A report in another language has its own name for them. */
function namesFor(shop: Workshop, asks: readonly Ask[], isFirst: boolean, isList: boolean): string[] {
  const { outline: { language, parts } } = shop
  const label = parts.find(({ role }) => role === 'recommendations')?.label
  const own = label !== undefined && (language !== undefined || isUnspaced(label)) ? label : undefined
  const first = isFirst ? firstName(shop, asks, isList) ?? 'What the paper asks for' : undefined
  return [own, first, ...nameOfMore(asks, isList)].filter(name => name !== undefined)
}

function decisionSlide(shop: Workshop, asks: readonly Ask[], isFirst: boolean): UntimedSlide {
  const body = bodyOf(asks)
  const carried = new Set(asks.flatMap(ask => ask.refs.map(keyOf)))
  const sections = [...new Set(asks.flatMap(ask => ask.refs.map(ref => ref.section)))].sort((a, b) => a - b)
  return {
    id: isFirst ? 'recommendations' : shop.name('further decisions'), title: { text: freeName(namesFor(shop, asks, isFirst, body.form === 'points'), shop.headings), refs: [] },
    part: sectionOfAsks(shop), backup: false, inBrief: isFirst, body,
    notes: speechOn(sentencesIn(shop.outline.report, sections), carried),
  }
}

/** The slides that hold more requests; the first, where both hold as many. */
const largest = (one: Ask[][], other: Ask[][]): Ask[][] => one.flat().length >= other.flat().length ? one : other

/** Requests beside which those that only stand in the text can wait. */
const FEWEST = 2

/** What points at words that no slide shows beside it stands in the backup. */
const isClear = ({ text, names }: Ask): boolean => names !== undefined || !pointsOutside(text)

/** In the talk: one slide of decisions, or more where much is asked and there is time. */
export function decisionSlides(shop: Workshop, count: number): UntimedSlide[] {
  const set = ownSet(shop)
  const rank = urgency(shop, set)
  const left = shop.analysis.asks.filter(ask => isLeft(shop, ask))
  const own = left.filter(({ isAside }) => !isAside)
  const free = own.length >= FEWEST ? own : left
  const place = new Map(free.map((ask, i) => [ask, i]))
  const ordered = (asks: readonly Ask[]): Ask[] => asks.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  // One more slide where it takes all that is asked, so that no page of the backup holds the last of it.
  const fair = Math.max(1, Math.floor(count / TALK_EACH))
  const slides = Math.min(MOST_SLIDES, inSlides(free).length === fair + 1 ? fair + 1 : fair)
  const ranked = free.toSorted((a, b) => rank(b) - rank(a))
  const all = asksThatFit(ranked, slides, ordered, set)
  // One alone is worth no slide, unless it is long and others of its kind fill theirs.
  const isWorth = (asks: readonly Ask[] | undefined): boolean => asks !== undefined && (asks.length >= 2 || (all.length > 1 && asks.some(({ decision }) => countWords(decision) > GLANCE)))
  const picked = (all.length > 1 && !isWorth(all.at(-1)) ? largest(asksThatFit(ranked, all.length - 1, ordered, set), all.slice(0, -1)) : all).map(asks => asks.filter(isClear)).filter(isWorth)
  picked.forEach(asks => tellAsks(shop, asks))
  return picked.map((asks, i) => decisionSlide(shop, asks, i === 0))
}

/** The name of what is asked, with its sentence under it; else the sentence. */
function claimOf({ text, refs, leaning, names }: Ask): Claim {
  const named = names === 'whole' ? nameBefore(text) : undefined
  const under = [...named ? [{ text: named.what, refs }] : [], ...leaning]
  return { text: named ? `${named.name}.` : text, refs, ...under.length > 0 ? { under } : {} }
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

/** A lead stands over two requests or more, as a rule. */
const LED = 2
const heightLed = (lead: Claim | undefined): number => lead ? heightWith(lead.text, [], BACKUP) / LED : 0

/** In the backup: every other recommendation, in full. */
export function furtherAsks(shop: Workshop): PlannedSlide[] {
  const left = shop.analysis.asks.filter(ask => ask.names !== 'statement' && isLeft(shop, ask))
  tellAsks(shop, left)
  const { report } = shop.outline
  const heightOf = (ask: Ask): number => heightWith(ask.text, ask.leaning, BACKUP) + heightLed(leadOver(report, ask))
  const pages = groups(left).flatMap(group => evenChunk(group, heightOf, BACKUP.space, ROWS))
  return pages.map((asks) => {
    const { title = { text: titleOf(asks), refs: [] }, asked, left: others = asks } = requestTitle(asks, PAGE_TITLE, shop.headings) ?? {}
    return {
      id: shop.name('further recommendations'), title, part: sectionOfAsks(shop), backup: true, inBrief: false,
      body: { form: 'points', points: [...asked?.leaning ?? [], ...onlyName(asks) === undefined ? underLeads(report, others, claimOf) : others.map(claimOf)] },
      notes: [],
    }
  })
}
