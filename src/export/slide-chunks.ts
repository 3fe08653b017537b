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

/** What opens with the first slide, besides the entry: the talk’s page, and the slide itself. */
const FIRST_PAGE = [/\/@slidev\/client\/pages\/play\.vue$/, /^\/@slidev\/slides\/1\/md$/]

/** The part of a bundler's context that is asked for. */
export interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: readonly string[], dynamicallyImportedIds: readonly string[] } | null
}

/** All modules that are loaded with `from`; of those imported later, the ones that `also` names. */
function reached(from: readonly string[], graph: ModuleGraph, also: (id: string) => boolean = () => false): Set<string> {
  const found = new Set<string>()
  const waiting = [...from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const info = found.has(id) ? null : graph.getModuleInfo(id)
    found.add(id)
    waiting.push(...info?.importedIds ?? [], ...(info?.dynamicallyImportedIds ?? []).filter(also))
  }
  return found
}

/**
 * The file of each module that has one by name: what the first slide needs is one file, from the entry on; slides come in groups;
 * what slides need besides is a file for each group, and one for what several groups need. Such parts must be named: where the
 * bundler is left to keep them with one slide, it looks for that slide's exports in the wrong file (seen with Mermaid).
 */
export function filesOf(entries: readonly string[], graph: ModuleGraph): Map<string, string> {
  const first = reached(entries, graph, id => FIRST_PAGE.some(page => page.test(id)))
  const later = new Set([...first].flatMap(id => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []))
  const files = new Map<string, string>()
  for (const [group = '', slides = []] of Map.groupBy(later, slideFile)) {
    for (const id of group === '' ? [] : reached(slides, graph))
      files.set(id, slideFile(id) ?? (files.has(id) ? 'parts' : `${group}-parts`))
  }
  first.forEach(id => files.set(id, 'first-page'))
  return files
}

/** Cuts the deck into `filesOf`. Slidev's groups by library are dropped, for a library's parts would all come with the first that is used. */
export function groupSlides(): Plugin {
  const entries: string[] = []
  let files: Map<string, string> | undefined
  return {
    name: 'report-deck:slide-chunks',
    moduleParsed({ id, isEntry }) {
      if (isEntry)
        entries.push(id)
    },
    config: {
      order: 'post',
      handler({ build }) {
        const output = build?.rolldownOptions?.output
        if (!output || Array.isArray(output))
          return
        delete output.manualChunks
        const name = (id: string, graph: ModuleGraph): string | null => (files ??= filesOf(entries, graph)).get(id) ?? null
        // A group of slides must not draw in what they share with the first page.
        output.codeSplitting = { includeDependenciesRecursively: false, groups: [{ debugName: 'pages', name }] }
      },
    },
  }
}
