/** A bench deck as files: `slides.md` and `data/` for Slidev, `marp.md` with the same text for Marp. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { benchSlides } from './slides.ts'
import type { BenchSlide } from './slides.ts'

const HEAD = {
  theme: 'default',
  title: 'A deck of mixed content',
  author: 'Report Deck',
  info: 'Made by npm run bench.',
  date: '2025-06-17',
  lang: 'en',
  canvasWidth: 1280,
  routerMode: 'history',
  transition: 'none',
  fonts: { sans: 'Source Sans 3', serif: 'Source Serif 4', provider: 'none' },
  wakeLock: false,
  browserExporter: false,
  record: false,
  contextMenu: false,
  editor: false,
  mcp: false,
  monaco: false,
  twoslash: false,
  lineNumbers: false,
  drawings: { enabled: false },
  remoteAssets: false,
}

const page = (head: object, { title, note }: BenchSlide, body: string): string => `---\n${stringify(head)}---\n\n# ${title}\n\n${body}\n\n<!--\n${note}\n-->\n`

function slidevDeck(slides: readonly BenchSlide[], addon: string): string {
  const headOf = ({ no, passage }: BenchSlide): object => ({ ...(no === 1 ? { ...HEAD, addons: [addon] } : {}), layout: 'default', section: 'Bench', evidence: [passage] })
  return slides.map(slide => page(headOf(slide), slide, slide.slidev)).join('\n')
}

function marpDeck(slides: readonly BenchSlide[]): string {
  const body = slides.map(({ title, marp, note }) => `# ${title}\n\n${marp}\n\n<!--\n${note}\n-->\n`).join('\n---\n\n')
  return `---\n${stringify({ marp: true, title: HEAD.title, author: HEAD.author, lang: HEAD.lang })}---\n\n${body}`
}

const keys = ['topic', 'earlier', 'later']

/** What each file in `data/` holds. */
function dataOf(slides: readonly BenchSlide[]): Record<string, unknown> {
  return {
    evidence: {
      report: { title: 'A report', short: 'A report', author: 'Report Deck', publisher: 'Report Deck', date: '2025-06-17', url: 'https://example.org/report' },
      passages: slides.map(({ no, passage, title }) => ({ id: passage, section: `Section ${Math.ceil(no / 20)}`, paragraph: no, start: title })),
    },
    tables: slides.flatMap(({ passage, tables }) => tables.map(({ id, caption, columns, rows }) => ({
      id,
      caption,
      columns: columns.map((label, i) => ({ key: keys[i], label })),
      rows: rows.map(cells => ({ cells: Object.fromEntries(cells.map((cell, i) => [keys[i], cell])), evidence: [passage] })),
    }))),
    timeline: slides.flatMap(({ passage, events }) => events.map(event => ({ ...event, when: event.date, by: event.actor, track: 'strategy', evidence: [passage] }))),
    recommendations: slides.flatMap(({ passage, advice }) => advice.map(given => ({
      ...given, actor: 'government', verb: 'should', decision: given.ask, evidence: [passage], items: given.items.map(text => ({ text, evidence: [passage] })),
    }))),
  }
}

/** Writes the deck of `count` slides into `folder`, which is emptied first. `addon`: the folder of the look, absolute (Slidev takes a relative one from elsewhere). */
export async function writeBenchDeck(folder: string, count: number, addon: string): Promise<void> {
  const slides = benchSlides(count)
  const files: Record<string, string> = {
    'slides.md': slidevDeck(slides, addon),
    'marp.md': marpDeck(slides),
    ...Object.fromEntries(Object.entries(dataOf(slides)).map(([name, value]) => [`data/${name}.yaml`, stringify(value)])),
  }
  await rm(folder, { recursive: true, force: true })
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}
