import { describe, expect, it } from 'vitest'
import { isTakenUp } from '../../../../src/draft/language/ends.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { briefForBackup, briefForTalk } from '../../../../src/draft/plan/brief.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const KEPT = 'The harbour board of the old town on the island has sold all of its lamps to the ministry of the north.'
const whole = (end: string): string => `${KEPT.slice(0, -1)}, ${end}.`

describe('the end of a sentence that the next one points at', () => {
  it.each([
    ['which light the quays and the piers of the island', 'These piers were dark in the winter of the storm.'],
    ['which light the quays and the piers of the island', 'But those piers, dark as they are, were paid for by the town.'],
    ['which light the quays and the piers of the island', 'However, crews of the north have asked for a key to both piers.'],
    ['which have grown dearer in every winter', 'This trend is due to the price of oil.'],
  ])('%s', (end, next) => expect(isTakenUp(next, whole(end), KEPT)).toBe(true))

  it.each([
    ['which light the quays and the piers of the island', 'These ministries were paid by the town.'],
    ['which light the quays and the piers of the island', 'This trend is due to the price of oil.'],
    ['which light the quays and the piers of the island', 'They were paid by the town.'],
  ])('is not: %s', (end, next) => expect(isTakenUp(next, whole(end), KEPT)).toBe(false))

  it('stays in the talk and in the backup', () => {
    const text = whole('which light the quays and the piers of the island')
    const statement = (next: string): Statement => ({ text, words: 31, weight: 1, stems: stemsOf(text), isItem: false, refs: [], leaning: [{ text: next, refs: [] }] })
    for (const brief of [briefForTalk, briefForBackup]) {
      expect(brief(statement('These piers were dark in the winter of the storm.')).text).toBe(text)
      expect(brief(statement('It has paid for this with its own oil.')).text).toBe(KEPT)
    }
  })
})
