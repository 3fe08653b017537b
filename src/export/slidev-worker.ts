/**
 * Runs Slidev's own build for one deck, in a process of its own (Slidev keeps state per process and may call
 * `process.exit`). Use: `node --import slidev-changes.ts slidev-worker.ts '<WorkerJob as JSON>'`. Writes a `WorkerResult` to `job.result`, and builds
 * when `goAhead` comes in.
 */
import type { ResolvedSlidevOptions, SlideInfo } from '@slidev/types'
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { setFlagsFromString } from 'node:v8'
import { resolveOptions } from '@slidev/cli'
import type { DeckData } from '../../model/data.ts'
import { unmarkJapanese } from '../../model/japanese.ts'
import { signsShown } from '../../model/markdown-text.ts'
import { withBackupAtHand } from '../../model/notes.ts'
import { ONE_FILE_FLAG } from '../../model/one-file.ts'
import { loadData } from '../deck/data.ts'
import { idsOfSlide, withoutEvidence, withoutList } from '../deck/note-evidence.ts'
import { OWN_FOLDER } from '../own-files.ts'
import { skipBarrenTokens } from './build-plugins/barren-tokens.ts'
import { leanTypeImports } from './build-plugins/lean-types.ts'
import { nameOwnAddon, shortSetupKeys } from './build-plugins/no-paths.ts'
import { themeFiles } from './build-plugins/theme-files.ts'
import { plainTitle } from './facts.ts'
import type { DeckFacts, SlideFacts } from './facts.ts'
import { leanPlugin } from './lean-plugin.ts'
import { groupSlides } from './slide-chunks.ts'
import { importSlidev, usePackagesOfTool } from './slidev-internals.ts'
import { usePreparsers } from './slidev-preparsers.ts'
import { slidevProblems } from './source-problems.ts'
import { goAhead } from './worker-job.ts'
import type { WorkerJob, WorkerResult } from './worker-job.ts'

type SlidevBuild = (options: ResolvedSlidevOptions, viteConfig: object, args: object) => Promise<void>

const loadSlidevBuild = async (): Promise<SlidevBuild> => (await importSlidev('build')).build as SlidevBuild

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join(', ') : value instanceof Date ? value.toISOString().slice(0, 10) : value == null ? '' : String(value)

/** The title shown: on the first slide the heading, as its frontmatter's `title` is the whole deck's. */
function titleOf(slide: SlideInfo): string {
  const heading = slide.index === 0 ? /^#\s+(.+)$/m.exec(slide.content)?.[1] : undefined
  return plainTitle(heading ?? textOf(slide.frontmatter.title ?? slide.title)) || `Slide ${slide.index + 1}`
}

/** `hasBackup`: of the deck. */
function slideFacts(slide: SlideInfo, root: string, data: DeckData, hasBackup: boolean): SlideFacts {
  const no = slide.index + 1
  const alias = textOf(slide.frontmatter.routeAlias)
  const written = unmarkJapanese(slide.source.note ?? '')
  const note = hasBackup ? withBackupAtHand(written) : written
  return {
    no,
    title: titleOf(slide),
    ...(alias && { alias }),
    // As it is spoken: our preparser adds what also stands on the slide, and formats must show these words.
    note: signsShown(withoutEvidence(note)),
    linkedNote: withoutList(note),
    backup: slide.frontmatter.backup === true,
    ...idsOfSlide(slide.content, slide.frontmatter, data),
    place: `${relative(root, slide.source.filepath)}:${slide.source.start + 1}`,
  }
}

function deckFacts(options: ResolvedSlidevOptions, data: DeckData): DeckFacts {
  const { headmatter, config, slides } = options.data
  const head = headmatter as Record<string, unknown>
  const seo = (head.seoMeta ?? {}) as Record<string, unknown>
  const date = textOf(head.date)
  return {
    entry: relative(options.userRoot, options.entry),
    title: plainTitle(textOf(head.title ?? slides[0]?.title)) || relative(options.userRoot, options.entry),
    description: plainTitle(textOf(seo.ogDescription ?? head.info)),
    author: textOf(head.author),
    lang: textOf(head.lang) || textOf((config.htmlAttrs as Record<string, unknown>).lang) || 'en',
    ...(/^\d{4}(-\d\d){0,2}$/.test(date) && { date }),
    keywords: textOf(head.keywords).split(',').map(word => word.trim()).filter(Boolean),
    ...(seo.ogImage ? { card: textOf(seo.ogImage) } : {}),
    width: config.canvasWidth,
    height: Math.ceil(config.canvasWidth / config.aspectRatio),
    ...(['cover', undefined].includes(slides[0]?.frontmatter.layout as string | undefined) && { cover: data.act?.japanese ? 'named' : 'plain' }),
    ...(config.colorSchema === 'light' || config.colorSchema === 'dark' ? { scheme: config.colorSchema } : {}),
    slides: slides.map(slide => slideFacts(slide, options.userRoot, data, slides.some(({ frontmatter }) => frontmatter.backup === true))),
    roots: [...new Set([options.userRoot, ...options.roots])].filter(root => root === OWN_FOLDER || !root.includes('/node_modules/')),
  }
}

/** Sets what a hosted deck needs and no headmatter can say. */
function prepare(options: ResolvedSlidevOptions, job: WorkerJob): void {
  // The print route, which the PDF is made from, exists only under this flag; `download: true`, which sets it,
  // would also make Slidev export by itself.
  options.utils.define.__SLIDEV_FEATURE_PRINT__ = 'true'
  options.data.config.download = job.pdfHref ?? false
  nameOwnAddon(options)
  // A deck in one file (format html) is made from this same build: there, routes follow a # and nothing has a base.
  options.utils.define.__SLIDEV_HASH_ROUTE__ = `Boolean(globalThis.${ONE_FILE_FLAG})`
  options.utils.define['import.meta.env.BASE_URL'] = `(globalThis.${ONE_FILE_FLAG} ? '' : ${JSON.stringify(job.base)})`
}

const writeResult = (job: WorkerJob, result: WorkerResult): void => writeFileSync(job.result, JSON.stringify(result))

/**
 * A slide that is imported is asked for at once; to add a `<link>` for it first, as Vite does, doubles the work. Links for what it
 * imports in turn stay, as they save a round trip.
 */
const resolveDependencies = (file: string, dependencies: string[]): string[] => dependencies.filter(dependency => dependency !== file)

async function run(job: WorkerJob): Promise<void> {
  usePreparsers()
  await usePackagesOfTool(job.entry)
  const options = await resolveOptions({ entry: job.entry, base: job.base, withoutNotes: job.withoutNotes, inspect: false }, 'build')
  const found = await slidevProblems(options)
  const { data } = await loadData(options.userRoot)
  writeResult(job, { facts: deckFacts(options, data), ...found })
  prepare(options, job)
  const build = await loadSlidevBuild()
  if (found.imports.length + found.problems.length > 0 || await text(process.stdin) !== goAhead)
    return
  const plugins = [groupSlides(), await leanPlugin(options), leanTypeImports, shortSetupKeys, ...await skipBarrenTokens(options.roots)]
  await build(options, { base: job.base, logLevel: 'warn', plugins, slidev: { staticCopy: { targets: themeFiles(options) } }, build: { outDir: job.outDir, emptyOutDir: true, reportCompressedSize: false, modulePreload: { resolveDependencies } } }, { entry: job.entry })
}

// A build makes much that is soon thrown away. Collected earlier than V8 would, 1,000 slides take 0.2 GB less and no more time.
setFlagsFromString('--heap-growing-percent=70')
try {
  await run(JSON.parse(process.argv[2] ?? '{}') as WorkerJob)
}
catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
