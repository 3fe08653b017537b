/** Dated events that a section tells in a row: its timeline, in the talk. */
import type { DatedEvent, Part, UntimedSlide } from '../types.ts'
import { bareHeading, shortLabel } from '../outline/roles.ts'
import { byPlace } from './points.ts'
import { claimsSomething } from './exhibit-titles.ts'
import { unusedIn } from './findings.ts'
import { keyOf, sentencesIn, speechOn } from './notes.ts'
import { fits } from './table-fit.ts'
import type { Workshop } from './workshop.ts'

export interface Run {
  part: Part
  section: number
  /** In the order of their dates. */
  events: DatedEvent[]
}

const FEWEST = 3
const MOST = 6
/** Sentences between two events of a run. */
const BETWEEN = 1
/** Statements that a part has left for its findings. */
const LEFT = 4
/** Slides of a talk for each timeline in it. */
const SLIDES_EACH = 11

/** Events of a section, split where more than a sentence stands between two of them. */
function rowsIn(shop: Workshop, section: number): DatedEvent[][] {
  const places = new Map(sentencesIn(shop.outline.report, [section]).map(({ ref }, i) => [keyOf(ref), i]))
  const at = ({ refs: [ref] }: DatedEvent): number => ref ? places.get(keyOf(ref)) ?? -1 : -1
  const rows: DatedEvent[][] = []
  for (const event of shop.analysis.events.filter(({ refs: [ref] }) => ref?.section === section).filter(shop.isFree).sort(byPlace)) {
    const last = rows.at(-1)?.at(-1)
    if (last && at(event) - at(last) <= BETWEEN + 1)
      rows.at(-1)?.push(event)
    else
      rows.push([event])
  }
  return rows
}

const sorted = (events: readonly DatedEvent[]): DatedEvent[] => events.toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : byPlace(a, b))

/** The weightiest that fit a slide. */
function shown(events: readonly DatedEvent[]): DatedEvent[] {
  const best = events.toSorted((a, b) => b.weight - a.weight || byPlace(a, b)).slice(0, MOST)
  while (best.length > 0 && !fits(best.map(({ when, text }) => [when, text]), [23, 77], 'reference'))
    best.pop()
  return sorted(best)
}

/** Told in the order in which it happened. */
const isChronicle = (events: readonly DatedEvent[]): boolean => events.every((event, i) => i === 0 || byPlace(events[i - 1] ?? event, event) <= 0)

/** Runs of the parts that a talk of so many slides may tell; none takes what its part needs to be told. */
export function runsForTalk(shop: Workshop, parts: readonly Part[], count: number): Run[] {
  const runs = parts.flatMap(part => part.sections.flatMap(section => rowsIn(shop, section).flatMap((row): Run[] => {
    const events = shown(row)
    const dates = new Set(events.map(({ date }) => date))
    const left = unusedIn(shop, part.sections).length - events.length
    // A part that tells of little else is told by its timeline alone.
    const canSpare = left >= LEFT || left < events.length
    return dates.size < FEWEST || !canSpare || !isChronicle(events) ? [] : [{ part, section, events }]
  })))
  const worth = ({ events }: Run): number => events.reduce((sum, { weight }) => sum + weight, 0)
  const best = runs.toSorted((a, b) => worth(b) - worth(a) || a.section - b.section).filter((run, i, all) => all.findIndex(({ part }) => part === run.part) === i)
    .slice(0, Math.floor(count / SLIDES_EACH))
  best.forEach(({ events }) => {
    shop.use(events)
    events.forEach(event => shop.dated.add(event))
  })
  return best
}

/** Characters of a heading that can stand in a title with more. */
const LABEL = 60

export function runSlide(shop: Workshop, { part, section, events }: Run): UntimedSlide {
  const { report } = shop.outline
  const heading = report.sections[section]?.title || part.label
  const label = shortLabel(heading, LABEL)
  const title = claimsSomething(label) || bareHeading(heading).length > LABEL ? 'What happened, in the order of its dates' : `${label}: what happened when`
  return {
    id: shop.name(`dates ${title}`), title: { text: title, refs: [] }, part: part.label, backup: false, inBrief: false,
    body: { form: 'timeline', events },
    notes: speechOn(sentencesIn(report, [section]), new Set(events.flatMap(({ refs }) => refs.map(keyOf)))),
  }
}
