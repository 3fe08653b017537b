/**
 * The data of a deck as the module `virtual:report-deck`, whose default export is a `DeckData`. Used in `vite.config.ts`:
 *
 *     export default defineConfig({ plugins: [deckData()] })
 */
import path from 'node:path'
import type { Plugin } from 'vite'
import { problemText } from '../evidence/problem.ts'
import { loadData } from './data.ts'

const ID = 'virtual:report-deck'
const RESOLVED = `\0${ID}`

/**
 * `root`: folder that holds `data/`; by default Vite's root, which Slidev sets to the deck's. Problems in the
 * data fail a build, and in dev show in the browser and the terminal; edits to `data/*.yaml` reload the page.
 */
export function deckData(root?: string): Plugin {
  let base = root ?? process.cwd()
  const dataFolder = () => path.join(base, 'data')
  return {
    name: 'report-deck:data',
    configResolved(config) {
      base = root ?? config.root
    },
    resolveId: id => id === ID ? RESOLVED : undefined,
    async load(id) {
      if (id !== RESOLVED)
        return undefined
      const { data, problems } = await loadData(base)
      if (problems.length > 0)
        this.error(`The deck's data has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map(problemText).join('\n')}`)
      // A string parsed at start is faster than an object literal, and safe to embed: https://v8.dev/blog/cost-of-javascript-2019#json
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
    },
    configureServer(server) {
      server.watcher.add(dataFolder())
      const reload = (file: string) => {
        if (path.dirname(path.resolve(file)) !== path.resolve(dataFolder()) || !file.endsWith('.yaml'))
          return
        const module = server.moduleGraph.getModuleById(RESOLVED)
        if (module)
          server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      }
      for (const event of ['add', 'change', 'unlink'] as const)
        server.watcher.on(event, reload)
    },
  }
}
