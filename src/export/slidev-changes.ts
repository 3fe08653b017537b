/**
 * Lines of Slidev that are changed as it is loaded, as no option reaches them. For processes that run Slidev:
 * `node --import slidev-changes.ts …`, so that it comes before Slidev.
 */
import { registerHooks } from 'node:module'

interface Change { file: RegExp, from: RegExp, to: string }

export const changes: readonly Change[] = [
  // The command line would put its own loader of preparsers in place of ours, which also finds this package as an addon.
  { file: /\/@slidev\/cli\/dist\/cli\.mjs$/, from: /^setupPreparser\(\);$/m, to: '' },
  // Vite would write its reading of `vite.config.ts` beside that file: into the tool's folder, which may be another user's.
  { file: /\/@slidev\/cli\/dist\/serve-[\w-]+\.mjs$/, from: /loadConfigFromFile\(configEnv, file\)/, to: 'loadConfigFromFile(configEnv, file, undefined, undefined, undefined, "runner")' },
]

/** A module's source with what is changed in it; fails where Slidev is not as it was. */
export function changed(url: string, source: string): string {
  return changes.filter(({ file }) => file.test(url)).reduce((text, { from, to }) => {
    if (!from.test(text))
      throw new Error(`${url} does not hold ${from.source}: this version of @slidev/cli is not the one pinned in package.json`)
    return text.replace(from, to)
  }, source)
}

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    return changes.some(({ file }) => file.test(url)) ? { ...loaded, source: changed(url, String(loaded.source)) } : loaded
  },
})
