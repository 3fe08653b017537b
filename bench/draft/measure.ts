/** How much of a report reached a deck, and how its points read. */
import { countWords } from '../../model/time-plan.ts'
import { figuresOf } from '../../src/evidence/figures.ts'
import { isDangling } from '../../src/draft/language/dangling.ts'
import { keyOf } from '../../src/draft/plan/notes.ts'
import type { Report } from '../../src/report/types.ts'
import type { Analysis, Outline, SentenceRef } from '../../src/draft/types.ts'
import type { MeasuredDeck, MeasuredSlide } from './deck.ts'

/** Words of a point: more is read out, fewer say little. */
export const LONGEST = 40
export const SHORTEST = 4

/** Shares from 0 to 1. `undefined` where the report has nothing of the kind. */
export interface Reached {
  sections: number | undefined
  recommendations: number | undefined
  events: number | undefined
  figures: number | undefined
}

export interface Quality {
  onSlides: Reached
  withNotes: Reached
  points: number
  /** Shares of all points. */
  long: number
  short: number
  dangling: number
  repeated: number
  slides: number
  talkSlides: number
  minutes: number
}

const share = <T>(all: readonly T[], isThere: (one: T) => boolean): number | undefined => all.length === 0 ? undefined : all.filter(isThere).length / all.length

/** Words of a section that a deck should not pass over. */
const TOLD = 40

interface Sought { sections: number[], asks: SentenceRef[][], events: SentenceRef[][], figures: string[] }

/** What stands in a report for a deck to hold. */
function soughtIn({ report, parts }: Outline, { asks, events }: Analysis): Sought {
  const about = new Set(parts.filter(({ role }) => role === 'about').flatMap(({ sections }) => sections))
  const text = (index: number): string => about.has(index) ? '' : (report.sections[index]?.paragraphs ?? []).filter(({ kind }) => kind !== 'about').map(paragraph => paragraph.text).join(' ')
  const sections = report.sections.map((_, index) => index)
  return {
    sections: sections.filter(index => countWords(text(index)) >= TOLD),
    asks: asks.map(({ refs }) => refs), events: events.map(({ refs }) => refs),
    figures: [...new Set(sections.flatMap(index => figuresOf(text(index))))],
  }
}

function reached({ sections, asks, events, figures }: Sought, claims: readonly { text: string, refs: readonly SentenceRef[] }[]): Reached {
  const keys = new Set(claims.flatMap(({ refs }) => refs.map(keyOf)))
  const told = new Set(claims.flatMap(({ refs }) => refs.map(({ section }) => section)))
  const held = new Set(claims.flatMap(({ text }) => figuresOf(text)))
  const isTold = (refs: readonly SentenceRef[]): boolean => refs.some(ref => keys.has(keyOf(ref)))
  return { sections: share(sections, index => told.has(index)), recommendations: share(asks, isTold), events: share(events, isTold), figures: share(figures, figure => held.has(figure)) }
}

/** Whether a sentence is the other part of the one before it, or the next: also that of the next paragraph. */
function follows({ sections }: Report, before: SentenceRef | undefined, ref: SentenceRef | undefined): boolean {
  if (before === undefined || ref === undefined || before.section !== ref.section)
    return false
  const isLast = sections[before.section]?.paragraphs.find(({ number }) => number === before.paragraph)?.sentences.length === before.sentence + 1
  return before.paragraph === ref.paragraph ? before.sentence === ref.sentence || before.sentence === ref.sentence - 1 : isLast && ref.paragraph === before.paragraph + 1 && ref.sentence === 0
}

/** What leans on words that its slide does not show right before it. */
function danglingIn(report: Report, { points }: MeasuredSlide): number {
  return points.filter(({ text, isUnder, refs: [ref] }, i) => !isUnder && !follows(report, points[i - 1]?.refs.at(-1), ref) && isDangling(text)).length
}

/** Points that say in the same words what one before them says. */
function repeatedIn(texts: readonly string[]): number {
  const folded = texts.map(text => text.toLowerCase().replace(/[.!…]$/u, ''))
  return folded.length - new Set(folded).size
}

export function qualityOf(outline: Outline, analysis: Analysis, { slides, talkSlides, minutes }: MeasuredDeck): Quality {
  const sought = soughtIn(outline, analysis)
  const points = slides.flatMap(slide => slide.points)
  const of = (count: number): number => points.length === 0 ? 0 : count / points.length
  return {
    onSlides: reached(sought, points),
    withNotes: reached(sought, [...points, ...slides.flatMap(({ notes }) => notes)]),
    points: points.length,
    long: of(points.filter(({ text }) => countWords(text) > LONGEST).length),
    short: of(points.filter(({ text, isUnder }) => !isUnder && countWords(text) < SHORTEST).length),
    dangling: of(slides.reduce((sum, slide) => sum + danglingIn(outline.report, slide), 0)),
    repeated: of(repeatedIn(points.map(({ text }) => text))),
    slides: slides.length, talkSlides, minutes,
  }
}
