/** What a talk names without having told what that is: told under the first point that names it, in the words with which the report brings it in. */
import type { Claim, PlannedSlide } from '../types.ts'
import { heightWith, roomUnder, TALK, TALK_DENSE } from './fit.ts'

/** A name, and what the report says when it brings it in. */
export interface Introduction {
  /** Whether a text names it. */
  isNamed: (text: string) => boolean
  /** Whether a text says itself what it is. */
  isTold: (text: string) => boolean
  claim: Claim
}

/** Those told on one slide. */
const MOST = 2

/** What a slide says, in its order. */
function textsOf({ title, body }: PlannedSlide): string[] {
  const all = (claims: readonly Claim[]): string[] => claims.flatMap(({ text, under = [] }) => [text, ...all(under)])
  switch (body.form) {
    case 'points': return [title.text, ...all((body.contrast ?? []).map(({ claim }) => claim)), ...all(body.points)]
    case 'recommendations': return [title.text, ...body.asks.map(({ text }) => text)]
    case 'timeline': return [title.text, ...body.events.map(({ text }) => text)]
    case 'table': return [title.text, ...body.table.columns.map(({ label }) => label), ...body.table.rows.flatMap(({ cells }) => cells)]
    case 'quotation': return [title.text, body.quotation.quote]
    case 'opener': return [title.text, ...body.claim ? [body.claim.text] : []]
    default: return [title.text]
  }
}

/** Those that the talk names, and has not told where it does so first. */
function openIn(talk: readonly PlannedSlide[], introductions: readonly Introduction[]): Set<Introduction> {
  const texts = talk.flatMap(textsOf)
  return new Set(introductions.filter(({ isNamed, isTold }) => {
    const first = texts.find(text => isNamed(text) || isTold(text))
    return first !== undefined && !isTold(first)
  }))
}

/** Whether the points fit their slide. */
function fit({ title, body }: PlannedSlide, points: readonly Claim[]): boolean {
  const area = roomUnder(title.text, body.form === 'points' && body.dense === true ? TALK_DENSE : TALK)
  return points.reduce((sum, { text, under = [] }) => sum + heightWith(text, under, area), 0) <= area.space + area.gap
}

/** The slide with what it names told under its points while there is room; that is taken from what is open. */
function toldOn(slide: PlannedSlide, open: Set<Introduction>): PlannedSlide {
  if (slide.body.form !== 'points' || slide.body.contrast)
    return slide
  let points = slide.body.points
  let count = 0
  for (const one of [...open]) {
    const at = count < MOST ? points.findIndex(({ text, under = [] }) => [text, ...under.map(claim => claim.text)].some(one.isNamed)) : -1
    const point = points[at]
    const more = point && points.with(at, { ...point, under: [...point.under ?? [], one.claim] })
    if (more && fit(slide, more)) {
      points = more
      count++
      open.delete(one)
    }
  }
  return { ...slide, body: { ...slide.body, points } }
}

/** The talk with what it names told where there is room, and what is left. */
export function withIntroductions(talk: readonly PlannedSlide[], introductions: readonly Introduction[]): { talk: PlannedSlide[], open: Set<Introduction> } {
  const open = openIn(talk, introductions)
  return { talk: talk.map(slide => toldOn(slide, open)), open }
}
