/** The reader’s part of `docs/benchmarks.md`. */
import { isReached } from './bars.ts'
import type { ReaderBar } from './bars.ts'
import type { ProfileResult, Reading } from './results.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(head), row(head.map((_, i) => i === 0 ? '---' : '---:')), ...rows.map(row)].join('\n')

const kb = (bytes: number): string => bytes === 0 ? '0' : bytes < 10_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${Math.round(bytes / 1000)} kB`
const ms = (value: number): string => value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`
const shift = (value: number): string => value === 0 ? '0' : value.toFixed(4)

const lines: [string, (reading: Reading) => string][] = [
  ['until the first slide stands: scripts', ({ first }) => kb(first.scripts)],
  ['· styles', ({ first }) => kb(first.styles)],
  ['· fonts', ({ first }) => kb(first.fonts)],
  ['· pictures', ({ first }) => kb(first.pictures)],
  ['· page and the rest', ({ first }) => kb(first.rest)],
  ['· all', ({ first }) => kb(first.all)],
  ['· requests', ({ first }) => String(first.requests)],
  ['ahead of need, afterwards', ({ ahead }) => kb(ahead.all)],
  ['· requests', ({ ahead }) => String(ahead.requests)],
  ['hosts', ({ hosts }) => String(hosts.length)],
  ['first contentful paint', ({ page }) => ms(page.firstPaint)],
  ['largest contentful paint', ({ page }) => ms(page.largestPaint)],
  ['the first slide stands', ({ page }) => ms(page.stands)],
  ['longest task', ({ page }) => page.longestTask === 0 ? 'under 50 ms' : ms(page.longestTask)],
  ['blocking time of all tasks', ({ page }) => ms(page.blocking)],
  ['next slide: half of all within', ({ turns }) => ms(turns.p50)],
  ['· 95 % of all within', ({ turns }) => ms(turns.p95)],
  ['· scripts: half of all within', ({ scripts }) => ms(scripts.p50)],
  ['· scripts: 95 % of all within', ({ scripts }) => ms(scripts.p95)],
  ['· scripts: share within 16 ms', ({ scripts }) => `${(scripts.inFrame * 100).toFixed(1)} %`],
  ['layout shift over all slides', reading => shift(reading.shift)],
]

function profileTable({ profile, readings }: ProfileResult): string {
  return `### A reader: ${profile}\n\n${table(['what', ...readings.map(({ deck }) => deck)], lines.map(([what, show]) => [what, ...readings.map(({ reading }) => show(reading))]))}`
}

function barTable(bars: readonly ReaderBar[]): string {
  const shown = (value: number, unit: string): string => `${Number(value.toFixed(value < 1 ? 4 : 1))}${unit === '' ? '' : ` ${unit}`}`
  return table(['our deck', 'measured', 'bar', 'reached'], bars.map(bar => [
    bar.what, bar.reached === undefined ? 'not measured' : shown(bar.reached, bar.unit),
    `${bar.least ? 'at least' : 'at most'} ${shown(bar.bar, bar.unit)}`, isReached(bar) ? 'yes' : 'no',
  ]))
}

/** `about`: when and where it ran, one sentence. */
export const readerSection = (results: readonly ProfileResult[], bars: readonly ReaderBar[], about: string): string =>
  [about, barTable(bars), ...results.map(profileTable)].join('\n\n')

const [START, END] = ['<!-- npm run bench -- reader writes from here -->', '<!-- to here -->']

/** The page with its section replaced; where it has none yet, the section comes before what `npm run bench` writes (`mark`). */
export function withSection(page: string, section: string, mark: string): string {
  const whole = `${START}\n\n${section}\n\n${END}`
  const [from, to] = [page.indexOf(START), page.indexOf(END)]
  if (from >= 0 && to > from)
    return page.slice(0, from) + whole + page.slice(to + END.length)
  return page.includes(mark) ? page.replace(mark, () => `${whole}\n\n${mark}`) : `${page.trimEnd()}\n\n${whole}\n`
}
