import { describe, expect, it } from 'vitest'
import { shorten, sourceGroups } from '../../../exhibits/source-line.ts'

const passage = (id: string, section: string, paragraph: number, n: number) => ({ id, section, paragraph, n, start: 's' })

describe('shortening', () => {
  it('leaves what fits and cuts at a word', () => {
    expect(shorten('Conclusion', 20)).toBe('Conclusion')
    expect(shorten('History and Priorities of Policy', 20)).toBe('History and…')
  })
})

describe('groups', () => {
  it('gather paragraphs by section and passages by paragraph, in order of first mention', () => {
    const groups = sourceGroups([passage('a', 'B', 2, 1), passage('b', 'A', 1, 2), passage('c', 'B', 2, 3), passage('d', 'B', 1, 4)], 200)
    expect(groups).toEqual([
      { section: 'B', paragraphs: [{ paragraph: 2, passages: [{ id: 'a', n: 1 }, { id: 'c', n: 3 }] }, { paragraph: 1, passages: [{ id: 'd', n: 4 }] }] },
      { section: 'A', paragraphs: [{ paragraph: 1, passages: [{ id: 'b', n: 2 }] }] },
    ])
  })

  it('cut section names until the line fits', () => {
    const long = 'A section with a heading that is much longer than anybody would wish'
    const groups = sourceGroups([1, 2, 3, 4].map(n => passage(String(n), `${n} ${long}`, 1, n)), 200)
    expect(groups.map(g => g.section.length).reduce((a, b) => a + b)).toBeLessThan(200)
  })
})
