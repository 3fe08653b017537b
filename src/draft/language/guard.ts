/** What a cut must leave alone. */
import { figuresOf } from '../../evidence/figures.ts'
import { modalsOf } from '../../evidence/modals.ts'
import { countMatches, wordsOf } from './words.ts'

/** Negations, hedges and conditions: to drop one is to claim something else. */
const PROTECTED = new Set(`not no never none nobody nothing neither nor cannot hardly scarcely barely rarely seldom without unless if only except until despite
although though may might could would should must shall can likely unlikely probably possibly perhaps apparently reportedly allegedly arguably seem seems seemed
appear appears appeared suggest suggests suggested about around roughly approximately nearly almost some most many several partly largely mostly often usually
sometimes potential potentially alleged claimed claims purported estimated expected unclear uncertain doubt fail fails failed lack lacks lacked
than fewer less more`.split(/\s+/))

/** How often each of them occurs. */
export function countProtected(text: string): Map<string, number> {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  for (const word of words) {
    const key = /n[’']t$/.test(word) ? 'not' : word
    if (PROTECTED.has(key))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Quotation marks and brackets that open also close. Apostrophes look like closing single quotes, so those are not counted. */
export function isBalanced(text: string): boolean {
  const quotes = text.includes('„') ? countMatches(text, /„/g) === countMatches(text, /[“”]/g) : countMatches(text, /“/g) === countMatches(text, /”/g)
  return quotes && countMatches(text, /«/g) === countMatches(text, /»/g) && countMatches(text, /\(/g) === countMatches(text, /\)/g)
    && countMatches(text, /\[/g) === countMatches(text, /\]/g) && countMatches(text, /"/g) % 2 === 0
}

function isSubsequence(words: readonly string[], of: readonly string[]): boolean {
  let at = 0
  for (const word of of)
    at += at < words.length && words[at] === word ? 1 : 0
  return at === words.length
}

/**
 * Whether a cut says nothing that its sentence does not: its words stand there in that order, no negation, hedge, condition or
 * modal verb is gone, its figures are the sentence's, and quotes and brackets close.
 */
export function keepsMeaning(sentence: string, cut: string): boolean {
  const [before, after] = [wordsOf(sentence), wordsOf(cut)]
  const kept = countProtected(cut)
  const figures = new Set(figuresOf(sentence))
  return isSubsequence(after, before)
    && [...countProtected(sentence)].every(([word, times]) => kept.get(word) === times)
    && modalsOf(sentence).every(modal => modalsOf(cut).includes(modal))
    && figuresOf(cut).every(figure => figures.has(figure))
    && isBalanced(cut)
}
