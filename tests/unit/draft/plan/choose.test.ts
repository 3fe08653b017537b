import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { chooseSlide } from '../../../../src/draft/plan/choose.ts'
import { TALK } from '../../../../src/draft/plan/fit.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const statement = (sentence: number, text: string, weight: number, more: Partial<Statement> = {}): Statement =>
  ({ text, weight, words: text.split(' ').length, stems: stemsOf(text), isItem: false, leaning: [], refs: [{ section: 0, paragraph: 1, sentence }], ...more })
const claims = (...texts: string[]): Statement['leaning'] => texts.map((text, i) => ({ text, refs: [{ section: 0, paragraph: 2, sentence: i }] }))
const others = [statement(0, 'The crews of the tugs asked for light before the first storm.', 0.4), statement(5, 'Ferries of the new company wait outside until the morning.', 0.3)]
const chosen = (...statements: Statement[]) => chooseSlide([...statements, ...others], TALK, 5, 100)

describe('the points under a title', () => {
  it('are first of all what the title promises', () => {
    const slide = chosen(statement(1, 'The board calls a quay of Elm dark by two tests of its lamps.', 0.9, { isList: true, leaning: claims('The first is a count of the lamps that burn.', 'The second is a walk along the quay at night.') }))
    expect(slide?.title.text).toBe('The board calls a quay of Elm dark by two tests of its lamps')
    expect(slide?.points.map(({ text }) => text).slice(0, 2)).toEqual(['The first is a count of the lamps that burn.', 'The second is a walk along the quay at night.'])
  })

  it('are no part of a list: what does not fit is told elsewhere', () => {
    const long = Array.from({ length: 9 }, (_, i) => `The test of quay ${i} is a long walk along every mast of the old port by night and in the storms of the winter.`)
    expect(chosen(statement(1, 'The board calls a quay of Elm dark by nine tests of its lamps.', 0.9, { isList: true, leaning: claims(...long) }))?.points.map(({ text }) => text)).not.toContain(long[0])
  })

  it('keep the reason of a short one, where there is room', () => {
    const reason = 'The lamps of the old quay have been dark since May because the harbour board has sold all of its oil to the town.'
    const more = ['Ferries of the new company wait outside the town until the tide of the early morning has turned.', 'Pilots from the islands count the masts by hand on every evening before the northern storms begin.', 'Tugs burn twice as much coal as they did when beacons still stood along the whole of the coast.', 'Insurers ask higher premiums of captains who enter at night without a second mate on the bridge.'].map((text, i) => statement(10 + i, text, 0.7))
    const texts = (count: number): string[] => chooseSlide([statement(1, reason, 0.8), ...more.slice(0, count)], TALK, 5, 0, { text: 'Lamps of the harbour of Elm, and what has become of them', least: 1 })?.points.map(({ text }) => text) ?? []
    expect(texts(3)).toContain(reason)
    expect(texts(4)).toContain('The lamps of the old quay have been dark since May.')
  })

  it('are short before they are long, unless a long one outweighs them', () => {
    const short = ['The crews of the tugs asked for light.', 'Ferries wait outside until the morning.', 'Pilots count the masts by hand.'].map((text, i) => statement(10 + i, text, 0.4))
    const long = 'The lamps of the old quay have been dark in each of the winters since the storm that broke most of its masts and glass.'
    const texts = (weight: number): string[] | undefined => chooseSlide([...short, statement(20, long, weight)], TALK, 5, 0, { text: 'Lamps', least: 1 })?.points.map(({ text }) => text)
    expect(texts(0.35)).toEqual(short.map(({ text }) => text))
    expect(texts(0.9)).toContain(long)
  })

  it('do not say the title again with a few words more, where there are others', () => {
    const title = 'The harbour board of the old town has sold each and every lamp of its quays to a company of the north'
    const points = (...more: Statement[]): string[] => chooseSlide([statement(3, `${title} and its many crews.`, 0.9), ...more], TALK, 5, 104)?.points.map(({ text }) => text) ?? []
    const more = ['Crews of the tugs have asked the harbour board for light.', 'The harbour board counts its oil by hand.', 'Pilots of the harbour board count the masts.', 'The harbour board has two ferries left.', 'No quay of the harbour board has a bell.'].map((text, i) => statement(5 + i, text, 0.5))
    expect(points(...more).filter(text => text.startsWith(title))).toEqual([])
    expect(points(...more.slice(0, 2)).filter(text => text.startsWith(title))).toHaveLength(1)
  })

  it('begin with what leans on the title', () => {
    const slide = chosen(statement(3, 'The harbour board sold the lamps of all its dark quays.', 0.9, { leaning: claims('This cost the town two crews and a tug.') }), statement(6, 'The harbour board bought oil for three other towns of the coast.', 0.2))
    expect(slide?.title.text).toBe('The harbour board sold the lamps of all its dark quays')
    expect(slide?.points[0]?.text).toBe('This cost the town two crews and a tug.')
  })
})

describe('the title of a slide', () => {
  const at = (paragraph: number, sentence: number, text: string, weight: number): Statement => ({ ...statement(sentence, text, weight), refs: [{ section: 0, paragraph, sentence }] })
  const board = [
    at(2, 0, 'The harbour board lit no quay in the winter of the storm.', 0.6),
    at(2, 2, 'Its lamps stood dark while the harbour board counted the price of oil.', 0.5),
    at(3, 0, 'Crews told the harbour board of every dark quay.', 0.5),
  ]

  it('is not the weightiest statement where that one is of another matter than the points', () => {
    const slide = chooseSlide([...board, at(9, 4, 'Ferries bring most travellers of the region to the northern islands.', 0.65)], TALK, 4, 100)
    expect(slide?.title.text).toContain('harbour board')
  })

  it('is of the paragraph that most points are of, not of one after them that shares their words', () => {
    const slide = chooseSlide([at(3, 0, 'The harbour board sold the lamps of a dark quay in the winter.', 0.65), at(2, 4, 'Crews of the tugs pay the oil of every lamp.', 0.5), ...board.slice(0, 2)], TALK, 4, 100)
    expect(slide?.titled?.refs[0]?.paragraph).toBe(2)
  })

  it('gives way to a heading where it stands beside its points', () => {
    const pilots = at(9, 0, 'The harbour board has asked its pilots for a count of masts.', 0.9)
    const titleOver = (...points: Statement[]): string | undefined => chooseSlide([...points, pilots], TALK, 4, 100, { text: 'Lamps', least: 0 }, statement => statement === pilots)?.title.text
    expect(titleOver(...board)).toBe('Lamps')
    expect(titleOver(...board, at(9, 2, 'The count of the winter told of forty dark quays.', 0.8))).toBe(pilots.text.slice(0, -1))
  })

  it('leads into its points: what stands before its paragraph counts less', () => {
    const ferry = at(4, 0, 'The ferry of Elm waits for the tide at every quay.', 0.9)
    const said = ['The ferry of Elm lost three masts and a pilot to the spring tide.', 'Crews of the ferry at Elm have no bell against the tide.', 'Oil for the ferry comes to Elm with a tide from the north.', 'A doctor of Elm sails on the ferry when the tide allows.', 'Travellers to Elm sleep on the ferry until the tide turns.']
    const slide = chooseSlide([...said.map((text, i) => at(i < 2 ? 3 : 5, i + 1, text, 0.4)), ferry], TALK, 3, 100, undefined, statement => statement === ferry)
    expect(slide?.points.map(({ refs: [ref] }) => ref?.paragraph)).toEqual([5, 5, 5])
  })

  it('has points in the order of the report under it, also where something leans on it', () => {
    const slide = chooseSlide([...board, { ...at(2, 4, 'The harbour board sold the lamps of all its dark quays.', 0.9), leaning: [{ text: 'This cost the town two crews.', refs: [{ section: 0, paragraph: 2, sentence: 5 }] }] }, at(4, 0, 'The lamps of the harbour board burn in another town.', 0.4)], TALK, 5, 100)
    const places = slide?.points.map(({ refs: [ref] }) => (ref?.paragraph ?? 0) * 10 + (ref?.sentence ?? 0)) ?? []
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

describe('what turns against the statement before it', () => {
  const [first, second] = [statement(1, 'The crews of the tugs trust the harbour board of the old town.', 0.9), statement(2, 'Trust in its lamps has fallen in every winter since the storm.', 0.1, { turning: 'However, trust in its lamps has fallen in every winter since the storm.' })]
  const more = Array.from({ length: 6 }, (_, i) => statement(10 + i, `Ferry ${i} of the company waits outside the quay number ${i} until the tide of day ${i}.`, 0.5 - i / 100))

  it('is told with it, with the word that turns', () => {
    const slide = chooseSlide([first, second, ...more], TALK, 5, 0, { text: 'Lamps', least: 1 })
    expect(slide?.points.map(({ text }) => text).slice(0, 2)).toEqual([first?.text, second?.turning])
  })

  it('keeps the word also within the sentence', () => {
    const within = { ...second, turning: 'Trust in its lamps, however, has fallen in every winter since the storm.' } as Statement
    expect(chooseSlide([first, within, ...more], TALK, 5, 0, { text: 'Lamps', least: 1 })?.points[1]?.text).toBe(within.turning)
  })

  it('keeps what it turns against off a slide that cannot tell both', () => {
    const long = { ...second, text: `Trust in its lamps has fallen ${'and fallen again '.repeat(14)}since.`, words: 48 } as Statement
    const shown = (statements: Statement[], length: number): (string | undefined)[] => {
      const slide = chooseSlide(statements, TALK, 5, length, { text: 'Lamps', least: 0 })
      return [slide?.titled?.text, ...slide?.points.map(({ text }) => text) ?? []]
    }
    expect(shown([first as Statement, long, ...more], 0)).not.toContain(first?.text)
    expect(shown([first as Statement, long, ...more], 100)).not.toContain(first?.text)
    const turned = { ...first, leaning: claims(`But ${'they trusted them less and less in '.repeat(9)}winter.`) } as Statement
    expect(shown([turned, ...more], 0)).not.toContain(turned.text)
  })

  it('has no such word where that one stands elsewhere', () => {
    const slide = chooseSlide([{ ...second, weight: 0.9 } as Statement, ...more], TALK, 5, 0, { text: 'Lamps', least: 1 })
    expect(slide?.points[0]?.text).toBe(second?.text)
  })
})
