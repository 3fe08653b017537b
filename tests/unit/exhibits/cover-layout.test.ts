import { describe, expect, it } from 'vitest'
import { coverName, titleSize } from '../../../exhibits/cover-layout.ts'

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

describe('a title', () => {
  it('is smaller beyond 68 letters and again beyond 110, without the space around it', () => {
    expect(titleSize(` ${'a'.repeat(68)} `)).toBe('')
    expect(titleSize('a'.repeat(69))).toBe('long')
    expect(titleSize('a'.repeat(111))).toBe('longest')
  })
})
