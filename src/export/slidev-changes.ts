/**
 * Lines of Slidev that are changed as it is loaded, as no option reaches them. For processes that run Slidev:
 * `node --import slidev-changes.ts …`, so that it comes before Slidev.
 */
import { accessSync, constants } from 'node:fs'
import { registerHooks } from 'node:module'
import { OWN_FOLDER } from '../own-files.ts'

interface Change { file: RegExp, from: RegExp, to: string }

const SERVE = /\/@slidev\/cli\/dist\/serve-[\w-]+\.mjs$/

const always: readonly Change[] = [
  // The command line would put its own loader of preparsers in place of ours, which also finds this package as an addon.
  { file: /\/@slidev\/cli\/dist\/cli\.mjs$/, from: /^setupPreparser\(\);$/m, to: '' },
  // Vite would write its reading of `vite.config.ts` beside that file: into the tool's folder, which may be another user's.
  { file: SERVE, from: /loadConfigFromFile\(configEnv, file\)/, to: 'loadConfigFromFile(configEnv, file, undefined, undefined, undefined, "runner")' },
]

/** The server prepares packages once for all decks, in the tool's folder; where it cannot, for each deck in its own. */
const ownCache: Change = { file: SERVE, from: /join\(options\.cliRoot, "node_modules\/\.vite"\)/, to: 'join(options.userRoot, "node_modules/.vite")' }

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  }
  catch {
    return false
  }
}

/** `folder`: the tool's. */
export const changesFor = (folder: string): readonly Change[] => canWrite(folder) ? always : [...always, ownCache]

/** A module's source with what is changed in it; fails where Slidev is not as it was. */
export function changed(url: string, source: string, changes: readonly Change[]): string {
  return changes.filter(({ file }) => file.test(url)).reduce((text, { from, to }) => {
    if (!from.test(text))
      throw new Error(`${url} does not hold ${from.source}: this version of @slidev/cli is not the one pinned in package.json`)
    return text.replace(from, to)
  }, source)
}

const changes = changesFor(OWN_FOLDER)

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    return changes.some(({ file }) => file.test(url)) ? { ...loaded, source: changed(url, String(loaded.source), changes) } : loaded
  },
})
