/** What stands on the handout's cover: reading guide and contents. */
import { describe, expect, it } from 'vitest'
import type { TitledSlide } from '../../../documents/deck-facts.ts'
import { coverBlocks } from '../../../handout/blocks.ts'

const slide = (no: number, part: string, backup = false): TitledSlide => ({
  no, title: `T${no}`, label: `Slide ${no}`, part, backup,
  slide: { no, meta: { slide: { frontmatter: {} } }, load: () => Promise.resolve() },
} as unknown as TitledSlide)

const entries = (slides: TitledSlide[]) => coverBlocks(slides, []).flatMap(block => block.kind === 'entry' ? [[block.slide.no, block.part, block.opens]] : [])

describe('coverBlocks', () => {
  it('lists the talk by part, and backup as the appendix, wherever it stands in the deck', () => {
    expect(entries([slide(1, 'A'), slide(2, 'A'), slide(3, 'Extra', true), slide(4, 'B')])).toEqual([
      [1, 'A', false], [2, 'A', false], [4, 'B', true], [3, 'Appendix: backup', true],
    ])
  })

  it('marks what is the only one of its part', () => {
    const alone = coverBlocks([slide(1, 'A'), slide(2, 'A'), slide(3, 'B'), slide(4, 'C')], []).flatMap(block => block.kind === 'entry' && block.alone ? [block.part] : [])
    expect(alone).toEqual(['B', 'C'])
  })

  it('explains sources only where there are some', () => {
    expect(coverBlocks([slide(1, '')], []).map(({ kind }) => kind)).toEqual(['title', 'heading', 'entry'])
    expect(coverBlocks([slide(1, '')], ['run-on'])[1]).toEqual({ kind: 'guide', settings: ['run-on'] })
  })
})
