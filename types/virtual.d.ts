declare module 'virtual:report-deck' {
  import type { DeckData } from '../model/data.ts'

  const deck: DeckData
  export default deck
}
