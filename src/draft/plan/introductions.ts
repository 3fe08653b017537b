/** What a talk names without having told what that is: told under the first point that names it, in the words with which the report brings it in. */
import type { Claim, PlannedSlide, SlideBody } from '../types.ts'
import { heightWith, roomUnder, TALK, TALK_DENSE, type Area } from './fit.ts'

/** A name, and what the report says when it brings it in. */
export interface Introduction {
  /** Whether a text names it. */
  isNamed: (text: string) => boolean
  /** Whether a text says itself what it is. */
  isTold: (text: string) => boolean
  claim: Claim
  /** Nobody can follow without it: the slide is set in the size of running text, and it opens the slide of a title that names it, where that makes room. */
  isNeeded?: boolean
}

/** Those told on one slide, and points with one more. */
const MOST = 2
const POINTS = 5

/** What a slide says, in its order. */
export function textsOf({ title, body }: PlannedSlide): string[] {
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

type Points = Extract<SlideBody, { form: 'points' }>

/** The points as the slide's own, where they fit; in the size of running text where only that does and it may be. */
function fitting(title: string, body: Points, points: Claim[], mayBeDense: boolean): Points | undefined {
  const fits = (area: Area): boolean => {
    const { space, gap } = roomUnder(title, area)
    return points.reduce((sum, { text, under = [] }) => sum + heightWith(text, under, area), 0) <= space + gap
  }
  return fits(body.dense === true ? TALK_DENSE : TALK) ? { ...body, points } : mayBeDense && fits(TALK_DENSE) ? { ...body, points, dense: true } : undefined
}

/** The points with what one of them names told under it; with what only the title names told first. */
function pointsWith({ isNamed, isNeeded, claim }: Introduction, title: string, points: readonly Claim[]): Claim[] | undefined {
  const at = points.findIndex(({ text, under = [] }) => [text, ...under.map(one => one.text)].some(isNamed))
  const point = points[at]
  return point ? points.with(at, { ...point, under: [...point.under ?? [], claim] }) : isNeeded && points.length < POINTS && isNamed(title) ? [claim, ...points] : undefined
}

/** The slide with what it names told while there is room; that is taken from what is open. */
function toldOn(slide: PlannedSlide, open: Set<Introduction>): PlannedSlide {
  const texts = textsOf(slide)
  for (const one of [...open].filter(({ isTold }) => texts.some(isTold)))
    open.delete(one)
  if (slide.body.form !== 'points' || slide.body.contrast)
    return slide
  let body = slide.body
  let count = 0
  for (const one of [...open]) {
    const points = count < MOST ? pointsWith(one, slide.title.text, body.points) : undefined
    const more = points && fitting(slide.title.text, body, points, one.isNeeded === true)
    if (more) {
      body = more
      count++
      open.delete(one)
    }
  }
  return { ...slide, body }
}

/** The talk with what it names told where there is room, and what is left. */
export function withIntroductions(talk: readonly PlannedSlide[], introductions: readonly Introduction[]): { talk: PlannedSlide[], open: Set<Introduction> } {
  const open = openIn(talk, introductions)
  return { talk: talk.map(slide => toldOn(slide, open)), open }
}
