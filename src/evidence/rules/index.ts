/** Every evidence rule, by its id. */
import type { Rule } from '../deck.ts'
import { lockStale } from './lock-stale.ts'
import { modalStrength } from './modal-strength.ts'
import { noEvidence } from './no-evidence.ts'
import { outsideSourceUnmarked } from './outside-source-unmarked.ts'
import { passageChanged, passageGone } from './passage-state.ts'
import { unknownPassage, unknownSource } from './unknown-id.ts'
import { unsupportedFigure } from './unsupported-figure.ts'
import { unusedPassage } from './unused-passage.ts'

export const evidenceRules: Readonly<Record<string, Rule>> = {
  'unknown-passage': unknownPassage,
  'unknown-source': unknownSource,
  'no-evidence': noEvidence,
  'unsupported-figure': unsupportedFigure,
  'modal-strength': modalStrength,
  'passage-changed': passageChanged,
  'passage-gone': passageGone,
  'unused-passage': unusedPassage,
  'lock-stale': lockStale,
  'outside-source-unmarked': outsideSourceUnmarked,
}
