/** Dates that the talk has not told, in their order. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { shortened } from '../language/titles.ts'
import type { Report } from '../../report/types.ts'
import type { Claim, DatedEvent, PlannedSlide, Statement } from '../types.ts'
import { freeName } from './ask-titles.ts'
import { byPlace } from './points.ts'
import { evenChunk, EVENTS, heightOf, MOST_DATES } from './fit.ts'
import { wordsIn, worthShowing } from './for-backup.ts'
import { isWeakTitle } from './headline.ts'
import { isStranger } from './introduced.ts'
import { keyOf } from './notes.ts'
import { sectionOf } from './stretches.ts'
import type { Workshop } from './workshop.ts'

/** Dates that make a chronology worth a page, and as many as anybody reads: more in a long paper, one for each thousand words. */
const FEWEST_EVENTS = 4
const MOST_EVENTS = 28
const A_DATE = 1000

/** A sentence about what the one before it has told: `This …`, `It …`. */
const GOES_ON = /^(?:This|These|Those|That|It|Its|They|Their|He|His|She|Her|Such)\b/u

/** Whether the next sentence needs the event to be told before it: `The board bought a lamp. The lamp …`. */
function isNeeded({ sections }: Report, { refs: [ref], text }: DatedEvent): boolean {
  const next = ref && sections[ref.section]?.paragraphs.find(({ number }) => number === ref.paragraph)?.sentences[ref.sentence + 1]?.text
  const [, noun] = /^The (\p{Ll}{3,})\b/u.exec(next ?? '') ?? []
  return next !== undefined && (GOES_ON.test(next) || (noun !== undefined && new RegExp(`\\b${noun}\\b`, 'iu').test(text)))
}

/** Words of an entry, as it should be and at most: a date that a long sentence only mentions is told where it belongs. */
const ENTRY = 24
const LONGEST_ENTRY = 32

/** Without asides, where it is long. */
const asEntry = (event: DatedEvent): DatedEvent => {
  const text = countWords(event.text) > ENTRY ? shortened(event.text, ENTRY, 'asides') : undefined
  return text === undefined ? event : { ...event, text }
}

/** Whether what happened is told without the sentences around it: `The plant was built in 1990` is not, where readers know of no plant. */
const standsAlone = ({ text }: DatedEvent, statement: Statement | undefined): boolean =>
  countWords(text) <= LONGEST_ENTRY && ![text, text.replace(/^[^,]{3,60}, /u, '')].some(isWeakTitle) && !(statement && isStranger(text, statement))

/** Dated sentences of a section that tell one case. */
const CASE = 3

/** What the talk has not told, and what stands in its place without loss. A case is told where it belongs, as far as its section’s own pages tell it. */
export function chronology(shop: Workshop): DatedEvent[] {
  const { analysis, bySection, isFree, outline: { report } } = shop
  const statements = new Map([...bySection.values()].flat().map(statement => [statement.refs.map(keyOf).join(), statement]))
  const dated = Map.groupBy(analysis.events, sectionOf)
  const onPages = new Set(worthShowing(shop).flatMap(({ refs, leaning }) => [...refs, ...leaning.flatMap(claim => claim.refs)]).map(keyOf))
  const isOfCase = (event: DatedEvent): boolean => (dated.get(sectionOf(event))?.length ?? 0) >= CASE && event.refs.every(ref => onPages.has(keyOf(ref)))
  const left = analysis.events.filter(isFree).filter(event => !isNeeded(report, event) && !isOfCase(event)).map(asEntry).filter(event => standsAlone(event, statements.get(event.refs.map(keyOf).join())))
  const most = Math.max(MOST_EVENTS, Math.floor(wordsIn(shop.outline) / A_DATE))
  return left.length < FEWEST_EVENTS ? [] : left.toSorted((a, b) => b.weight - a.weight).slice(0, most)
}

const DATES = 'Dates that the paper gives'
const yearOf = ({ when }: DatedEvent): string => /\b\d{4}\b/u.exec(when)?.[0] ?? ''

/** From which year to which a page of dates tells; a figure needs its sentence. */
function spanOf(events: readonly DatedEvent[], taken: Set<string>): Claim {
  const years = [...new Set([events[0], events.at(-1)].flatMap(event => event ? yearOf(event) : ''))]
  const [first, last] = years
  const names = years.includes('') ? [] : [last === undefined ? `${DATES}: ${first ?? ''}` : `${DATES}: ${first ?? ''} to ${last}`]
  const text = freeName([...names, DATES, `${DATES}, continued`], taken)
  return { text, refs: figuresOf(text).length > 0 ? events[0]?.refs ?? [] : [] }
}

export function eventSlides(shop: Workshop, events: readonly DatedEvent[]): PlannedSlide[] {
  const sorted = events.toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : byPlace(a, b))
  const groups = evenChunk(sorted, ({ text }) => heightOf(text, EVENTS), EVENTS.space, MOST_DATES)
  const taken = new Set<string>()
  return groups.map(group => ({
    id: shop.name('chronology'), title: spanOf(group, taken),
    part: 'Chronology', backup: true, inBrief: false,
    body: { form: 'timeline', events: group },
    notes: [],
  }))
}
