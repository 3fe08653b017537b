/**
 * Slidev's own command line loads the decks' `setup/preparser.ts`; its API does not. This does the
 * same for a build through the API.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { injectPreparserExtensionLoader } from '@slidev/parser/fs'
import type { PreparserSetup, SlidevPreparserExtension } from '@slidev/types'

async function extensionsOf(root: string, context: Parameters<PreparserSetup>[0]): Promise<SlidevPreparserExtension[]> {
  const file = join(root, 'setup', 'preparser.ts')
  if (!existsSync(file))
    return []
  const module = await import(pathToFileURL(file).href) as { default: PreparserSetup }
  return module.default(context)
}

/** From now on, every deck that is parsed goes through the preparsers of its theme, its addons and its own folder. */
export function usePreparsers(): void {
  injectPreparserExtensionLoader(async (roots, headmatter, filepath, mode) => {
    const extensions = await Promise.all([...new Set(roots)].map(root => extensionsOf(root, { filepath, headmatter, mode })))
    return extensions.flat()
  })
}
