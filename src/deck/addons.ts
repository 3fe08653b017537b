/** What a deck may use: components and layouts of its own folder, its addons, its theme and Slidev. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { OWN_FOLDER } from '../own-files.ts'
import { pascalCase } from './tags.ts'

export interface Palette {
  /** PascalCase names. */
  components: ReadonlySet<string>
  /** Those of the deck and its addons, sorted. */
  ownComponents: readonly string[]
  layouts: ReadonlySet<string>
  /** Addons and themes named in the headmatter that are nowhere to be found. */
  missing: string[]
}

/** Vue's own, and components that Slidev makes available without a file of that name in `builtin/`. */
const ALWAYS = ['Component', 'KeepAlive', 'Slot', 'Suspense', 'Teleport', 'Template', 'Transition', 'TransitionGroup', 'VClick', 'VClicks', 'VAfter',
  'VSwitch', 'VDrag', 'RouterLink', 'SlideCurrentNo', 'SlidesTotal']

/** Names of files with one of the endings, in a folder and below; an absent folder has none. */
async function namesIn(folder: string, endings: RegExp): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  return files.filter(file => endings.test(file) && !/\.test\.|\.d\.ts$/.test(file)).map(file => path.basename(file).replace(/\.\w+$/, ''))
}

/** The folder of an installed package, looked for from `from` upwards. */
function packageFolder(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name)
    if (existsSync(candidate))
      return candidate
    if (folder === path.dirname(folder))
      return undefined
  }
}

/** This package: an addon itself, and a place to look for the themes it depends on. */
const OWN_NAME = 'report-deck'

/** An addon or theme by its name or path in the headmatter. */
function resolveExtension(name: string, kind: 'addon' | 'theme', root: string): string | undefined {
  if (/^[./]|^[A-Za-z]:/.test(name)) {
    const folder = path.resolve(root, name)
    return existsSync(folder) ? folder : undefined
  }
  if (kind === 'addon' && name === OWN_NAME)
    return OWN_FOLDER
  const names = kind === 'theme' ? [`@slidev/theme-${name}`, `slidev-theme-${name}`, name] : [`slidev-addon-${name}`, `@slidev/addon-${name}`, name]
  return [root, OWN_FOLDER].flatMap(from => names.map(candidate => packageFolder(candidate, from))).find(folder => folder !== undefined)
}

/** Slidev's own folder of components and layouts. */
function slidevFolder(): string {
  return path.dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))
}

/** `addonRoots`: further addons, as folders, besides those the headmatter names. */
export async function loadPalette(root: string, headmatter: Readonly<Record<string, unknown>>, addonRoots: readonly string[] = []): Promise<Palette> {
  const named = Array.isArray(headmatter.addons) ? headmatter.addons.filter(addon => typeof addon === 'string') : []
  const theme = typeof headmatter.theme === 'string' ? headmatter.theme : 'default'
  const wanted = [...named.map(name => ({ name, folder: resolveExtension(name, 'addon', root) })),
    ...(theme === 'none' ? [] : [{ name: theme, folder: resolveExtension(theme, 'theme', root) }])]
  const folders = [root, ...addonRoots, ...wanted.flatMap(({ folder }) => folder ?? [])]
  const slidev = slidevFolder()
  const components = await Promise.all(folders.map(folder => namesIn(path.join(folder, 'components'), /\.(?:vue|[jt]sx?)$/)))
  const layouts = await Promise.all([...folders, slidev].map(folder => namesIn(path.join(folder, 'layouts'), /\.(?:vue|[jt]sx?)$/)))
  const builtin = await namesIn(path.join(slidev, 'builtin'), /\.(?:vue|ts)$/)
  return {
    ownComponents: [...new Set(components.flat().map(pascalCase))].sort(),
    components: new Set([...ALWAYS, ...builtin, ...components.flat()].map(pascalCase)),
    layouts: new Set(layouts.flat()),
    missing: wanted.filter(({ folder }) => folder === undefined).map(({ name }) => name),
  }
}
