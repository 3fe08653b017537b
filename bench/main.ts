/** `npm run bench`: how long exports take, against Slidev's own and Marp CLI's, in one run on one machine. */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { findBrowser } from '../src/export/browser.ts'
import { barsOf } from './bars.ts'
import { allFormats, copyOwnDecks, hasMarp, marpPdf, pdfFromSources, pdfUnchanged, plainBuild, slidevExport } from './contenders.ts'
import type { Contender } from './contenders.ts'
import { writeBenchDeck } from './deck.ts'
import { measure } from './measure.ts'
import type { Measured } from './measure.ts'
import { readerCommand } from './reader/command.ts'
import { resultsPage } from './table.ts'
import type { DeckResult, Machine } from './table.ts'

const repo = fileURLToPath(new URL('..', import.meta.url))
/** Ignored by Git, and inside the repository, so that theme and addon are found. */
const workFolder = join(repo, '.report-deck', 'bench')
/** Above, `slidev export` is left out: it would take most of an hour. */
const SLIDEV_AT_MOST = 300

const help = `
Examples:
  npm run bench                                             all decks, all that is installed
  npm run bench -- --slides 30,300 --out /tmp/bench.md      a short run, written elsewhere
  npm i --prefix /tmp/marp @marp-team/marp-cli@4.5.1 && npm run bench -- --marp /tmp/marp

The decks are made anew, in .report-deck/bench/. Let nothing else run meanwhile: see the load that is printed first.
`

interface BenchOptions {
  slides: number[]
  runs: number
  marp?: string
  slidev: boolean
  out: string
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const median = (all: readonly Measured[]): Measured | undefined => all.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(all.length / 2)]

/** Runs each contender as often as asked, one after the other; the run of middle length counts. */
async function timeAll(deck: string, contenders: readonly (Contender | { name: string, skipped: string })[], runs: number): Promise<DeckResult> {
  const result: DeckResult = { deck, runs: [] }
  for (const contender of contenders) {
    if ('skipped' in contender) {
      result.runs.push(contender)
      say(`${deck}: ${contender.name}: ${contender.skipped}`)
      continue
    }
    const measured: Measured[] = []
    for (let i = 0; i < runs; i++) {
      await contender.prepare?.()
      measured.push(await measure(contender.command))
      say(`${deck}: ${contender.name}: ${measured.at(-1)?.seconds.toFixed(1) ?? ''} s`)
    }
    result.runs.push({ name: contender.name, measured: median(measured) })
  }
  return result
}

async function benchDeck(count: number, browser: string, { runs, marp, slidev }: BenchOptions): Promise<DeckResult> {
  const root = join(workFolder, String(count))
  await writeBenchDeck(root, count, repo)
  return timeAll(`${count} slides`, [
    pdfFromSources(root),
    pdfUnchanged(root),
    plainBuild(root),
    allFormats(root),
    marp === undefined ? { name: 'Marp CLI', skipped: 'not installed: see --marp' } : marpPdf(root, marp, browser),
    slidev && count <= SLIDEV_AT_MOST ? slidevExport(root, browser) : { name: '`slidev export`', skipped: 'skipped: too slow' },
  ], runs)
}

async function benchOwnDecks({ runs }: BenchOptions): Promise<DeckResult> {
  const root = join(workFolder, 'own')
  await copyOwnDecks(root)
  return timeAll('This repository’s decks', [plainBuild(root), allFormats(root)], runs)
}

/** The browser that all contenders use: the first that our own search finds. */
async function browserOfAll(): Promise<{ path: string, version: string }> {
  const { browser, options } = await findBrowser()
  const version = `${browser.browserType().name()} ${browser.version()}`
  await browser.close()
  return { path: options.executablePath ?? '', version }
}

async function machineOf(browser: string, marp: string | undefined): Promise<Machine> {
  const cores = cpus()
  const version = marp && (JSON.parse(await readFile(join(marp, 'node_modules', '@marp-team', 'marp-cli', 'package.json'), 'utf8')) as { version: string }).version
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cores.length,
    processor: cores[0]?.model.trim() ?? 'unknown processor',
    memory: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    browser,
    marp: version ?? 'not installed',
  }
}

const MARK = '<!-- npm run bench writes what follows -->'

/** When and where a run takes place. */
function placeOfRun(): string {
  const cores = cpus()
  return `${new Date().toISOString().slice(0, 10)}; ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB; ${type()} ${release()}; Node ${process.versions.node}`
}

/** Replaces what a former run wrote; what stands before the mark is written by hand. */
async function writePage(file: string, results: string): Promise<void> {
  const old = await readFile(file, 'utf8').catch(() => `# Benchmarks\n\n${MARK}\n`)
  const byHand = old.includes(MARK) ? old.slice(0, old.indexOf(MARK)) : `${old.trimEnd()}\n\n`
  await writeFile(file, `${byHand}${MARK}\n\n${results}\n`)
}

async function run(options: BenchOptions): Promise<void> {
  const marp = options.marp ?? process.env.REPORT_DECK_MARP
  if (marp !== undefined && !hasMarp(marp))
    throw new Error(`There is no Marp CLI in ${marp}. Install it: npm i --prefix ${marp} @marp-team/marp-cli`)
  const browser = await browserOfAll()
  process.env.REPORT_DECK_BROWSER = browser.path
  say(`Load before the start: ${(await readFile('/proc/loadavg', 'utf8').catch(() => 'unknown')).trim()}`)
  const results: DeckResult[] = [await benchOwnDecks(options)]
  for (const count of options.slides)
    results.push(await benchDeck(count, browser.path, { ...options, marp }))
  await writePage(options.out, resultsPage(results, barsOf(results), await machineOf(browser.version, marp)))
  say(`Written to ${options.out}`)
}

const numbers = (text: string): number[] => text.split(',').map((part) => {
  if (!/^[1-9]\d*$/.test(part.trim()))
    throw new Error(`"${part}" is no number of slides, e.g. --slides 30,300`)
  return Number(part)
})

try {
  await new Command('bench').enablePositionalOptions()
    .description('times exports of decks of mixed content, against `slidev export` and Marp CLI')
    .option('--slides <numbers>', 'sizes of the decks', numbers, [30, 100, 300, 1000])
    .option('--runs <number>', 'times that each is run; the run of middle length counts', text => numbers(text)[0] ?? 1, 1)
    .option('--marp <folder>', 'folder that Marp CLI was installed into (also: REPORT_DECK_MARP)')
    .option('--no-slidev', `leave \`slidev export\` out (it is left out anyway above ${SLIDEV_AT_MOST} slides)`)
    .option('--out <file>', 'page to write the tables to', join(repo, 'docs', 'benchmarks.md'))
    .addHelpText('after', help)
    .action(run)
    .addCommand(readerCommand({ repo, workFolder: join(workFolder, 'reader'), mark: MARK, say, machine: placeOfRun }))
    .parseAsync()
}
catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
