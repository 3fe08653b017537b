import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { beforeOf, findsAll, pointsBack, withAntecedents } from '../../../../src/draft/plan/antecedents.ts'
import { chooseSlide } from '../../../../src/draft/plan/choose.ts'
import { TALK } from '../../../../src/draft/plan/fit.ts'
import { isWeakHeadline } from '../../../../src/draft/plan/headline.ts'
import type { Statement } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const statementsOf = (...paragraphs: string[]): Statement[] => {
  const outline = outlineOf(parseReport(['# Harbours', '## Lights', ...paragraphs].join('\n\n')))
  return withAntecedents(outline.report, analyse(outline).statements)
}
const POINTING = 'Crews of the islands who sail on every night of the winter must have a key to such quays.'
const NAMING = 'The board of Elm has locked its quays since the storm of last winter.'
const TELLING = 'The board of Elm has locked the harbour since the storm of last winter.'
const OTHER = 'Ferries of the new company wait outside until the morning tide has turned.'

const pointing = (...before: string[]): Statement => {
  const found = statementsOf(...before, POINTING).find(({ text }) => text === POINTING)
  if (!found)
    throw new Error('no statement')
  return found
}
const claim = (text: string, paragraph: number) => ({ text, refs: [{ section: 1, paragraph, sentence: 0 }] })

describe('what a statement points at', () => {
  it('is the noun that a sentence close before it names, in its words or those of its kin', () => {
    const statement = pointing(NAMING, OTHER)
    expect(statement.needs?.map(({ noun }) => noun)).toEqual(['quays'])
    expect(findsAll(statement, beforeOf([claim(OTHER, 7)]))).toBe(false)
    expect(findsAll(statement, beforeOf([claim('The board locks a quay.', 7)]))).toBe(true)
    expect(findsAll(statement, beforeOf([claim('The board has locked them.', 1)]))).toBe(false)
  })

  it('is a sentence before it, where none has the noun', () => {
    const statement = pointing(TELLING)
    expect(findsAll(statement, beforeOf([claim(OTHER, 7)]))).toBe(false)
    expect(findsAll(statement, beforeOf([claim('The board has locked the harbour.', 1)]))).toBe(true)
  })

  it('are two of a kind, however they are named', () => {
    const [statement] = statementsOf('Eventually, the pilots of both ports became so poor that the town paid for oil.')
    expect(statement && findsAll(statement, beforeOf([claim('Elm and Ash are dark.', 7)]))).toBe(true)
    expect(statement && findsAll(statement, beforeOf([claim('Elm is dark.', 7)]))).toBe(false)
  })

  it('are nothing in a paper on two of that kind', () => {
    const text = 'Eventually, the pilots of both ports became so poor that the town paid for oil.'
    const statement: Statement = { text, weight: 1, words: 14, stems: stemsOf(text), isItem: false, leaning: [], refs: [{ section: 1, paragraph: 1, sentence: 0 }] }
    const { report } = outlineOf(parseReport(`# Harbours\n\n## Lights\n\n${text}`))
    expect(withAntecedents(report, [statement])[0]?.needs).toHaveLength(1)
    expect(withAntecedents(report, [{ ...statement, introduced: stemsOf('Ports of the north') }])[0]?.needs).toBeUndefined()
  })

  it('is nothing where the words that point were left out', () => {
    const statement = pointing(NAMING)
    expect(findsAll({ ...statement, text: 'Crews of the islands must have a key.' }, beforeOf([]))).toBe(true)
  })

  it('makes a title weak that has the words', () => {
    const statement = pointing(NAMING)
    expect(pointsBack('Crews of the islands must have a key to such quays', statement)).toBe(true)
    expect(isWeakHeadline({ title: { text: 'Crews of the islands must have a key', refs: [] }, titled: statement })).toBe(false)
  })
})

describe('the points of a slide', () => {
  const at = (sentence: number, text: string, weight: number, more: Partial<Statement> = {}): Statement =>
    ({ text, weight, words: text.split(' ').length, stems: stemsOf(text), isItem: false, leaning: [], refs: [{ section: 1, paragraph: 9, sentence }], ...more })
  const needs = [{ pointer: 'such quays', noun: 'quays', from: [], isCount: false }]
  const others = ['Ferries of the new company wait outside until the morning.', 'Pilots count the masts by hand.', 'Tugs burn twice as much coal as before.'].map((text, i) => at(10 + i, text, 0.3))
  const texts = (...statements: Statement[]): string[] | undefined => chooseSlide(statements, TALK, 3, 0, { text: 'Harbour of Elm', least: 1 })?.points.map(({ text }) => text)

  it('are without one that finds nothing it points at before it, where there are others', () => {
    expect(texts(at(20, POINTING, 0.9, { needs }), ...others)).toEqual(others.map(({ text }) => text))
    expect(texts(at(20, POINTING, 0.9, { needs }), ...others.slice(0, 2))).toContain(POINTING)
  })

  it('stand under no title that points back', () => {
    const both = 'The harbour board of the old town has sold the lamps of both quays'
    const title = (more: Partial<Statement>): string | undefined => chooseSlide([at(1, `${both}.`, 0.9, more), ...others], TALK, 3, 100, undefined, ({ weight }) => weight === 0.9)?.title.text
    expect(title({})).toBe(both)
    expect(title({ needs: [{ pointer: 'both quays', noun: 'quays', from: [], isCount: true }] })).toBeUndefined()
  })

  it('keep one that finds it', () => {
    const quays = at(5, 'The board has locked its quays.', 0.8)
    expect(texts(quays, at(20, POINTING, 0.9, { needs }), ...others)).toEqual([quays.text, others[0]?.text, POINTING])
    expect(texts({ ...quays, refs: [{ section: 1, paragraph: 9, sentence: 30 }] }, at(20, POINTING, 0.9, { needs }), ...others)).not.toContain(POINTING)
  })
})
