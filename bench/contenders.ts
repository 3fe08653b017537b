/** What is timed: our program, Slidev's own export, and Marp CLI, each as its users run it. */
import { copyFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from './measure.ts'

const repo = fileURLToPath(new URL('..', import.meta.url))
const program = join(repo, 'bin', 'report-deck.mjs')
const node = process.execPath

export interface Contender {
  name: string
  /** What must be so before it starts; not timed. */
  prepare?: () => Promise<void>
  command: Command
}

const removeBuilt = async (root: string): Promise<void> => {
  for (const made of ['dist', '.report-deck', 'node_modules/.vite'])
    await rm(join(root, made), { recursive: true, force: true })
}

const ours = (root: string, ...args: string[]): Command => ({ program: node, args: [program, ...args], cwd: root })

export const plainBuild = (root: string): Contender =>
  ({ name: 'plain web build', prepare: () => removeBuilt(root), command: ours(root, 'build', '--site-only') })

export const pdfFromSources = (root: string): Contender =>
  ({ name: 'our PDF, from sources', prepare: () => removeBuilt(root), command: ours(root, 'export', '--format', 'pdf') })

/** To be run after `pdfFromSources`. */
export const pdfUnchanged = (root: string): Contender =>
  ({ name: 'our PDF, build unchanged', command: ours(root, 'export', '--format', 'pdf') })

export const allFormats = (root: string): Contender =>
  ({ name: 'all formats, from sources', prepare: () => removeBuilt(root), command: ours(root, 'export') })

/**
 * Slidev looks for the package `playwright-chromium`, which downloads a browser when it is installed. Its part is played by
 * `playwright-core`, which this project has, with the browser that we use ourselves.
 */
async function playChromium(root: string): Promise<void> {
  const folder = join(root, 'node_modules', 'playwright-chromium')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'playwright-chromium', version: '0.0.0', type: 'module', main: 'index.mjs' }))
  await writeFile(join(folder, 'index.mjs'), 'export * from \'playwright-core\'\nexport { default } from \'playwright-core\'\n')
}

export const slidevExport = (root: string, browser: string): Contender => ({
  name: '`slidev export`',
  prepare: () => playChromium(root),
  command: {
    program: node,
    args: [join(repo, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs'), 'export', 'slides.md', '--executable-path', browser, '--output', 'slidev.pdf', '--timeout', '600000'],
    cwd: root,
  },
})

/** `marp`: the folder that Marp CLI was installed into. */
export const marpPdf = (root: string, marp: string, browser: string): Contender => ({
  name: 'Marp CLI',
  command: { program: node, args: [marpEntry(marp), '--no-stdin', '--pdf', 'marp.md', '--output', 'marp.pdf'], cwd: root, env: { CHROME_PATH: browser } },
})

const marpEntry = (folder: string): string => join(folder, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js')
export const hasMarp = (folder: string): boolean => existsSync(marpEntry(folder))

/** What of this repository is no part of its decks. */
const besides = new Set(['node_modules', 'dist', 'tests', 'docs', 'bench', 'test-results', 'playwright-report'])

/** Copies this repository's own decks into `folder`, so that timing them leaves what was built here alone. */
export async function copyOwnDecks(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const entry of await readdir(repo, { withFileTypes: true })) {
    const [from, to] = [join(repo, entry.name), join(folder, basename(entry.name))]
    if (entry.isDirectory() && !entry.name.startsWith('.') && !besides.has(entry.name))
      await cp(from, to, { recursive: true })
    else if (entry.isFile() && !entry.name.startsWith('.'))
      await copyFile(from, to)
  }
}
