/** Slides of findings: what each part finds, what the paper concludes. */
import { fitsTitle } from '../../../model/title-lines.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { isUnspaced } from '../language/words.ts'
import { isOpenRow } from '../language/questions.ts'
import { leadInto } from '../language/series.ts'
import { bareHeading } from '../outline/roles.ts'
import type { Part, Statement, UntimedSlide } from '../types.ts'
import { chooseSeries, chooseSlide, shownBy, type Chosen, type Label } from './choose.ts'
import { isDrawn, withContrast } from './contrasts.ts'
import { TALK } from './fit.ts'
import { byLength, headlineOf, isWeakHeadline, LEAST } from './headline.ts'
import { isFinding } from './how-known.ts'
import { keyOf, sentencesIn, speechOn } from './notes.ts'
import { byPlace, claimsOf } from './points.ts'
import { headlineOfSection } from './section-headlines.ts'
import { stretchesOf, type Stretch } from './stretches.ts'
import type { Workshop } from './workshop.ts'

/** Letters of average width in a title of two lines, and points under it. */
export const TITLE = 124
export const POINTS = 5
/** The paper in one minute has room for points alone. */
export const IN_BRIEF = 'In brief'
/** Statements that a finding needs, its title among them. */
export const FEWEST = 3
const carriedBy = (chosen: Chosen): Set<string> => new Set(shownBy(chosen).flatMap(({ refs }) => refs.map(keyOf)))

/** A finding with its points. What it shows is used up. */
export function finding(shop: Workshop, chosen: Chosen, place: { part: string, sections: readonly number[], inBrief?: boolean }): UntimedSlide {
  const id = shop.name(chosen.title.text)
  shop.headings.add(chosen.title.text)
  const { contrast, below = chosen.points } = place.part === IN_BRIEF ? {} : withContrast(shop, chosen.points) ?? {}
  if (contrast)
    shop.compared.add(id)
  shop.use(shownBy({ ...chosen, points: chosen.points.filter(point => below.includes(point) || isDrawn(contrast, point)) }))
  return {
    id, title: chosen.title, part: place.part, backup: false, inBrief: place.inBrief ?? false,
    body: { form: 'points', points: below.flatMap(claimsOf), ...contrast ? { contrast } : chosen.dense ? { dense: true } : {} },
    notes: speechOn(sentencesIn(shop.outline.report, place.sections), carriedBy(chosen)),
  }
}

export const partsWith = (shop: Workshop, ...roles: string[]): Part[] => shop.outline.parts.filter(part => roles.includes(part.role))

/** What only announces is no finding, and neither are questions, nor what holds only under words that are not shown, or of a mere picture. */
const isTold = (statement: Statement): boolean => !statement.announces && statement.isSupposed !== true && !statement.isLikened && !isOpenRow(statement)

/** What may still be told of some sections; how the paper knows is for the backup. */
export const unusedIn = (shop: Workshop, sections: readonly number[]): Statement[] =>
  sections.flatMap(section => shop.bySection.get(section) ?? []).filter(isTold).filter(shop.isFree).filter(shop.isNew).filter(isFinding(shop))

export function conclusion(shop: Workshop): UntimedSlide[] {
  const parts = partsWith(shop, 'conclusion')
  const sections = parts.flatMap(part => part.sections)
  const label = { text: 'What the paper concludes', least: LEAST }
  const headed = chooseSlide(unusedIn(shop, sections), TALK, POINTS, TITLE, label)
  // A title alone is no slide.
  const chosen = headed?.points.length === 0 ? chooseSlide(unusedIn(shop, sections), TALK, POINTS, 0, label) : headed
  return chosen && parts[0] ? [finding(shop, chosen, { part: parts[0].label, sections, inBrief: true })] : []
}

/** A finding is worth its title, if that is one, and its points. */
function worth({ title, titled, points, isSeries }: Chosen): number {
  const heading = isSeries ? Math.max(...points.map(({ weight }) => weight)) : titled && !isWeakHeadline({ title, titled }) ? titled.weight : 0
  return heading * 2 + points.reduce((sum, { weight, words }) => sum + weight * byLength(words), 0)
}

/** A heading that says enough to stand over points: four words, and no figure, which would need a passage. */
const isTelling = (heading: string): boolean => heading.split(' ').length >= 4 && fitsTitle(heading, TITLE) && figuresOf(heading).length === 0 && !heading.endsWith(':')

/** What a stretch can be called where no statement heads it: its section's heading, or the part's; or one of ours, which any statement is better than. */
function labelOf(shop: Workshop, part: Part, { section, series }: Stretch): Label | undefined {
  const [own, whole] = [shop.outline.headings[section] ?? '', part.heading].map(bareHeading)
  const free = (text: string | undefined): text is string => text !== undefined && isTelling(text) && !shop.headings.has(text)
  const verb = series !== undefined ? 'finds' : !isTelling(own ?? '') || own === shop.outline.title ? 'sets out' : undefined
  const told = part.role === 'summary' && verb !== undefined ? [`What the paper ${verb}`, `What else the paper ${verb}`].find(free) : undefined
  if (told !== undefined)
    return { text: told, least: LEAST, isTelling: true }
  const heading = [own, own === whole || own === undefined ? undefined : `${part.label.replace(/…$/u, '')}: ${own}`, whole].find(free)
  if (heading !== undefined)
    return { text: heading, least: LEAST, isTelling: heading === own }
  const name = own || whole || part.label
  const ours = isUnspaced(name) ? undefined : ['key points', 'further points', 'in more detail'].map(more => `${name}: ${more}`).find(free)
  return ours === undefined ? undefined : { text: ours, least: 0 }
}

/** What is asked has slides of its own; among recommendations, the findings are all else. */
function isNoAsk(shop: Workshop, { role }: Part): (statement: Statement) => boolean {
  const asked = new Set(role === 'recommendations' ? shop.analysis.asks.flatMap(({ refs }) => refs.map(keyOf)) : [])
  return ({ refs }) => !refs.some(ref => asked.has(keyOf(ref)))
}

/** What says of what the statements of a stretch are counted off: a statement, or the lead of their list. */
function leadOf({ isFree, outline: { report } }: Workshop, { series, statements: [first] }: Stretch): Statement | undefined {
  return series?.lead && isFree(series.lead) ? series.lead : first && leadInto(report, first)
}

/** The slide that a statement heads, where there is one. */
const headedOr = (label: Chosen | undefined, headed: Chosen | undefined): Chosen | undefined => headed?.titled && shownBy(headed).length >= FEWEST ? headed : label ?? headed

/** The little that a part says, where the talk has time for it: under its best statement, or its heading. */
export function littleOfPart(shop: Workshop, part: Part): UntimedSlide[] {
  const free = unusedIn(shop, part.sections).filter(isNoAsk(shop, part)).filter(({ scenario }) => scenario === undefined)
  const heading = bareHeading(part.heading)
  const label = heading === '' || shop.headings.has(heading) || figuresOf(heading).length > 0 ? undefined : { text: heading, least: LEAST }
  const headed = chooseSlide(free, TALK, POINTS, TITLE, label)
  // A title alone is no slide.
  const chosen = headed?.points.length === 0 ? chooseSlide(free, TALK, POINTS, 0, label) : headed
  return chosen && chosen.points.length > 0 ? [finding(shop, chosen, { part: part.label, sections: part.sections, inBrief: true })] : []
}

/** What a scenario tells, under its name; prose under a section’s own heading is for the backup, a list right below it is not. */
function ofScenario({ headings, outline }: Workshop, free: readonly Statement[], { scenario, section }: Stretch): Chosen[] {
  const heading = bareHeading(outline.headings[section] ?? '')
  const title = scenario && (scenario.refs.length > 0 ? scenario : free.every(({ isItem }) => isItem) && !headings.has(heading) && fitsTitle(heading, TITLE) && figuresOf(heading).length === 0 ? { text: heading, refs: [] } : undefined)
  const chosen = title && chooseSlide(free, TALK, POINTS, 0, { text: title.text, least: 1 })
  return chosen && chosen.points.length >= FEWEST ? [{ ...chosen, title, ...title.refs.length === 0 ? { isSeries: true } : {} }] : []
}

/** Telling words that such a title shares with what stands under it. */
const SHARED = 3

/** Under a mere name: a finding of the same section that no slide tells and that leads into the points: what stands after them, or in another section, is of something else. */
function headedByLead(shop: Workshop, part: Part, { stretch, chosen, free }: Told, told: ReadonlySet<string>): Chosen {
  if (chosen.titled || stretch.scenario)
    return chosen
  const about = new Set(chosen.points.flatMap(({ stems }) => [...stems]))
  const leads = unusedIn(shop, [stretch.section]).filter(isNoAsk(shop, part)).filter(statement => chosen.points.every(point => byPlace(statement, point) < 0))
    .filter(({ refs, stems, scenario }) => scenario === undefined && !refs.some(ref => told.has(keyOf(ref))) && [...stems].filter(stem => about.has(stem)).length >= SHARED)
  const titled = headlineOf(leads, TITLE, Infinity)?.titled
  return (titled && chooseSlide([titled, ...free.filter(statement => statement !== titled)], TALK, POINTS, TITLE, undefined, statement => statement === titled)) ?? chosen
}

/** Under the headline that the report gives a numbered section, where no slide bears it; what another tells heads only what would bear a mere number. */
function underHeadline(shop: Workshop, { stretch, free, chosen: { titled } }: Told): Chosen | undefined {
  const { title: headline, statement } = (stretch.scenario ? undefined : headlineOfSection(shop.outline.report, stretch.section, TITLE)) ?? {}
  const others = free.filter(({ refs }) => !refs.some(ref => headline?.refs.some(own => keyOf(own) === keyOf(ref))))
  if (!headline || !statement || shop.headings.has(headline.text) || (titled && !(shop.isFree(headline) && shop.isNew(statement))))
    return undefined
  const chosen = chooseSlide(others, TALK, POINTS, 0, { text: headline.text, least: 1 })
  if (!chosen || chosen.points.length < (titled ? FEWEST : FEWEST - 1))
    return undefined
  shop.use([statement])
  return { ...chosen, title: headline }
}

interface Told { stretch: Stretch, order: number, chosen: Chosen, free: Statement[] }

type Named = Pick<Chosen, 'title' | 'titled' | 'isSeries'>

/** Whether a slide tells a finding, or counts off what its heading names. */
const isHeaded = ({ title, titled, isSeries }: Named): boolean => titled !== undefined || title.refs.length > 0 || isSeries === true

/** Under a mere name stands only what a part has instead of any other slide; the backup tells the rest. */
export function withoutNames<T extends { chosen: Named }>(told: readonly T[], isPartTold: boolean): T[] {
  const found = told.filter(({ chosen }) => isHeaded(chosen))
  return found.length > 0 || isPartTold ? found : told.slice(0, 1)
}

/** The title, or a name of its own: two stretches of one section cannot bear one. */
function named(shop: Workshop, part: Part, { stretch, chosen }: Told): Chosen[] {
  const title = chosen.title.refs.length > 0 || stretch.scenario ? chosen.title : { text: labelOf(shop, part, stretch)?.text ?? '', refs: [] }
  if (title.refs.length === 0)
    shop.headings.add(title.text)
  return title.text === '' ? [] : [{ ...chosen, title }]
}

/** The best stretches of a part, in its order. `isPartTold`: it has a slide already. */
export function slidesOfPart(shop: Workshop, part: Part, slots: number, isPartTold = false): UntimedSlide[] {
  const best = stretchesOf(part, shop.bySection, slots)
    .flatMap((stretch, order): Told[] => {
      const free = stretch.statements.filter(isTold).filter(shop.isFree).filter(shop.isNew).filter(isFinding(shop)).filter(isNoAsk(shop, part))
      const label = labelOf(shop, part, stretch)
      if (stretch.scenario)
        return ofScenario(shop, free, stretch).flatMap(chosen => [{ stretch, order, chosen, free }])
      const counted = stretch.series && free.length >= FEWEST ? chooseSeries(free, leadOf(shop, stretch), TALK, TITLE, label?.text) : undefined
      // What is counted off under a bare name is better headed by the best of it.
      const chosen = counted?.titled ? counted : headedOr(counted, chooseSlide(free, TALK, POINTS, TITLE, label))
      return chosen && shownBy(chosen).length >= FEWEST ? [{ stretch, order, chosen, free }] : []
    })
    .sort((a, b) => worth(b.chosen) - worth(a.chosen) || a.order - b.order).slice(0, slots).sort((a, b) => a.order - b.order)
  const told = new Set(best.flatMap(({ chosen }) => [...carriedBy(chosen)]))
  const headed = best.map((one): Told => {
    const chosen = underHeadline(shop, one) ?? headedByLead(shop, part, one, told)
    carriedBy(chosen).forEach(key => told.add(key))
    return { ...one, chosen }
  })
  return withoutNames(headed, isPartTold).flatMap(one => named(shop, part, one).map(chosen => ({ chosen, section: one.stretch.section })))
    .map(({ chosen, section }, i) => finding(shop, chosen, { part: part.label, sections: [section], inBrief: i === 0 }))
}
