/** Files that a page fetches at once, because the slide that it opens will ask for them: without, each is found only when the one before has run. */
import type { DeckFacts } from './facts.ts'
import { slideFile } from './slide-chunks.ts'

/** The faces of a cover and of every other slide (title, text, source line, page’s rail), by the names of their files; others come with the style sheet. */
const COVER = ['source-serif-4-latin-400-normal', 'source-sans-3-latin-400-normal', 'source-sans-3-latin-400-italic']
/** What a cover with a statute's Japanese name shows besides. */
const NAMED_COVER = ['source-sans-3-latin-600-normal', 'shippori-mincho-japanese-400-normal']
const SLIDE = ['source-serif-4-latin-600-normal', 'source-sans-3-latin-400-normal', 'source-sans-3-latin-600-normal', 'source-serif-4-latin-400-normal']

/** A built file's name without its hash. */
const stem = (file: string): string => file.replace(/-[\w-]{8}\.\w+$/, '')

const link = (file: string, href: string): string => file.endsWith('.js')
  ? `<link rel="modulepreload" crossorigin href="${href}">`
  : `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`

const facesOf = (no: number, cover: DeckFacts['cover']): string[] =>
  no > 1 ? SLIDE : cover === undefined ? [] : [...COVER, ...(cover === 'named' ? NAMED_COVER : [])]

/** The `<link>`s for slide `no`. `assets` are the names of the files in `assets/`; what the build has not made is left out. */
export function preloads(assets: readonly string[], base: string, no: number, cover: DeckFacts['cover']): string {
  const group = slideFile(`/@slidev/slides/${no}/md`)
  const wanted = [...facesOf(no, cover), ...(group === undefined ? [] : ['parts', `${group}-parts`, group])]
  return wanted.flatMap(name => assets.filter(file => stem(file) === name && /\.(?:js|woff2)$/.test(file)))
    .map(file => link(file, `${base}assets/${file}`)).join('\n')
}
