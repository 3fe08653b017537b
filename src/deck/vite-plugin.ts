/**
 * The data of a deck as the module `virtual:report-deck`, whose default export is a `DeckData`, and what of it a cover shows
 * as `virtual:report-deck/cover`, so that a reader's first slide waits for no more. Used in `vite.config.ts`:
 *
 *     export default defineConfig({ plugins: [deckData()] })
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'
import type { DeckData } from '../../model/data.ts'
import { problemText } from '../evidence/problem.ts'
import { loadData } from './data.ts'

const ID = 'virtual:report-deck'
/** What each module holds. */
const parts: Readonly<Record<string, (data: DeckData) => unknown>> = {
  [ID]: data => data,
  [`${ID}/cover`]: ({ evidence: { report }, act }) => ({ report, act: act && { japanese: act.japanese, short: act.short, title: act.title } }),
}
/** The slides’ notes, of which a build makes a file of their own (`lean/notes.ts`); in dev each slide keeps its own. */
const NOTES = `${ID}/notes`

/** The `node_modules` that this tool's packages are in. */
const packagesFolder = (): string => path.resolve(createRequire(import.meta.url).resolve('@slidev/client/package.json'), '../../..')

/**
 * `root`: folder that holds `data/`; by default Vite's root, which Slidev sets to the deck's. Problems in the
 * data fail a build, and in dev show in the browser and the terminal; edits to `data/*.yaml` reload the page.
 */
export function deckData(root?: string): Plugin {
  let base = root ?? process.cwd()
  const dataFolder = () => path.join(base, 'data')
  return {
    name: 'report-deck:data',
    // In dev, Vite serves files of the deck's own folders only; the fonts lie among this tool's packages, which may be elsewhere.
    config: () => ({ server: { fs: { allow: [packagesFolder()] } } }),
    configResolved(config) {
      base = root ?? config.root
    },
    resolveId: id => id in parts || id === NOTES ? `\0${id}` : undefined,
    async load(id) {
      if (id === `\0${NOTES}`)
        return 'export default []'
      const part = id.startsWith('\0') ? parts[id.slice(1)] : undefined
      if (!part)
        return undefined
      const { data, problems } = await loadData(base)
      if (problems.length > 0)
        this.error(`The deck's data has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map(problemText).join('\n')}`)
      // A string parsed at start is faster than an object literal, and safe to embed: https://v8.dev/blog/cost-of-javascript-2019#json
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part(data)))})`
    },
    configureServer(server) {
      server.watcher.add(dataFolder())
      const reload = (file: string) => {
        if (path.dirname(path.resolve(file)) !== path.resolve(dataFolder()) || !file.endsWith('.yaml'))
          return
        for (const id of Object.keys(parts)) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module)
            server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      }
      for (const event of ['add', 'change', 'unlink'] as const)
        server.watcher.on(event, reload)
    },
  }
}
