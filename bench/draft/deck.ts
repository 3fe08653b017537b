/** A drafted deck, or a plain one, as what the quality table measures: slides with their points and what is said to them. */
import { countWords, SECONDS_PER_SLIDE, WORDS_PER_MINUTE } from '../../model/time-plan.ts'
import { heightOf, TALK } from '../../src/draft/plan/fit.ts'
import { secondsOf } from '../../src/draft/plan/layout.ts'
import { sentencesIn } from '../../src/draft/plan/notes.ts'
import type { Claim, Outline, Plan, PlannedSlide, SentenceRef } from '../../src/draft/types.ts'

export interface Point {
  text: string
  refs: SentenceRef[]
  /** Shown under another, on which it may lean. */
  isUnder: boolean
}

export interface MeasuredSlide {
  title: string
  points: Point[]
  notes: Claim[]
}

export interface MeasuredDeck {
  slides: MeasuredSlide[]
  /** Of the talk. */
  talkSlides: number
  minutes: number
}

const pointOf = ({ text, refs }: Claim, isUnder = false): Point => ({ text, refs, isUnder })

function pointsOf({ title, body }: PlannedSlide): Point[] {
  const own = title.refs.length > 0 ? [pointOf(title)] : []
  switch (body.form) {
    case 'points': return [...own, ...(body.contrast ?? []).map(({ claim }) => pointOf(claim)), ...body.points.flatMap(point => [pointOf(point), ...(point.under ?? []).map(claim => pointOf(claim, true))])]
    case 'timeline': return [...own, ...body.events.map(event => pointOf(event))]
    case 'recommendations': return [...own, ...body.asks.map(({ addressee, verb, decision, refs }) => pointOf({ text: [addressee, verb, decision].filter(Boolean).join(' '), refs }))]
    case 'opener': return body.claim ? [pointOf(body.claim)] : []
    default: return own
  }
}

/** All slides of a draft, talk and backup; its minutes are those of the talk. */
export function draftedDeck(plan: Plan): MeasuredDeck {
  const talk = plan.slides.filter(slide => !slide.backup)
  return {
    slides: plan.slides.map(slide => ({ title: slide.title.text, points: pointsOf(slide), notes: slide.notes })),
    talkSlides: talk.length,
    minutes: talk.reduce((sum, slide) => sum + secondsOf(slide), 0) / 60,
  }
}

/** Every heading a slide, with its text's first sentences as points, as many as fit: what a converter gives. */
export function plainDeck({ report }: Outline): MeasuredDeck {
  const slides = report.sections.map((section, index): MeasuredSlide => {
    let room = TALK.space
    const points = sentencesIn(report, [index]).filter(({ text }) => (room -= heightOf(text, TALK)) >= 0).map(({ text, ref }) => pointOf({ text, refs: [ref] }))
    return { title: section.title, points, notes: [] }
  })
  const words = slides.reduce((sum, { points }) => sum + points.reduce((all, { text }) => all + countWords(text), 0), 0)
  return { slides, talkSlides: slides.length, minutes: words / WORDS_PER_MINUTE + slides.length * SECONDS_PER_SLIDE / 60 }
}
