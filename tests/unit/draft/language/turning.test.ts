import { describe, expect, it } from 'vitest'
import { turnsAgainst } from '../../../../src/draft/language/turning.ts'

describe('a sentence that turns against the one before it', () => {
  it.each(['However, the quay is dark.', 'But masts fail.', 'To be clear, no quay was closed.', 'By and large, however, they have left out the masts.', 'On the contrary, the quay is lit.', 'On the other, the quay is lit.', 'They see the tugs, on the other hand, as a pledge.', 'Such fears may be honest, but the quay is lit.', 'This view might seem sober – but it could very well be wrong.', 'This is undoubtedly a concern, but the quay is lit.', 'Such fears are overblown.', 'The problem with counting lamps is their number.', 'But this is wrong.'])('%s', text => expect(turnsAgainst(text)).toBe(true))
  it.each(['The quay is dark, however lit its masts are.', 'Stillwater has no lamps.', 'The board, in reality a club, meets in May.', 'Instead of lamps, the board bought oil.', 'On the other quay, no lamp is lit.', 'This is due not only to oil, but also to the masts.', 'This pier serves the ferries, but above all the tugs.', 'These claims are known in Elm.', 'The problem with oil is its price.'])('is not: %s', text => expect(turnsAgainst(text)).toBe(false))
})
