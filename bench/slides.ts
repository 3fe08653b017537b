/**
 * Slides of mixed content, the kinds taking turns: text, lists, tables and quotations in Markdown, and components with
 * data. Each has its Markdown for Slidev, and the same text for Marp, which knows no components.
 */
import { wordsOf } from './words.ts'
import type { Words } from './words.ts'

export interface BenchTable {
  id: string
  caption: string
  columns: string[]
  rows: string[][]
}

export interface BenchEvent {
  id: string
  /** `YYYY-MM` */
  date: string
  short: string
  text: string
  actor: string
}

export interface BenchAdvice {
  id: string
  title: string
  addressee: string
  ask: string
  items: string[]
}

export interface BenchSlide {
  no: number
  title: string
  /** The id of the passage that the slide cites. */
  passage: string
  slidev: string
  marp: string
  note: string
  tables: BenchTable[]
  events: BenchEvent[]
  advice: BenchAdvice[]
}

type Content = Pick<BenchSlide, 'slidev' | 'marp'> & Partial<Pick<BenchSlide, 'tables' | 'events' | 'advice'>>
type Kind = (no: number, words: Words, cite: string) => Content

const both = (markdown: (cite: string) => string) => (cite: string): Content => ({ slidev: markdown(` ${cite}`), marp: markdown('') })
const list = (items: readonly string[], mark = '-'): string => items.map(item => `${mark} ${item}`).join('\n')
const repeat = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

const text: Kind = (_, { phrase }, cite) => {
  const [first, second] = [phrase(32), phrase(28)]
  return both(mark => `${first}${mark}\n\n**${phrase(4)}:** ${second}`)(cite)
}

const points: Kind = (_, { phrase }, cite) => {
  const items = repeat(5, () => phrase(12))
  return both(mark => list(items.map((item, i) => i === 0 ? item + mark : item)))(cite)
}

const steps: Kind = (_, { phrase }, cite) => {
  const items = repeat(3, () => ({ head: phrase(8), parts: [phrase(7), phrase(7)] }))
  return both(mark => items.map(({ head, parts }, i) => `${i + 1}. ${head}${i === 0 ? mark : ''}\n${parts.map(part => `   - ${part}`).join('\n')}`).join('\n'))(cite)
}

const plainTable: Kind = (_, { phrase, number }, cite) => {
  const rows = repeat(5, () => [phrase(3), phrase(5), `${number(1, 99)} %`])
  return both(mark => `${markdownTable(['Body', 'Measure', 'Share'], rows)}\n\n${phrase(9)}${mark}`)(cite)
}

const quotation: Kind = (_, { phrase }, cite) => {
  const [said, after] = [phrase(22), phrase(14)]
  return both(mark => `> ${said}\n\n${after}${mark}`)(cite)
}

const table: Kind = (no, { phrase, number }) => {
  const columns = ['Topic', 'Earlier', 'Later']
  const rows = repeat(4, () => [phrase(3), phrase(6), `${phrase(4)}, ${number(10, 99)} of 100`])
  const caption = phrase(6)
  return { slidev: `<ReportTable id="table-${no}" />`, marp: `${caption}\n\n${markdownTable(columns, rows)}`, tables: [{ id: `table-${no}`, caption, columns, rows }] }
}

/** Each slide with events has a year of its own, so that it can choose them by date. */
const yearOf = (no: number): string => String(1000 + no)
const actors = ['cabinet-office', 'meti', 'mic', 'government']

function eventsOf(no: number, { phrase }: Words, count: number): BenchEvent[] {
  return repeat(count, i => ({ id: `event-${no}-${i + 1}`, date: `${yearOf(no)}-0${i + 1}`, short: phrase(4), text: phrase(9), actor: actors[i % actors.length] ?? 'government' }))
}

const eventTable: Kind = (no, words) => {
  const [events, caption] = [eventsOf(no, words, 5), words.phrase(4)]
  return {
    slidev: `<EventTable from="${yearOf(no)}" to="${yearOf(no)}" caption="${caption}" />`,
    marp: markdownTable(['When', 'Who', 'What'], events.map(event => [event.date, event.actor, event.text])),
    events,
  }
}

const road: Kind = (no, words) => {
  const events = eventsOf(no, words, 4)
  return {
    slidev: `<Road tracks="strategy" from="${yearOf(no)}" to="${yearOf(no)}" />`,
    marp: list(events.map(event => `**${event.date}** ${event.short} (${event.actor})`)),
    events,
  }
}

const advice: Kind = (no, { phrase }) => {
  const given = repeat(2, i => ({ id: `advice-${no}-${i + 1}`, title: phrase(4), addressee: phrase(2), ask: phrase(9), items: repeat(3, () => phrase(6)) }))
  return {
    slidev: `<Recommendations ids="${given.map(({ id }) => id).join(',')}" />`,
    marp: given.map(({ addressee, ask, items }) => `**${addressee}:** ${ask}\n\n${list(items)}`).join('\n\n'),
    advice: given,
  }
}

const statement: Kind = (_, { phrase }, cite) => {
  const [said, by, rest] = [phrase(14), phrase(2), repeat(3, () => phrase(9))]
  const id = /id="([^"]*)"/.exec(cite)?.[1] ?? ''
  return { slidev: `<KeyStatement by="${by}" cite="${id}">${said}</KeyStatement>\n\n${list(rest)}`, marp: `> ${said}\n> ${by}\n\n${list(rest)}` }
}

const kinds: readonly Kind[] = [text, table, points, eventTable, plainTable, road, steps, advice, quotation, statement]

/** Slide `no`, 1-based: the same each time. */
function benchSlide(no: number): BenchSlide {
  const words = wordsOf(no)
  const passage = `passage-${no}`
  const title = `${words.phrase(9)} (${no})`
  const kind = kinds[(no - 1) % kinds.length] ?? text
  const content = kind(no, words, `<Cite id="${passage}" />`)
  return { no, title, passage, note: `${words.phrase(45)}.`, tables: [], events: [], advice: [], ...content }
}

/** The slides of a deck of `count` slides. */
export const benchSlides = (count: number): BenchSlide[] => repeat(count, i => benchSlide(i + 1))
