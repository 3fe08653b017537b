/**
 * This package on disk. In the repository Node runs the sources as they stand. Node strips no types under `node_modules`, so the
 * packed package holds them compiled too, in `lib/` (`scripts/compile.mjs`), in the same order.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The nearest folder with a package.json, from `folder` upwards. */
function packageFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) || folder === dirname(folder) ? folder : packageFolder(dirname(folder))
}

/** The folder of this package: an addon itself, and the place of the packages it depends on. */
export const OWN_FOLDER = packageFolder(import.meta.dirname)

/** The version of this package. */
export const OWN_VERSION = (JSON.parse(readFileSync(join(OWN_FOLDER, 'package.json'), 'utf8')) as { version: string }).version

const code = dirname(import.meta.dirname)
const ending = extname(import.meta.filename)

/** The file that Node runs for a module of this package, e.g. `setup/preparser`: its source, or compiled. */
export const ownModule = (path: string): URL => pathToFileURL(join(code, path) + ending)
