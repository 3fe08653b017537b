/** Slides as Slidev hands them to Vue: parsed by its parser, made into templates by its own Markdown. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import type { Plugin } from 'vite'
import { usePreparsers } from '../../../../src/export/slidev-preparsers.ts'

/** Below the packages, as Slidev looks for its theme from a deck's folder upwards. */
const SCRATCH = resolve(import.meta.dirname, '../../../../test-results')

export interface Shown {
  /** The slide's file and number, e.g. `deck/pages/02-summary.md #3`. */
  place: string
  frontmatter: Readonly<Record<string, unknown>>
  note: string
  /** What Vue compiles: the template, and what follows it. */
  template: string
  rest: string
}

export interface Scratch { root: string, remove: () => Promise<void> }

/** A folder of its own for decks. */
export async function scratch(): Promise<Scratch> {
  await mkdir(SCRATCH, { recursive: true })
  const root = await mkdtemp(join(SCRATCH, 'drafts-'))
  return { root, remove: async () => await rm(root, { recursive: true, force: true }) }
}

export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

type Transform = (this: object, code: string, id: string) => Promise<string | { code: string } | undefined>

async function markdownOf(options: Awaited<ReturnType<typeof resolveOptions>>): Promise<Transform> {
  const plugins = (await Promise.all([await ViteSlidevPlugin(options, {})].flat(3))).flat(3) as Plugin[]
  const plugin = plugins.find(({ name }) => name === 'unplugin-vue-markdown')
  if (typeof plugin?.transform !== 'function')
    throw new Error('Slidev’s Markdown has another form: this version of @slidev/cli is not the one pinned in package.json')
  return plugin.transform as unknown as Transform
}

/** All slides of a deck, in order. */
export async function showDeck(root: string, entry = 'slides.md'): Promise<Shown[]> {
  usePreparsers()
  const options = await resolveOptions({ entry: join(root, entry) }, 'build')
  const transform = await markdownOf(options)
  return await Promise.all(options.data.slides.map(async ({ content, frontmatter, source }, i) => {
    const result = await transform.call({}, content, `${source.filepath}__slidev_${i + 1}.md`)
    const code = typeof result === 'object' ? result.code : result ?? ''
    const end = code.lastIndexOf('</template>')
    return {
      place: `${source.filepath.slice(root.length + 1)} #${source.index + 1}`, frontmatter: frontmatter as Record<string, unknown>, note: source.note ?? '',
      template: code.slice('<template>'.length, end), rest: code.slice(end),
    }
  }))
}

/** One deck that shows the slides of others, each in a folder of its own. */
export async function showTogether(root: string, decks: ReadonlyMap<string, ReadonlyMap<string, string>>): Promise<Shown[]> {
  for (const [name, files] of decks)
    await writeFiles(join(root, name), files)
  const imports = [...decks.keys()].map(name => `---\nsrc: ./${name}/slides.md\n---\n`)
  await writeFile(join(root, 'slides.md'), `---\ntheme: default\naddons:\n  - report-deck\n---\n\n# All\n\n${imports.join('\n')}`)
  return (await showDeck(root)).slice(1)
}
