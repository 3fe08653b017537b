import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { chooseSlide } from '../../../../src/draft/plan/choose.ts'
import { TALK } from '../../../../src/draft/plan/fit.ts'
import { forTalk } from '../../../../src/draft/plan/for-talk.ts'
import { headlineOf } from '../../../../src/draft/plan/headline.ts'
import { isPair, withTurned } from '../../../../src/draft/plan/turns.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const statement = (sentence: number, text: string, weight = 0.5, more: Partial<Statement> = {}): Statement =>
  ({ text, weight, words: text.split(' ').length, stems: stemsOf(text), isItem: false, leaning: [], refs: [{ section: 0, paragraph: 1, sentence }], ...more })
const under = (...texts: string[]): Statement['leaning'] => texts.map((text, i) => ({ text, refs: [{ section: 0, paragraph: 2, sentence: i }] }))
const shown = (slide: ReturnType<typeof chooseSlide>): string[] => [slide?.title.text ?? '', ...slide?.points.flatMap(({ text, leaning }) => [text, ...leaning.map(claim => claim.text)]) ?? []]

const FIRST = 'The crews of the tugs trust the harbour board of the old town.'
const TURN = 'But its lamps have gone dark in every winter since the storm.'
const LONG = 'It has since then sold so many of them to ports along the coast, as far away as the northern islands, that crews of the tugs, of the ferries and of the pilot boats have had to bring lamps of their own, bought with their own wages, to each of the quays and piers of the town.'
const others = Array.from({ length: 5 }, (_, i) => statement(10 + i, `Ferry ${i} of the company waits outside the quay number ${i} until the tide of day ${i}.`, 0.4 - i / 100))

describe('what turns against a statement and leans on it', () => {
  it('stays in the talk where all that leans is too much', () =>
    expect(forTalk(statement(1, FIRST, 0.5, { leaning: under(TURN, LONG) })).leaning.map(({ text }) => text)).toEqual([TURN]))

  it('goes with the rest where it turns against nothing', () =>
    expect(forTalk(statement(1, FIRST, 0.5, { leaning: under('This trust has grown with every winter.', LONG) })).leaning).toEqual([]))

  it('stands under a title that is cut from the statement', () => {
    const long = statement(1, 'The crews of the tugs trust the harbour board of the old town on the island, and the ferries of the new company may wait outside in safety.', 0.9, { leaning: under(TURN) })
    expect(shown(chooseSlide([long, ...others], TALK, 5, 84))).toContain(TURN)
  })
})

describe('a statement that the next one turns against', () => {
  const second = statement(2, 'Its lamps have gone dark in every winter since the storm.', 0.5, { turning: 'However, its lamps have gone dark in every winter since the storm.' })
  const [first = second] = withTurned([statement(1, FIRST), second], () => true)

  it('heads a slide after another finding, unless the turn is a mere contrast', () => {
    const other = statement(5, 'The pilots of the new harbour board pay for the masts of the quays.', 0.7)
    const titleBeside = (turning: string): string | undefined => {
      const [turned] = withTurned([statement(1, FIRST, 0.9), { ...second, turning }], () => true)
      return headlineOf([...turned ? [turned] : [], other], 84)?.title.text
    }
    expect(titleBeside('However, its lamps have gone dark in every winter since the storm.')).toBe('The pilots of the new harbour board pay for the masts of the quays')
    expect(titleBeside('By contrast, its lamps have gone dark in every winter since the storm.')).toBe(FIRST.slice(0, -1))
  })

  it('is known by it', () => expect(first.turnedBy).toEqual(second.refs[0]))
  it('is not where a sentence leans between', () => expect(withTurned([statement(1, FIRST, 0.5, { leaning: [{ text: 'It pays well.', refs: [{ section: 0, paragraph: 1, sentence: 2 }] }] }), { ...second, refs: [{ section: 0, paragraph: 1, sentence: 3 }] }], () => true)[0]?.turnedBy).toBeUndefined())
  it('is no half of a turn at the next paragraph', () => {
    const across = statement(0, 'Its masts were sold to the ferries of Elm in the autumn.', 0.5, { refs: [{ section: 0, paragraph: 2, sentence: 0 }], turning: 'But its masts were sold to the ferries of Elm in the autumn.' })
    expect(isPair(statement(1, FIRST), across)).toBe(true)
    expect(isPair(first, across)).toBe(false)
    expect(isPair(first, second)).toBe(true)
  })
  it('is not where nobody is told of the turn', () => expect(withTurned([statement(1, FIRST), second], () => false)[0]?.turnedBy).toBeUndefined())

  const slide = (...statements: Statement[]): string[] => shown(chooseSlide([...statements, ...others], TALK, 5, 0, { text: 'Lamps', least: 1 }))
  it('is a point with that one', () => expect(slide(first, second)).toEqual(expect.arrayContaining([FIRST, second.turning])))
  it('is none where that one is told elsewhere', () => expect(slide(first)).not.toContain(FIRST))

  const titleOf = (one: Statement): string | undefined => chooseSlide([one, statement(20, 'Pilots of the company count the lamps of every quay until the tide.', 0.5), ...others], TALK, 5, 100)?.title.text
  it('heads a slide without it only where hardly any other does', () => {
    expect(titleOf(statement(1, FIRST, 0.9))).toBe(FIRST.slice(0, -1))
    expect(titleOf({ ...first, weight: 0.9 })).not.toBe(FIRST.slice(0, -1))
    expect(titleOf({ ...first, weight: 3 })).not.toBe(FIRST.slice(0, -1))
  })
})
