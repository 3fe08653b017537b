/** Exports as they are run: what stays when the browser dies, the run is stopped, or a slide never gets ready. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { interrupted } from '../../src/errors.ts'
import type { ExportDeck, Format, FormatRun } from '../../src/export/format.ts'
import { formats } from '../../src/export/formats/index.ts'
import { runFormats } from '../../src/export/run-formats.ts'
import type { Job } from '../../src/export/run-formats.ts'
import { ROOT, readSite } from './support/site.ts'
import { expect, test } from './support/test.ts'

let dir: string
test.beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'exporting-')) })
test.afterEach(() => rm(dir, { recursive: true }))

/** The short deck of the site under test. */
function shortDeck(): ExportDeck {
  const { dir: siteDir, url, decks } = readSite()
  const deck = decks.find(({ folder }) => folder === 'brief')
  if (!deck)
    throw new Error('brief.md was not built')
  return { ...deck, root: ROOT, siteDir, url: new URL(deck.base, url).href }
}

const job = (format: Format, change: Partial<Format> = {}): Job => ({ deck: shortDeck(), format: { ...format, ...change }, path: join(dir, format.file) })

/** A format during whose making something happens once, as soon as a slide is ready. */
const disturbed = (format: Format, disturb: (run: FormatRun) => void): Partial<Format> => ({
  make: (deck, run) => {
    let done = false
    return format.make(deck, { ...run, onProgress: (readiness) => {
      run.onProgress(readiness)
      if (!done && readiness.ready > 0)
        disturb(run)
      done ||= readiness.ready > 0
    } })
  },
})

test('a browser that dies fails its file; a new one makes the next, and the old file stays', async () => {
  await writeFile(join(dir, 'slides.pdf'), 'old')
  const kill = ({ browser }: FormatRun) => void browser().then(async running => (await running.newBrowserCDPSession()).send('Browser.crash')).catch(() => undefined)
  const { files, failures } = await runFormats([job(formats.pdf, disturbed(formats.pdf, kill)), job(formats.script), job(formats.png)], { options: { scale: 0.5 } })
  expect(failures.map(({ format }) => format)).toContain('pdf')
  expect(failures[0]?.error).toMatchObject({ code: 'print-failed', exitCode: 3 })
  expect(files.map(({ format }) => format)).toContain('script')
  expect(await readFile(join(dir, 'slides.pdf'), 'utf8')).toBe('old')
  expect((await readdir(dir)).filter(name => name.endsWith('.tmp'))).toEqual([])
})

test('a run that is stopped leaves nothing half-written and no browser', async () => {
  const stop = new AbortController()
  let browser: Browser | undefined
  const stopping = disturbed(formats.png, (run) => {
    void run.browser().then((running) => { browser = running })
    setImmediate(() => stop.abort(interrupted()))
  })
  await expect(runFormats([job(formats.png, stopping), job(formats.pdf)], { options: {}, signal: stop.signal })).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 })
  expect(browser?.isConnected()).toBe(false)
  expect(await readdir(dir)).toEqual([])
})

test('a slide that never gets ready is named, with what it waited for; the other formats are made', async () => {
  const deck = shortDeck()
  const late = { ...deck, facts: { ...deck.facts, slides: [...deck.facts.slides, { ...deck.facts.slides[0], no: 10 }] } } as ExportDeck
  const { files, failures } = await runFormats([{ ...job(formats.pdf), deck: late }, job(formats.script)], { options: { stall: 10 } })
  expect(failures[0]?.error).toMatchObject({ code: 'stalled', message: expect.stringContaining('waits for the slides') as unknown })
  expect(files.map(({ format }) => format)).toEqual(['script'])
})

/** A browser whose pages take an order to print and never carry it out. */
const withoutPrinter = (browser: Browser, onOrder: () => void): Browser => new Proxy(browser, {
  get(target, key) {
    const value: unknown = Reflect.get(target, key)
    if (key !== 'newContext')
      return typeof value === 'function' ? value.bind(target) as unknown : value
    return async (...options: Parameters<Browser['newContext']>) => {
      const context = await target.newContext(...options)
      const newPage = context.newPage.bind(context)
      context.newPage = async () => Object.assign(await newPage(), { pdf: () => {
        onOrder()
        return new Promise<never>(() => undefined)
      } })
      return context
    }
  },
})

test('a browser that never ends printing is given up, and its page closed; the other formats are made', async () => {
  let running: Browser | undefined
  let ordered = false
  const printing: Format['make'] = (deck, run) => formats.pdf.make(deck, { ...run, browser: async () => withoutPrinter(running = await run.browser(), () => { ordered = true }) })
  const after: Format['make'] = async (deck, run) => {
    let looks = 0
    await expect.poll(() => {
      // This file must not be given up as well.
      run.onProgress({ total: 1, ready: ++looks })
      return ordered && running?.contexts().length
    }, { timeout: 60_000 }).toBe(0)
    return formats.script.make(deck, run)
  }
  const { files, failures } = await runFormats([job(formats.pdf, { make: printing }), job(formats.script, { make: after })], { options: { stall: 10 } })
  expect(failures[0]?.error).toMatchObject({ code: 'stalled', message: 'Nothing moved for 10 s: the deck waits for the browser to print them.' })
  expect(files.map(({ format }) => format)).toEqual(['script'])
})

/** Processes that a process started, and theirs (Linux). */
async function processesBelow(root: number): Promise<{ pid: number, command: string }[]> {
  const all = await Promise.all((await readdir('/proc')).filter(name => /^\d+$/.test(name)).map(async (name) => {
    const [stat, command] = await Promise.all(['stat', 'cmdline'].map(file => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')))
    return { pid: Number(name), parent: Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command: command ?? '' }
  }))
  const below = (pid: number): typeof all => all.filter(({ parent }) => parent === pid).flatMap(child => [child, ...below(child.pid)])
  return below(root)
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  }
  catch {
    return false
  }
}

/** What runs when the run is stopped; told from /proc. */
const moments = process.platform === 'linux' ? [['Slidev builds', /slidev-worker/], ['the browser draws', /--type=renderer/]] as const : []

for (const [moment, started] of moments) {
  test(`Ctrl-C while ${moment} ends every process and leaves nothing half-written`, async () => {
    test.setTimeout(240_000)
    await mkdir(join(dir, 'deck'))
    await writeFile(join(dir, 'deck', 'slides.md'), '---\ntheme: default\ntitle: Stopped\n---\n\n# Stopped\n')
    await writeFile(join(dir, 'deck', 'slides.pdf'), 'old')
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'report-deck.mjs'), 'export', '--format', 'pdf,png', '--out', '.'], { cwd: join(dir, 'deck'), stdio: 'ignore' })
    const ended = new Promise<number | null>(resolve => child.once('close', resolve))
    let below: { pid: number, command: string }[] = []
    await expect.poll(async () => {
      below = await processesBelow(child.pid ?? 0)
      return below.some(({ command }) => started.test(command))
    }, { timeout: 200_000, intervals: [20] }).toBe(true)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    await expect.poll(() => below.filter(({ pid }) => isAlive(pid)), { timeout: 10_000 }).toEqual([])
    expect(await readFile(join(dir, 'deck', 'slides.pdf'), 'utf8')).toBe('old')
    const left = await readdir(join(dir, 'deck'), { recursive: true })
    expect(left.filter(name => name.endsWith('.tmp') || /^png(?:$|\/)/.test(name))).toEqual([])
  })
}

const digest = async (path: string): Promise<string> => createHash('sha256').update(await readFile(path)).digest('hex')

test('two runs give the same bytes', async () => {
  const made = [formats.pdf, formats.handout, formats.pptx, formats.html, formats.script]
  const digests = async (): Promise<string[]> => {
    const { failures } = await runFormats(made.map(format => job(format)), { options: {} })
    expect(failures).toEqual([])
    return Promise.all(made.map(format => digest(join(dir, format.file))))
  }
  const first = await digests()
  expect(await digests()).toEqual(first)
})
