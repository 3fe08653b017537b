import { describe, expect, it } from 'vitest'
import { partHeight, partNames, partSign } from '../../../exhibits/parts-index.ts'

const cover = { section: 'Opening' }

describe('the talk’s parts', () => {
  it('are the sections in order, each once, without cover and backup', () => {
    const slides = [cover, { section: 'B' }, { section: 'A' }, { section: 'B' }, {}, { section: 'Backup', backup: true }]
    expect(partNames(slides)).toEqual(['B', 'A'])
  })

  it('are none in a deck without sections', () => {
    expect(partNames([{}, {}, {}])).toEqual([])
  })

  it('are numbered beyond nine; backup has a letter, a slide outside any part nothing', () => {
    expect([-1, 0, 11, 12].map(index => partSign(index, 12))).toEqual(['', '1', '12', 'B'])
  })

  it('stand from the top to the bottom of the page, backup last', () => {
    expect([0, 1, 2].map(index => partHeight(index, 2))).toEqual([0, 0.5, 1])
    expect(partHeight(-1, 2)).toBe(0)
  })

  it('leave backup at the bottom where there are no parts', () => {
    expect(partHeight(0, 0)).toBe(1)
    expect(partSign(0, 0)).toBe('B')
  })
})
