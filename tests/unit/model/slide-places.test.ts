/** What slides are called, and how a backup slide is asked for. */
import { describe, expect, it } from 'vitest'
import { findBackup, slidePlace } from '../../../model/slide-places.ts'

const backups = [false, false, false, true, true]

describe('slidePlace', () => {
  it('counts talk and backup apart', () => {
    expect([2, 3, 4, 5].map(no => slidePlace(backups, no))).toEqual([
      { name: '2', of: 3 }, { name: '3', of: 3 }, { name: 'Backup 1', of: 2 }, { name: 'Backup 2', of: 2 },
    ])
  })

  it('keeps the number of a slide after backup', () => {
    expect(slidePlace([false, true, false], 3).name).toBe('3')
  })
})

describe('findBackup', () => {
  it.each([['b2', 5], ['Backup 1', 4], [' backup2 ', 5], ['B 1', 4], ['b3', undefined], ['backup', undefined], ['2', undefined], ['b0', undefined]])('%s', (text, no) => {
    expect(findBackup(backups, text)).toBe(no)
  })
})
