/** What stands in `data/`: evidence, events, recommendations. */
import { stringify } from 'yaml'
import type { ReportRef } from '../../../model/evidence.ts'
import { namesOf } from '../plan/frame.ts'
import { readableHeadings } from '../outline/capitals.ts'
import { shortLabel } from '../outline/roles.ts'
import type { Outline, PlannedSlide, SentenceRef } from '../types.ts'
import { tablesOf } from './exhibits.ts'
import type { Passages } from './passages.ts'

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 })

/** Characters of a report's name in a source line, and of a section's there, which the line cuts further where it has many. */
const SHORT = 28
const SECTION = 64

/** `Berg et al. 2024`, for source lines. */
function shortName({ authors, publisher, date, title }: Outline): string {
  const surname = authors[0]?.split(' ').at(-1)
  const who = surname === undefined ? publisher ?? shortLabel(title, SHORT) : authors.length > 1 ? `${surname} et al.` : surname
  return [who, date?.slice(0, 4)].filter(Boolean).join(' ')
}

export function reportRef(outline: Outline): ReportRef {
  const { title, subtitle, authors, publisher, date, url } = outline
  return {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    short: shortName(outline),
    author: namesOf(authors) || 'an author who is not named',
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  }
}

/** Rows of a slide that have a passage, each with its id in the data file. */
export function rowsOf<T extends { refs: SentenceRef[] }>(slide: string, items: readonly T[], passages: Passages): { id: string, item: T, passage: string }[] {
  return items.flatMap((item, i) => {
    const passage = passages.idOf(item.refs)
    return passage === undefined ? [] : [{ id: `${slide}-${i + 1}`, item, passage }]
  })
}

function eventsOf(slides: readonly PlannedSlide[], passages: Passages): object[] {
  return slides.flatMap(({ id: track, body }) => body.form !== 'timeline'
    ? []
    : rowsOf(track, body.events, passages).map(({ id, passage, item: { date, when, text } }) => ({ id, date, when, short: text, text, track, evidence: [passage] })))
}

const withCapital = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/** A recommendation without addressee says so, and `to` leads to what is asked. */
function recommendationsOf(slides: readonly PlannedSlide[], passages: Passages): object[] {
  return slides.flatMap(({ id: slide, body }) => body.form !== 'recommendations'
    ? []
    : rowsOf(slide, body.asks, passages).map(({ id, passage, item: { addressee = 'Not named', verb = 'to', text, decision } }) =>
        ({ id, title: shortLabel(text, 60), addressee: withCapital(addressee), ask: text, verb, decision, evidence: [passage] })))
}

/** The data files by path. Call it last: passages are those that slides and notes asked for. */
export function renderData(outline: Outline, slides: readonly PlannedSlide[], passages: Passages): Map<string, string> {
  const events = eventsOf(slides, passages)
  const recommendations = recommendationsOf(slides, passages)
  const tables = tablesOf(slides, passages)
  const readable = readableHeadings(outline.report)
  const sections = Object.fromEntries([...passages.sections()].map(title => [title, shortLabel(readable(title), SECTION)]))
  return new Map([
    ['data/evidence.yaml', yaml({ report: reportRef(outline), sections, passages: passages.all() })],
    ...tables.length > 0 ? [['data/tables.yaml', yaml(tables)] as const] : [],
    ...events.length > 0 ? [['data/timeline.yaml', yaml(events)] as const] : [],
    ...recommendations.length > 0 ? [['data/recommendations.yaml', yaml(recommendations)] as const] : [],
  ])
}
