/** Sentences without meaning but of a report's shape, the same for the same seed. */

const words = ('agency guideline ministry standard framework model risk partner market sector system company policy measure strategy council '
  + 'public private national voluntary binding shared early open common safe technical formal regional annual joint '
  + 'adopts reviews supports requires proposes extends compares follows reports limits offers holds joins tests').split(' ')

export interface Words {
  /** A sentence of so many words, with a capital and without a full stop. */
  phrase: (count: number) => string
  /** A whole number from `low` to `high`, both included. */
  number: (low: number, high: number) => number
}

/** A small linear congruential generator (constants of Numerical Recipes): quick, and the same on every machine. */
export function wordsOf(seed: number): Words {
  let state = (seed * 2654435761 + 1) >>> 0
  const number = (low: number, high: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return low + Math.floor(state / 2 ** 32 * (high - low + 1))
  }
  const phrase = (count: number): string => {
    const text = Array.from({ length: count }, () => words[number(0, words.length - 1)]).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  return { phrase, number }
}
