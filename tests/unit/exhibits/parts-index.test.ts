import { describe, expect, it } from 'vitest'
import { opensPart, partHeight, partNames, partSign, runningTitle } from '../../../exhibits/parts-index.ts'

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

  it('open with their first slides; a list of the parts within one does not', () => {
    const slides = [cover, { section: 'A' }, { section: 'A' }, { section: 'B' }, { section: 'Backup', backup: true }, { section: 'B', backup: true }]
    expect(slides.map((_, i) => opensPart(slides, i + 1))).toEqual([true, true, false, true, true, false])
  })
})

describe('a running title', () => {
  it('hangs below its thumb, or stands above where that is the longer side', () => {
    expect(runningTitle('Lamps', 0)).toMatchObject({ above: false, folded: false })
    expect(runningTitle('Lamps of the port and of its quays', 0.9)).toMatchObject({ above: true, folded: false })
  })

  it('has two lines where one is too short', () => {
    const name = 'Lamps of the port, of its quays and its boards'
    expect(runningTitle(name, 0.5)).toMatchObject({ above: false, folded: true })
    expect(runningTitle(name, 0)).toMatchObject({ folded: false })
    expect(runningTitle('港湾局の灯りのない埠頭で何が起きたのか', 0.5)).toMatchObject({ folded: true })
  })
})
