/** `npm run bench -- reader`: what a reader waits for, in our deck and in a plain Slidev starter, in one run. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findBrowser } from '../../src/export/browser.ts'
import { barsOf } from './bars.ts'
import { buildOurs, buildStarter } from './decks.ts'
import type { BuiltSite } from './decks.ts'
import { host } from './host.ts'
import { turnPages, visit } from './read.ts'
import type { Profile, Turns, Visit } from './read.ts'
import { readingOf } from './results.ts'
import type { ProfileResult } from './results.ts'
import { readerSection, withSection } from './table.ts'

export interface ReaderSetting {
  repo: string
  workFolder: string
  /** Before which the section goes where the page has none. */
  mark: string
  say: (line: string) => void
  /** When and where it runs, but for the browser. */
  machine: () => string
}

/** “Slow 4G” as Chromium’s developer tools have it, once called “Fast 3G”. */
const SLOW: Profile = { name: 'processor four times slower, slow 4G (1.4 Mbit/s, 563 ms a request)', slowdown: 4, network: { down: 180_000, up: 84_375, latency: 562.5 } }
const AS_IT_IS: Profile = { name: 'this machine, no network between', slowdown: 1 }

/** No other host is found, at once and without being asked, so that a run does not hang on the network. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
/** Frames come as soon as they are drawn, so that what is measured is work, and not the wait for the screen. */
const UNBOUND = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

const help = `
Both decks are built, served by one small server with the same compression, and opened in the same browser, in turns.
Other hosts are not reached: what a deck asks of them is counted as a request, without bytes.

Examples:
  npm run bench -- reader
  npm run bench -- reader --rounds 1 --out /tmp/reader.md

Let nothing else run meanwhile: see the load that is printed first.
`

interface Served { site: BuiltSite, url: string }
interface Browsers { loading: Browser, turning: Browser }

/** Every round starts with another deck, so that neither always comes second. */
async function measureProfile(profile: Profile, decks: readonly Served[], { loading, turning }: Browsers, rounds: number, say: (line: string) => void): Promise<ProfileResult> {
  const visits = new Map<Served, Visit[]>(decks.map(deck => [deck, []]))
  const turns = new Map<Served, Turns[]>(decks.map(deck => [deck, []]))
  for (let round = 1; round <= rounds; round++) {
    for (const deck of round % 2 === 1 ? decks : decks.toReversed()) {
      visits.get(deck)?.push(await visit(loading, profile, deck.url))
      // Turning all pages takes longest by far; at a slow pace, once must do.
      if (profile.slowdown === 1 || round === 1)
        turns.get(deck)?.push(await turnPages(turning, profile, deck.url, deck.site))
      say(`${profile.name}: round ${round} of ${rounds}: ${deck.site.name}: stands after ${Math.round(visits.get(deck)?.at(-1)?.page.stands ?? 0)} ms`)
    }
  }
  return { profile: profile.name, readings: decks.map(deck => ({ deck: deck.site.name, reading: readingOf(visits.get(deck) ?? [], turns.get(deck) ?? []) })) }
}

async function withBrowsers<T>(use: (browsers: Browsers) => Promise<T>): Promise<T> {
  const { browser, options } = await findBrowser()
  await browser.close()
  const launch = (flags: readonly string[]): Promise<Browser> => chromium.launch({ ...options, args: [...options.args ?? [], ALONE, ...flags] })
  const browsers = { loading: await launch([]), turning: await launch(UNBOUND) }
  try {
    return await use(browsers)
  }
  finally {
    await Promise.all([browsers.loading.close(), browsers.turning.close()])
  }
}

async function run({ rounds, out }: { rounds: number, out: string }, { repo, workFolder, mark, say, machine }: ReaderSetting): Promise<void> {
  say(`Load before the start: ${(await readFile('/proc/loadavg', 'utf8').catch(() => 'unknown')).trim()}`)
  const ours = await buildOurs(repo, workFolder)
  const sites = [ours, await buildStarter(repo, workFolder, Math.max(...ours.walks.map(({ to }) => to)))]
  const hosts = await Promise.all(sites.map(({ dir }) => host(dir)))
  const decks = sites.map((site, i): Served => ({ site, url: hosts[i]?.url ?? '' }))
  try {
    const section = await withBrowsers(async (browsers) => {
      // Once uncounted: files are compressed, and the browser’s own code is read.
      for (const { url } of decks)
        await visit(browsers.loading, AS_IT_IS, url)
      const results: ProfileResult[] = []
      for (const profile of [AS_IT_IS, SLOW])
        results.push(await measureProfile(profile, decks, browsers, rounds, say))
      return readerSection(results, barsOf(results), `${machine()}; ${browsers.loading.browserType().name()} ${browsers.loading.version()}; ${rounds === 1 ? 'one round' : `medians of ${rounds} rounds`}.`)
    })
    await writeFile(out, withSection(await readFile(out, 'utf8').catch(() => '# Benchmarks\n'), section, mark))
    say(`Written to ${out}`)
  }
  finally {
    hosts.forEach(({ close }) => close())
  }
}

function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(`"${text}" is no number of rounds, e.g. --rounds 3`)
  return Number(text)
}

export const readerCommand = (setting: ReaderSetting): Command => new Command('reader')
  .description('times how our deck and a plain Slidev starter load and turn their pages')
  .option('--rounds <number>', 'times that each deck is read, in turns; the median counts', countOf, 1)
  .option('--out <file>', 'page whose section is replaced', join(setting.repo, 'docs', 'benchmarks.md'))
  .addHelpText('after', help)
  .action((options: { rounds: number, out: string }) => run(options, setting))
