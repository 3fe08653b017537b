import { describe, expect, it } from 'vitest'
import { groupSlides, slideFile } from '../../../src/export/slide-chunks.ts'

describe('slideFile', () => {
  it('leaves the first slide and everything that is no slide apart', () => {
    for (const id of ['/deck/slides.md__slidev_1.md', '/@slidev/slides/1/md', '/@slidev/slides/3/frontmatter', '/deck/slides.md__slidev_3.frontmatter', '/deck/layouts/default.vue'])
      expect(slideFile(id), id).toBeUndefined()
  })

  it('puts 25 slides into a file, with their import and their styles', () => {
    expect(['/deck/slides.md__slidev_2.md', '/@slidev/slides/2/md', '/deck/slides.md__slidev_26.md?vue&type=style&index=0&lang.css'].map(slideFile)).toEqual(['slides-2', 'slides-2', 'slides-2'])
    expect(['/deck/brief.md__slidev_27.md', '/@slidev/slides/51/md', '/@slidev/slides/52/md'].map(slideFile)).toEqual(['slides-27', 'slides-27', 'slides-52'])
  })
})

describe('groupSlides', () => {
  it('keeps the groups that Slidev makes', () => {
    const manualChunks = (): string => 'modules/vue'
    const output: { manualChunks?: () => string, codeSplitting?: { groups: { name: unknown }[] } } = { manualChunks }
    const hook = groupSlides.config as { handler: (config: object) => void }
    hook.handler({ build: { rolldownOptions: { output } } })
    expect(output.manualChunks).toBeUndefined()
    expect(output.codeSplitting?.groups.map(({ name }) => name)).toEqual([slideFile, manualChunks])
  })
})
