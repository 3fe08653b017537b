/** What is wrong with a deck's sources and would build all the same, or fail without its place. */
import { existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { loadData } from '../deck/data.ts'
import type { LoadedData } from '../deck/data.ts'
import { loadDeck } from '../deck/load.ts'
import type { Problem } from '../errors.ts'
import type { Deck } from '../evidence/deck.ts'
import type { Problem as Finding } from '../evidence/problem.ts'
import { unknownPassage, unknownSource } from '../evidence/rules/unknown-id.ts'
import type { SlidevProblems } from './worker-job.ts'

/** Of all that `check` finds, what leaves a slide or an exhibit out. */
const fatal = new Set(['bad-yaml', 'bad-deck', 'bad-exhibit', 'missing-import', 'missing-addon'])

/** Marks that lead to no passage would be left out without a word. */
function unknownIds(deck: Deck | undefined, { data, lineOf }: LoadedData): Finding[] {
  const dossier = { decks: deck ? [deck] : [], data, lineOf, lock: null, lockOnDisk: null, lookups: undefined, accept: false }
  return [...unknownPassage(dossier), ...unknownSource(dossier)]
}

/** Wrong data is reported alone: what is made from it would only repeat it. */
async function findings(root: string, entry: string): Promise<Finding[]> {
  const hasData = existsSync(join(root, 'data'))
  const loaded = await loadData(root)
  if (hasData && loaded.problems.length > 0)
    return loaded.problems
  const { deck, problems } = await loadDeck(root, entry, { loaded })
  return [...problems.filter(({ rule }) => fatal.has(rule)), ...(hasData ? unknownIds(deck, loaded) : [])]
}

/** Broken YAML and data, imports, exhibits and passages that do not exist: by file and line, as `check` says them. */
export async function deckProblems(entry: string): Promise<Problem[]> {
  const found = await findings(dirname(entry), basename(entry))
  const places = new Map(found.map(({ file, line, message, remedy }) => [`${file}:${line} ${message}`, { place: `${file}:${line}`, message, hint: remedy }]))
  return [...places.values()]
}

/** What is known once Slidev resolved the deck: failed imports, unknown layouts, no slides. */
export async function slidevProblems(options: ResolvedSlidevOptions): Promise<SlidevProblems> {
  const { markdownFiles, slides } = options.data
  const imports = Object.entries(markdownFiles).flatMap(([file, markdown]) => (markdown.errors ?? []).map(error => ({
    place: `${relative(options.userRoot, file)}:${error.row + 1}`,
    message: error.message,
    hint: 'Correct the path of this `src:` (and the range after `#`), or the file that it names.',
  })))
  const layouts = Object.keys(await options.utils.getLayouts())
  const unknown = slides.filter(slide => slide.frontmatter.layout && !layouts.includes(String(slide.frontmatter.layout)))
  const none = slides.length > 0 ? [] : [{ place: relative(options.userRoot, options.entry), message: 'the deck has no slides', hint: 'Write at least one slide.' }]
  return {
    imports,
    problems: [...none, ...unknown.map(slide => ({
      place: `${relative(options.userRoot, slide.source.filepath)}:${slide.source.start + 1}`,
      message: `unknown layout "${String(slide.frontmatter.layout)}" (slide ${slide.index + 1})`,
      hint: `Use one of: ${layouts.sort().join(', ')}.`,
    }))],
  }
}
