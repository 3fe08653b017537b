/** The two decks that are read: this repository’s, and a plain Slidev starter of as many slides. */
import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeSite } from '../../src/export/make.ts'
import { benchSlides } from '../slides.ts'

export interface BuiltSite {
  name: string
  dir: string
  /** Slides, 1-based, at which a walk starts, and the one at which it ends: a backup is not entered from the talk. */
  walks: { from: number, to: number }[]
}

export async function buildOurs(repo: string, workFolder: string): Promise<BuiltSite> {
  const { outDir, decks } = await makeSite({ root: repo, entries: ['slides.md'], outDir: join(workFolder, 'ours'), base: '/', withoutNotes: false, formats: [] })
  const slides = decks[0]?.facts.slides ?? []
  const talk = slides.filter(({ backup }) => !backup).length
  return { name: 'our deck', dir: outDir, walks: [{ from: 1, to: talk }, { from: talk + 1, to: slides.length }].filter(({ from, to }) => to > from) }
}

/** Slidev’s default theme and settings, and slides of Markdown alone. */
function starterDeck(count: number): string {
  const slides = benchSlides(count).map(({ title, marp, note }) => `# ${title}\n\n${marp}\n\n<!--\n${note}\n-->\n`)
  return `---\ntheme: default\ntitle: A plain deck\n---\n\n${slides.join('\n---\n\n')}`
}

/** Built by Slidev’s own command, from the packages of this repository. */
export async function buildStarter(repo: string, workFolder: string, count: number): Promise<BuiltSite> {
  const root = join(workFolder, 'starter')
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  await writeFile(join(root, 'slides.md'), starterDeck(count))
  await promisify(execFile)(process.execPath, [join(repo, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs'), 'build', 'slides.md', '--out', 'dist'], { cwd: root, env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 2 ** 26 })
  return { name: 'Slidev starter', dir: join(root, 'dist'), walks: [{ from: 1, to: count }] }
}
