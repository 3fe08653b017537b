/** Words with which a sentence turns against the one before it. */

/** At its head: `However, …`. */
export const TURNS_FIRST = /^(?:However|But|Yet|Nevertheless|Nonetheless|By contrast|In contrast|On the other hand|Conversely|Even so|That said|To be clear|In reality|In truth|Still|Instead)\b,? (?=\p{L})/u

/** After its opening: `By and large, however, …`. */
export const TURNS_WITHIN = /^[^,;]{3,60}, however, /u

export const turnsAgainst = (sentence: string): boolean => TURNS_FIRST.test(sentence) || TURNS_WITHIN.test(sentence)
