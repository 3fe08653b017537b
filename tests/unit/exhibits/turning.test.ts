import { describe, expect, it } from 'vitest'
import { turnsAtOnce } from '../../../exhibits/shell/turning.ts'

describe('turning', () => {
  it('is at once where nobody asks for a transition', () => {
    expect(turnsAtOnce([undefined, null, '', 'none'])).toBe(true)
  })

  it('takes its time where the deck or one slide asks for a transition', () => {
    expect(turnsAtOnce(['none', undefined, 'fade'])).toBe(false)
    expect(turnsAtOnce([{ name: 'slide-left' }])).toBe(false)
  })
})
