/** The backup: what did not fit the talk, in the report's own order. */
import { fitsTitle } from '../../../model/title-lines.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { modalsOf } from '../../evidence/modals.ts'
import { saysAll } from '../language/titles.ts'
import type { Claim, Part, PlannedSlide, Remark, Statement } from '../types.ts'
import { bareHeading, shortLabel } from '../outline/roles.ts'
import { furtherAsks } from './asks.ts'
import { briefForBackup } from './brief.ts'
import { chronology, eventSlides } from './chronology.ts'
import { isBeside } from './cohesion.ts'
import { exhibitSlides, withSharedPanels } from './exhibits.ts'
import { worthShowing } from './for-backup.ts'
import { underLead } from './for-talk.ts'
import { backupNotes, methodNotes } from './frame.ts'
import { howKnown } from './how-known.ts'
import { headlinesOf, headlineWith, isWeakHeadline, type Headline, type Ranked } from './headline.ts'
import { asClaims, inOrder, keyOf, sentencesIn, timed, wordsOfNotes, type Spoken } from './notes.ts'
import { pagesOf, TITLE, titledOf } from './pages.ts'
import { claimsOf } from './points.ts'
import { headlineOfSection } from './section-headlines.ts'
import { sectionOf } from './stretches.ts'
import { isTurned, withTurns } from './turns.ts'
import type { Workshop } from './workshop.ts'

/** Words of all notes of the backup. */
const MOST_NOTES = 65_000

/** The sentences of a part that belong to each page: from its first statement to that of the next. */
function notesFor(spoken: readonly Spoken[], pages: readonly (readonly Statement[])[]): Claim[][] {
  const starts = pages.map(([first], i) => i === 0 ? undefined : first?.refs[0])
  return pages.map((_, i) => {
    const [from, to] = [starts[i], starts[i + 1]]
    return asClaims(spoken.filter(({ ref }) => (!from || inOrder(ref, from) >= 0) && (!to || inOrder(ref, to) < 0)))
  })
}

/** How strong a title must be, beside the best, that keeps the order of the report. */
const IN_ORDER = 0.4

/** What a title is worth that stands beside the other points of its page, with nothing that leans on it. */
const BESIDE = 0.2
const placed = ({ headline, value }: Ranked, able: readonly Statement[]): Ranked =>
  ({ headline, value: headline.titled.leaning.length === 0 && isBeside(headline.titled, able.filter(other => other !== headline.titled)) ? value * BESIDE : value })

/** The best of those that are good: in its place what leans on it can stand right under it, with nothing before both; or it is much better than all such. */
function headlineIn(able: readonly Statement[], isGood: (headline: Headline) => boolean): Headline | undefined {
  const ranked = headlinesOf(able, TITLE).filter(({ headline }) => isGood(headline)).map(one => placed(one, able)).toSorted((a, b) => b.value - a.value)
  const isOrdered = ({ headline: { title, titled } }: Ranked): boolean => titled.leaning.length === 0 || titled === able[0] || !saysAll(title.text, titled.text)
  const [best, ordered] = [ranked[0], ranked.find(isOrdered)]
  return (best && ordered && ordered.value >= best.value * IN_ORDER ? ordered : best)?.headline
}

/** Names that pages bear: that of their scenario; else a finding; else the heading, once; else the best there is. What was cut for it is said in full below. */
export function headed(statements: readonly Statement[], heading: string, taken: Set<string>, isScenario = false, toldInTalk: ReadonlySet<string> = new Set()): { title: Claim, points: Claim[] } {
  const isTaken = taken.has(heading)
  const all = withTurns(statements).flatMap(claimsOf)
  const able = isScenario ? [] : statements.filter(({ announces }, i) => !announces || i === 0).map(titledOf)
  // What the next sentence turns against is half of what is said.
  const isGood = (one: Headline): boolean => !isWeakHeadline(one) && !isTurned(one.titled)
  const free = headlineIn(able, one => !taken.has(one.title.text) && isGood(one)) ?? (isTaken ? headlineIn(able, ({ title }) => !taken.has(title.text)) : undefined)
  const headline = free ?? headlineWith(able, TITLE, 0, one => toldInTalk.has(one.title.text) && fitsTitle(`${one.title.text} (continued)`, TITLE) && isGood(one))
  if (headline) {
    const { title, titled } = headline
    const isSaid = saysAll(title.text, titled.text)
    const points = isSaid ? [...titled.isList ? underLead(titled.leaning) : titled.leaning, ...withTurns(statements.filter(statement => titledOf(statement) !== titled), titled).flatMap(claimsOf)] : all
    // A title alone is no page.
    if (points.length > 0) {
      taken.add(title.text)
      return { title, points }
    }
  }
  taken.add(heading)
  return { title: { text: heading, refs: [] }, points: all }
}

/** Room for which of several pages it is. */
const ONE_OF = ' (three of seven)'
/** Characters of a heading that is too long for a title. */
const SHORT_HEADING = 100
/** One that claims something, or has a figure, stands as it is: cut, it would need a passage. */
function asTitle(heading: string): string {
  const short = shortLabel(heading, SHORT_HEADING)
  return fitsTitle(`${heading}${ONE_OF}`, TITLE) || modalsOf(short).length > 0 || figuresOf(bareHeading(short)).length > 0 ? heading : short
}

/** The heading over a page: of its first section, or of another that no page bears yet; of a page of several, else the part’s. */
function headingOf({ outline: { headings } }: Workshop, part: Part, page: readonly Statement[], taken: ReadonlySet<string>): string {
  const sections = [...new Set(page.map(sectionOf))].flatMap(section => headings[section] || [])
  return asTitle((sections.length === 1 ? sections[0] : sections.find(heading => !taken.has(asTitle(heading)) && heading !== part.heading)) ?? (part.heading || part.label))
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

/** Names of what others wrote, in an annex. */
const REPRINTED = /\b(?:documents?|texts?|transcripts?|letters?|statements?|sources?|excerpts?|extracts?|translations?|interviews?|speech(?:es)?|quotations?|correspondence|submissions?|evidence)\b/iu

const annexTitle = ({ label }: Part, heading: string): string =>
  heading.startsWith(label) || modalsOf(heading).length > 0 || figuresOf(heading).length > 0 || !fitsTitle(`${label}: ${heading}${ONE_OF}`, TITLE) ? heading : `${label}: ${heading}`

/** `sections`: the part's own, and those before it that have no page. */
function partSlides(shop: Workshop, part: Part, sections: readonly number[], statements: readonly Statement[], taken: Set<string>): PlannedSlide[] {
  const { report } = shop.outline
  const pages = pagesOf(statements.map(briefForBackup))
  const notes = notesFor(sentencesIn(report, sections), pages)
  return pages.map((page, i) => {
    const heading = headingOf(shop, part, page, taken)
    const scenario = page[0]?.scenario
    // What others wrote, and the paper prints, is told under its name.
    const named = scenario && scenario.refs.length > 0 ? scenario : part.role === 'annex' && REPRINTED.test(heading) ? { text: annexTitle(part, heading), refs: [] } : headlineOver(shop, page, taken)
    const { title, points } = named ? { title: named, points: withTurns(page).flatMap(claimsOf) } : headed(page, heading, taken, scenario !== undefined, shop.headings)
    return {
      id: shop.name(title.text), title, part: shortLabel(heading), backup: true, inBrief: false,
      body: { form: 'points', points },
      notes: notes[i] ?? [],
    }
  })
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

const divider = (id: string, title: string, body: PlannedSlide['body'], notes: Claim[]): PlannedSlide => ({ id, title: { text: title, refs: [] }, part: 'Backup', backup: true, inBrief: false, body, notes })

/** Every part with what is left of it. Where nothing is left to show, the next part's notes say what stands there. */
function allParts(shop: Workshop): { slides: PlannedSlide[], starts: ReadonlyMap<Part, string> } {
  const shown = Map.groupBy(worthShowing(shop), sectionOf)
  const taken = new Set(shop.headings)
  const starts = new Map<Part, string>()
  let waiting: number[] = []
  const slides = shop.outline.parts.filter(({ role }) => role !== 'about').flatMap((part) => {
    const statements = part.sections.flatMap(section => shown.get(section) ?? [])
    const sections = [...waiting, ...part.sections]
    waiting = statements.length === 0 ? sections : []
    const own = [...partSlides(shop, part, sections, statements, taken), ...exhibitsLeft(shop, part.sections)]
    own.slice(0, 1).forEach(({ id }) => starts.set(part, id))
    return own
  })
  // After the last part, there is none to wait for; what slides show of it has notes of its own.
  const last = slides.findLastIndex(({ body }) => body.form === 'points')
  const whole = slides.map((slide, i) => i === last ? { ...slide, notes: [...slide.notes, ...asClaims(sentencesIn(shop.outline.report, waiting)).filter(shop.isFree)] } : slide)
  return { slides: whole, starts }
}

/** Words said to one of them, with what leads to it. */
const WORDS_ON_EXHIBIT = 80

/** Tables and pictures that the talk does not show. */
const exhibitsLeft = (shop: Workshop, sections: readonly number[]): PlannedSlide[] =>
  withSharedPanels(shop.exhibits.filter(exhibit => sections.includes(exhibit.section) && !shop.inTalk.has(exhibit))).flatMap(exhibit => exhibitSlides(shop, exhibit)).map(slide => ({ ...timed(slide, WORDS_ON_EXHIBIT), backup: true }))

/** Sections that no part of the backup holds: notes, and those with nothing but a table. */
function otherSections({ outline: { parts, report } }: Workshop): number[] {
  const held = new Set(parts.filter(({ role }) => role !== 'about').flatMap(({ sections }) => sections))
  return report.sections.flatMap((_, section) => held.has(section) ? [] : [section])
}

/** In order: dates, further recommendations, then every part with what is left of it. */
export function backupSlides(shop: Workshop, remarks: Remark[]): PlannedSlide[] {
  const asks = furtherAsks(shop)
  const events = chronology(shop)
  shop.use(events)
  events.forEach(event => shop.dated.add(event))
  const known = howKnown(shop)
  const { slides, starts } = allParts(shop)
  const ofParts = [...slides, ...exhibitsLeft(shop, otherSections(shop))]
  const onSlides = new Set(ofParts.flatMap(({ title, body }) => [...title.refs, ...body.form === 'points' ? body.points.flatMap(({ refs, under = [] }) => [...refs, ...under.flatMap(claim => claim.refs)]) : []]).map(keyOf))
  const isShown = ({ refs }: Claim): boolean => refs.some(ref => onSlides.has(keyOf(ref)))
  const content = limitNotes([...eventSlides(shop, events), ...asks, ...known, ...ofParts], isShown, remarks)
  // Each part that has pages leads to where they begin.
  const items = shop.outline.parts.filter(part => starts.has(part)).map(part => ({ heading: part.heading || part.label, slide: starts.get(part) }))
  return [...content.length > 0 ? [divider('backup', 'Backup: more of the paper', { form: 'agenda', items }, backupNotes())] : [], ...content, divider('method', 'How this draft was made', { form: 'sources' }, methodNotes())]
}
