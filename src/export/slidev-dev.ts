/**
 * Runs Slidev's development server for a deck anywhere on the disk, in a process of its own.
 * Use: `node slidev-dev.ts ENTRY [SLIDEV'S OPTIONS]`, ENTRY being an absolute path.
 */
import { registerHooks } from 'node:module'
import { usePackagesOfTool } from './slidev-internals.ts'
import { usePreparsers } from './slidev-preparsers.ts'

/** Slidev's command line would put its own loader of preparsers in place of ours, which also finds this package as an addon. */
const OWN_LOADER = /^setupPreparser\(\);$/m

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith('/@slidev/cli/dist/cli.mjs'))
      return loaded
    const source = String(loaded.source)
    if (!OWN_LOADER.test(source))
      throw new Error('Slidev’s command line loads preparsers in another way: this version of @slidev/cli is not the one pinned in package.json')
    return { ...loaded, source: source.replace(OWN_LOADER, '') }
  },
})

usePreparsers()
await usePackagesOfTool(process.argv[2] ?? '')
await import('@slidev/cli/dist/cli.mjs' as string)
