/** Loads a deck from its files. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { load, type LoadedSlidevData } from '@slidev/parser/fs'
import type { SlidevMarkdown, SourceSlideInfo } from '@slidev/types'
import type { Deck, Slide } from '../evidence/deck.ts'
import { problem, type Problem } from '../evidence/problem.ts'
import { loadPalette, type Palette } from './addons.ts'
import { loadData, type LoadedData } from './data.ts'
import { readSlide, relativePath } from './slide.ts'

export interface LoadedDeck {
  /** `undefined` when the entry file could not be read at all. */
  deck: Deck | undefined
  palette: Palette
  problems: Problem[]
}

export interface LoadOptions {
  /** The deck's data, when it is loaded already. Its problems are then not reported again. */
  loaded?: LoadedData
  /** Folders of addons besides those that the headmatter names. */
  addonRoots?: readonly string[]
}

const NO_PALETTE: Palette = { components: new Set(), ownComponents: [], layouts: new Set(), missing: [] }

/** A file that cannot be read or parsed as slides. */
function unreadable(entry: string, error: unknown): Problem {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return missing
    ? problem('missing-deck', { file: entry, line: 1 }, 'the deck does not exist.', 'Name the deck’s entry file, e.g. slides.md.')
    : problem('bad-deck', { file: entry, line: 1 }, `the deck cannot be read: ${error instanceof Error ? error.message : String(error)}.`, 'Correct the slides’ frontmatter.')
}

/** The first line from `row` (0-based) that has a `src:`; `row` itself when none has. */
function importLine(raw: string, row: number): number {
  const lines = raw.split(/\r?\n/)
  const found = lines.findIndex((line, i) => i >= row && /^\s*src:/.test(line))
  return (found < 0 ? row : found) + 1
}

function importProblems(root: string, markdown: SlidevMarkdown): Problem[] {
  return (markdown.errors ?? []).map((error) => {
    const message = error.message.replaceAll(`${root}${path.sep}`, '').replaceAll(`${root}/`, '')
    return problem('missing-import', { file: relativePath(root, markdown.filepath), line: importLine(markdown.raw, error.row) },
      `${message}.`, 'Correct the path or the range after `src:`.')
  })
}

/** `src: ./a.md#2-9` of a file with four slides: Slidev takes what there is and says nothing. */
function rangeProblems(root: string, slide: SourceSlideInfo, files: LoadedSlidevData['markdownFiles']): Problem[] {
  const src: unknown = slide.frontmatter.src
  const [target = '', range] = typeof src === 'string' ? src.split('#') : []
  const file = target.startsWith('/') ? path.join(root, target) : path.resolve(path.dirname(slide.filepath), target)
  const count = Object.values(files).find(({ filepath }) => path.resolve(filepath) === file)?.slides.length
  const beyond = range?.match(/\d+/g)?.map(Number).find(number => count !== undefined && number > count)
  if (beyond === undefined)
    return []
  const place = { file: relativePath(root, slide.filepath), line: slide.start + 1 + Math.max(0, slide.raw.split('\n').findIndex(line => /^\s*src:/.test(line))) }
  return [problem('missing-import', place, `slide ${beyond} of ${target} is imported, which has ${count}.`, 'Correct the range after `src:`.')]
}

/** Frontmatter that is not YAML, or not a list of fields. */
function frontmatterProblems(root: string, slide: SourceSlideInfo): Problem[] {
  const doc = slide.frontmatterDoc
  if (!doc)
    return []
  const file = relativePath(root, slide.filepath)
  const errors = doc.errors.map(error => problem('bad-yaml', { file, line: slide.start + 1 + (error.linePos?.[0].line ?? 1) },
    `the slide’s frontmatter is not valid YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')}.`, 'Correct it; mind indentation, colons and quotes.'))
  const isText = doc.errors.length === 0 && doc.contents !== null && !('items' in doc.contents)
  return isText
    ? [problem('bad-yaml', { file, line: slide.start + 2 }, 'the slide’s frontmatter has no fields.', 'Write `field: value`, or a blank line after `---`.')]
    : errors
}

function tagProblems(slide: Slide, palette: Palette): Problem[] {
  return slide.tags.filter(tag => /^[A-Z]|-/.test(tag.typed) && !palette.components.has(tag.name)).map(tag =>
    problem('unknown-component', { file: slide.file, line: tag.line, slide: slide.number },
      `<${tag.typed}> is no component of this deck, its addons or Slidev.`, `The deck’s own are: ${palette.ownComponents.join(', ')}.`))
}

function missingExtensions(entry: string, palette: Palette): Problem[] {
  return palette.missing.map(name => problem('missing-addon', { file: entry, line: 1 },
    `the addon or theme "${name}" is not installed.`, 'Install it, or correct its name or path in the headmatter.'))
}

async function loadSlidev(root: string, entry: string): Promise<LoadedSlidevData | Problem> {
  try {
    return await load({ roots: [root], userRoot: root }, path.join(root, entry), async file => await readFile(file, 'utf8'))
  }
  catch (error) {
    return unreadable(entry, error)
  }
}

/**
 * A deck with all its slides, `src:` imports followed. `root` holds `data/`; `entry` is relative to it.
 * Problems: `missing-deck`, `bad-deck`, `missing-import`, `missing-addon`, `bad-yaml`, `bad-frontmatter`,
 * `bad-markup`, `bad-exhibit`, `bound-attribute`, `unknown-component`, and those of `loadData`.
 */
export async function loadDeck(root: string, entry = 'slides.md', options: LoadOptions = {}): Promise<LoadedDeck> {
  const base = path.resolve(root)
  const loaded = options.loaded ?? await loadData(base)
  const dataProblems = options.loaded ? [] : loaded.problems
  const slidev = await loadSlidev(base, entry)
  if ('rule' in slidev)
    return { deck: undefined, palette: NO_PALETTE, problems: [...dataProblems, slidev] }
  const palette = await loadPalette(base, slidev.headmatter, options.addonRoots)
  const read = slidev.slides.map(info => readSlide(info, { root: base, loaded }))
  const files = Object.values(slidev.markdownFiles)
  const slides = read.map(({ slide }) => slide)
  return {
    deck: { entry, headmatter: slidev.headmatter, slides },
    palette,
    problems: [
      ...dataProblems,
      ...missingExtensions(entry, palette),
      ...files.flatMap(file => importProblems(base, file)),
      ...files.flatMap(file => file.slides.flatMap(slide => [
        ...rangeProblems(base, slide, slidev.markdownFiles),
        ...frontmatterProblems(base, slide),
      ])),
      ...read.flatMap(({ problems }) => problems),
      ...slides.flatMap(slide => tagProblems(slide, palette)),
    ],
  }
}
