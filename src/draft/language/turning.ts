/** Words with which a sentence turns against the one before it. */
import { rememberText } from '../remember.ts'

/** At its head: `However, …`. */
export const TURNS_FIRST = /^(?:However|But|Yet|Nevertheless|Nonetheless|By contrast|In contrast|On the other hand|On the other(?=,)|On the contrary|To the contrary|Conversely|Even so|That said|To be clear|In reality|In truth|Still|Instead(?! of\b))\b,? (?=\p{L})/u

/** After its opening: `By and large, however, …`. */
export const TURNS_WITHIN = /^[^,;]{3,60}, however, /u

/** `The tugs, on the other hand, are lit.`: it leans on the other hand as it stands. */
const OTHER_HAND = /^[^,;]{3,60},? (?:on the other hand|by contrast|in contrast), /u

/** `Such fears may be honest, but the quay is lit.`: it grants what was said, and turns against it. */
const GRANTS = /^(?:This|That|These|Those|Such)(?: [\p{L}-]+){0,3}? (?:is|are|was|were|may|might|can|could|seems?|sounds?|looks?)(?![^,]*\bnot (?:only|just|merely|simply|so much)\b)(?: [\p{L}-]+){1,7}(?:, but| [‒–—] but|—but)\b(?! also\b)/u

export const turnsAgainst = rememberText((sentence): boolean => [TURNS_FIRST, TURNS_WITHIN, OTHER_HAND, GRANTS].some(turn => turn.test(sentence)))
