/** The slides of the talk. */
import type { AgendaItem, Claim, Part, PartRole, SentenceRef, SlideBody, Statement, UntimedSlide } from '../types.ts'
import { isSentence } from '../language/dangling.ts'
import { titleFrom } from '../language/titles.ts'
import { bareHeading } from '../outline/roles.ts'
import { askedTableSlides } from './asked-tables.ts'
import { decisionSlides } from './asks.ts'
import { byWeight } from './choose.ts'
import { exhibitsForTalk, exhibitSlides, type Exhibit } from './exhibits.ts'
import { agendaNotes, bridge, coverNotes } from './frame.ts'
import { FEWEST, IN_BRIEF, conclusion, littleOfPart, partsWith, slidesOfPart, unusedIn } from './findings.ts'
import { isWeakTitle } from './headline.ts'
import { minute } from './minute.ts'
import { inOrder, keyOf, sentencesIn, talkNotes } from './notes.ts'
import { runsForTalk, runSlide, type Run } from './runs.ts'
import { share } from './stretches.ts'
import { isPair } from './turns.ts'
import type { Workshop } from './workshop.ts'

/** Words said to a slide that divides. */
const DIVIDING = 45
/** Slides of a part that an opener parts from others: fewer are better spent on findings. */
const SLIDES_A_PART = 4.5
/** Parts that a talk can hold; the others stand in the backup. */
const MOST_PARTS = 7

/** Characters of a statement that stands under a part's name. */
const CLAIM = 150

/** What the part argues, as one statement can say it. */
function claimOfPart(shop: Workshop, part: Part): Claim | undefined {
  const able = ({ text, isItem, isContrasted, leaning, scenario }: Statement): boolean => !isItem && !isContrasted && scenario === undefined && leaning.length === 0 && !isWeakTitle(text) && isSentence(text)
  const all = unusedIn(shop, part.sections)
  const isTurnedAgainst = (statement: Statement): boolean => statement.turnedBy !== undefined || all.some(other => isPair(statement, other))
  const [best] = all.filter(able).filter(statement => !isTurnedAgainst(statement)).sort(byWeight).flatMap(statement => titleFrom(statement, ({ length }) => length <= CLAIM) ?? [])
  return best && { text: `${best.text}.`, refs: best.refs }
}

function opener(shop: Workshop, part: Part, best: Claim | undefined): UntimedSlide {
  const carried = new Set(best?.refs.map(keyOf))
  return {
    id: shop.name(`part ${part.label}`), title: { text: part.heading || part.label, refs: [] }, part: part.label, backup: false, inBrief: false,
    body: { form: 'opener', claim: best },
    notes: () => [bridge(part), ...talkNotes(sentencesIn(shop.outline.report, part.sections), carried, DIVIDING)],
  }
}

/** What is asked and what is concluded, where the talk tells it after its parts. */
function closing({ outline }: Workshop, told: readonly Part[], asked: readonly UntimedSlide[], end: readonly UntimedSlide[]): AgendaItem[] {
  const itemOf = (role: PartRole, [first]: readonly UntimedSlide[], name: string): AgendaItem[] => {
    const part = outline.parts.find(one => one.role === role)
    return first === undefined || (part && told.includes(part)) ? [] : [{ heading: part ? part.heading || part.label : name, slide: first.id }]
  }
  return [...itemOf('recommendations', asked, 'What the paper asks for'), ...itemOf('conclusion', end, 'What the paper concludes')]
}

function agenda(items: readonly AgendaItem[]): UntimedSlide {
  return {
    id: 'agenda', title: { text: 'What the paper covers', refs: [] }, part: IN_BRIEF, backup: false, inBrief: false,
    body: { form: 'agenda', items: [...items] },
    notes: agendaNotes,
  }
}

const cover = (shop: Workshop): UntimedSlide => {
  const body: SlideBody = { form: 'cover', subtitle: shop.outline.subtitle }
  return { id: 'cover', title: { text: shop.outline.title, refs: [] }, part: 'Opening', backup: false, inBrief: true, body, notes: () => coverNotes(shop.outline) }
}

/** What a paper says before it begins is told in the minute already, and what was known before it argues least. */
const OPENING = 0.5
const BACKGROUND = /^(?:(?:the |historical |policy |theoretical )?(?:background|context|history|setting)|literature review|previous (?:research|work)|defin\p{L}+|terminology|how we got here)\b/iu

/** Findings that a summary counts off are the paper’s own choice. */
const isCounted = (statements: readonly Statement[]): boolean => statements.filter(({ series }) => series !== undefined).length >= LONG_SUMMARY - 1

function weightOf(shop: Workshop, part: Part): number {
  const left = unusedIn(shop, part.sections)
  const isOpening = part.role === 'introduction' || (part.role === 'summary' && !isCounted(left)) || BACKGROUND.test(bareHeading(part.heading))
  return left.sort(byWeight).slice(0, 16).reduce((sum, { weight }) => sum + weight, 0) * (isOpening ? OPENING : 1)
}

/** Statements of a summary that the minute cannot hold. */
const LONG_SUMMARY = 6

/** The parts that the talk tells, in their order: all, or the weightiest. One that has a timeline needs no more. */
function toldParts(shop: Workshop, runs: readonly Run[] = []): Part[] {
  const isEnough = (part: Part): boolean => runs.some(run => run.part === part) || unusedIn(shop, part.sections).length >= (part.role === 'summary' ? LONG_SUMMARY : 3)
  const body = partsWith(shop, 'body', 'recommendations', 'introduction', 'summary').filter(isEnough)
  const weights = new Map(body.map(part => [part, weightOf(shop, part)]))
  const chosen = new Set(body.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, MOST_PARTS))
  return body.filter(part => chosen.has(part))
}

/** Slides a part: its opener, where there is one, with what follows; a part without a finding is not told. */
interface Told { part: Part, slides: UntimedSlide[], claim: Claim | undefined, /** Its one slide says all that it has. */ isLittle?: boolean }

/** What introduces a paper is told in the minute: where other parts follow, no slide tells more of it under a mere name. */
const isInMinute = (part: Part, parts: readonly Part[]): boolean => part.role === 'introduction' && parts.some(({ role }) => role === 'body')

/** Share of its slots below which a talk has time for what says little. */
const SPARSE = 0.5
const isSparse = (told: readonly Told[], slots: number): boolean => count(told) < slots * SPARSE

/** Parts that say too little for a finding are told all the same, where the talk would leave most of its time unused. */
function withLittle(shop: Workshop, told: readonly Told[], slots: number): Told[] {
  if (!isSparse(told, slots))
    return [...told]
  return partsWith(shop, 'body', 'recommendations', 'introduction', 'summary').flatMap((part): Told[] => {
    const own = told.find(one => one.part === part)
    const isTold = own !== undefined && own.slides.length > 0
    return isTold || part.role !== 'body' ? [own ?? []].flat() : [{ part, claim: undefined, slides: littleOfPart(shop, part), isLittle: true }]
  })
}

/** Slots that one part cannot fill go to those that have more to say. A part of the talk has a finding, or a timeline. */
function tell(shop: Workshop, parts: readonly Part[], runs: readonly Run[], slots: number, opens: (part: Part) => boolean): Told[] {
  const shares = share(slots, parts.map(part => weightOf(shop, part)))
  const told = parts.map((part, i): Told => {
    // A part that says little needs all of it for its slide.
    const claim = opens(part) && unusedIn(shop, part.sections).length > FEWEST ? claimOfPart(shop, part) : undefined
    if (opens(part))
      shop.headings.add(bareHeading(part.heading))
    shop.use(claim ? [claim] : [])
    return { part, claim, slides: slidesOfPart(shop, part, shares[i] ?? 0, isInMinute(part, parts)) }
  })
  for (let left = slots - count(told), before = 0; left > 0 && left !== before; left = slots - count(told)) {
    before = left
    const weights = new Map(told.map(({ part }) => [part, weightOf(shop, part)]))
    for (const one of told.toSorted((a, b) => (weights.get(b.part) ?? 0) - (weights.get(a.part) ?? 0)))
      one.slides = inPlace([...one.slides, ...slidesOfPart(shop, one.part, Math.max(0, slots - count(told)), one.slides.length > 0 || isInMinute(one.part, parts))])
  }
  return withLittle(shop, told, slots).filter(({ part, slides }) => slides.length > 0 || runs.some(run => run.part === part))
}

const count = (told: readonly Told[]): number => told.reduce((sum, { slides }) => sum + slides.length, 0)

/** Where a slide's first statement stands. */
function placeOf({ title, body }: UntimedSlide): SentenceRef | undefined {
  const refs = [...title.refs, ...body.form === 'points' ? [...body.points, ...(body.contrast ?? []).map(({ claim }) => claim)].flatMap(point => point.refs) : []]
  return refs.sort(inOrder)[0]
}

/** In the order of what they show; the first stands in the cut. */
function inPlace(slides: readonly UntimedSlide[]): UntimedSlide[] {
  return slides.toSorted((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)]
    return first && second ? inOrder(first, second) : 0
  }).map((slide, i) => ({ ...slide, inBrief: i === 0 }))
}

/** A part's tables and pictures stand after the finding that comes before them in the report. */
function withExhibits(shop: Workshop, { part, slides }: Told, exhibits: readonly Exhibit[]): UntimedSlide[] {
  const all = [...slides]
  for (const exhibit of exhibits.filter(exhibit => part.sections.includes(exhibit.section) && !shop.inTalk.has(exhibit)).sort((a, b) => a.line - b.line)) {
    const next = all.findIndex((slide, i) => i > 0 && (placeOf(slide)?.section ?? -1) > exhibit.section)
    all.splice(next < 0 ? all.length : next, 0, ...exhibitSlides(shop, exhibit))
    shop.inTalk.add(exhibit)
  }
  return all
}

/** A part's timeline follows the finding that it belongs to. */
function withRuns(shop: Workshop, told: Told, runs: readonly Run[]): Told {
  const slides = [...told.slides]
  for (const run of runs.filter(({ part }) => part === told.part)) {
    const next = slides.findIndex((slide, i) => i > 0 && (placeOf(slide)?.section ?? -1) > run.section)
    slides.splice(next < 0 ? slides.length : next, 0, runSlide(shop, run))
  }
  return { ...told, slides }
}

/** A part opens with a slide of its own, or its first finding turns to it: a mere name opens no single slide. */
function opened(shop: Workshop, { part, claim, slides: [first, ...rest] }: Told, canOpen: boolean): UntimedSlide[] {
  if (!first)
    return []
  const turned: UntimedSlide = { ...first, notes: words => [bridge(part), ...first.notes(words)] }
  return canOpen && (claim !== undefined || rest.length > 0) ? [opener(shop, part, claim), first, ...rest] : [turned, ...rest]
}

/** Of the slots that a sparse talk leaves, by slides for each table and picture: about half show more of them. */
const ROOM_FOR_EXHIBITS = 3.5

/** Cover, minute, agenda, parts, recommendations, conclusion. */
export function talkSlides(shop: Workshop, most: number): UntimedSlide[] {
  // First of all, so that what stands in a row is not told in pieces.
  const runs = runsForTalk(shop, toldParts(shop), most)
  const [first, brief] = [cover(shop), minute(shop)]
  const decisions = decisionSlides(shop, most)
  const asked = decisions.length > 0 ? decisions : askedTableSlides(shop)
  const end = conclusion(shop)
  const parts = toldParts(shop, runs)
  const exhibits = exhibitsForTalk(shop, parts, most)
  const slots = most - 2 - brief.length - end.length - asked.length - exhibits.length - runs.length
  // What a paper says of itself needs no opener.
  const opens = ({ role }: Part): boolean => parts.length > 1 && slots >= parts.length * SLIDES_A_PART && role !== 'introduction' && role !== 'summary'
  const told = tell(shop, parts, runs, slots - parts.filter(opens).length, opens)
  const all = isSparse(told, slots) ? exhibitsForTalk(shop, told.map(({ part }) => part), most + (slots - count(told)) * ROOM_FOR_EXHIBITS) : exhibits
  // What belongs to a part that is not told is left for the backup.
  runs.filter(run => !told.some(({ part }) => part === run.part)).forEach(({ events }) => { shop.release(events) })
  const groups = told.map((one) => {
    const whole = withRuns(shop, one, runs)
    return opened(shop, { ...whole, slides: withExhibits(shop, whole, all) }, opens(one.part) && one.isLittle !== true)
  })
  const items = [...told.map(({ part }, i): AgendaItem => ({ heading: part.heading || part.label, slide: groups[i]?.[0]?.id })), ...closing(shop, told.map(({ part }) => part), asked, end)]
  const contents = told.length > 1 ? [agenda(items)] : []
  return [first, ...brief, ...contents, ...groups.flat(), ...asked, ...end]
}
