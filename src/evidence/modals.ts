/**
 * Modal verbs and how much they claim. `may` counts in lower case only (the month is capitalised);
 * negated permission ("cannot", "may not") is left out, as it neither permits nor binds.
 */
import { rememberText } from '../remember.ts'

/** 0 no modal; 1 may, might, could, can; 2 should, ought; 3 must, shall, need to, required, imperative, essential … */
export type Strength = 0 | 1 | 2 | 3

const MODALS: readonly { strength: Strength, pattern: RegExp }[] = [
  { strength: 1, pattern: /\b(?:may|might|could|can)\b(?! ?not\b|[’']t\b)/g },
  { strength: 2, pattern: /\b(?:should|ought)\b/gi },
  { strength: 3, pattern: /\b(?:must|shall|imperative|essential|mandatory|compulsory|indispensable|obligatory)\b/gi },
  { strength: 3, pattern: /\b(?:need(?:s|ed)? to|ha(?:ve|s|d) to|required?|requires|requirements?|necessary|necessitates?|obliged?|obligations?)\b/gi },
]

/** The modals of a text in lower case, sorted, each once. */
export const modalsOf = rememberText((text): readonly string[] => {
  const folded = text.replace(/\s+/g, ' ')
  const found = MODALS.flatMap(({ pattern }) => folded.match(pattern) ?? [])
  return [...new Set(found.map(modal => modal.toLowerCase()))].sort()
})

function strengthOf(modal: string): Strength {
  return MODALS.find(({ pattern }) => modal.match(pattern)?.[0] === modal)?.strength ?? 0
}

/** The strongest of some modals. */
export function strongest(modals: Iterable<string>): { modal: string, strength: Strength } {
  let best: { modal: string, strength: Strength } = { modal: '', strength: 0 }
  for (const modal of modals) {
    const strength = strengthOf(modal)
    if (strength > best.strength)
      best = { modal, strength }
  }
  return best
}
