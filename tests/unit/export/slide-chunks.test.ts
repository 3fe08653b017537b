import { describe, expect, it } from 'vitest'
import { filesOf, groupSlides, slideFile } from '../../../src/export/slide-chunks.ts'

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

const graph = {
  getModuleInfo: (id: string) => {
    const [importedIds = [], dynamicallyImportedIds = []] = ({
      '/main.ts': [['/vue.js', '/routes.ts']],
      '/routes.ts': [['/main.ts'], ['/n/@slidev/client/pages/play.vue', '/n/@slidev/client/pages/presenter.vue', '/@slidev/slides/1/md', '/@slidev/slides/2/md', '/@slidev/slides/27/md']],
      '/n/@slidev/client/pages/play.vue': [['/nav.vue'], ['/n/@slidev/client/internals/Goto.vue']],
      '/@slidev/slides/1/md': [['/deck/slides.md__slidev_1.md']],
      '/@slidev/slides/2/md': [['/deck/slides.md__slidev_2.md']],
      '/deck/slides.md__slidev_2.md': [['/Timeline.vue', '/Cite.vue', '/vue.js']],
      '/@slidev/slides/27/md': [['/deck/slides.md__slidev_27.md']],
      '/deck/slides.md__slidev_27.md': [['/Cite.vue', '/mermaid.js']],
    } as Record<string, string[][]>)[id] ?? []
    return { importedIds, dynamicallyImportedIds }
  },
}

const namesOf = (files: ReadonlyMap<string, string>, name: string): string[] => [...files].filter(([, file]) => file === name).map(([id]) => id).sort()

describe('filesOf', () => {
  const files = filesOf(['/main.ts'], graph)

  it('puts the entry, the talk’s page and the first slide into one file with all they import', () => {
    expect(namesOf(files, 'first-page')).toEqual(['/@slidev/slides/1/md', '/deck/slides.md__slidev_1.md', '/main.ts', '/n/@slidev/client/pages/play.vue', '/nav.vue', '/routes.ts', '/vue.js'])
  })

  it('names what slides need besides: by their group, or as shared', () => {
    expect(namesOf(files, 'slides-2')).toEqual(['/@slidev/slides/2/md', '/deck/slides.md__slidev_2.md'])
    expect(namesOf(files, 'slides-2-parts')).toEqual(['/Timeline.vue'])
    expect(namesOf(files, 'slides-27-parts')).toEqual(['/mermaid.js'])
    expect(namesOf(files, 'parts')).toEqual(['/Cite.vue'])
  })

  it('leaves views that are opened later to the bundler', () => {
    expect(files.has('/n/@slidev/client/pages/presenter.vue')).toBe(false)
  })
})

describe('groupSlides', () => {
  it('cuts by these names, in place of Slidev’s groups', () => {
    const output: { manualChunks?: () => string, codeSplitting?: { groups: { name: (id: string, context: object) => string | null }[] } } = { manualChunks: () => 'modules/vue' }
    const plugin = groupSlides()
    const config = plugin.config as { handler: (config: object) => void }
    const parsed = plugin.moduleParsed as (info: object) => void
    config.handler({ build: { rolldownOptions: { output } } })
    parsed({ id: '/main.ts', isEntry: true })
    parsed({ id: '/other.ts', isEntry: false })
    expect(output.manualChunks).toBeUndefined()
    expect(['/vue.js', '/Cite.vue', '/other.ts'].map(id => output.codeSplitting?.groups[0]?.name(id, graph))).toEqual(['first-page', 'parts', null])
  })
})
