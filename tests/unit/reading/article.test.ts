/** The article's order and the words in it that are made, not written. */
import { describe, expect, it } from 'vitest'
import type { TitledSlide } from '../../../documents/deck-facts.ts'
import { sourceLetter } from '../../../model/source-letter.ts'
import { placeOfLink, planArticle } from '../../../reading/article.ts'
import { cellLabels } from '../../../reading/cell-labels.ts'
import { relationText } from '../../../reading/relation-text.ts'

const slide = (no: number, frontmatter: Record<string, unknown> = {}): TitledSlide => ({
  no, title: `T${no}`, place: `Slide ${no}`, label: `Slide ${no}`, part: '', backup: frontmatter.backup === true,
  slide: { no, meta: { slide: { frontmatter } }, load: () => Promise.resolve() },
})

describe('planArticle', () => {
  it('takes the cover as the head, neighbours of a section as a part, backup as the appendix', () => {
    const { cover, parts, appendix } = planArticle([slide(1, { layout: 'cover' }), slide(2, { section: 'A' }), slide(3, { section: 'A' }), slide(4, { section: 'B' }), slide(5, { section: 'A' }), slide(6, { backup: true })])
    expect(cover?.no).toBe(1)
    expect(parts.map(({ name, slides }) => [name, ...slides.map(({ no }) => no)])).toEqual([['A', 2, 3], ['B', 4], ['A', 5]])
    expect(appendix.map(({ no }) => no)).toEqual([6])
  })

  it('has no cover where the first slide is another', () => {
    const { cover, parts } = planArticle([slide(1, { layout: 'default' }), slide(2)])
    expect(cover).toBeUndefined()
    expect(parts).toMatchObject([{ name: '', slides: [{ no: 1 }, { no: 2 }] }])
  })

  it('has one where the first slide names no layout, as Slidev has it', () => {
    expect(planArticle([slide(1)]).cover?.no).toBe(1)
  })
})

it('placeOfLink knows slides by number and by alias, and no others', () => {
  const slides = [slide(1), slide(2, { routeAlias: 'record' })]
  expect(['2', '/2', 'record', 'elsewhere'].map(to => placeOfLink(to, slides))).toEqual(['slide-2', 'slide-2', 'slide-2', undefined])
})

describe('cellLabels', () => {
  const columns = [{ key: 'a', label: 'Article' }, { key: 'b', label: 'West' }, { key: 'c', label: 'Japan' }]
  const cell = (key: string, text: string, span = 1) => ({ key, text, span })

  it('names the columns of a cell, all that it reaches over', () => {
    expect(cellLabels([cell('a', 'Anxiety'), cell('b', 'Yes'), cell('c', 'No')], columns)).toEqual(['', 'West', 'Japan'])
    expect(cellLabels([cell('a', 'Reasons'), cell('b', 'Many', 2)], columns)).toEqual(['', 'West and Japan'])
  })

  it('names a head that is a bare number, and no empty cell', () => {
    expect(cellLabels([cell('a', '21–24'), cell('b', ''), cell('c', 'No')], columns)).toEqual(['Article', '', 'Japan'])
    expect(cellLabels([cell('a', '2017')], columns)).toEqual([''])
  })
})

it('relationText says who does what to whom', () => {
  const says = (kind: 'tension' | 'reaches-out', label?: string) => relationText({ from: 'a', to: 'b', kind, label, evidence: [], sources: [] }, id => id.toUpperCase())
  expect(says('tension')).toBe('A and B: tension')
  expect(says('reaches-out', 'outreach')).toBe('A → B: outreach')
})

it('sourceLetter goes on after z', () => {
  expect([1, 26, 27, 52, 53, 703].map(sourceLetter)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'aaa'])
})
