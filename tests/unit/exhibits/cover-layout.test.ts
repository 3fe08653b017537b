import { describe, expect, it } from 'vitest'
import { coverName, smallParts } from '../../../exhibits/cover-layout.ts'

describe('a name down the cover', () => {
  it('fills three columns of nine with 26 letters and a seal', () => {
    expect(coverName(27)).toEqual({ cell: 72 })
  })

  it('is no larger when it is short, and smaller when it is long, so that it keeps its three columns', () => {
    expect(coverName(5).cell).toBe(72)
    const { cell } = coverName(60)
    expect(cell).toBe(32)
    expect(Math.ceil(60 / Math.floor(648 / cell))).toBe(3)
  })
})

describe('the parts’ names on the cover', () => {
  it('are small where they are many, or long', () => {
    expect(smallParts(['Lamps', 'Quays', 'Boards'])).toBe(false)
    expect(smallParts(Array.from({ length: 12 }, () => 'Lamps'))).toBe(true)
    expect(smallParts(Array.from({ length: 8 }, () => 'Lamps of the port and its quays'))).toBe(true)
  })
})
