/** The site under test: built and served once by `global-setup.ts`, which tells the workers of it in a file. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import type { BuiltDeck } from '../../../src/export/site.ts'

export const ROOT = resolve(import.meta.dirname, '../../..')
export const RESULTS = join(ROOT, 'test-results')
/** A path below the host's root, as on GitHub Pages. */
export const BASE = '/briefings/japan/'
export const ENTRIES = ['slides.md', 'brief.md'] as const
export type Entry = typeof ENTRIES[number]

export interface Site {
  /** Ends with `BASE`. */
  url: string
  /** The folder that is served. */
  dir: string
  decks: BuiltDeck[]
  /** Where the deck of `tests/fixtures/gallery` is served. */
  gallery: string
  /** What starts the browser that was found; `env` holds only what it needs besides the environment. */
  browser: Pick<LaunchOptions, 'executablePath' | 'chromiumSandbox' | 'args'> & { env: Record<string, string> }
}

/** The fixture that shows every component and layout in every state. */
export const GALLERY = join(ROOT, 'tests', 'fixtures', 'gallery')

export const SITE_FILE = join(RESULTS, 'site.json')

export function readSite(): Site {
  return JSON.parse(readFileSync(SITE_FILE, 'utf8')) as Site
}

/** Options for Playwright's runner. Its own process reads the config before the set-up has run, and starts no browser. */
export function launchOptions(): LaunchOptions {
  if (process.env.TEST_WORKER_INDEX === undefined)
    return {}
  const { env, ...options } = readSite().browser
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
  return { ...options, env: { ...inherited, ...env } }
}
