import { describe, expect, it } from 'vitest'
import { turnsAgainst } from '../../../../src/draft/language/turning.ts'

describe('a sentence that turns against the one before it', () => {
  it.each(['However, the quay is dark.', 'But masts fail.', 'To be clear, no quay was closed.', 'By and large, however, they have left out the masts.'])('%s', text => expect(turnsAgainst(text)).toBe(true))
  it.each(['The quay is dark, however lit its masts are.', 'Stillwater has no lamps.', 'The board, in reality a club, meets in May.'])('is not: %s', text => expect(turnsAgainst(text)).toBe(false))
})
