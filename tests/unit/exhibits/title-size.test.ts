import { describe, expect, it } from 'vitest'
import { titleSize } from '../../../exhibits/title-size.ts'

describe('a title', () => {
  it('is smaller beyond so many letters and again beyond more, without the space around it', () => {
    expect(titleSize(` ${'a'.repeat(68)} `, [68, 110])).toBe('')
    expect(titleSize('a'.repeat(69), [68, 110])).toBe('long')
    expect(titleSize('a'.repeat(111), [68, 110])).toBe('longest')
  })
})
