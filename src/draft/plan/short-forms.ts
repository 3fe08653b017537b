/** A page of the backup for the short forms that the talk uses without spelling them out. */
import { shortFormsIn } from '../language/short-forms.ts'
import type { Claim, PlannedSlide } from '../types.ts'
import { BACKUP, evenChunk, heightOf } from './fit.ts'
import type { Workshop } from './workshop.ts'

/** Rows of a page, and those that are worth one. */
const ROWS = 7
const FEWEST = 2

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

/** Whether the first of the texts that uses a short form explains it there. */
function isExplained(form: string, texts: readonly string[]): boolean {
  const first = texts.find(text => new RegExp(String.raw`(?<![\p{L}\p{N}-])${form.replace(/s$/u, '')}s?(?![\p{L}\p{N}])`, 'u').test(text))
  return first === undefined || first.includes(`(${form})`) || first.includes(`(“${form}”)`)
}

/** In the order of the alphabet, each as the report spells it out. */
export function shortFormSlides(shop: Workshop, talk: readonly PlannedSlide[]): PlannedSlide[] {
  const texts = talk.flatMap(textsOf)
  const forms = shortFormsIn(shop.outline.report)
  const isPlural = (form: string): boolean => forms.has(form.replace(/s$/u, '')) && form.endsWith('s')
  const open = [...forms].filter(([form]) => !isPlural(form) && !isExplained(form, texts)).sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, claim]) => claim)
  if (open.length < FEWEST)
    return []
  return evenChunk(open, ({ text }) => heightOf(text, BACKUP), BACKUP.space, ROWS).map(points => ({
    id: shop.name('short forms'), title: { text: 'What the talk’s short forms stand for', refs: [] },
    part: 'Backup', backup: true, inBrief: false, body: { form: 'points', points },
    notes: [{ text: 'These are the short forms that the talk uses without spelling them out, each in the words with which the paper brings it in.', refs: [] }],
  }))
}
