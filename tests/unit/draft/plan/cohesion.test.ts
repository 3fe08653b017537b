import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { fitOf, groundOf, isAbout, isBeside, isBorneOut, nearness } from '../../../../src/draft/plan/cohesion.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const at = (paragraph: number, sentence: number, text: string, more: Partial<Statement> = {}): Statement =>
  ({ text, weight: 0.5, words: text.split(' ').length, stems: stemsOf(text), isItem: false, leaning: [], refs: [{ section: 0, paragraph, sentence }], ...more })
const title = 'Two ferries of Elm lie dark at the northern quay'
const titled = at(2, 1, `${title}.`)

describe('a point is about its title', () => {
  it('by a name, or by two telling words', () => {
    expect(isAbout(title, titled, at(5, 0, 'The council of Elm has sold its tugs.'))).toBe(true)
    expect(isAbout(title, titled, at(5, 0, 'At the northern quay, crews wait for light.'))).toBe(true)
    expect(isAbout(title, titled, at(5, 0, 'A quay of stone was never built.'))).toBe(false)
  })

  it('not by what the whole report speaks of', () => {
    expect(isAbout(title, { ...titled, common: stemsOf('Elm') }, at(5, 0, 'The council of Elm has sold its tugs.'))).toBe(false)
  })

  it('where it goes on from it', () => {
    expect(isAbout(title, titled, at(2, 2, 'Nobody has asked for a lamp.'))).toBe(true)
    expect(isAbout(title, titled, at(2, 0, 'Nobody has asked for a lamp.'))).toBe(false)
  })

  it('by one word after a title that opens the paragraph', () => {
    expect(isAbout(title, at(2, 0, `${title}.`), at(2, 4, 'A quay of stone was never built.'))).toBe(true)
  })
})

describe('a title that names somebody', () => {
  const named = { ...titled, names: stemsOf('Elm Ash Oak') }
  const [ofAnother, ofTheSame] = [at(5, 0, 'The council of Ash has sold its ferries.'), at(6, 0, 'Oil is dear in Elm.')]

  it('is borne out by a point that tells of the same, or goes on from it', () => {
    expect(isBorneOut(title, named, [ofAnother, ofTheSame])).toBe(true)
    expect(isBorneOut(title, named, [ofAnother, at(2, 3, 'Nobody has asked for a lamp.')])).toBe(true)
  })

  it('is not by what is said of others, or before it', () => {
    expect(isBorneOut(title, named, [ofAnother, at(5, 1, 'The northern quay has a lamp.')])).toBe(false)
    expect(isBorneOut(title, named, [at(2, 0, 'Nobody has asked for a lamp.')])).toBe(false)
  })

  it('needs no such point where the whole report tells of them, or where it names nobody', () => {
    expect(isBorneOut(title, { ...named, common: stemsOf('Elm') }, [ofAnother])).toBe(true)
    expect(isBorneOut('Two ferries lie dark at the quay', named, [ofAnother])).toBe(true)
    expect(isBorneOut(title, named, [])).toBe(true)
  })
})

describe('a title', () => {
  it('is worth more over points that are about it', () => {
    const [near, far] = [at(2, 2, 'The ferries have no lamps at the quay.'), at(7, 0, 'Oil costs more than coal.')]
    expect(fitOf(title, titled, [near, near])).toBe(1)
    expect(fitOf(title, titled, [near, far])).toBeLessThan(1)
    expect(fitOf(title, titled, [far, far])).toBeLessThan(fitOf(title, titled, [near, far]) / 2)
  })

  it('stands nearest to its own paragraph', () => {
    expect([at(2, 5, 'A.'), at(3, 0, 'A.'), at(9, 0, 'A.'), { ...titled, refs: [{ section: 1, paragraph: 2, sentence: 0 }] }].map(point => nearness(titled, point)).map((value, i, all) => i === 0 || value < (all[i - 1] ?? 0))).toEqual([true, true, true, true])
  })
})

describe('where points stand to their title', () => {
  const [with_, next, after, before, elsewhere] = [at(2, 3, 'a'), at(3, 0, 'b'), at(6, 0, 'c'), at(1, 0, 'd'), at(2, 2, 'e', { refs: [{ section: 1, paragraph: 2, sentence: 2 }] })] as const

  it('tells what it is worth: it heads its own paragraph, and may lead into what follows', () => {
    const grounds = [with_, next, after, before].map(point => groundOf(titled, [point, with_]))
    expect(grounds).toEqual(grounds.toSorted((a, b) => b - a))
    expect(groundOf(titled, [before, before])).toBe(groundOf(titled, [elsewhere, elsewhere]))
    expect(groundOf(titled, [with_, with_])).toBe(1)
    expect(groundOf(titled, [])).toBe(1)
  })

  it.each([['before it', [before, after]], ['in another section', [elsewhere, elsewhere]]])('is beside it, where none is near and some are %s', (_, points) => expect(isBeside(titled, points)).toBe(true))

  it.each([['in its paragraph', [before, with_]], ['in the next', [before, next]], ['after it', [after, after]]])('is under it, where any is %s', (_, points) => expect(isBeside(titled, points)).toBe(false))
})
