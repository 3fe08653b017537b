/** How a planned slide is written. */
import { describe, expect, it } from 'vitest'
import { pointText } from '../../../src/draft/render/slide.ts'

describe('a name before a point’s text', () => {
  it.each([
    ['Local Action: The board of Elm lights its quays.', '**Local Action:** The board of Elm lights its quays.'],
    ['Ties of the Port Under Pressure: Lamps went dark.', '**Ties of the Port Under Pressure:** Lamps went dark.'],
    ['April 2019: The quays went dark.', '**April 2019:** The quays went dark.'],
  ])('is set apart: %s', (text, set) => expect(pointText(text)).toBe(set))

  it.each([
    'The answer is plain: Elm has no lamps.',
    'The port has three lamps: red, green and white.',
    'At 10:30 the lamps went dark.',
  ])('is none: %s', text => expect(pointText(text)).not.toContain('**'))
})
