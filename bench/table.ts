/** Measurements as the page `docs/benchmarks.md`. */
import type { Measured } from './measure.ts'

/** What was measured of one deck, by the contender's name, in the order of the runs. */
export interface DeckResult {
  /** E.g. `300 slides`. */
  deck: string
  runs: { name: string, measured?: Measured, skipped?: string }[]
}

export interface Machine {
  date: string
  cores: number
  processor: string
  memory: number
  system: string
  node: string
  browser: string
  marp: string
}

export interface Bar {
  what: string
  reached: number | undefined
  bar: number
  /** `×`, or a unit. */
  unit: string
}

const MIB = 2 ** 20
const figure = (value: number): string => value < 10 ? value.toFixed(1) : Math.round(value).toString()
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(head), row(head.map((_, i) => i === 0 ? '---' : '---:')), ...rows.map(row)].join('\n')

export const secondsOf = (results: readonly DeckResult[], deck: string, name: string): number | undefined =>
  results.find(result => result.deck === deck)?.runs.find(run => run.name === name)?.measured?.seconds

function deckTable({ runs }: DeckResult): string {
  const first = runs.find(run => run.measured)?.measured?.seconds ?? 1
  return table(['what', 'time', `against ${runs[0]?.name ?? ''}`, 'processor time', 'peak memory'], runs.map(({ name, measured, skipped }) => measured
    ? [name, `${figure(measured.seconds)} s`, `${(measured.seconds / first).toFixed(2)} ×`, measured.cpu === undefined ? '' : `${figure(measured.cpu)} s`, measured.peak === undefined ? '' : `${Math.round(measured.peak / MIB)} MiB`]
    : [name, skipped ?? '', '', '', '']))
}

function barTable(bars: readonly Bar[]): string {
  const shown = (value: number, unit: string): string => `${value < 1 ? value.toFixed(3) : value.toFixed(2)} ${unit}`
  return table(['what', 'measured', 'at most', 'reached'], bars.map(({ what, reached, bar, unit }) => reached === undefined
    ? [what, 'not measured', shown(bar, unit), '']
    : [what, shown(reached, unit), shown(bar, unit), reached <= bar ? 'yes' : 'no']))
}

/** The generated part of the page. */
export function resultsPage(results: readonly DeckResult[], bars: readonly Bar[], machine: Machine): string {
  return [
    `${machine.date}; ${machine.cores} × ${machine.processor}, ${machine.memory} GB; ${machine.system}; Node ${machine.node}; ${machine.browser}; Marp CLI ${machine.marp}.`,
    barTable(bars),
    ...results.flatMap(result => [`### ${result.deck}`, deckTable(result)]),
  ].join('\n\n')
}
