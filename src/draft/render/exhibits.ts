/** Tables and pictures of the report as Markdown, and tables as data. */
import { attributeText, markdownText } from '../../../model/markdown-text.ts'
import { claimsSomething } from '../plan/exhibit-titles.ts'
import type { Caption, Contrast, FigurePage, PlannedSlide, Quotation, SlideBody, TablePage } from '../types.ts'
import type { Passages } from './passages.ts'

function captionId({ spot, refs }: Caption, passages: Passages): string[] {
  const id = spot ? passages.idOfSpot(spot) : passages.idOf(refs)
  return id === undefined ? [] : [id]
}

/** A picture's own caption, and what stands beside it in the text. */
const ownId = ({ spot }: Caption, passages: Passages): string | undefined => spot && passages.idOfSpot(spot)
const besideId = ({ refs }: Caption, passages: Passages): string[] => [passages.idOf(refs)].filter(id => id !== undefined)

/** Rows that have a passage. */
const rowsOf = ({ rows }: TablePage, passages: Passages): { cells: string[], id: string }[] => rows.flatMap(({ cells, spot }) => {
  const id = passages.idOfSpot(spot)
  return id === undefined ? [] : [{ cells, id }]
})

export const drawTable = (slide: string, table: TablePage, passages: Passages): string =>
  rowsOf(table, passages).length === 0 ? '' : `<ReportTable id="${slide}" />`

/** What a slide's title rests on, where it is a caption. */
export const passagesBehind = (body: SlideBody, passages: Passages): string[] => body.form === 'table'
  ? captionId(body.table.caption, passages)
  : body.form === 'figure' ? body.figures.flatMap(({ caption }) => ownId(caption, passages) === undefined ? besideId(caption, passages) : []) : []

/** Markdown's own picture, so that Slidev sees it; without one, the component says which one of the paper belongs here, by its caption unless that is the slide's title. */
export function drawFigure({ caption, credit, picture, alt, heading }: FigurePage, title: string, passages: Passages): string {
  const id = ownId(caption, passages)
  if (id === undefined && besideId(caption, passages).length === 0)
    return ''
  const attributes = [
    ...picture === undefined && heading !== '' && !claimsSomething(heading) ? [`place="section “${attributeText(heading)}”"`] : [],
    ...id === undefined ? [] : [...picture === undefined && caption.text.replace(/\.$/, '') === title.replace(/\.$/, '') ? [] : [`caption="${attributeText(caption.text)}"`], ...credit === undefined ? [] : [`credit="${attributeText(credit)}"`], `cite="${id}"`],
  ].map(attribute => ` ${attribute}`).join('')
  return picture === undefined ? `<ReportFigure${attributes} />` : `<ReportFigure${attributes}>\n\n![${markdownText(alt)}](${picture})\n\n</ReportFigure>`
}

function tableData(id: string, table: TablePage, passages: Passages): object[] {
  const rows = rowsOf(table, passages)
  const evidence = [...captionId(table.caption, passages), ...[passages.idOfSpot(table.head)].filter(head => head !== undefined)]
  const caption = captionId(table.caption, passages).length === 0 && claimsSomething(table.caption.text) ? 'A table of the paper' : table.caption.text
  const keyed = (cells: readonly string[]): Record<string, string> => Object.fromEntries(cells.map((cell, i) => [`c${i + 1}`, cell]))
  return rows.length === 0
    ? []
    : [{
        id, caption,
        columns: table.columns.map((column, i) => ({ key: `c${i + 1}`, label: column.label, width: `${column.width}%` })),
        rows: rows.map(row => ({ cells: keyed(row.cells), evidence: [row.id] })),
        ...(evidence.length === 0 ? {} : { evidence }),
      }]
}

/** The passage of each side; `undefined` where one has none. */
function sidesOf(contrast: Contrast, passages: Passages): [string, string] | undefined {
  const [left, right] = contrast.map(({ claim }) => passages.idOf(claim.refs))
  return left === undefined || right === undefined ? undefined : [left, right]
}

export const drawContrast = (slide: string, contrast: Contrast | undefined, passages: Passages): string =>
  contrast && sidesOf(contrast, passages) ? `<Comparison id="${slide}" />` : ''

function contrastData(id: string, contrast: Contrast, passages: Passages): object[] {
  const sides = sidesOf(contrast, passages)
  const [left, right] = contrast
  return sides === undefined
    ? []
    : [{
        id, caption: `${left.name} and ${right.name}, side by side`,
        columns: [{ key: 'c1', label: left.name }, { key: 'c2', label: right.name }],
        rows: [{ cells: { c1: left.claim.text, c2: right.claim.text }, evidence: { c1: [sides[0]], c2: [sides[1]] } }],
      }]
}

/** `data/tables.yaml` */
export const tablesOf = (slides: readonly PlannedSlide[], passages: Passages): object[] => slides.flatMap(({ id, body }) => {
  if (body.form === 'table')
    return tableData(id, body.table, passages)
  return body.form === 'points' && body.contrast ? contrastData(id, body.contrast, passages) : []
})

/** Verbatim, between quotation marks of ours. */
export function drawQuotation({ quote, by, refs }: Quotation, passages: Passages): string {
  const id = passages.idOf(refs)
  return id === undefined ? '' : `<KeyStatement by="${attributeText(by)}" cite="${id}">\n\n“${markdownText(quote)}”\n\n</KeyStatement>`
}
