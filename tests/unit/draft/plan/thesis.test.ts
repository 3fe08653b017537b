import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { asThesis, isDetail, isEntry } from '../../../../src/draft/plan/thesis.ts'

const at = (sentence: number) => ({ refs: [{ section: 0, paragraph: 1, sentence }], headed: stemsOf('Lamps of the quay') })
const worth = (title: string, sentence = 1): number => asThesis(title, stemsOf(title), at(sentence))

describe('what a section argues', () => {
  it('opens its paragraph', () => expect(worth('Crews leave Elm', 0)).toBeGreaterThan(worth('Crews leave Elm')))
  it('shares words with its heading', () => {
    const [none = 0, one = 0, two = 0] = ['Crews leave Elm', 'Lamps are dear in Elm', 'Lamps on the quay are dear'].map(title => worth(title))
    expect([one > none, two > one]).toEqual([true, true])
  })

  it.each(['In 2021, the board bought lamps', 'Elm Daily reporting suggests that the oil is dear', 'One pilot of the island said that the quays are dark', 'Documented cases include lamps of the old quay', 'Beside the dark quay lay a broken lamp'])('is no detail: %s', (title) => {
    expect(isDetail(title)).toBe(true)
    expect(worth(title)).toBeLessThan(1)
  })

  it.each(['The board has bought lamps since the storm', 'Since 2021, the board buys lamps', 'Oil is dear'])('may be %s', title => expect(isDetail(title)).toBe(false))

  it('is no entry of a row of dates', () => expect(['May 2019: The board buys lamps', 'H2 2016: The board buys oil', 'In May 2019, the board bought lamps', 'In 2015–16, crews left', 'Lamps: the board buys them'].map(isEntry)).toEqual([true, true, false, false, false]))
})
