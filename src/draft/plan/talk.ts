/** The slides of the talk. */
import type { Ask, Claim, Part, PlannedSlide, SlideBody, Statement } from '../types.ts'
import { byWeight, chooseSlide, type Chosen } from './choose.ts'
import { DECISIONS, heightOf, LEAST_DECISION, TALK } from './fit.ts'
import { agendaNotes, bridge, coverNotes, padded } from './frame.ts'
import { keyOf, sentencesIn, talkNotes, wordsOfNotes } from './notes.ts'
import { share, stretchesOf, type Stretch } from './stretches.ts'
import type { Workshop } from './workshop.ts'

/** Words said to a slide: the check wants 60 to 130, and 30 for those that divide. */
const LEAST = 60
const LEAST_DIVIDING = 30
const DIVIDING = 45
const TITLE = 100
const POINTS = 4
/** Parts that a talk can hold; the others stand in the backup. */
const MOST_PARTS = 7

export const claimOf = ({ text, refs }: Statement): Claim => ({ text, refs })

function carriedBy({ titled, points }: Chosen): Set<string> {
  return new Set([titled, ...points].flatMap(({ refs }) => refs.map(keyOf)))
}

function notesFor(shop: Workshop, chosen: Chosen, sections: readonly number[], before: readonly Claim[]): Claim[] {
  const room = shop.wordsASlide - wordsOfNotes(before)
  return padded([...before, ...talkNotes(sentencesIn(shop.outline.report, sections), carriedBy(chosen), room)], LEAST, wordsOfNotes)
}

/** A finding with its points. What it shows is used up. */
function finding(shop: Workshop, chosen: Chosen, place: { part: string, sections: readonly number[], before?: readonly Claim[], inBrief?: boolean }): PlannedSlide {
  shop.use(chosen.titled, ...chosen.points)
  return {
    id: shop.name(chosen.title.text), title: chosen.title, part: place.part, backup: false, inBrief: place.inBrief ?? false,
    body: { form: 'points', points: chosen.points.map(claimOf) },
    notes: notesFor(shop, chosen, place.sections, place.before ?? []),
  }
}

const partsWith = (shop: Workshop, ...roles: string[]): Part[] => shop.outline.parts.filter(part => roles.includes(part.role))
const unusedIn = (shop: Workshop, sections: readonly number[]): Statement[] => sections.flatMap(section => shop.bySection.get(section) ?? []).filter(shop.isFree)

/** The paper in one minute: from what it says of itself first and last. */
function minute(shop: Workshop): PlannedSlide[] {
  const own = partsWith(shop, 'summary', 'introduction', 'conclusion').flatMap(part => part.sections)
  const sections = unusedIn(shop, own).length >= 3 ? own : shop.outline.parts.flatMap(part => part.sections)
  const chosen = chooseSlide(unusedIn(shop, sections), TALK, POINTS, TITLE)
  return chosen ? [finding(shop, chosen, { part: 'In brief', sections, inBrief: true })] : []
}

function conclusion(shop: Workshop): PlannedSlide[] {
  const parts = partsWith(shop, 'conclusion')
  const sections = parts.flatMap(part => part.sections)
  const chosen = chooseSlide(unusedIn(shop, sections), TALK, POINTS, TITLE)
  return chosen && parts[0] ? [finding(shop, chosen, { part: parts[0].label, sections, inBrief: true })] : []
}

const worth = (chosen: Chosen | undefined): number => chosen ? chosen.titled.weight * 2 + chosen.points.reduce((sum, { weight }) => sum + weight, 0) : 0

/** The best stretches of a part, in its order. */
function slidesOfPart(shop: Workshop, part: Part, slots: number): PlannedSlide[] {
  const free = (stretch: Stretch): Statement[] => stretch.statements.filter(shop.isFree)
  const best = stretchesOf(part, shop.bySection)
    .map((stretch, order) => ({ stretch, order, value: worth(chooseSlide(free(stretch), TALK, POINTS, TITLE)) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.order - b.order).slice(0, slots).sort((a, b) => a.order - b.order)
  return best.flatMap(({ stretch }, i) => {
    const chosen = chooseSlide(free(stretch), TALK, POINTS, TITLE)
    return chosen ? [finding(shop, chosen, { part: part.label, sections: [stretch.section], before: i === 0 ? [bridge(part.label)] : [], inBrief: i === 0 })] : []
  })
}

function opener(shop: Workshop, part: Part): PlannedSlide {
  const [best] = unusedIn(shop, part.sections).sort(byWeight)
  const carried = new Set(best?.refs.map(keyOf))
  return {
    id: shop.name(`part ${part.label}`), title: { text: part.heading || part.label, refs: [] }, part: part.label, backup: false, inBrief: false,
    body: { form: 'opener', claim: undefined },
    notes: padded([bridge(part.label), ...talkNotes(sentencesIn(shop.outline.report, part.sections), carried, DIVIDING)], LEAST_DIVIDING, wordsOfNotes),
  }
}

function agenda(shop: Workshop, parts: readonly Part[], openers: ReadonlyMap<Part, PlannedSlide>): PlannedSlide {
  return {
    id: 'agenda', title: { text: 'What the paper covers', refs: [] }, part: 'In brief', backup: false, inBrief: false,
    body: { form: 'agenda', items: parts.map(part => ({ label: part.heading || part.label, slide: openers.get(part)?.id })) },
    notes: agendaNotes(),
  }
}

/** What the deciders are asked to do, as far as a slide holds it. */
export function asksThatFit(asks: readonly Ask[], most = 5): Ask[] {
  let used = 0
  return asks.filter(({ decision }) => (used += Math.max(LEAST_DECISION, heightOf(decision, DECISIONS))) <= DECISIONS.space).slice(0, most)
}

function recommendations(shop: Workshop): PlannedSlide[] {
  const asks = asksThatFit(shop.asks.toSorted((a, b) => b.weight - a.weight))
  if (asks.length < 2)
    return []
  const ordered = shop.asks.filter(ask => asks.includes(ask))
  shop.useAsks(asks)
  const carried = new Set(asks.flatMap(ask => ask.refs.map(keyOf)))
  const sections = [...new Set(asks.flatMap(ask => ask.refs.map(ref => ref.section)))]
  return [{
    id: 'recommendations', title: { text: 'What the paper asks for, and of whom', refs: [] }, part: 'Recommendations', backup: false, inBrief: true,
    body: { form: 'recommendations', asks: ordered },
    notes: padded(talkNotes(sentencesIn(shop.outline.report, sections), carried, shop.wordsASlide), LEAST, wordsOfNotes),
  }]
}

const cover = (shop: Workshop): PlannedSlide => {
  const body: SlideBody = { form: 'cover', subtitle: shop.outline.subtitle }
  return { id: 'cover', title: { text: shop.outline.title, refs: [] }, part: 'Opening', backup: false, inBrief: true, body, notes: coverNotes(shop.outline) }
}

const weightOf = (shop: Workshop, part: Part): number => unusedIn(shop, part.sections).sort(byWeight).slice(0, 16).reduce((sum, { weight }) => sum + weight, 0)

/** The parts that the talk tells, in their order: all, or the weightiest. */
function toldParts(shop: Workshop): Part[] {
  const body = partsWith(shop, 'body', 'recommendations', 'introduction', 'summary').filter(part => unusedIn(shop, part.sections).length >= 3)
  const chosen = new Set(body.toSorted((a, b) => weightOf(shop, b) - weightOf(shop, a)).slice(0, MOST_PARTS))
  return body.filter(part => chosen.has(part))
}

/** Cover, minute, agenda, parts, recommendations, conclusion. */
export function talkSlides(shop: Workshop, count: number): PlannedSlide[] {
  const [first, brief, end] = [cover(shop), minute(shop), conclusion(shop)]
  const asked = recommendations(shop)
  const parts = toldParts(shop)
  const slots = count - 2 - brief.length - end.length - asked.length
  const withOpeners = parts.length > 1 && slots >= parts.length * 3
  const shares = share(slots - (withOpeners ? parts.length : 0), parts.map(part => weightOf(shop, part)))
  const openers = new Map(withOpeners ? parts.map(part => [part, opener(shop, part)]) : [])
  const told = parts.flatMap((part, i) => [...(openers.has(part) ? [openers.get(part)].flatMap(slide => slide ?? []) : []), ...slidesOfPart(shop, part, shares[i] ?? 0)])
  const contents = parts.length > 1 ? [agenda(shop, parts, openers)] : []
  return [first, ...brief, ...contents, ...told, ...asked, ...end]
}

