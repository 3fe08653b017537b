/** Recommendations that a paper gives as a table. */
import type { UntimedSlide } from '../types.ts'
import { exhibitSlides, type Exhibit } from './exhibits.ts'
import type { Workshop } from './workshop.ts'

const ASKS = /\b(?:recommendations?|recommended|measures?|empfehlung(?:en)?|recommandations?|recomendaci(?:ón|ones)|recomendaç(?:ão|ões)|raccomandazion[ei]|aanbeveling(?:en)?|rekomendacj[ae]|рекомендаци[яи])\b/iu

const isAsked = (exhibit: Exhibit): boolean => exhibit.bodies.some(body => body.form === 'table' && body.table.columns.some(({ label }) => ASKS.test(label)))

/** Tables with a column of recommendations. */
export const askedTables = ({ exhibits }: Workshop): Exhibit[] => exhibits.filter(isAsked)

/** In the talk, the first that is one slide, where no sentence asks for anything. */
export function askedTableSlides(shop: Workshop): UntimedSlide[] {
  const table = askedTables(shop).find(({ bodies }) => bodies.length === 1)
  if (!table)
    return []
  shop.inTalk.add(table)
  return exhibitSlides(shop, table).map(slide => ({ ...slide, part: 'Recommendations' }))
}
