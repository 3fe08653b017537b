/**
 * How a built deck is cut into files. By itself, the bundler makes one a slide: printing then asks for hundreds, and each takes
 * the bundler, the server and the browser time. The first slide stays apart, so that a deck opens with little.
 */
import type { Plugin } from 'vite'

/** Slides in one file: some 30 KB compressed, which are on their way before a reader has turned the first page. */
const SLIDES_A_FILE = 25

/** What Slidev calls a slide's source, and the module by which the deck imports it. */
const slideModule = /__slidev_(\d+)\.md$|^\/@slidev\/slides\/(\d+)\/md$/

/** The name of the file for a module that is a slide, or a style of one; undefined for any other, and for the first slide. */
export function slideFile(id: string): string | undefined {
  const [, source, facade] = slideModule.exec(id.replace(/\?.*$/, '')) ?? []
  const no = Number(source ?? facade ?? 1)
  const part = Math.floor((no - 2) / SLIDES_A_FILE)
  return no === 1 ? undefined : `slides-${part * SLIDES_A_FILE + 2}`
}

/** Groups slides; leaves to Slidev how it groups everything else. */
export const groupSlides: Plugin = {
  name: 'report-deck:slide-chunks',
  config: {
    order: 'post',
    handler({ build }) {
      const output = build?.rolldownOptions?.output
      if (!output || Array.isArray(output))
        return
      const { manualChunks } = output
      delete output.manualChunks
      output.codeSplitting = {
        // A group of slides must not draw in what they share with the first page.
        includeDependenciesRecursively: false,
        groups: [{ debugName: 'slides', name: slideFile }, ...(manualChunks ? [{ debugName: 'Slidev', name: manualChunks }] : [])],
      }
    },
  },
}
