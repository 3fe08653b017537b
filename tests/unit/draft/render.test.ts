/** How a planned slide is written. */
import { describe, expect, it } from 'vitest'
import { pointText, renderSlide } from '../../../src/draft/render/slide.ts'
import { createPassages } from '../../../src/draft/render/passages.ts'
import { parseReport } from '../../../src/report/parse.ts'
import type { AgendaItem } from '../../../src/draft/types.ts'

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

describe('a list of contents', () => {
  const draw = (items: readonly AgendaItem[]): string => renderSlide({ id: 'agenda', title: { text: 'What the paper covers', refs: [] }, part: 'In brief', backup: false, inBrief: false, notes: [], body: { form: 'agenda', items: [...items] } }, createPassages(parseReport('# Quays\n\nLamps.\n'))) ?? ''

  it('leads to the slides that it names, and holds as many lines as its page', () => {
    const long = 'The lamps of the quays of the north and the keepers who have lit them since the fire'
    expect(draw([{ heading: 'Lamps', slide: 'lamps' }, { heading: 'Masts', slide: undefined }])).toContain('- <Link to="lamps" title="Lamps" />\n- Masts\n')
    expect(draw(Array.from({ length: 20 }, () => ({ heading: 'Lamps', slide: undefined }))).match(/^- /gmu)).toHaveLength(12)
    expect(draw(Array.from({ length: 20 }, () => ({ heading: long, slide: undefined }))).match(/^- /gmu)).toHaveLength(6)
  })
})
