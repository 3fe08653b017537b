/** Looks for many phrases in one text without reading all of it for each. */

/** Characters by which places are told apart. */
const GRAM = 8
/** Number of chains of places; a power of two. */
const CHAINS = 1 << 16

/** The chain of the characters that stand at an offset. */
function chainOf(text: string, at: number): number {
  let hash = 0
  for (let i = at; i < at + GRAM; i++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 16)) & (CHAINS - 1)
}

function* plainSearch(text: string, words: string): Generator<number, undefined> {
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1))
    yield at
  return undefined
}

/** Gives the offsets at which a phrase stands, ascending; they are found one at a time. */
export type TextSearch = (words: string) => Generator<number, undefined>

/** Places that begin with the same characters are linked, first to last. Takes 4 bytes a character of the text. */
export function createSearch(text: string): TextSearch {
  const firsts = new Int32Array(CHAINS).fill(-1)
  const nexts = new Int32Array(text.length).fill(-1)
  for (let at = text.length - GRAM; at >= 0; at--) {
    const chain = chainOf(text, at)
    nexts[at] = firsts[chain] ?? -1
    firsts[chain] = at
  }
  return function* search(words) {
    if (words.length < GRAM)
      return yield* plainSearch(text, words)
    for (let at = firsts[chainOf(words, 0)] ?? -1; at >= 0; at = nexts[at] ?? -1) {
      if (text.startsWith(words, at))
        yield at
    }
    return undefined
  }
}
