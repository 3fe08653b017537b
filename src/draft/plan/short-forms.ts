/** Short forms that the talk uses without spelling them out: spelled out under the first point that has them, or on a page of the backup. */
import { shortFormsIn } from '../language/short-forms.ts'
import type { Claim, PlannedSlide } from '../types.ts'
import { BACKUP, evenChunk, heightOf, heightWith, roomUnder, TALK, TALK_DENSE } from './fit.ts'
import type { Workshop } from './workshop.ts'

/** Rows of a page, and those that are worth one. */
const ROWS = 7
const FEWEST = 2
/** Those spelled out on one slide. */
const MOST = 2
/** What nobody in the room needs to be told. */
const KNOWN = /^(?:AI|CEO|EU|GDP|IT|NATO|NGOs?|R&D|UK|UN|US|USA)$/u

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

/** Whether a text uses a short form, also as one of several. */
function uses(form: string, text: string): boolean {
  const one = form.replace(/s$/u, '')
  return text.includes(one) && new RegExp(String.raw`(?<![\p{L}\p{N}-])${one}s?(?![\p{L}\p{N}])`, 'u').test(text)
}

/** Those that the talk uses, and does not explain where it does so first. */
function openIn(texts: readonly string[], forms: ReadonlyMap<string, Claim>): [string, Claim][] {
  const isPlural = (form: string): boolean => form.endsWith('s') && forms.has(form.replace(/s$/u, ''))
  return [...forms].filter(([form]) => {
    const first = KNOWN.test(form) || isPlural(form) ? undefined : texts.find(text => uses(form, text))
    return first !== undefined && !first.includes(`(${form})`) && !first.includes(`(“${form}”)`)
  })
}

/** Whether the points fit their slide. */
function fit({ title, body }: PlannedSlide, points: readonly Claim[]): boolean {
  const area = roomUnder(title.text, body.form === 'points' && body.dense === true ? TALK_DENSE : TALK)
  return points.reduce((sum, { text, under = [] }) => sum + heightWith(text, under, area), 0) <= area.space + area.gap
}

/** The slide with short forms spelled out under its points while there is room; they are taken from those that are open. */
function spelledOn(slide: PlannedSlide, open: Map<string, Claim>): PlannedSlide {
  if (slide.body.form !== 'points' || slide.body.contrast)
    return slide
  let points = slide.body.points
  let count = 0
  for (const [form, claim] of [...open]) {
    const at = count < MOST ? points.findIndex(({ text, under = [] }) => [text, ...under.map(one => one.text)].some(said => uses(form, said))) : -1
    const point = points[at]
    const more = point && points.with(at, { ...point, under: [...point.under ?? [], claim] })
    if (more && fit(slide, more)) {
      points = more
      count++
      open.delete(form)
    }
  }
  return { ...slide, body: { ...slide.body, points } }
}

/** In the order of the alphabet, each as the report spells it out. */
function pagesOf(shop: Workshop, open: ReadonlyMap<string, Claim>): PlannedSlide[] {
  if (open.size < FEWEST)
    return []
  const rows = [...open].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, claim]) => claim)
  return evenChunk(rows, ({ text }) => heightOf(text, BACKUP), BACKUP.space, ROWS).map(points => ({
    id: shop.name('short forms'), title: { text: 'What the talk’s short forms stand for', refs: [] },
    part: 'Backup', backup: true, inBrief: false, body: { form: 'points', points },
    notes: [{ text: 'These are the short forms that the talk uses without spelling them out, each in the words with which the paper brings it in.', refs: [] }],
  }))
}

/** The talk with its short forms spelled out where there is room, and pages for the others. */
export function withShortForms(shop: Workshop, talk: readonly PlannedSlide[]): { talk: PlannedSlide[], pages: PlannedSlide[] } {
  const open = new Map(openIn(talk.flatMap(textsOf), shortFormsIn(shop.outline.report)))
  const told = talk.map(slide => spelledOn(slide, open))
  return { talk: told, pages: pagesOf(shop, open) }
}
