/** The backup: what did not fit the talk, in the report's own order. */
import type { DatedEvent, Outline, Part, PlannedSlide, Remark, Statement } from '../types.ts'
import { titleFrom } from '../language/titles.ts'
import { shortLabel } from '../outline/roles.ts'
import { byPlace, byWeight } from './choose.ts'
import { BACKUP, chunk, heightOf, rowHeight, TABLE } from './fit.ts'
import { backupNotes, methodNotes, padded } from './frame.ts'
import { asClaims, inOrder, sentencesIn, wordsOfNotes } from './notes.ts'
import { asksThatFit, claimOf } from './talk.ts'
import type { Workshop } from './workshop.ts'

const LEAST = 20
const TITLE = 112
const POINTS = 7
/** Share of the report's words that slides may hold, and the most in all. */
const COVERAGE = 0.7
const MOST_WORDS = 11_000
/** Words of all notes of the backup. */
const MOST_NOTES = 45_000

/** The weightiest of what is left, within the words that slides may hold; in the report's order. */
function worthShowing({ bySection, isFree, outline }: Workshop): Statement[] {
  const left = [...bySection.values()].flat().filter(isFree).sort(byWeight)
  const total = outline.parts.reduce((sum, part) => sum + part.words, 0)
  let room = Math.min(Math.max(total * COVERAGE, 300), MOST_WORDS)
  return left.filter(({ words }) => (room -= words) >= 0).sort(byPlace)
}

/** The sentences from where this slide begins to where the next does: all that the report says there. */
function notesBetween(shop: Workshop, section: number, from: Statement | undefined, to: Statement | undefined): ReturnType<typeof asClaims> {
  const [start, end] = [from?.refs[0], to?.refs[0]]
  return asClaims(sentencesIn(shop.outline.report, [section])
    .filter(({ ref }) => (!start || inOrder(ref, start) >= 0) && (!end || inOrder(ref, end) < 0)))
}

/** The statement that heads the page, and those below it. */
function headed(statements: readonly Statement[], heading: string): { title: PlannedSlide['title'], points: readonly Statement[] } {
  const ranked = statements.toSorted(byWeight)
  const best = statements.length > 1 ? ranked.find(statement => titleFrom(statement, TITLE)?.text.length === statement.text.replace(/\.$/, '').length) : undefined
  const title = best && titleFrom(best, TITLE)
  return title ? { title, points: statements.filter(statement => statement !== best) } : { title: { text: heading, refs: [] }, points: statements }
}

function sectionSlides(shop: Workshop, part: Part, section: number, statements: readonly Statement[]): PlannedSlide[] {
  const heading = shop.outline.report.sections[section]?.title ?? part.label
  const groups = chunk(statements, ({ text }) => heightOf(text, BACKUP), BACKUP.space, POINTS)
  return groups.map((group, i) => {
    const { title, points } = headed(group, heading)
    const notes = notesBetween(shop, section, i === 0 ? undefined : group[0], groups[i + 1]?.[0])
    return {
      id: shop.name(title.text), title, part: shortLabel(heading), backup: true, inBrief: false,
      body: { form: 'points', points: points.map(claimOf) },
      notes: padded(notes, LEAST, wordsOfNotes),
    }
  })
}

function eventSlides(shop: Workshop, events: readonly DatedEvent[]): PlannedSlide[] {
  const sorted = events.toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : inOrder(a.ref, b.ref))
  const groups = chunk(sorted, event => rowHeight([event.when, event.text], [0.18, 0.82]), TABLE.space, 7)
  return groups.map((group, i) => ({
    id: shop.name('chronology'), title: { text: i === 0 ? 'Dates that the paper gives' : 'Dates that the paper gives, continued', refs: [] },
    part: 'Chronology', backup: true, inBrief: false,
    body: { form: 'timeline', events: group },
    notes: padded([], LEAST, wordsOfNotes),
  }))
}

function askSlides(shop: Workshop): PlannedSlide[] {
  const slides: PlannedSlide[] = []
  for (let left = shop.asks.filter(ask => !shop.isAsked(ask)); left.length > 0; left = left.filter(ask => !shop.isAsked(ask))) {
    const asks = asksThatFit(left)
    shop.useAsks(asks.length > 0 ? asks : left.slice(0, 1))
    if (asks.length > 0)
      slides.push({ id: shop.name('further recommendations'), title: { text: 'What else the paper asks for', refs: [] }, part: 'Recommendations', backup: true, inBrief: false, body: { form: 'recommendations', asks }, notes: padded([], LEAST, wordsOfNotes) })
  }
  return slides
}

/** Notes end where there are enough of them; what is cut is told. */
function limitNotes(slides: readonly PlannedSlide[], remarks: Remark[]): PlannedSlide[] {
  let room = MOST_NOTES
  const limited = slides.map((slide) => {
    room -= wordsOfNotes(slide.notes)
    return room >= 0 ? slide : { ...slide, notes: padded([], LEAST, wordsOfNotes) }
  })
  if (room < 0)
    remarks.push({ rule: 'notes-cut', line: undefined, message: 'The report is so long that the last backup slides have no notes from it.' })
  return limited
}

const divider = (id: string, title: string, outline: Outline): PlannedSlide =>
  ({ id, title: { text: title, refs: [] }, part: 'Backup', backup: true, inBrief: false, body: id === 'backup' ? { form: 'agenda', items: outline.parts.map(({ heading, label }) => ({ label: heading || label, slide: undefined })) } : { form: 'sources' }, notes: id === 'backup' ? backupNotes() : methodNotes() })

/** In order: dates, further recommendations, then every section with what is left of it. */
export function backupSlides(shop: Workshop, remarks: Remark[]): PlannedSlide[] {
  const asks = askSlides(shop)
  const shown = new Map<number, Statement[]>()
  for (const statement of worthShowing(shop)) {
    const section = statement.refs[0]?.section ?? -1
    shown.set(section, [...shown.get(section) ?? [], statement])
  }
  const events = shop.analysis.events.filter(event => event.weight > 0)
  const ofSections = shop.outline.parts.flatMap(part => part.sections.flatMap(section => sectionSlides(shop, part, section, shown.get(section) ?? [])))
  const chronology = events.length >= 4 ? eventSlides(shop, events.toSorted((a, b) => b.weight - a.weight).slice(0, 28)) : []
  const content = limitNotes([...chronology, ...asks, ...ofSections], remarks)
  return [...content.length > 0 ? [divider('backup', 'Backup: the rest of the paper', shop.outline)] : [], ...content, divider('method', 'How this draft was made', shop.outline)]
}
