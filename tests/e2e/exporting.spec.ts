/** Exports as they are run: what stays when the browser dies, the run is stopped, or a slide never gets ready. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
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
  const { files, failures } = await runFormats([{ ...job(formats.pdf), deck: late }, job(formats.script)], { options: { stall: 2 } })
  expect(failures[0]?.error).toMatchObject({ code: 'stalled', message: expect.stringContaining('waits for the slides') as unknown })
  expect(files.map(({ format }) => format)).toEqual(['script'])
})

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
