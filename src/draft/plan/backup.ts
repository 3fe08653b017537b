/** The backup: what did not fit the talk, in the report's own order. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { saysAll, shortened } from '../language/titles.ts'
import type { Report } from '../../report/types.ts'
import type { Claim, DatedEvent, Outline, Part, PlannedSlide, Remark, Statement } from '../types.ts'
import { shortLabel } from '../outline/roles.ts'
import { freeName } from './ask-titles.ts'
import { furtherAsks } from './asks.ts'
import { briefForBackup, briefForTalk } from './brief.ts'
import { byPlace, claimOf } from './choose.ts'
import { exhibitSlides, withSharedPanels } from './exhibits.ts'
import { evenChunk, EVENTS, heightOf, MOST_DATES } from './fit.ts'
import { backupNotes, methodNotes } from './frame.ts'
import { howKnown } from './how-known.ts'
import { headlineWith, isWeakHeadline } from './headline.ts'
import { asClaims, inOrder, keyOf, sentencesIn, wordsOfNotes, type Spoken } from './notes.ts'
import { pagesOf, TITLE } from './pages.ts'
import { headlineOfSection } from './section-headlines.ts'
import { sectionOf } from './stretches.ts'
import { isBound, withTurns } from './turns.ts'
import type { Workshop } from './workshop.ts'

/** Share of the report's words that slides may hold, and the most in all. */
const COVERAGE = 0.85
const MOST_WORDS = 11_000
/** Words of all notes of the backup. */
const MOST_NOTES = 65_000

/** Words of a point that the talk has told, where the backup goes on from it. */
const REMINDER = 14

/**
 * What leans on a point of the talk that had no room for it stands under that point again, said as briefly as it goes; where
 * that is in the words of the talk, as one point with the first that leans on it.
 */
function goesOn(statement: Statement, isFree: Workshop['isFree'], dated: ReadonlySet<string>): Statement[] {
  const { refs, leaning: [first, ...others] } = statement
  // What a timeline tells is told there.
  if (first === undefined || isFree(statement) || statement.isList || refs.some(ref => dated.has(keyOf(ref))) || ![first, ...others].some(isFree))
    return []
  const told = briefForTalk(statement).text
  const text = [shortened(statement.text, REMINDER, 'reasons'), statement.text].find(form => form !== undefined && form !== told)
  const point = text === undefined ? { text: `${told} ${first.text}`, refs: [...refs, ...first.refs], leaning: others } : { text }
  return [{ ...statement, ...point, words: countWords(point.text), turning: undefined }]
}

/** Words that are read at once on a page; each more is worth less, down to a least. */
const READ = 24
const A_WORD = 0.05
const LEAST_WORTH = 0.1

const worthAsReference = (statement: Statement): number =>
  statement.weight * Math.max(LEAST_WORTH, 1 - Math.max(0, briefForBackup(statement).words - READ) * A_WORD)

/** The weightiest of what is left, short ones first, within the words that slides may hold; in the report's order. */
function worthShowing({ bySection, isFree, isNew, dated, outline }: Workshop): Statement[] {
  const all = [...bySection.values()].flat()
  const onTimelines = new Set([...dated].flatMap(({ refs }) => refs).map(keyOf))
  const left = [...all.filter(isFree).filter(isNew), ...all.flatMap(statement => goesOn(statement, isFree, onTimelines))].sort((a, b) => worthAsReference(b) - worthAsReference(a))
  const total = outline.parts.reduce((sum, part) => sum + part.words, 0)
  let room = Math.min(Math.max(total * COVERAGE, 300), MOST_WORDS)
  const wordsOf = ({ words, leaning }: Statement): number => words + leaning.reduce((sum, { text }) => sum + countWords(text), 0)
  const shown = left.filter(statement => (room -= wordsOf(statement)) >= 0).sort(byPlace)
  // What only announces stands before what it announces, or in the notes.
  return shown.filter((statement, i) => !statement.announces || (shown[i + 1] !== undefined && isBound(statement, shown[i + 1] ?? statement)))
}

/** The sentences of a part that belong to each page: from its first statement to that of the next. */
function notesFor(spoken: readonly Spoken[], pages: readonly (readonly Statement[])[]): Claim[][] {
  const starts = pages.map(([first], i) => i === 0 ? undefined : first?.refs[0])
  return pages.map((_, i) => {
    const [from, to] = [starts[i], starts[i + 1]]
    return asClaims(spoken.filter(({ ref }) => (!from || inOrder(ref, from) >= 0) && (!to || inOrder(ref, to) < 0)))
  })
}

/** Names that pages bear: that of their scenario; else a finding; else the heading, once; else the best there is. What was cut for it is said in full below. */
export function headed(statements: readonly Statement[], heading: string, taken: Set<string>, isScenario = false): { title: Claim, points: Claim[] } {
  const isTaken = taken.has(heading)
  const all = withTurns(statements).map(claimOf)
  const headline = isScenario ? undefined : headlineWith(statements.filter(({ announces }, i) => !announces || i === 0), TITLE, 0, ({ title }) => !taken.has(title.text))
  if (headline && (isTaken || !isWeakHeadline(headline))) {
    const { title, titled } = headline
    const isSaid = saysAll(title.text, titled.text)
    const points = isSaid ? [...titled.leaning, ...withTurns(statements.filter(statement => statement !== titled), titled).map(claimOf)] : all
    // A title alone is no page.
    if (points.length > 0) {
      taken.add(title.text)
      return { title, points }
    }
  }
  taken.add(heading)
  return { title: { text: heading, refs: [] }, points: all }
}

/** The heading over a page: of its first section, or of another that no page bears yet; of a page of several, else the part’s. */
function headingOf({ outline: { headings } }: Workshop, part: Part, page: readonly Statement[], taken: ReadonlySet<string>): string {
  const sections = [...new Set(page.map(sectionOf))].flatMap(section => headings[section] || [])
  return (sections.length === 1 ? sections[0] : sections.find(heading => !taken.has(heading) && heading !== part.heading)) ?? (part.heading || part.label)
}

/** The headline that the report gives the section of a page, where no slide bears it. */
function headlineOver(shop: Workshop, page: readonly Statement[], taken: Set<string>): Claim | undefined {
  const sections = [...new Set(page.map(sectionOf))]
  const headline = sections.length === 1 ? headlineOfSection(shop.outline.report, sections[0] ?? -1, TITLE)?.title : undefined
  if (headline === undefined || taken.has(headline.text) || page.every(({ refs }) => refs.some(ref => headline.refs.some(own => keyOf(own) === keyOf(ref)))))
    return undefined
  taken.add(headline.text)
  return headline
}

/** `sections`: the part's own, and those before it that have no page. */
function partSlides(shop: Workshop, part: Part, sections: readonly number[], statements: readonly Statement[], taken: Set<string>): PlannedSlide[] {
  const { report } = shop.outline
  const pages = pagesOf(statements.map(briefForBackup))
  const notes = notesFor(sentencesIn(report, sections), pages)
  return pages.map((page, i) => {
    const heading = headingOf(shop, part, page, taken)
    const scenario = page[0]?.scenario
    const named = scenario && scenario.refs.length > 0 ? scenario : headlineOver(shop, page, taken)
    const { title, points } = named ? { title: named, points: withTurns(page).map(claimOf) } : headed(page, heading, taken, scenario !== undefined)
    return {
      id: shop.name(title.text), title, part: shortLabel(heading), backup: true, inBrief: false,
      body: { form: 'points', points },
      notes: notes[i] ?? [],
    }
  })
}

const DATES = 'Dates that the paper gives'
const yearOf = ({ when }: DatedEvent): string => /\b\d{4}\b/u.exec(when)?.[0] ?? ''

/** From which year to which a page of dates tells; a figure needs its sentence. */
function spanOf(events: readonly DatedEvent[], taken: Set<string>): Claim {
  const years = [...new Set([events[0], events.at(-1)].flatMap(event => event ? yearOf(event) : ''))]
  const [first, last] = years
  const names = years.includes('') ? [] : [last === undefined ? `${DATES}: ${first ?? ''}` : `${DATES}: ${first ?? ''} to ${last}`]
  const text = freeName([...names, DATES, `${DATES}, continued`], taken)
  return { text, refs: figuresOf(text).length > 0 ? events[0]?.refs ?? [] : [] }
}

function eventSlides(shop: Workshop, events: readonly DatedEvent[]): PlannedSlide[] {
  const sorted = events.toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : byPlace(a, b))
  const groups = evenChunk(sorted, ({ text }) => heightOf(text, EVENTS), EVENTS.space, MOST_DATES)
  const taken = new Set<string>()
  return groups.map(group => ({
    id: shop.name('chronology'), title: spanOf(group, taken),
    part: 'Chronology', backup: true, inBrief: false,
    body: { form: 'timeline', events: group },
    notes: [],
  }))
}

/** Notes end where there are enough of them: what slides show goes first, and what is cut then is told. */
function limitNotes(slides: readonly PlannedSlide[], isShown: (claim: Claim) => boolean, remarks: Remark[]): PlannedSlide[] {
  const isLong = slides.reduce((sum, { notes }) => sum + wordsOfNotes(notes), 0) > MOST_NOTES
  let room = MOST_NOTES
  const limited = slides.map((slide) => {
    const notes = isLong ? slide.notes.filter(note => !isShown(note)) : slide.notes
    room -= wordsOfNotes(notes)
    return { ...slide, notes: room >= 0 ? notes : [] }
  })
  if (room < 0)
    remarks.push({ rule: 'notes-cut', line: undefined, message: 'The report is so long that the last backup slides have no notes from it.' })
  return limited
}

const divider = (id: string, title: string, outline: Outline): PlannedSlide =>
  ({ id, title: { text: title, refs: [] }, part: 'Backup', backup: true, inBrief: false, body: id === 'backup' ? { form: 'agenda', items: outline.parts.map(({ heading, label }) => ({ heading: heading || label, slide: undefined })) } : { form: 'sources' }, notes: id === 'backup' ? backupNotes() : methodNotes() })

/** Every part with what is left of it. Where nothing is left to show, the next part's notes say what stands there. */
function allParts(shop: Workshop): PlannedSlide[] {
  const shown = Map.groupBy(worthShowing(shop), sectionOf)
  const taken = new Set(shop.headings)
  let waiting: number[] = []
  const slides = shop.outline.parts.filter(({ role }) => role !== 'about').flatMap((part) => {
    const statements = part.sections.flatMap(section => shown.get(section) ?? [])
    const sections = [...waiting, ...part.sections]
    waiting = statements.length === 0 ? sections : []
    return [...partSlides(shop, part, sections, statements, taken), ...exhibitsLeft(shop, part.sections)]
  })
  // After the last part, there is none to wait for; what slides show of it has notes of its own.
  const last = slides.findLastIndex(({ body }) => body.form === 'points')
  return slides.map((slide, i) => i === last ? { ...slide, notes: [...slide.notes, ...asClaims(sentencesIn(shop.outline.report, waiting)).filter(shop.isFree)] } : slide)
}

/** Tables and pictures that the talk does not show. */
const exhibitsLeft = (shop: Workshop, sections: readonly number[]): PlannedSlide[] =>
  withSharedPanels(shop.exhibits.filter(exhibit => sections.includes(exhibit.section) && !shop.inTalk.has(exhibit))).flatMap(exhibit => exhibitSlides(shop, exhibit, true))

/** Sections that no part of the backup holds: notes, and those with nothing but a table. */
function otherSections({ outline: { parts, report } }: Workshop): number[] {
  const held = new Set(parts.filter(({ role }) => role !== 'about').flatMap(({ sections }) => sections))
  return report.sections.flatMap((_, section) => held.has(section) ? [] : [section])
}

/** Dates that make a chronology worth a page, and as many as anybody reads. */
const FEWEST_EVENTS = 4
const MOST_EVENTS = 28

/** A sentence about what the one before it has told: `This …`, `It …`. */
const GOES_ON = /^(?:This|These|Those|That|It|Its|They|Their|He|His|She|Her|Such)\b/u

/** Whether the next sentence needs the event to be told before it: `The board bought a lamp. The lamp …`. */
function isNeeded({ sections }: Report, { refs: [ref], text }: DatedEvent): boolean {
  const next = ref && sections[ref.section]?.paragraphs.find(({ number }) => number === ref.paragraph)?.sentences[ref.sentence + 1]?.text
  const [, noun] = /^The (\p{Ll}{3,})\b/u.exec(next ?? '') ?? []
  return next !== undefined && (GOES_ON.test(next) || (noun !== undefined && new RegExp(`\\b${noun}\\b`, 'iu').test(text)))
}

/** Dated sentences of a section that tell one case. */
const CASE = 3

/** What the talk has not told, and what stands in its place without loss. A case is told where it belongs, as far as its section’s own pages tell it. */
function chronology(shop: Workshop): DatedEvent[] {
  const { analysis, isFree, outline: { report } } = shop
  const dated = Map.groupBy(analysis.events, sectionOf)
  const onPages = new Set(worthShowing(shop).flatMap(({ refs, leaning }) => [...refs, ...leaning.flatMap(claim => claim.refs)]).map(keyOf))
  const isOfCase = (event: DatedEvent): boolean => (dated.get(sectionOf(event))?.length ?? 0) >= CASE && event.refs.every(ref => onPages.has(keyOf(ref)))
  const left = analysis.events.filter(isFree).filter(event => !isNeeded(report, event) && !isOfCase(event))
  return left.length < FEWEST_EVENTS ? [] : left.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_EVENTS)
}

/** In order: dates, further recommendations, then every part with what is left of it. */
export function backupSlides(shop: Workshop, remarks: Remark[]): PlannedSlide[] {
  const asks = furtherAsks(shop)
  const events = chronology(shop)
  shop.use(events)
  events.forEach(event => shop.dated.add(event))
  const known = howKnown(shop)
  const ofParts = [...allParts(shop), ...exhibitsLeft(shop, otherSections(shop))]
  const onSlides = new Set(ofParts.flatMap(({ title, body }) => [...title.refs, ...body.form === 'points' ? body.points.flatMap(({ refs, under = [] }) => [...refs, ...under.flatMap(claim => claim.refs)]) : []]).map(keyOf))
  const isShown = ({ refs }: Claim): boolean => refs.some(ref => onSlides.has(keyOf(ref)))
  const content = limitNotes([...eventSlides(shop, events), ...asks, ...known, ...ofParts], isShown, remarks)
  return [...content.length > 0 ? [divider('backup', 'Backup: the rest of the paper', shop.outline)] : [], ...content, divider('method', 'How this draft was made', shop.outline)]
}
