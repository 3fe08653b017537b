/** Sources in full: what short names stand for. */
import { describe, expect, it } from 'vitest'
import { sourceKey } from '../../../documents/key.ts'
import type { Evidence } from '../../../model/evidence.ts'

const passage = (id: string, section: string, paragraph: number) => ({ id, section, paragraph, start: `Start of ${id}` })
const source = (id: string) => ({ id, publisher: 'Ministry', title: id, url: `https://law.example/${id}`, says: 'It is.' })
const evidence: Evidence = {
  report: { title: 'A paper', short: 'Paper', author: 'A. Writer', url: 'https://paper.example/' },
  sections: { 'The Beginning of It All': 'Beginning', 'Later Times': 'Later' },
  passages: [passage('late', 'Later Times', 1), passage('second', 'The Beginning of It All', 4), passage('first', 'The Beginning of It All', 2), passage('unused', 'Nowhere', 1), passage('plain', 'Plain', 1)],
  sources: [source('law'), source('news'), source('unread')],
}
const cited = (passages: string[], sources: string[] = [], unmarked: string[] = []) => ({ passages, unmarked, sources })

describe('sourceKey', () => {
  const key = sourceKey([{ place: 'Slide 2', cited: cited(['late', 'second'], ['news'], ['plain']) }, { place: 'Slide 3', cited: cited([], ['news']) }, { place: 'Backup 1', cited: cited(['first'], ['law', 'news']) }], evidence)

  it('names sections in the paper’s order, each with its heading and its first cited passage', () => {
    expect(key.sections.map(({ name, heading }) => [name, heading])).toEqual([['Beginning', 'The Beginning of It All'], ['Later', 'Later Times'], ['Plain', 'Plain']])
    expect(key.sections[0]?.href).toBe('https://paper.example/#:~:text=Start%20of%20first')
  })

  it('names outside sources as they are met, and all places that cite them', () => {
    expect(key.sources.map(({ source: { id }, cited: places }) => [id, places])).toEqual([['news', 'Slides 2 a, 3 a; Backup 1 b'], ['law', 'Backup 1 a']])
  })

  it('leaves out a section that goes by its own heading', () => {
    expect(sourceKey([{ place: 'Slide 2', cited: cited(['late']) }], { ...evidence, sections: { 'Later Times': 'Later Times' } }).sections).toEqual([])
  })

  it('names, without a letter, sources that slides only list', () => {
    const listing = { ...cited([]), listed: ['law', 'unread'] }
    expect(sourceKey([{ place: 'Backup 2', cited: listing }, { place: 'Slide 3', cited: cited([], ['law']) }], evidence).sources.map(({ source: { id }, cited: places }) => [id, places]))
      .toEqual([['law', 'Slide 3 a'], ['unread', 'Backup 2']])
  })

  it('is empty where nothing is cited', () => {
    expect(sourceKey([{ place: 'Slide 1', cited: cited([]) }], evidence)).toEqual({ sections: [], sources: [] })
  })
})
