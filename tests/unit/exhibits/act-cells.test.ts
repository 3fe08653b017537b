import { describe, expect, it } from 'vitest'
import { cellsBefore, cellsOf, pitchOf, stairInWords } from '../../../exhibits/act-stair.ts'
import { dutyLabel } from '../../../exhibits/duty.ts'
import type { Act, Duty } from '../../../model/data.ts'

type Chapter = Act['chapters'][number]

function chapter(id: string, ...articles: [string, ...Duty[]][]): Chapter {
  return {
    id, numeral: id, title: id, summary: id, inForce: '2025-06-04',
    articles: articles.map(([no, ...duty]) => ({ no, duty, heading: no, provides: no, addressed: no })),
  } as Chapter
}

const first = chapter('i', ['1', 'states'], ['2', 'endeavour', 'must'], ['3', 'may'])
const second = chapter('ii', ['4–7', 'states'])

describe('a statute’s stair', () => {
  it('has a cell for each article, also of a range, with its strongest duty', () => {
    expect(cellsOf(first)).toEqual(['states', 'must', 'may'])
    expect(cellsOf(second)).toEqual(['states', 'states', 'states', 'states'])
  })

  it('goes on where the chapter before ended', () => {
    expect(cellsBefore([first, second], 'i')).toBe(0)
    expect(cellsBefore([first, second], 'ii')).toBe(3)
  })

  it('has narrower cells for a long statute, so that all have room', () => {
    expect(pitchOf([first, second])).toBe(15)
    expect(pitchOf([chapter('i', ['1–300', 'states'])]) * 300).toBeLessThanOrEqual(496)
  })

  it('is told in words', () => {
    expect(stairInWords(first, dutyLabel)).toBe('3 articles, of these 1 must, 1 may')
    expect(stairInWords(second, dutyLabel)).toBe('4 articles')
    expect(stairInWords(chapter('x', ['8', 'states']), dutyLabel)).toBe('1 article')
  })
})
