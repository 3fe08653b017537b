/**
 * Which rows of the data a component shows. Components draw what these return and the evidence
 * check reads the same, so nothing can stand on a slide unseen by the check.
 */
import { yearFraction } from './dates.ts'
import type { Act, Body, DeckData, Difference, Recommendation, Relations, Table, TimelineEvent } from './data.ts'

/** Props as an author may type them in a slide: `tracks="strategy,governance" from="2017"`. */
export type Props = Readonly<Record<string, string | undefined>>

/** `'a, b'` → `['a', 'b']`; `undefined` → `undefined`. */
export function listProp(value: string | undefined): string[] | undefined {
  return value?.split(',').map(item => item.trim()).filter(Boolean)
}

/** The item with that id; an error that names the ids there are. */
function byId<T extends { id: string }>(items: readonly T[], id: string | undefined, file: string): T {
  const found = items.find(item => item.id === id)
  if (found)
    return found
  const known = items.map(item => item.id).join(', ') || 'none'
  throw new Error(`data/${file}.yaml has no "${id ?? ''}"; it has: ${known}`)
}

/** The items whose ids are listed, in that order; all when no list is given. */
function byIds<T extends { id: string }>(items: readonly T[], ids: string | undefined, file: string): T[] {
  return listProp(ids)?.map(id => byId(items, id, file)) ?? [...items]
}

export const selectTable = (data: DeckData, props: Props): Table => byId(data.tables, props.id, 'tables')
export const selectRelations = (data: DeckData, props: Props): Relations => byId(data.relations, props.id, 'relations')
export const selectRecommendations = (data: DeckData, props: Props): Recommendation[] => byIds(data.recommendations, props.ids, 'recommendations')
export const selectBodies = (data: DeckData, props: Props): Body[] => byIds(data.bodies, props.ids, 'bodies')
export const selectDifferences = (data: DeckData, props: Props): Difference[] => byIds(data.differences, props.ids, 'differences')

/** Events by `tracks`, `from` and `to` (inclusive, by prefix: `to="2019"` includes 2019-06), in order of date. */
export function selectEvents(data: DeckData, props: Props): TimelineEvent[] {
  const tracks = listProp(props.tracks)
  return data.timeline
    .filter(event => !tracks || tracks.includes(event.track))
    .filter(event => !props.from || event.date.slice(0, props.from.length) >= props.from)
    .filter(event => !props.to || event.date.slice(0, props.to.length) <= props.to)
    .sort((a, b) => yearFraction(a.date) - yearFraction(b.date))
}

/** The events that a timeline picture shows. */
export function selectMajorEvents(data: DeckData, props: Props): TimelineEvent[] {
  return selectEvents(data, props).filter(event => event.major)
}

export function selectAct(data: DeckData): Act {
  if (!data.act)
    throw new Error('data/act.yaml is missing')
  return data.act
}

/** The chapters listed in `chapters`, all when absent; `from`/`to` cut their articles by first number. */
export function selectChapters(data: DeckData, props: Props): Act['chapters'] {
  const first = (no: string) => Number.parseInt(no, 10)
  const low = Number(props.from ?? 0)
  const high = Number(props.to ?? Infinity)
  return byIds(selectAct(data).chapters, props.chapters, 'act').map(chapter => ({
    ...chapter,
    articles: chapter.articles.filter(article => first(article.no) >= low && first(article.no) <= high),
  }))
}

/** A row as the evidence check sees it: what is read on the slide, and what it rests on. */
export interface Row {
  /** The data file, without folder and ending. */
  file: keyof DeckData
  /** How to find the row: an id, or a number counted from 1. */
  row: string
  texts: string[]
  evidence: string[]
  sources: string[]
}

type Supported = { evidence: string[], sources: string[] }
const row = (file: keyof DeckData, name: string, texts: (string | undefined)[], support: Supported): Row =>
  ({ file, row: name, texts: texts.filter(text => text !== undefined), evidence: support.evidence, sources: support.sources })

const eventRow = (event: TimelineEvent, ...texts: (string | undefined)[]): Row => row('timeline', event.id, [event.when, ...texts], event)

/** What stands over a table's rows; it rests on all that they rest on. */
function tableRows(data: DeckData, props: Props): Row[] {
  const table = selectTable(data, props)
  const head = [table.caption, table.label, ...table.columns.map(column => column.label)]
  return [row('tables', table.id, head, unionOf([...table.rows, { evidence: table.evidence, sources: [] }])), ...table.rows.map((r, i) => row('tables', `${table.id} row ${i + 1}`, Object.values(r.cells), r))]
}

/** A statute's rows rest on the statute alone. */
const statute = (data: DeckData): Supported => ({ evidence: [], sources: selectAct(data).sources })

const unionOf = (parts: readonly Supported[]): Supported =>
  ({ evidence: parts.flatMap(part => part.evidence), sources: parts.flatMap(part => part.sources) })

/** For each component that shows data: the rows it shows for given props. */
export const exhibitRows: Readonly<Record<string, (data: DeckData, props: Props) => Row[]>> = {
  ReportTable: tableRows,
  Comparison: tableRows,
  EventTable: (data, props) => selectEvents(data, props).map(event => eventRow(event, event.text, event.by)),
  Timeline: (data, props) => selectMajorEvents(data, { ...props, tracks: [props.above, props.below].filter(Boolean).join(',') || undefined }).map(event => eventRow(event, event.short, event.text)),
  Road: (data, props) => selectEvents(data, props).map(event => eventRow(event, event.short)),
  ActOutline: (data, props) => [
    ...selectChapters(data, props).map(chapter => row('act', chapter.id, [chapter.title, chapter.summary, chapter.inForce, ...chapter.articles.map(article => article.heading)], statute(data))),
    row('act', 'remark', [selectAct(data).remark], statute(data)),
  ],
  ActArticles: (data, props) => selectChapters(data, props).flatMap(chapter => [
    row('act', chapter.id, [chapter.title, chapter.inForce], statute(data)),
    ...chapter.articles.map(article => row('act', `article ${article.no}`, [article.heading, article.provides, article.addressed, article.inForce], statute(data))),
  ]),
  Recommendations: (data, props) => selectRecommendations(data, props).flatMap(item => [
    row('recommendations', item.id, [item.title, item.addressee, item.ask, item.lead], item),
    ...item.items.map((part, i) => row('recommendations', `${item.id} item ${i + 1}`, [part.text], part)),
    ...item.also.map((part, i) => row('recommendations', `${item.id} addition ${i + 1}`, [part.text], part)),
  ]),
  Decisions: (data, props) => selectRecommendations(data, props).map(item =>
    row('recommendations', item.id, [item.addressee, item.verb, item.decision], item)),
  Glossary: (data, props) => selectBodies(data, props).map(body => row('bodies', body.id, [body.short, body.name, body.role], body)),
  Differences: (data, props) => selectDifferences(data, props).map(item =>
    row('differences', item.id, [item.topic, item.paper, item.record, item.handling], item)),
  Relations: (data, props) => {
    const diagram = selectRelations(data, props)
    return [
      row('relations', diagram.id, [diagram.title, diagram.description], unionOf([...diagram.nodes, ...diagram.links])),
      ...diagram.nodes.map(node => row('relations', node.id, [node.label, node.detail], node)),
      ...diagram.links.map(link => row('relations', `${link.from} → ${link.to}`, [link.label], link)),
    ]
  },
}
