import { describe, expect, it } from 'vitest'
import { findAsks } from '../../../../src/draft/language/asks.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'

const asked = (text: string, within = false): string[] => findAsks([{ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text, words: text.split(' ').length, weight: 0.5, stems: stemsOf(text), isItem: false, leaning: [] }], () => within).map(({ addressee = '' }) => addressee)

describe('what somebody has to do', () => {
  it.each([
    'One pilot noted that the ministry must light the quays of Elm.',
    'According to the crews, the harbour board should buy more oil.',
    'If its aim is to sell the port, the ministry must win over the crews.',
    'The ministry must have known of the dark quays.',
    'Most agencies must pay for their own lamps.',
    'With crews so skilled, the harbour board should be well placed to light the quays.',
    'The loss of the lamps should come as no surprise to the ministry.',
  ])('is asked of nobody: %s', text => expect(asked(text)).toEqual([]))

  it.each([
    ['The ministry must light the quays of Elm.', 'The ministry'],
    ['The ministry must have a plan for the quays.', 'The ministry'],
    ['As this report warns that oil is dear, the ministry should light the quays by other means.', 'the ministry'],
    ['With oil so dear, the ministry must light the quays by other means.', 'the ministry'],
    ['To sell the port, the ministry must win over the crews.', 'the ministry'],
    ['The harbour board should come to the quays each winter.', 'The harbour board'],
    ['A coalition of states should sign a pact on lamps.', 'A coalition of states'],
  ])('is asked of them: %s', (text, who) => expect(asked(text)).toEqual([who]))

  it('is asked wherever the paper recommends', () => expect(asked('If crews agree, the ministry must light the quays.', true)).toEqual(['the ministry']))
})
