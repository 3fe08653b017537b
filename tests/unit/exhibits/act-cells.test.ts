import { describe, expect, it } from 'vitest'
import { captionOf, cellLook, cellsInWords, cellsOf, chapterName, inForce, pitchOf } from '../../../exhibits/act-cells.ts'
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

describe('a statute’s cells', () => {
  it('are one an article, also of a range, with its number and its duties', () => {
    expect(cellsOf(first)).toEqual([{ no: 1, duties: [] }, { no: 2, duties: ['endeavour', 'must'] }, { no: 3, duties: ['may'] }])
    expect(cellsOf(second).map(({ no }) => no)).toEqual([4, 5, 6, 7])
  })

  it('look like their duty, or like both where “must” comes to another', () => {
    expect(cellsOf(first).map(cellLook)).toEqual(['states', 'both', 'may'])
  })

  it('are as wide in every chapter', () => {
    expect(pitchOf([first, second])).toEqual({ pitch: 36, numbered: true })
  })

  it('are narrower and bare in a long chapter, so that all have room', () => {
    const { pitch, numbered } = pitchOf([first, chapter('i', ['1–80', 'states'])])
    expect(pitch * 80).toBeLessThanOrEqual(400)
    expect(numbered).toBe(false)
  })

  it('are told in words, each duty counted', () => {
    expect(cellsInWords(first, dutyLabel)).toBe('3 articles, of these 1 must, 1 endeavour, 1 may; 1 is both')
    expect(cellsInWords(second, dutyLabel)).toBe('4 articles')
    expect(cellsInWords(chapter('x', ['8', 'states']), dutyLabel)).toBe('1 article')
  })
})

describe('a caption', () => {
  it('names a chapter in full, and several of one day by their numbers', () => {
    expect(captionOf([first])).toBe('Chapter i, i, in force since 4 June 2025')
    expect(captionOf([first, second])).toBe('Chapters i and ii, in force since 4 June 2025')
    expect(captionOf([first, { ...second, inForce: '2025-09-01' }])).toBe('Chapter i, i, in force since 4 June 2025 · Chapter ii, ii, in force since 1 September 2025')
  })
})

describe('a chapter in words', () => {
  it('has its number in its name, if it has one', () => {
    expect(chapterName({ numeral: 'II', title: 'Basic Measures' })).toBe('Chapter II, Basic Measures')
    expect(chapterName({ title: 'Supplementary Provisions' })).toBe('Supplementary Provisions')
  })

  it('is in force since a day', () => {
    expect(inForce({ inForce: '2025-06-04' })).toBe('in force since 4 June 2025')
  })
})
