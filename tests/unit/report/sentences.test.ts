import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/report/sentences.ts'

const split = (text: string) => splitSentences(text).map(sentence => sentence.text)

describe('splitSentences', () => {
  it.each([
    'U.S.-Japan trade grew.',
    'The U.S. Navy sailed.',
    'Ports, e.g. Oslo and Bergen, grew.',
    'It was Dr. Hansen who came.',
    'J. K. Larsen, et al. (2019), agree.',
    'Prices rose by approx. 3 percent vs. 2 percent before.',
    'See Fig. 3 and No. 7 of the list.',
    'Version 1.1 came out.',
    'He asked “why?” and left.',
    'Yahoo! was there, i.e. everyone.',
    'The port has been dark since Feb. 24.',
    'Washington, D.C. Mayor Smith spoke.',
  ])('keeps whole: %s', text => expect(split(text)).toEqual([text]))

  it.each<[string, string[]]>([
    ['It rained. The ship sailed.', ['It rained.', 'The ship sailed.']],
    ['They sailed for the U.S. The voyage was long.', ['They sailed for the U.S.', 'The voyage was long.']],
    ['“It works.” The Board agreed.', ['“It works.”', 'The Board agreed.']],
    ['Does it? It does! Good.', ['Does it?', 'It does!', 'Good.']],
    ['Tugs, ropes, etc. The list is long.', ['Tugs, ropes, etc.', 'The list is long.']],
    ['港は暗い。灯りは「必要だ。」と言う！船は来る？', ['港は暗い。', '灯りは「必要だ。」と言う！', '船は来る？']],
    ['港口很暗。“灯光很重要。”他说。', ['港口很暗。', '“灯光很重要。”', '他说。']],
    ['Brook said: “The quay was dark. Nobody came.” The ship left.', ['Brook said: “The quay was dark. Nobody came.”', 'The ship left.']],
    ['It rained (the lamps were out. The crews slept). It cleared.', ['It rained (the lamps were out. The crews slept).', 'It cleared.']],
    ['“The quay was dark. Nobody came. It never closes.', ['“The quay was dark.', 'Nobody came.', 'It never closes.']],
    ['Three lamps $3) were lit. The board (of nine) paid.', ['Three lamps $3) were lit.', 'The board (of nine) paid.']],
    ['“Society 5.0.,” a vision, came. It went.', ['“Society 5.0.,” a vision, came.', 'It went.']],
  ])('splits: %s', (text, sentences) => expect(split(text)).toEqual(sentences))

  it('finds none in an empty text', () => expect(split('')).toEqual([]))

  it('loses nothing', () => {
    const text = 'Mr. A met Ms. B in St. Ives. They spoke (at length). Then they left... Or did they?'
    expect(split(text).join(' ')).toBe(text)
  })
})
