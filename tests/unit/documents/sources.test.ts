/** Sources of a slide as documents list them. */
import { describe, expect, it } from 'vitest'
import { inBlocks, outsideEntries, placesOf, passagesBySection } from '../../../documents/sources.ts'
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

describe('inBlocks', () => {
  it('parts a long section so that it can turn the page, and loses none', () => {
    const groups = passagesBySection({ passages: evidence.passages.map(({ id }) => id), unmarked: [], sources: [] }, evidence)
    const blocks = inBlocks(groups)
    expect(blocks.map(({ section }) => section)).toEqual(['One', 'Two', 'Three', '', ''])
    expect(blocks.flatMap(({ entries }) => entries)).toHaveLength(17)
    expect(blocks.map(({ open }) => open)).toEqual([false, false, true, true, false])
  })

  it('leaves no entry alone in its part, however many there are', () => {
    const entry = { id: 'a', sign: '1', place: '¶1', placeWords: 'paragraph 1', at: { paragraph: 1 }, holder: '¶1', start: 'A', href: undefined }
    for (let count = 2; count < 80; count++)
      expect(Math.min(...inBlocks([{ section: 'One', entries: Array.from({ length: count }, () => entry) }]).map(({ entries }) => entries.length))).toBeGreaterThan(1)
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
})
