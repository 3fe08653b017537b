/** Pictures of the report with their captions. */
import type { Figure, Report } from '../../report/types.ts'
import { widthOf } from './fit.ts'
import { pictureName } from '../pictures/address.ts'
import type { FigurePage, SentenceRef, SpotRef } from '../types.ts'

interface Found {
  section: number
  line: number
  figure: FigurePage
}

const CREDIT = /(?<=[.!?”"’)]\s)(?:Sources?|Credits?|Photo(?:s|graph)?(?: by)?|Images? by|Notes?)\s?[:：].*$/u

/** `Lamps in 2020. Source: the board.` → caption and credit. */
export function splitCaption(text: string): { caption: string, credit: string | undefined } {
  const credit = CREDIT.exec(text)?.[0]
  return credit === undefined ? { caption: text, credit: undefined } : { caption: text.slice(0, -credit.length).trim(), credit }
}

/** What a picture without a caption rests on: the sentence before it, or else the one after. */
function besides({ sections }: Report, section: number, line: number): SentenceRef[] {
  const all = sections.flatMap(({ paragraphs }, index) => paragraphs.map(paragraph => ({ index, paragraph })))
  const before = all.findLast(({ index, paragraph }) => index < section || (index === section && paragraph.line <= line))
  const own = before?.index === section ? before : all.find(({ index }) => index === section) ?? before ?? all[0]
  return own ? [{ section: own.index, paragraph: own.paragraph.number, sentence: own === before ? own.paragraph.sentences.length - 1 : 0 }] : []
}

/** Characters of a caption: more is an essay. */
const LONGEST = 700

/** Whole sentences, as far as they go. */
const shortened = (text: string): string => text.length <= LONGEST ? text : /^.*[.!?。](?=\s)/u.exec(text.slice(0, LONGEST))?.[0] ?? text.slice(0, LONGEST).replace(/\s+\S*$/u, '')

/** A caption without a picture belongs to a table. */
function figuresIn(report: Report, pictures: ReadonlyMap<string, string>): Found[] {
  return report.sections.flatMap((whole, section) => whole.figures.flatMap(({ url, alt, caption: text, line }: Figure, i) => {
    if (url === undefined)
      return []
    const { caption, credit } = splitCaption(text)
    const spot: SpotRef | undefined = text === '' ? undefined : { section, figure: i + 1 }
    const shown = shortened(caption) || whole.title
    return [{ section, line, figure: { caption: { text: shown, spot, refs: besides(report, section, line) }, credit, picture: pictures.get(url), alt: alt || shown, name: pictureName(url), heading: whole.title } }]
  }))
}

/** Panels that stand for pictures, two in a row: characters of a line and pixels of all rows. */
const PANEL = { line: 46, creditLine: 56, space: 470, most: 4 }

/** Pixels of a panel: its label and edges, caption and credit. */
const panelHeight = ({ caption, credit }: FigurePage): number =>
  124 + (caption.spot ? Math.ceil(widthOf(caption.text) / PANEL.line) * 28 : 0) + (credit === undefined ? 0 : 12 + Math.ceil(widthOf(credit) / PANEL.creditLine) * 23)

/** Rows are equally high. */
export const fitTogether = (figures: readonly FigurePage[]): boolean =>
  figures.length <= PANEL.most && Math.max(...figures.map(panelHeight)) * Math.ceil(figures.length / 2) <= PANEL.space

export interface PlannedFigures {
  section: number
  line: number
  figures: FigurePage[]
}

/** A page for each picture at hand; pictures of one section that are not stand together. */
export function figurePages(report: Report, pictures: ReadonlyMap<string, string>): PlannedFigures[] {
  const pages: PlannedFigures[] = []
  for (const { section, line, figure } of figuresIn(report, pictures)) {
    const last = pages.at(-1)
    const together = last && last.section === section && figure.picture === undefined && last.figures.every(({ picture }) => picture === undefined)
    if (together && fitTogether([...last.figures, figure]))
      last.figures.push(figure)
    else
      pages.push({ section, line, figures: [figure] })
  }
  return pages
}
