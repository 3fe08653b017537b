/** Finds a browser that really starts on this machine, and starts it. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser, LaunchOptions } from 'playwright-core'
import { ReportDeckError, exitCodes, throwIfStopped } from '../errors.ts'
import { browserCandidates } from './browser-candidates.ts'
import type { Candidate, Machine } from './browser-candidates.ts'
import { embeddedBrowser } from './embedded-browser.ts'

/** Quiet, offline and the same everywhere; web security stays on. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-first-run',
]

export interface FoundBrowser {
  browser: Browser
  candidate: Candidate
  /** Options that started it, for starting it again (e.g. by Playwright's test runner). */
  options: LaunchOptions
}

/** How a candidate is started; replaced in tests. */
export type Launch = (options: LaunchOptions) => Promise<Browser>

export interface FindOptions {
  machine?: Machine
  launch?: Launch
  signal?: AbortSignal
}

export const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  exists: existsSync,
  playwrightPath: () => {
    try {
      return chromium.executablePath()
    }
    catch {
      return undefined
    }
  },
}

const isRoot = process.getuid?.() === 0

function launchOptions(executablePath: string, sandbox: boolean, env: Record<string, string>): LaunchOptions {
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
  return {
    executablePath,
    headless: true,
    // Playwright adds --no-sandbox where this is false: always for root, for whom Chromium has no sandbox.
    chromiumSandbox: sandbox,
    args: flags,
    env: { ...inherited, ...env },
    // Ctrl-C is ours: the run is wound up, then the browser is closed.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }
}

const lacksLibrary = (message: string): boolean => /error while loading shared libraries/.test(message)
/** A container or chroot forbids the sandbox to every browser; only the deck's own local pages are opened in it. */
const lacksSandbox = (message: string): boolean => /No usable sandbox|sandbox is not|namespace|zygote_host_impl/i.test(message)

/** Starts one candidate; where the system lacks NSS or forbids the sandbox, once more without. */
async function start(candidate: Candidate, launch: Launch, signal: AbortSignal | undefined): Promise<FoundBrowser> {
  const embedded = candidate.path === null ? await embeddedBrowser(signal) : undefined
  const path = candidate.path ?? embedded?.path ?? ''
  let bare = false
  let sandbox = !isRoot
  for (;;) {
    const options = launchOptions(path, sandbox, embedded?.env(bare) ?? {})
    try {
      return { browser: await launch(options), candidate, options }
    }
    catch (error) {
      const message = String(error)
      if (embedded && !bare && lacksLibrary(message))
        bare = true
      else if (sandbox && lacksSandbox(message))
        sandbox = false
      else
        throw error
    }
  }
}

/** The line of a launch failure that tells why. */
function reasonOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n').map(line => line.trim())
  const telling = /error while loading|No usable sandbox|ENOENT|EACCES|cannot execute|Failed to launch|FATAL/i
  return lines.find(line => telling.test(line)) ?? lines.find(line => /exitCode=|\[err\]/.test(line)) ?? lines[0] ?? ''
}

function noBrowser(failures: readonly { candidate: Candidate, reason: string }[]): ReportDeckError {
  const tried = failures.map(({ candidate, reason }) => ({
    place: candidate.path ? `${candidate.source} ${candidate.path}` : candidate.source,
    message: reason,
  }))
  const problems = tried.length > 0 ? tried : [{ message: 'no browser was found in any of the usual places, and the embedded one is for Linux on x64 only' }]
  return new ReportDeckError('no-browser', 'No browser could be started; making a PDF needs one.', {
    hint: 'Install Chrome, Chromium or Edge, or run `npx playwright install chromium`, or set REPORT_DECK_BROWSER to a browser\'s path. `report-deck build --site-only` needs none.',
    exitCode: exitCodes.environment,
    problems,
  })
}

/** Starts the first browser that works. Fails with every candidate tried, and why each did not start. */
export async function findBrowser(options: FindOptions = {}): Promise<FoundBrowser> {
  const launch = options.launch ?? (launchOptions => chromium.launch(launchOptions))
  const failures: { candidate: Candidate, reason: string }[] = []
  for (const candidate of browserCandidates(options.machine ?? thisMachine)) {
    throwIfStopped(options.signal)
    try {
      return await start(candidate, launch, options.signal)
    }
    catch (error) {
      throwIfStopped(options.signal)
      failures.push({ candidate, reason: reasonOf(error) })
    }
  }
  throw noBrowser(failures)
}

/** A browser that several files are drawn with, one after the other or at a time. */
export interface SharedBrowser {
  /** Starts it when it is first asked for, and once more where it has ended since. */
  get: () => Promise<Browser>
  close: () => Promise<void>
}

/** Shares one browser, which is closed at once when the signal fires. */
export function sharedBrowser(signal: AbortSignal | undefined, find: (options: FindOptions) => Promise<FoundBrowser> = findBrowser): SharedBrowser {
  let current: Promise<Browser> | undefined
  const start = (): Promise<Browser> => {
    throwIfStopped(signal)
    current = find({ signal }).then(({ browser }) => browser)
    return current
  }
  const close = async (): Promise<void> => {
    signal?.removeEventListener('abort', stop)
    await current?.then(browser => browser.close()).catch(() => undefined)
  }
  const stop = (): void => void close()
  signal?.addEventListener('abort', stop, { once: true })
  const get = async (): Promise<Browser> => {
    const browser = await (current ?? start())
    return browser.isConnected() ? browser : start()
  }
  return { get, close }
}
