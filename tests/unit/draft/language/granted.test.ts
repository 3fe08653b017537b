import { describe, expect, it } from 'vitest'
import { answers, grants, supposesFirst, tellsOthers, tellsView } from '../../../../src/draft/language/granted.ts'

describe('a sentence that grants, or tells what others hold', () => {
  it.each([
    'Admittedly, the lamps of Elm are bright.',
    'The quays could, in theory, be lit with gas.',
    'On one hand, gas is cheap.',
    'The storm of Elm is often seen as the end of its trade.',
    'Such a plan may seem bold.',
    'Some pilots argue that gas is cheap.',
    'The prevailing view in Elm has been that a dark quay is safe.',
    'It’s also true that the lamps are bright.',
    'Ministers often treat harbours like inns.',
    'Owners of the tugs have long argued that gas is cheap.',
    'Gas burns by itself, the argument runs, and lamps must go.',
    'Harbours are often treated as inns.',
    'It is often said that gas is cheap.',
    'Owners would have us think that gas is cheap.',
  ])('is %s', text => expect(grants(text)).toBe(true))

  it.each([
    'The lamps of Elm are bright.',
    'Some lamps of the old quay have gone dark.',
    'On paper, gas is cheap, but nobody can buy it.',
    'While the storm is often seen as the end of the trade, ships came back.',
    'Truly, the lamps are bright.',
    'The common lamps of Elm are bright.',
    'The board has argued that gas is cheap.',
    'It is said in Elm that gas is cheap.',
    'This paper has long argued that gas is cheap.',
    'Pilots often treat burns with oil.',
  ])('is not %s', text => expect(grants(text)).toBe(false))

  it('may go on to tell it', () => {
    expect(['Some pilots argue that gas is cheap.', 'The prevailing view has been that gas is cheap.', 'In theory, gas is cheap.'].map(tellsOthers)).toEqual([true, true, false])
    expect(['Some pilots argue that gas is cheap.', 'The prevailing view has been that gas is cheap.'].map(tellsView)).toEqual([false, true])
  })

  it('may be supposed first', () => {
    expect(['Perhaps the quay was safe.', 'It may be that the quay was safe.'].map(supposesFirst)).toEqual([true, true])
    expect(['Perhaps most of all, the quay was safe.', 'Perhaps the clearest sign is the quay.', 'Perhaps it was safe, but nobody knew.'].map(supposesFirst)).toEqual([false, false, false])
  })

  it('is answered by what turns, or rebuts', () => {
    expect(['However, nobody can buy it.', 'In practice, nobody can buy it.', 'The question of oil is simpler.', 'This view ignores the price of oil.', 'But this is wrong: the quay is dark.'].map(answers)).toEqual([true, true, true, true, true])
    expect(['Instead, they buy oil.', 'Nobody can buy it.', 'This view of the quay is old.'].map(answers)).toEqual([false, false, false])
  })
})
