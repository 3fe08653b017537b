/** What of the deck's data a cover shows, so that a reader's first slide waits for no more; `src/deck/vite-plugin.ts` makes the module. */
import type { DeckData } from '../model/data.ts'

declare const cover: {
  report: DeckData['evidence']['report']
  act: Pick<NonNullable<DeckData['act']>, 'japanese' | 'short' | 'title'> | null
}
export default cover
