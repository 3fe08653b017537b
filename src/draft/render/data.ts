/** What stands in `data/`: evidence, events, recommendations. */
import { stringify } from 'yaml'
import type { ReportRef } from '../../../model/evidence.ts'
import { namesOf } from '../plan/frame.ts'
import { shortLabel } from '../outline/roles.ts'
import type { Ask, Outline, PlannedSlide } from '../types.ts'
import type { Passages } from './passages.ts'

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 })

/** `Berg et al. 2024`, for source lines. */
function shortName({ authors, publisher, date, title }: Outline): string {
  const surname = authors[0]?.split(' ').at(-1)
  const who = surname === undefined ? publisher ?? shortLabel(title) : authors.length > 1 ? `${surname} et al.` : surname
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

function eventsOf(slides: readonly PlannedSlide[], passages: Passages): object[] {
  return slides.flatMap(({ id: track, body }) => body.form !== 'timeline'
    ? []
    : body.events.flatMap(({ ref, date, when, short, text }, i) => {
        const passage = passages.idOf([ref])
        return passage === undefined ? [] : [{ id: `${track}-${i + 1}`, date, when, short, text, track, evidence: [passage] }]
      }))
}

/** A recommendation of the file. One without addressee says so, and `to` leads to what is asked. */
function recommendationOf({ refs, addressee, verb, text, decision }: Ask, id: string, passages: Passages): object {
  const passage = passages.idOf(refs)
  const who = addressee?.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) ?? 'Not named'
  return { id, title: shortLabel(text, 60), addressee: who, ask: text, verb: verb ?? 'to', decision, evidence: passage === undefined ? [] : [passage] }
}

function recommendationsOf(slides: readonly PlannedSlide[], passages: Passages): object[] {
  return slides.flatMap(({ id, body }) => body.form === 'recommendations' ? body.asks.map((ask, i) => recommendationOf(ask, `${id}-${i + 1}`, passages)) : [])
}

/** The data files by path. Call it last: passages are those that slides and notes asked for. */
export function renderData(outline: Outline, slides: readonly PlannedSlide[], passages: Passages): Map<string, string> {
  const events = eventsOf(slides, passages)
  const recommendations = recommendationsOf(slides, passages)
  const all = passages.all()
  const cited = new Set(all.map(passage => passage.section))
  const sections = Object.fromEntries([...cited].map(title => [title, shortLabel(title)]))
  return new Map([
    ['data/evidence.yaml', yaml({ report: reportRef(outline), sections, passages: all })],
    ...events.length > 0 ? [['data/timeline.yaml', yaml(events)] as const] : [],
    ...recommendations.length > 0 ? [['data/recommendations.yaml', yaml(recommendations)] as const] : [],
  ])
}
