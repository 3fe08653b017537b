/**
 * UnoCSS takes each word of all templates for a possible class and tries its rules on it: 14,000 words of Slidev’s and this tool’s
 * own files, whatever the deck, of which 95 % make no style, take a second of each build. Those words are remembered, beside the
 * compiled packages; they are the tool’s, not the deck’s.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { UnocssPluginContext } from 'unocss'
import type { UnocssVitePluginAPI } from 'unocss/vite'
import type { Plugin } from 'vite'
import { isFile, writeWhole } from '../files.ts'
import { leanFolders } from './lean-types.ts'

const toolRoot = fileURLToPath(new URL('../../..', import.meta.url))
const require = createRequire(import.meta.url)

/** Files by which a deck, theme or addon adds rules of its own, under which such a word may mean something. */
const RULES = ['uno.config.ts', 'unocss.config.ts', 'setup/unocss.ts']

/** Words that make no style under the rules of these very packages. */
function cacheFile(): string {
  const versions = ['@unocss/core', '@slidev/client'].map(name => (require(`${name}/package.json`) as { version: string }).version)
  return join(toolRoot, 'node_modules', '.cache', 'report-deck', `barren-${createHash('sha256').update(versions.join()).digest('hex').slice(0, 12)}.json`)
}

async function remembered(file: string): Promise<string[] | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as string[]
  }
  catch {
    return undefined
  }
}

/** The words of modules that are the same for every deck and that make no style. */
async function barrenTokens({ uno, modules }: UnocssPluginContext): Promise<string[]> {
  const words = new Set<string>()
  for (const [id, code] of modules) {
    if (leanFolders.some(folder => id.startsWith(folder)))
      await uno.applyExtractors(code, id, words)
  }
  const styles = await Promise.all([...words].map(word => uno.parseToken(word)))
  return [...words].filter((_, i) => styles[i] == null)
}

function contextOf(plugins: readonly Plugin[]): UnocssPluginContext {
  const api: unknown = plugins.find(({ name }) => name === 'unocss:api')?.api
  return (api as UnocssVitePluginAPI).getContext()
}

/** `roots`: the folders that Slidev merges: theme, addons, deck. With rules of their own there, nothing is remembered. */
export async function skipBarrenTokens(roots: readonly string[], file = cacheFile()): Promise<Plugin[]> {
  const rules = await Promise.all(roots.flatMap(root => RULES.map(name => isFile(join(root, name)))))
  if (rules.includes(true))
    return []
  const known = await remembered(file)
  let context: UnocssPluginContext | undefined
  return [{
    name: 'report-deck:barren-tokens',
    configResolved({ plugins }) {
      context = contextOf(plugins)
    },
    buildStart() {
      context?.uno.blockTokens(known ?? [])
    },
    async writeBundle() {
      // A folder that cannot be written, as of a global installation, only costs the time.
      if (known === undefined && context)
        await barrenTokens(context).then(words => writeWhole(file, JSON.stringify(words))).catch(() => undefined)
    },
  }]
}
