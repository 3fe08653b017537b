/** What a deck says, for `src/deck/lean`: its slides, and all that its theme, addons and own folder add to them. */
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { leanDeck } from '../deck/lean/index.ts'

/** Where Slidev takes code from, in each root. */
const SOURCES = ['{components,layouts,setup,exhibits,handout,reading}/**/*.{vue,ts,js,tsx,jsx,md}', '{global-top,global-bottom,custom-nav-controls,slide-top,slide-bottom}.vue']

async function sourcesOf(root: string): Promise<string[]> {
  const texts: string[] = []
  for await (const file of glob(SOURCES, { cwd: root, exclude: name => name === 'node_modules' }))
    texts.push(await readFile(join(root, file), 'utf8'))
  return texts
}

export async function leanPlugin({ data, roots, clientRoot, utils }: ResolvedSlidevOptions): Promise<Plugin> {
  const own = await Promise.all([...new Set(roots)].filter(root => root !== clientRoot).map(sourcesOf))
  const slides = data.slides.map(({ content, frontmatter }) => `${content}\n${JSON.stringify(frontmatter)}`)
  return leanDeck({
    texts: [...slides, ...own.flat()],
    drawing: String(utils.define.__SLIDEV_FEATURE_DRAWINGS__) === 'true' || Boolean(data.config.drawings.persist),
    facts: data.slides.map(({ source, index }) => `${source.filepath}__slidev_${index + 1}.frontmatter`),
  })
}
