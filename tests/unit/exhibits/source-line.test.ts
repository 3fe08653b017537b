import { describe, expect, it } from 'vitest'
import { nameRoom, shorten, sourceGroups } from '../../../exhibits/source-line.ts'

const passage = (id: string, section: string, paragraph: number, n: number) => ({ id, section, paragraph, n, start: 's' })

describe('shortening', () => {
  it('leaves what fits and cuts at a word', () => {
    expect(shorten('Conclusion', 20)).toBe('Conclusion')
    expect(shorten('History and Priorities of Policy', 20)).toBe('History…')
  })
})

describe('groups', () => {
  it('gather by section in order of mention, paragraphs and numbers in theirs', () => {
    const groups = sourceGroups([passage('a', 'B', 2, 1), passage('b', 'A', 1, 2), passage('c', 'B', 2, 3), passage('d', 'B', 1, 4)], {})
    expect(groups).toEqual([
      { section: 'B', places: [{ place: '¶1', passages: [{ id: 'd', n: 4 }] }, { place: '¶2', passages: [{ id: 'a', n: 1 }, { id: 'c', n: 3 }] }] },
      { section: 'A', places: [{ place: '¶1', passages: [{ id: 'b', n: 2 }] }] },
    ])
  })

  it('gather the rows of a table in one place, after the paragraphs', () => {
    const row = (id: string, n: number) => ({ id, section: 'A', table: 1, row: n, n, start: 's' })
    expect(sourceGroups([row('a', 1), row('b', 2), passage('c', 'A', 7, 3)], {})).toEqual([
      { section: 'A', places: [{ place: '¶7', passages: [{ id: 'c', n: 3 }] }, { place: 'table\u00A01', passages: [{ id: 'a', n: 1 }, { id: 'b', n: 2 }] }] },
    ])
  })

  it('use the deck’s short names, and cut long headings that have none', () => {
    const long = 'A section with a heading that is much longer than anybody would wish'
    expect(sourceGroups([passage('a', long, 1, 1)], { [long]: 'Short' })[0]?.section).toBe('Short')
    expect(sourceGroups([passage('a', long, 1, 1)], {})[0]?.section).toBe('A section with a heading…')
  })

  it('have longer names where there are few', () => {
    const long = 'A section with a heading that is long'
    expect(sourceGroups([passage('a', 'A', 1, 1)], { A: long }, nameRoom(1))[0]?.section).toBe(long)
    expect(sourceGroups([passage('a', 'A', 1, 1)], { A: long }, nameRoom(5))[0]?.section).toBe('A section with a heading…')
    expect([1, 3, 9].map(nameRoom)).toEqual([64, 56, 28])
  })
})
