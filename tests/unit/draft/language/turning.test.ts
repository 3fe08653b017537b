import { describe, expect, it } from 'vitest'
import { denies, isSoNoMore, turnsAgainst } from '../../../../src/draft/language/turning.ts'

describe('a sentence that turns against the one before it', () => {
  it.each(['However, the quay is dark.', 'But masts fail.', 'To be clear, no quay was closed.', 'By and large, however, they have left out the masts.', 'On the contrary, the quay is lit.', 'On the other, the quay is lit.', 'They see the tugs, on the other hand, as a pledge.', 'Such fears may be honest, but the quay is lit.', 'This view might seem sober – but it could very well be wrong.', 'This is undoubtedly a concern, but the quay is lit.', 'Such fears are overblown.', 'The problem with counting lamps is their number.', 'But this is wrong.', 'This ignores the price of oil.', 'The trouble with the analogy is that lamps burn.', 'The comparison fails because a quay has no door.', 'The truth is that the quay is dark.', 'The whole quay fails.', 'The lit quay did not hold.'])('%s', text => expect(turnsAgainst(text)).toBe(true))
  it.each(['The quay is dark, however lit its masts are.', 'Stillwater has no lamps.', 'The board, in reality a club, meets in May.', 'Instead of lamps, the board bought oil.', 'On the other quay, no lamp is lit.', 'This is due not only to oil, but also to the masts.', 'This pier serves the ferries, but above all the tugs.', 'These claims are known in Elm.', 'The problem with oil is its price.', 'The comparison of lamps is old.', 'This quay ignores no lamp.', 'The truth is dark.', 'The whole quay fails in storms of the north.', 'Quays fail.'])('is not: %s', text => expect(turnsAgainst(text)).toBe(false))
})

describe('a sentence that denies all that was told before it', () => {
  it.each(['None of this holds for the open bay.', 'It was no such thing.', 'Harbours are nothing like that.', 'The opposite happened.', 'The sums are wrong.', 'This is not so.', 'The evidence suggests otherwise.', 'The rise did not last.', 'I have seen the crews, and I no longer believe it.', 'I disagree.'])('%s', text => expect(denies(text)).toBe(true))
  it.each(['None of this is new in Elm.', 'None of the quays holds oil.', 'It was no quay.', 'The quays of Elm are wrong for tugs.', 'The opposite quay is lit.', 'The evidence suggests that lamps fail.', 'The oil lasted a winter.', 'I believe it.', 'We are not persuaded that oil is dear.'])('does not: %s', text => expect(denies(text)).toBe(false))
})

describe('what was so until recently', () => {
  it.each([['Until recently, oil was cheap in Elm.', 'Now, it is dear.'], ['Previously, the quays were lit.', 'Today the quays of Elm are dark.']])('is turned against by what is so now: %s %s', (before, now) => expect(isSoNoMore(before, now)).toBe(true))
  it.each([['Until recently, oil was cheap in Elm.', 'The board bought it in May.'], ['Oil was cheap in Elm.', 'Now, it is dear.']])('but not: %s %s', (before, now) => expect(isSoNoMore(before, now)).toBe(false))
})
