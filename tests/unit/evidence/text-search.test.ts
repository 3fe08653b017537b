import { describe, expect, it } from 'vitest'
import { createSearch } from '../../../src/evidence/text-search.ts'

const all = (text: string, words: string) => [...createSearch(text)(words)]

/** The same by reading the whole text. */
function plainly(text: string, words: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter(at => text.startsWith(words, at))
}

const TEXT = 'The harbour board lights the quay.\nThe harbour board lights the quay, and the harbour board rests.\n“Über” lamps: the harbour'

describe('createSearch', () => {
  it.each(['the harbour board', 'The harbour', 'lights the quay', 'the', 'quay.\nThe', '“Über” lamps: the harbour', 'harbours', 'the harbour'])('finds every place of “%s”, in order', (words) => {
    expect(all(TEXT, words)).toEqual(plainly(TEXT, words))
  })

  it('finds places that overlap', () => expect(all('aaaaaaaaaaaa', 'aaaaaaaaaa')).toEqual([0, 1, 2]))

  it('finds what is short, at the end, or the whole text', () => {
    expect(all('lamp', 'lamp')).toEqual([0])
    expect(all('one lamp', 'p')).toEqual([7])
    expect(all('one lamp', 'one lamp')).toEqual([0])
    expect(all('one lamp', 'one lamp more')).toEqual([])
  })

  it('finds nothing where nothing is looked for, or nothing is', () => {
    expect(all('lamp', '')).toEqual([])
    expect(all('', 'lamp')).toEqual([])
    expect(all('', 'a lamp on the quay')).toEqual([])
  })
})
