/** One planned slide as Markdown for Slidev. */
import { stringify } from 'yaml'
import { figuresOf } from '../../evidence/figures.ts'
import { bareHeading } from '../outline/roles.ts'
import { rowsOf } from './data.ts'
import { drawContrast, drawFigure, drawQuotation, drawTable, passagesBehind } from './exhibits.ts'
import { widthOf } from '../plan/fit.ts'
import { layoutOf, leastWords } from '../plan/layout.ts'
import type { AgendaItem, Claim, PlannedSlide } from '../types.ts'
import { attributeText, markdownText } from '../../../model/markdown-text.ts'
import { renderNotes } from './notes.ts'
import type { Passages } from './passages.ts'

/** A name before a text, in a title's capitals: `Local Action: The boards …`. */
const RUN_IN = /^(?<name>[“‘]?(?:\p{Lu}|\d)[\p{L}\p{N}.&’'/-]*(?: (?:[“‘]?(?:\p{Lu}|\d)[\p{L}\p{N}.&’'/-]*”?,?|an?|and|as|at|by|for|from|in|of|on|or|the|to|vs\.?|with)){0,7}[”’]?:) (?=[“\p{Lu}\d])/u

/** Such a name is set apart from what it stands before. */
export function pointText(text: string): string {
  const name = RUN_IN.exec(text)?.groups?.name
  return name === undefined ? markdownText(text) : `**${markdownText(name)}** ${markdownText(text.slice(name.length + 1))}`
}

/** With what leans on it under it; nothing of it where its own sentence has no passage. */
function pointOf({ text, refs, under = [] }: Claim, passages: Passages): string[] {
  const id = passages.idOf(refs)
  return id === undefined ? [] : [`- ${pointText(text)} <Cite id="${id}" />`, ...under.flatMap(claim => pointOf(claim, passages)).map(line => `  ${line}`)]
}

/** A heading with a figure is the report's own only as it stands, where slides rest on its section; else it is left out. */
function itemOf({ heading, slide }: AgendaItem, cited: ReadonlySet<string>): string[] {
  const isCited = [...cited].some(title => title.toLowerCase() === heading.toLowerCase())
  const label = isCited ? heading : bareHeading(heading)
  if (!isCited && figuresOf(label).length > 0)
    return []
  return [slide === undefined ? `- ${markdownText(label)}` : `- <Link to="${slide}" title="${attributeText(label)}" />`]
}

const OWN_WORDS = '- Every sentence on these slides is the paper’s own, shortened by leaving words out; none was changed.'
/** Which model stands in the deck’s README: its name may hold figures, its address is nobody else’s business. */
const OTHER_WORDS = '- Titles, points and notes were in part reworded by a language model; figures, names, negations and modal verbs were held to the paper’s.'
const methodOf = (isReworded = false): string => [
  isReworded ? OTHER_WORDS : OWN_WORDS,
  '- The number beside a statement opens the paper at its sentence; notes name the passage behind each paragraph.',
].join('\n')

/** Lines that a section's page holds, and characters of one. */
const MOST_LINES = 12
const LINE = 64

/** As many as a page holds, in order. */
function listOf(items: readonly AgendaItem[], cited: ReadonlySet<string>): string {
  let room = MOST_LINES
  return items.flatMap(item => itemOf(item, cited).filter(() => (room -= Math.ceil(widthOf(item.heading) / LINE)) >= 0)).join('\n')
}

/** The Markdown below a slide's title; empty where nothing of it has a passage. */
function drawBody({ id, title, body }: PlannedSlide, passages: Passages): string {
  switch (body.form) {
    case 'cover': return markdownText(body.subtitle ?? '')
    case 'agenda': return listOf(body.items, passages.headings())
    case 'opener': return body.claim ? pointOf(body.claim, passages).join('').replace(/^- /, '') : ''
    case 'points': return [drawContrast(id, body.contrast, passages), body.points.flatMap(point => pointOf(point, passages)).join('\n')].filter(Boolean).join('\n\n')
    case 'timeline': return rowsOf(id, body.events, passages).length === 0 ? '' : `<EventTable tracks="${id}" caption="In the order of their dates" />`
    case 'recommendations': {
      const ids = rowsOf(id, body.asks, passages).map(row => row.id)
      return ids.length === 0 ? '' : `<Decisions ids="${ids.join(',')}" />`
    }
    case 'table': return drawTable(id, body.table, passages)
    case 'figure': return [...body.figures.map(figure => drawFigure(figure, title.text, passages)), ...body.said ? pointOf(body.said, passages) : []].filter(Boolean).join('\n\n')
    case 'quotation': return drawQuotation(body.quotation, passages)
    case 'sources': return methodOf(body.isReworded)
  }
}

/** `undefined` where nothing on the slide could be led back to the report. */
export function renderSlide(slide: PlannedSlide, passages: Passages, head: object = {}): string | undefined {
  const body = drawBody(slide, passages)
  const id = passages.idOf(slide.title.refs)
  if (['points', 'timeline', 'recommendations', 'table', 'figure', 'quotation'].includes(slide.body.form) && id === undefined && body === '')
    return undefined
  // A title whose passage cannot be named is a claim without evidence: the part's name stands in its place.
  const title = slide.title.refs.length > 0 && id === undefined ? slide.part : slide.title.text
  const evidence = [...id === undefined ? [] : [id], ...passagesBehind(slide.body, passages)]
  const front = {
    ...head,
    layout: layoutOf({ ...slide, title: { ...slide.title, text: title } }),
    section: slide.part,
    ...(slide.body.form === 'cover' ? {} : { routeAlias: slide.id }),
    ...(slide.body.form === 'points' && slide.body.dense === true && !slide.backup ? { dense: true } : {}),
    ...(slide.backup ? { backup: true } : {}),
    ...(evidence.length === 0 ? {} : { evidence }),
  }
  // Slidev ends front matter at three hyphens, wherever they stand.
  return [`---\n${stringify(front, { lineWidth: 0 }).replace(/-{3,}/g, '—')}---`, `# ${markdownText(title)}`, body, `<!--\n${renderNotes(slide.notes, passages, leastWords(slide))}\n-->`]
    .filter(Boolean).join('\n\n')
}
