/** Short forms that the talk uses without spelling them out: what they stand for, and the pages of the backup for those that no point had room for. */
import { shortFormsIn } from '../language/short-forms.ts'
import type { Report } from '../../report/types.ts'
import type { PlannedSlide } from '../types.ts'
import { BACKUP, evenChunk, heightOf } from './fit.ts'
import type { Introduction } from './introductions.ts'
import type { Workshop } from './workshop.ts'

/** Rows of a page, and those that are worth one. */
const ROWS = 7
const FEWEST = 2
/** What nobody in the room needs to be told. */
const KNOWN = /^(?:AI|CEO|EU|GDP|IT|NATO|NGOs?|R&D|UK|UN|US|USA)$/u

/** Whether a text uses a short form, also as one of several. */
function uses(form: string, text: string): boolean {
  const one = form.replace(/s$/u, '')
  return text.includes(one) && new RegExp(String.raw`(?<![\p{L}\p{N}-])${one}s?(?![\p{L}\p{N}])`, 'u').test(text)
}

export interface ShortForm extends Introduction { form: string }

/** What those of a report stand for. */
export function shortForms(report: Report): ShortForm[] {
  const forms = shortFormsIn(report)
  const isPlural = (form: string): boolean => form.endsWith('s') && forms.has(form.replace(/s$/u, ''))
  return [...forms].filter(([form]) => !KNOWN.test(form) && !isPlural(form)).map(([form, claim]) => ({
    form, claim, isNamed: text => uses(form, text), isTold: text => text.includes(`(${form})`) || text.includes(`(“${form}”)`),
  }))
}

/** In the order of the alphabet, each as the report spells it out. */
export function shortFormPages(shop: Workshop, open: readonly ShortForm[]): PlannedSlide[] {
  if (open.length < FEWEST)
    return []
  const rows = open.toSorted((a, b) => a.form.localeCompare(b.form, 'en')).map(({ claim }) => claim)
  return evenChunk(rows, ({ text }) => heightOf(text, BACKUP), BACKUP.space, ROWS).map(points => ({
    id: shop.name('short forms'), title: { text: 'What the talk’s short forms stand for', refs: [] },
    part: 'Backup', backup: true, inBrief: false, body: { form: 'points', points },
    notes: [{ text: 'These are the short forms that the talk uses without spelling them out, each in the words with which the paper brings it in.', refs: [] }],
  }))
}
