/** Every rule about the deck itself, by its id. */
import type { DeckRule } from '../context.ts'
import { overBudget, slideCount } from './budget.ts'
import { clickMarks, missingNotes, notesLength } from './notes.ts'
import { duplicateAlias, missingPicture, missingTitle, rawHtml, titleNotAFinding, unknownLayout } from './slides.ts'

export const deckRules: Readonly<Record<string, DeckRule>> = {
  'missing-notes': missingNotes,
  'notes-length': notesLength,
  'click-marks': clickMarks,
  'unknown-layout': unknownLayout,
  'missing-title': missingTitle,
  'title-not-a-finding': titleNotAFinding,
  'over-budget': overBudget,
  'slide-count': slideCount,
  'missing-picture': missingPicture,
  'raw-html': rawHtml,
  'duplicate-alias': duplicateAlias,
}
