/** What stands over a table: its caption, where the report gives one, or the line that leads into it; else the heading above. */
import { spotsBySection, type Spot } from '../../evidence/spots.ts'
import type { Report, Section } from '../../report/types.ts'
import type { Caption } from '../types.ts'

/** `Table 3: Lamps by harbour`; anything longer is text about the table. */
const NAMED = /^(?:Table|Tab\.|Exhibit|Box)\s?(?:\d|[IVX]+\b)|^表\s?\d/iu
const LONGEST = 240

const isUnder = (spot: Spot, section: Section): boolean => spot.place.figure !== undefined && section.figures[spot.place.figure - 1]?.url === undefined

/** A caption without a picture, or a paragraph that names a table, right beside it. */
function captionAt(spot: Spot | undefined, index: number, section: Section): Caption | undefined {
  if (!spot || spot.text.length > LONGEST)
    return undefined
  if (isUnder(spot, section))
    return { text: spot.text, spot: { section: index, ...spot.place }, refs: [] }
  const { paragraph: number } = spot.place
  const paragraph = section.paragraphs.find(one => one.number === number)
  if (!paragraph || !NAMED.test(spot.text))
    return undefined
  return { text: spot.text, spot: undefined, refs: paragraph.sentences.map((_, sentence) => ({ section: index, paragraph: paragraph.number, sentence })) }
}

/** Characters of a line that can be a slide’s title. */
const LINE = 112
/** What points at the text before it, or at the reader. */
const LEANS = /^(?:This|These|That|Those|It|They|Such|Here|Below|See|As|To|\p{L}+ing)\b/u

/** A line set right on top of a table, or a sentence that leads into it. */
function leadAt(spot: Spot | undefined, index: number, section: Section, tableLine: number): Caption | undefined {
  const paragraph = section.paragraphs.find(({ number, kind }) => kind === 'prose' && number === spot?.place.paragraph)
  const text = paragraph?.sentences.at(-1)?.text ?? ''
  const isOnTop = paragraph?.sentences.length === 1 && paragraph.line === tableLine - 1
  if (!paragraph || text.length > LINE || LEANS.test(text) || !(isOnTop || text.endsWith(':')))
    return undefined
  return { text: text.replace(/[.:]$/u, ''), spot: undefined, refs: [{ section: index, paragraph: paragraph.number, sentence: paragraph.sentences.length - 1 }] }
}

/** `table`: 1-based within the section. */
export function captionOfTable(report: Report, index: number, table: number): Caption {
  const section = report.sections[index]
  const spots = section ? spotsBySection(report).get(section) ?? [] : []
  const own = spots.flatMap((spot, i) => spot.place.table === table ? [i] : [])
  const [before, after] = [(own[0] ?? 0) - 1, (own.at(-1) ?? spots.length) + 1]
  const found = section && (captionAt(spots[before], index, section) ?? captionAt(spots[after], index, section) ?? leadAt(spots[before], index, section, section.tables[table - 1]?.line ?? 0))
  return found ?? { text: section?.title ?? '', spot: undefined, refs: [] }
}
