/**
 * Slidev's own command line loads the decks' `setup/preparser.ts`; its API does not. This does the
 * same for a build through the API.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { injectPreparserExtensionLoader } from '@slidev/parser/fs'
import type { PreparserSetup, SlidevPreparserExtension } from '@slidev/types'
import { OWN_FOLDER, ownModule } from '../own-files.ts'

async function extensionsOf(root: string, context: Parameters<PreparserSetup>[0]): Promise<SlidevPreparserExtension[]> {
  const file = join(root, 'setup', 'preparser.ts')
  if (!existsSync(file))
    return []
  const code = root === OWN_FOLDER ? ownModule('setup/preparser') : pathToFileURL(file)
  const module = await import(code.href) as { default: PreparserSetup }
  return module.default(context)
}

/** The package's name in a headmatter's `addons`, on a line of its own. */
const OWN_ADDON = /^(\s*-\s+)(["']?)report-deck\2\s*$/

/** A deck anywhere on the disk names this package as its addon; Slidev would look for it from the deck's folder upwards only. */
const ownAddon: SlidevPreparserExtension = {
  name: 'report-deck:own-addon',
  transformRawLines(lines) {
    const end = lines.indexOf('---', 1)
    for (let i = 1; i < end; i++)
      lines[i] = lines[i]?.replace(OWN_ADDON, (_, dash: string) => dash + JSON.stringify(OWN_FOLDER)) ?? ''
  },
}

/** From now on, every deck that is parsed goes through the preparsers of its theme, its addons and its own folder. */
export function usePreparsers(): void {
  injectPreparserExtensionLoader(async (roots, headmatter, filepath, mode) => {
    const extensions = await Promise.all([...new Set(roots)].map(root => extensionsOf(root, { filepath, headmatter, mode })))
    return [ownAddon, ...extensions.flat()]
  })
}
