import { describe, expect, it } from 'vitest'
import { headed } from '../../../../src/draft/plan/backup.ts'
import { pagesOf } from '../../../../src/draft/plan/pages.ts'
import { share } from '../../../../src/draft/plan/stretches.ts'
import { headlineOf } from '../../../../src/draft/plan/headline.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const statement = (text: string, section = 0, weight = 0.5): Statement =>
  ({ text, weight, words: text.split(' ').length, stems: stemsOf(text), isItem: false, leaning: [], refs: [{ section, paragraph: 1, sentence: 0 }] })
const some = (count: number, section: number): Statement[] => Array.from({ length: count }, (_, i) => statement(`The quay of section ${section} has lamp ${i}.`, section))
const sizes = (statements: readonly Statement[]): number[] => pagesOf(statements).map(page => page.length)

describe('pages of the backup', () => {
  it('shares points evenly', () => expect(sizes(some(12, 0))).toEqual([6, 6]))
  it('puts small neighbours on one page', () => expect(sizes([...some(1, 0), ...some(2, 1), ...some(3, 2)])).toEqual([6]))
  it('keeps full sections apart', () => expect(sizes([...some(5, 0), ...some(5, 1)])).toEqual([5, 5]))
  it('keeps what turns against a point, or is announced, with it', () => {
    const placed = some(12, 0).map((one, sentence): Statement => ({ ...one, refs: [{ section: 0, paragraph: 1, sentence }] }))
    expect(sizes(placed.map((one, i) => i === 6 ? { ...one, turning: `But ${one.text}` } : one))).not.toEqual([6, 6])
    expect(sizes(placed.map((one, i) => i === 5 ? { ...one, announces: true } : one))).not.toEqual([6, 6])
  })
  it('parts a point that is higher than a page: a list under its own lead', () => {
    const goals = Array.from({ length: 9 }, (_, i) => ({ text: `Light quay ${i} of the old town by night, so that the ferries of the coast and the tugs of the ministry find it in every storm of the winter.`, refs: [{ section: 0, paragraph: 2 + i, sentence: 0 }] }))
    const lead = { text: 'The board has set nine goals:', refs: [{ section: 0, paragraph: 1, sentence: 1 }] }
    const [first, ...others] = pagesOf([{ ...statement('The plan of the board was made in the winter of the great storm.'), leaning: [lead, ...goals], isList: true }]).flat()
    expect(first?.leaning).toEqual([])
    expect(others.map(({ text }) => text)).toEqual([lead.text, lead.text])
    expect(others.flatMap(({ leaning }) => leaning)).toEqual(goals)
  })
  it('keeps what is counted off on one page, with what leads into it', () => {
    expect(sizes(some(12, 0).map((one, i) => i > 4 && i < 8 ? { ...one, series: 1 } : one))).not.toEqual([6, 6])
    expect(sizes(some(12, 0).map((one, i) => i === 5 ? { ...one, leads: 1 } : i > 5 && i < 9 ? { ...one, series: 1 } : one))).not.toEqual([6, 6])
  })
  it('has none for nothing', () => expect(sizes([])).toEqual([]))
})

describe('the name of a section', () => {
  const long = statement('The eleven lamps of the oldest kind and nine masts of wood remain the weakest point of all harbours by night.')

  it('gives way to no title that another page bears', () => {
    expect(headed([long, statement('So be it.')], 'Lamps', new Set(['Lamps', long.text.slice(0, -1)])).title.text).toBe('Lamps')
  })

  it('stands once: its further pages have the best title there is, also a longer one', () => {
    const taken = new Set<string>()
    expect(headed([long], 'Lamps', taken).title.text).toBe('Lamps')
    expect(headed([long, statement('So be it.')], 'Lamps', taken).title.text).toBe(long.text.slice(0, -1))
    expect(headed([{ ...long, leaning: [{ text: 'They fail in storms.', refs: long.refs }] }], 'Lamps', new Set(['Lamps']))).toMatchObject({ title: { text: long.text.slice(0, -1) }, points: [{ text: 'They fail in storms.' }] })
  })
})

describe('slots of parts', () => {
  it.each([
    [6, [1, 1, 1], [2, 2, 2]],
    [5, [3, 1], [3, 2]],
    [2, [1, 5, 5], [0, 1, 1]],
    [0, [1, 1], [0, 0]],
    [3, [], []],
  ])('shares %i by %j', (total, weights, expected) => expect(share(total, weights)).toEqual(expected))
})

describe('the title of a slide', () => {
  it.each([
    ['rather what is found than what the paper does', 'The paper then turns to the lamps of the quay in winter.', 'Dark quays cost the port of Elm two lives.'],
    ['rather what stands alone than what leans', 'There are several reasons for the dark of the quays in winter.', 'Insurers raised their premiums for dark quays by 7 percent.'],
    ['rather what is said than that it was said', 'The master of the port of Elm was heard on the quay in May, and said as much.', 'Insurers raised their premiums for dark quays by 7 percent.'],
    ['rather what was found than how', 'The effects of the great storm on the quays of Elm were studied.', 'Insurers raised their premiums for dark quays by 7 percent.'],
    ['rather what stands alone than what compares with somebody else', 'As with Ash, there is mutual interest in the lamps of the quay.', 'Insurers raised their premiums for dark quays by 7 percent.'],
    ['rather what says something than what is short', 'The quays are dark.', 'Accidents on dark quays doubled within two years of the switch.'],
  ])('%s', (_, weak, strong) => expect(headlineOf([statement(weak, 0, 0.9), statement(strong, 0, 0.6)], 100)?.title.text).toBe(strong.replace(/\.$/, '')))

  it('takes what is weak where there is nothing else, and no phrase at all', () => {
    expect(headlineOf([statement('There are several reasons for the dark of the quays.')], 100)).toMatchObject({ isWhole: true })
    expect(headlineOf([statement('Light for the quays in winter')], 100)).toBeUndefined()
  })

  it('keeps the order of the report where it can: what leans on it does not come before earlier points', () => {
    const lamps = { ...statement('The board of Elm needs forty new lamps for its two quays.'), leaning: [{ text: 'They cost little.', refs: statement('').refs }] }
    const ships = 'Ships of all ports find the gate of Elm at night'
    expect(headed([statement(`${ships}.`), lamps], 'Lamps', new Set())).toMatchObject({ title: { text: ships }, points: [{ text: lamps.text, under: lamps.leaning }] })
    expect(headed([lamps, statement(`${ships}.`, 0, 0.1)], 'Lamps', new Set())).toMatchObject({ title: { text: lamps.text.slice(0, -1) }, points: [{ text: 'They cost little.' }, { text: `${ships}.` }] })
    expect(headed([statement(`${ships}.`, 0, 0.05), lamps], 'Lamps', new Set()).title.text).toBe(lamps.text.slice(0, -1))
  })
})

describe('a page that goes on from the talk', () => {
  const told = statement('The board of the old harbour sells the oil of the lamps to the crews.')
  const next = { text: 'It needs the money.', refs: told.refs }
  const merged = { ...told, text: `${told.text} ${next.text}`, apart: { ...told, leaning: [next] } }

  it('is called by what the talk told, which it need not say again', () => {
    expect(headed([merged], 'Lamps', new Set(['Lamps']))).toMatchObject({ title: { text: told.text.slice(0, -1) }, points: [{ text: next.text }] })
  })

  it('bears the title of the talk’s slide, where it goes on from that', () => {
    const title = told.text.slice(0, -1)
    expect(headed([merged], 'Lamps', new Set([title]), false, new Set([title])).title.text).toBe(title)
    expect(headed([merged], 'Lamps', new Set([title])).title.text).toBe('Lamps')
  })

  it('is not called by half of what is said', () => {
    const turned = { ...merged, apart: { ...told, leaning: [{ text: 'However, few crews buy it.', refs: told.refs }] } }
    expect(headed([turned], 'Lamps', new Set()).title.text).toBe('Lamps')
  })
})
