/** Parts of Slidev that it does not export, and what must be set in them. */
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The module of that name in Slidev's `dist/`, where files carry a hash. */
export async function importSlidev(part: string): Promise<Record<string, unknown>> {
  const dist = dirname(fileURLToPath(import.meta.resolve('@slidev/cli')))
  const file = readdirSync(dist).find(name => name.startsWith(`${part}-`) && name.endsWith('.mjs'))
  if (file === undefined)
    throw new Error(`no ${part}-*.mjs in ${dist}: this version of @slidev/cli is not the one pinned in package.json`)
  return await import(pathToFileURL(join(dist, file)).href) as Record<string, unknown>
}

/**
 * Where a deck's folder has no packages of its own, theme and libraries come from this tool's, as they do for a Slidev that is
 * installed globally. Slidev decides that when it first looks at the folder; the names are those of its pinned version.
 */
export async function usePackagesOfTool(entry: string): Promise<void> {
  const { n: getRoots, i: isInstalledGlobally } = await importSlidev('resolver')
  if (typeof getRoots !== 'function' || getRoots.name !== 'getRoots' || typeof isInstalledGlobally !== 'object' || isInstalledGlobally === null)
    throw new Error('Slidev’s resolver has other names: this version of @slidev/cli is not the one pinned in package.json')
  await getRoots(entry)
  Reflect.set(isInstalledGlobally, 'value', true)
}
