/** Slides of findings: the paper in a minute, what each part finds, what the paper concludes. */
import { figuresOf } from '../../evidence/figures.ts'
import { overlap, stemsOf } from '../language/words.ts'
import { bareHeading } from '../outline/roles.ts'
import type { Claim, Part, PlannedSlide, Statement } from '../types.ts'
import { chooseSlide, claimOf, shownBy, type Chosen } from './choose.ts'
import { TALK } from './fit.ts'
import { isWeakTitle } from './headline.ts'
import { isFinding } from './how-known.ts'
import { keyOf, sentencesIn, talkNotes } from './notes.ts'
import { stretchesOf, type Stretch } from './stretches.ts'
import type { Workshop } from './workshop.ts'

const TITLE = 100
const POINTS = 5
/** Statements that a finding needs, its title among them. */
const FEWEST = 3
const carriedBy = (chosen: Chosen): Set<string> => new Set(shownBy(chosen).flatMap(({ refs }) => refs.map(keyOf)))

function notesFor(shop: Workshop, chosen: Chosen, sections: readonly number[]): Claim[] {
  return talkNotes(sentencesIn(shop.outline.report, sections), carriedBy(chosen), shop.wordsASlide)
}

/** A finding with its points. What it shows is used up. */
function finding(shop: Workshop, chosen: Chosen, place: { part: string, sections: readonly number[], inBrief?: boolean }): PlannedSlide {
  shop.use(shownBy(chosen))
  return {
    id: shop.name(chosen.title.text), title: chosen.title, part: place.part, backup: false, inBrief: place.inBrief ?? false,
    body: { form: 'points', points: chosen.points.map(claimOf) },
    notes: notesFor(shop, chosen, place.sections),
  }
}

export const partsWith = (shop: Workshop, ...roles: string[]): Part[] => shop.outline.parts.filter(part => roles.includes(part.role))

/** What may still be told of some sections; how the paper knows is for the backup. */
export const unusedIn = (shop: Workshop, sections: readonly number[]): Statement[] =>
  sections.flatMap(section => shop.bySection.get(section) ?? []).filter(shop.isFree).filter(isFinding(shop))

const MINUTE = 'The paper in one minute'
/** Share of a title's words that the report's own name holds, where it can stand for the whole. */
const OWN_NAME = 0.25

/** The paper in one minute: from what it says of itself first and last. */
export function minute(shop: Workshop): PlannedSlide[] {
  const own = partsWith(shop, 'summary', 'introduction', 'conclusion').flatMap(part => part.sections)
  const all = shop.outline.parts.flatMap(part => part.sections)
  const sections = unusedIn(shop, own).length >= 3 ? own : all
  const candidates = unusedIn(shop, sections)
  const name = stemsOf(`${shop.outline.title} ${shop.outline.subtitle ?? ''}`)
  const chosen = chooseSlide(candidates, TALK, POINTS, TITLE, MINUTE)
  const isThesis = chosen?.titled && overlap(stemsOf(chosen.title.text), name) >= OWN_NAME
  const best = isThesis ? chosen : chooseSlide(candidates, TALK, POINTS, 0, MINUTE)
  return best ? [finding(shop, best, { part: 'In brief', sections, inBrief: true })] : []
}

export function conclusion(shop: Workshop): PlannedSlide[] {
  const parts = partsWith(shop, 'conclusion')
  const sections = parts.flatMap(part => part.sections)
  const chosen = chooseSlide(unusedIn(shop, sections), TALK, POINTS, TITLE, 'What the paper concludes')
  return chosen && parts[0] ? [finding(shop, chosen, { part: parts[0].label, sections, inBrief: true })] : []
}

/** A finding is worth its title, if that is one, and its points. */
function worth({ title, titled, points }: Chosen): number {
  return (titled && !isWeakTitle(title.text) ? titled.weight * 2 : 0) + points.reduce((sum, { weight }) => sum + weight, 0)
}

/** A heading that says enough to stand over points: four words, and no figure, which would need a passage. */
const isTelling = (heading: string): boolean => heading.split(' ').length >= 4 && heading.length <= TITLE && figuresOf(heading).length === 0 && !heading.endsWith(':')

/** What a stretch can be called where no statement heads it: its section's heading, or the part's. */
function labelOf(shop: Workshop, part: Part, { section }: Stretch): string | undefined {
  const [own, whole] = [shop.outline.report.sections[section]?.title ?? '', part.heading].map(bareHeading)
  return [own, own === whole ? undefined : `${whole}: ${own}`, whole].find(heading => heading !== undefined && isTelling(heading) && !shop.headings.has(heading))
}

/** The best stretches of a part, in its order. */
export function slidesOfPart(shop: Workshop, part: Part, slots: number): PlannedSlide[] {
  const best = stretchesOf(part, shop.bySection, slots)
    .flatMap((stretch, order) => {
      const chosen = chooseSlide(stretch.statements.filter(shop.isFree).filter(isFinding(shop)), TALK, POINTS, TITLE, labelOf(shop, part, stretch))
      return chosen && shownBy(chosen).length >= FEWEST ? [{ stretch, order, chosen }] : []
    })
    .sort((a, b) => worth(b.chosen) - worth(a.chosen) || a.order - b.order).slice(0, slots).sort((a, b) => a.order - b.order)
  return best.filter(({ chosen: { title } }) => title.refs.length > 0 || (!shop.headings.has(title.text) && shop.headings.add(title.text)))
    .map(({ stretch, chosen }, i) => finding(shop, chosen, { part: part.label, sections: [stretch.section], inBrief: i === 0 }))
}
