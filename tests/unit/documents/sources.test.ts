/** Sources of a slide as documents list them. */
import { describe, expect, it } from 'vitest'
import { outsideEntries, passageLists, passagesBySection, placesOf } from '../../../documents/sources.ts'
import type { Evidence } from '../../../model/evidence.ts'

const passage = (id: string, section: string, paragraph: number) => ({ id, section, paragraph, start: `Start of ${id}` })
const evidence: Evidence = {
  report: { title: 'A paper', short: 'Paper', author: 'A. Writer', publisher: 'House', date: '2026', url: 'https://paper.example/' },
  sections: {},
  passages: [passage('a', 'One', 3), passage('b', 'Two', 1), passage('c', 'One', 1), ...Array.from({ length: 14 }, (_, i) => passage(`d${i}`, 'Three', i + 1))],
  sources: [{ id: 'law', publisher: 'Ministry', title: 'The law', url: 'https://www.law.example/text', says: 'It is.' }],
}

describe('passagesBySection', () => {
  it('groups by section in the order of the slide’s numbers, unnumbered ones too', () => {
    const groups = passagesBySection({ passages: ['b', 'a'], unmarked: ['c', 'unknown'], sources: [] }, evidence)
    expect(groups.map(({ section, entries }) => [section, entries.map(({ sign, place }) => `${sign}${place}`)])).toEqual([['Two', ['1¶1']], ['One', ['2¶3', '¶1']]])
    expect(groups[0]?.entries[0]?.href).toBe('https://paper.example/#:~:text=Start%20of%20b')
  })

  it('has no links where the paper has no address', () => {
    const unpublished: Evidence = { ...evidence, report: { ...evidence.report, url: undefined } }
    expect(passagesBySection({ passages: ['a'], unmarked: [], sources: [] }, unpublished)[0]?.entries[0]?.href).toBeUndefined()
  })
})

describe('passageLists', () => {
  const all = evidence.passages.map(({ id }) => id)
  const listsOf = (count: number, unmarked: string[] = []) => passageLists({ passages: all.slice(0, count), unmarked, sources: [] }, evidence)

  it('follow the slide’s numbers, and part so that they can turn the page', () => {
    const lists = listsOf(17)
    expect(lists.flatMap(({ entries }) => entries.map(({ sign }) => sign))).toEqual(Array.from({ length: 17 }, (_, i) => String(i + 1)))
    expect(lists.map(({ open }) => open)).toEqual([true, true, false])
  })

  it('end with what stands behind the slide as a whole', () => {
    expect(listsOf(1, ['c']).map(({ opens, entries }) => [opens, entries.map(({ id }) => id)])).toEqual([[undefined, ['a']], ['also', ['c']]])
  })

  it('leave no entry alone in its part, however many there are', () => {
    for (let count = 2; count <= all.length; count++)
      expect(Math.min(...listsOf(count).map(({ entries }) => entries.length))).toBeGreaterThan(1)
  })

  it('tell apart passages that begin alike, by their last words', () => {
    const alike = (id: string, start: string, end: string) => ({ id, section: 'One', paragraph: 1, start, end })
    const passages = [alike('x', 'A report of 2021', 'law'), alike('y', 'A report of 2021 hinted', 'rules'), alike('z', 'Another report', 'more')]
    const [list] = passageLists({ passages: ['x', 'y', 'z'], unmarked: [], sources: [] }, { ...evidence, passages })
    expect(list?.entries.map(({ end }) => end)).toEqual(['law', 'rules', undefined])
  })
})

describe('placesOf', () => {
  it('puts passages of one paragraph together, paragraphs in their order', () => {
    const [group] = passagesBySection({ passages: ['a'], unmarked: ['c'], sources: [] }, evidence)
    expect(placesOf(group?.entries ?? []).map(({ holder, passages }) => [holder, passages.length])).toEqual([['¶1', 1], ['¶3', 1]])
  })

  it('puts rows of one table together, each with its own name', () => {
    const row = (n: number) => ({ id: `row-${n}`, section: 'One', table: 2, row: n, start: `Row ${n}` })
    const [group] = passagesBySection({ passages: ['row-1', 'row-2'], unmarked: [], sources: [] }, { ...evidence, passages: [row(1), row(2)] })
    expect(placesOf(group?.entries ?? []).map(({ holder, passages }) => [holder, passages.map(({ place }) => place)])).toEqual([['table\u00A02', ['table\u00A02, row\u00A01', 'table\u00A02, row\u00A02']]])
  })
})

describe('outsideEntries', () => {
  it('letters sources and shows their host', () => {
    expect(outsideEntries({ passages: [], unmarked: [], sources: ['nobody', 'law'] }, evidence)).toMatchObject([{ sign: 'b', host: 'law.example' }])
  })

  it('have their dates where two of a slide have one name', () => {
    const of = (id: string, date: string) => ({ id, short: 'Cabinet', publisher: 'The Cabinet', title: id, date, url: `https://cabinet.example/${id}`, says: 'It is.' })
    const sources = [of('one', '2023-05-11'), of('two', '2024'), { ...of('other', '2024'), short: 'House' }]
    expect(outsideEntries({ passages: [], unmarked: [], sources: ['one', 'two', 'other'] }, { ...evidence, sources }).map(({ name }) => name)).toEqual(['Cabinet, 11 May 2023', 'Cabinet, 2024', 'House'])
  })
})
