/** Tables, pictures and quotations as slides: the best in the talk, beside the findings of their part, all others in the backup. */
import { shortLabel } from '../outline/roles.ts'
import { stemsOf } from '../language/words.ts'
import type { Analysis, Claim, FigurePage, Outline, Part, SentenceRef, SlideBody, UntimedSlide } from '../types.ts'
import { figureTitle, quotationTitle, tableTitle } from './exhibit-titles.ts'
import { figurePages, fitTogether } from './figures.ts'
import { inOrder, keyOf, sentencesIn, speechOn } from './notes.ts'
import { nameIn, spokenOf } from './spoken-of.ts'
import { tablesOf } from './tables.ts'
import type { Workshop } from './workshop.ts'

/** A table, picture or quotation: its slides, and what it is worth in the talk. */
export interface Exhibit {
  section: number
  line: number
  /** 0: not for the talk. */
  worth: number
  bodies: Extract<SlideBody, { form: 'table' | 'figure' | 'quotation' }>[]
}

/** Slides of a talk for each of its tables and pictures. */
const SLIDES_EACH = 7
/** How often the text names it, and how much its words are those of the report's title and headings. */
function worthOf({ report, title }: Outline, part: Part | undefined, caption: string): number {
  if (!part || part.role === 'annex' || part.role === 'about')
    return 0
  const name = nameIn(caption)
  const named = name === undefined ? 0 : report.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ text }) => text.includes(name)).length
  const topics = stemsOf([title, ...report.sections.map(section => section.title)].join(' '))
  const own = [...stemsOf(caption)]
  return 1 + Math.min(2, named) + (own.length === 0 ? 0 : own.filter(stem => topics.has(stem)).length / own.length)
}

/** A picture without a caption tells a room least. */
const UNCAPTIONED = 0.3

/** Quotations of a deck: more would speak for the paper. Below any table or picture, what they carry ranks them. */
const MOST_QUOTATIONS = 4
const IN_TALK = 2

const isQuotation = ({ bodies: [body] }: Exhibit): boolean => body?.form === 'quotation'

function quotationsOf({ report, parts }: Outline, { quotations, statements }: Analysis): Exhibit[] {
  const weights = new Map(statements.flatMap(({ refs, weight }) => refs.map(ref => [keyOf(ref), weight])))
  const argued = new Set(parts.filter(({ role }) => role !== 'annex' && role !== 'about').flatMap(({ sections }) => sections))
  return quotations.flatMap((quotation): Exhibit[] => {
    const [ref] = quotation.refs
    const line = report.sections[ref?.section ?? -1]?.paragraphs.find(({ number }) => number === ref?.paragraph)?.line
    return ref === undefined || line === undefined || !argued.has(ref.section) ? [] : [{ section: ref.section, line, worth: 0.1 + 0.8 * (weights.get(keyOf(ref)) ?? 0), bodies: [{ form: 'quotation', quotation }] }]
  }).sort((a, b) => b.worth - a.worth || a.line - b.line).slice(0, MOST_QUOTATIONS)
}

/** `pictures`: those at hand, by their address in the report. */
export function findExhibits(outline: Outline, analysis: Analysis, pictures: ReadonlyMap<string, string>): Exhibit[] {
  const { report, parts } = outline
  const partOf = (section: number): Part | undefined => parts.find(({ sections }) => sections.includes(section))
  const tables = tablesOf(report).map(({ section, line, pages, fitsTalk }): Exhibit => ({
    section, line, worth: fitsTalk ? worthOf(outline, partOf(section), pages[0]?.caption.text ?? '') : 0,
    bodies: pages.map(table => ({ form: 'table', table })),
  }))
  const figures = figurePages(report, pictures).map(({ section, line, figures: page }): Exhibit => ({
    section, line, worth: Math.max(...page.map(({ picture, caption }) => picture === undefined ? 0 : worthOf(outline, partOf(section), caption.text) * (caption.spot === undefined ? UNCAPTIONED : 1))),
    bodies: [{ form: 'figure', figures: page.map(figure => ({ ...figure, heading: outline.headings[section] ?? '' })) }],
  }))
  return [...tables, ...figures, ...quotationsOf(outline, analysis)].sort((a, b) => a.line - b.line)
}

/** The best of the parts that a talk of so many slides tells, as many as it carries. */
export function exhibitsForTalk({ exhibits }: Workshop, parts: readonly Part[], count: number): Exhibit[] {
  const told = new Set(parts.flatMap(({ sections }) => sections))
  const ranked = exhibits.filter(({ worth, section }) => worth > 0 && told.has(section)).toSorted((a, b) => b.worth - a.worth || a.line - b.line)
  const spoken = new Set(ranked.filter(isQuotation).slice(0, IN_TALK))
  return ranked.filter(exhibit => !isQuotation(exhibit) || spoken.has(exhibit)).slice(0, Math.floor(count / SLIDES_EACH))
}

/** Sentences that the exhibit shows itself; nothing else says them again. */
export const sentencesShown = ({ bodies }: Exhibit): SentenceRef[] => bodies.flatMap(body => body.form === 'quotation' ? body.quotation.refs : body.form === 'table' ? body.table.caption.refs : [])

/** What stands around the table or picture in its section: the last sentences before it and the first after it. */
function around(shop: Workshop, exhibit: Exhibit): Set<string> {
  const { section, line } = exhibit
  const paragraphs = shop.outline.report.sections[section]?.paragraphs ?? []
  const before = paragraphs.findLast(paragraph => paragraph.line < line)
  const after = paragraphs.find(paragraph => paragraph.line > line)
  const refs: SentenceRef[] = [
    ...before ? [{ section, paragraph: before.number, sentence: before.sentences.length - 1 }] : [],
    ...sentencesShown(exhibit),
    ...after ? [{ section, paragraph: after.number, sentence: 0 }] : [],
  ]
  return new Set(refs.sort(inOrder).map(keyOf))
}

const panelsOf = ({ bodies: [body] }: Exhibit): FigurePage[] => body?.form === 'figure' && body.figures.every(({ picture }) => picture === undefined) ? body.figures : []

/** Panels of pictures that are not at hand share pages across the sections of a part. */
export function withSharedPanels(exhibits: readonly Exhibit[]): Exhibit[] {
  return exhibits.reduce<Exhibit[]>((shared, exhibit) => {
    const last = shared.at(-1)
    const figures = [...last ? panelsOf(last) : [], ...panelsOf(exhibit)]
    const isShared = last !== undefined && panelsOf(last).length > 0 && panelsOf(exhibit).length > 0 && fitTogether(figures)
    return isShared ? [...shared.slice(0, -1), { ...last, bodies: [{ form: 'figure', figures }] }] : [...shared, exhibit]
  }, [])
}

const own = (text: string): Claim => ({ text, refs: [] })
const LEAD = { table: 'The paper sets this out in a table, of which every row leads back to its place there.', figure: 'The paper shows this in a picture; the words under it are the paper’s own.', quotation: 'The paper gives somebody else the word here; this is how it was said.' } as const

/** Words that they take, about. */
const WORDS_OF_LEAD = 20

/** A picture that is not at hand, with the sentence that speaks of it. */
function withSentence({ outline, analysis }: Workshop, body: Exhibit['bodies'][number]): SlideBody {
  const said = body.form === 'figure' ? spokenOf(outline, analysis, body.figures) : undefined
  return body.form === 'figure' && said ? { ...body, said } : body
}

/** Its slides in the talk. */
export function exhibitSlides(shop: Workshop, exhibit: Exhibit): UntimedSlide[] {
  const { report, parts, headings } = shop.outline
  const heading = headings[exhibit.section] ?? ''
  const part = parts.find(({ sections }) => sections.includes(exhibit.section))
  const said = speechOn(sentencesIn(report, [exhibit.section]), around(shop, exhibit))
  return exhibit.bodies.map((body, i): UntimedSlide => {
    const title = body.form === 'table' ? tableTitle(body.table, heading) : body.form === 'figure' ? figureTitle(body.figures, body.figures.every(figure => figure.heading === body.figures[0]?.heading) ? heading : part?.heading || heading) : quotationTitle(body.quotation)
    return {
      id: shop.name(`${body.form} ${title}`), title: { text: title, refs: [] }, part: part?.label ?? shortLabel(heading), backup: false, inBrief: false, body: withSentence(shop, body),
      notes: words => i === 0 ? [own(LEAD[body.form]), ...said(words - WORDS_OF_LEAD)] : [own('This is the next part of the same table.')],
    }
  })
}
