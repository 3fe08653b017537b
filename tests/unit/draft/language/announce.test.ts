import { describe, expect, it } from 'vitest'
import { announces, keepsPromise, promised, withoutShortCounts } from '../../../../src/draft/language/announce.ts'

describe('an announcement', () => {
  it.each([
    'Three reasons stand out.',
    'The study found the following.',
    'There are several ways in which a quay of Elm can be lit.',
    'Ports of the north face several challenges.',
    'In the autumn of 2022, the light of the quay changed in two important ways.',
    'It would achieve three things.',
    'One caveat applies.',
    'Some lamps are brighter than others.',
    'Several key concepts emerged from the talks in Elm.',
    'The tests of a dark quay are as follows.',
    'The findings of this study are clear.',
    'This study underscores a larger strategic imperative.',
    'This case points to a wider problem.',
    'From the talks in Elm, several key points emerged on buying, lighting and selling lamps.',
    'For the pilots, the task has changed.',
    'The lamps of the northern quays are of a special kind.',
    'The worst was to come.',
    'If the quays of Elm stay dark, there could be several reasons for this.',
    'The board names three factors that shape the light of a quay.',
    'It is possible to assess two aspects of this question at Elm.',
    'Based on the first call of the harbour board for letters and on the long reply of the union of its pilots, the rules of Elm will address four core areas.',
  ])('is %s', text => expect(announces(text)).toBe(true))

  it.each([
    'Lamps fail for three reasons: frost, salt and thieves.',
    'The board closed three quays and sold two tugs.',
    'In the following year, the board lit two quays.',
    'There are several challenges, such as frost, salt and thieves.',
    'Two areas where the port could save much are oil and glass.',
    'There are several tests of a lamp and the board pays for none of them.',
    'The findings of this study are clear on lamps: they fail.',
    'The results of the tests are known to the board.',
    'This study underscores a larger need for lamps on the quays of Elm.',
    'The tug reveals a problem with its lamp.',
    'For the pilots, the task has changed from counting lamps to lighting them.',
    'The lamps of Elm are of a special kind: they burn wax.',
    'The storm put out several lamps that the board had named.',
    'Three reasons and a storm closed the harbour of Elm for good.',
  ])('is not %s', text => expect(announces(text)).toBe(false))
})

describe('what a title promises', () => {
  it.each([
    ['The port protects its cables in three ways', 3],
    ['One can name at least five plausible explanations for the dark quays', 5],
    ['The port protects its cables in three ways: by ship, by lamp and by law', undefined],
    ['The board sold three lamps', undefined],
    ['All of these three ways are dear', undefined],
    ['Nothing was done in the past two phases', undefined],
  ])('%s', (title, count) => expect(promised(title)).toBe(count))

  it('is kept by so many points, or so many under one', () => {
    const point = (under = 0): { leaning: number[] } => ({ leaning: Array.from({ length: under }, (_, i) => i) })
    expect(keepsPromise('The port protects its cables in three ways', [point(), point(), point()])).toBe(true)
    expect(keepsPromise('The port protects its cables in three ways', [point(3)])).toBe(true)
    expect(keepsPromise('The port protects its cables in three ways', [point(2), point()])).toBe(false)
    expect(keepsPromise('The port protects its cables', [])).toBe(true)
  })
})

describe('what leans on a point', () => {
  const kept = (...texts: string[]): string[] => withoutShortCounts(texts.map(text => ({ text }))).map(({ text }) => text)
  const FIRST = 'It shows how few lamps are left.'
  const SECOND = 'It shows who has to pay for them.'

  it('ends before an announcement of which there is less than it counts', () => {
    expect(kept('The storm matters for two reasons.', FIRST)).toEqual([])
    expect(kept(SECOND, 'The storm matters for several reasons.', FIRST)).toEqual([SECOND])
    expect(kept('One caveat applies.')).toEqual([])
  })

  it('is kept with all that it announces', () => {
    expect(kept('The storm matters for two reasons.', FIRST, SECOND)).toHaveLength(3)
    expect(kept('One caveat applies.', FIRST)).toHaveLength(2)
    expect(kept(FIRST, SECOND)).toEqual([FIRST, SECOND])
  })
})
