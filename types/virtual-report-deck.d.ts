/** The deck's data, validated; `src/deck/vite-plugin.ts` makes the module. */
import type { DeckData } from '../model/data.ts'

declare const deck: DeckData
export default deck
