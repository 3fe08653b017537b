/** What a claim rests on, and the figures and modals that come with it. */
import type { OutsideSource } from '../../model/evidence.ts'
import { unseenToSpace, withoutEscapes } from '../../model/markdown-text.ts'
import type { Claim, Dossier, Slide } from './deck.ts'
import { figuresOf } from './figures.ts'
import { modalsOf } from './modals.ts'

/** Ids of passages and of outside sources. */
export interface Support {
  passages: ReadonlySet<string>
  sources: ReadonlySet<string>
}

/** What prose on the slide may rest on: all that the slide cites, in frontmatter, by mark or through its exhibits. */
export function slideSupport(slide: Slide): Support {
  const rows = slide.exhibits.flatMap(exhibit => exhibit.rows)
  return {
    passages: new Set([...slide.evidence, ...slide.cites].map(named => named.id).concat(rows.flatMap(row => row.evidence))),
    sources: new Set([...slide.sources, ...slide.cites].map(named => named.id)
      .concat(rows.flatMap(row => row.sources), slide.editorNotes.flatMap(note => note.sources))),
  }
}

/** What the notes may rest on: all that the slide does, and what they name themselves. */
export function noteSupport(slide: Slide): Support {
  const { passages, sources } = slideSupport(slide)
  const own = slide.noteCites.map(cite => cite.id)
  return { passages: new Set([...passages, ...own]), sources: new Set([...sources, ...own]) }
}

/** The outside sources that the slide shows as such: in an editor's note, or by a component's marked rows. */
export function visibleSources(slide: Slide): Set<string> {
  const rows = slide.exhibits.flatMap(exhibit => exhibit.rows)
  return new Set([...slide.editorNotes.flatMap(note => note.sources), ...rows.flatMap(row => row.sources)])
}

const sourcesOf = (dossier: Dossier, ids: ReadonlySet<string>): OutsideSource[] =>
  dossier.data.evidence.sources.filter(source => ids.has(source.id))

/** Figures of the report's own title, date and short name: every slide may give them, as they stand. */
export function reportFigures(dossier: Dossier): readonly string[] {
  const { title, subtitle = '', short, date } = dossier.data.evidence.report
  return figuresOf([title, subtitle, short, date].join(' \n '))
}

/** As a slide shows it: without control characters, white space folded; whether in capitals makes no other heading of it. */
const shown = (text: string): string => unseenToSpace(withoutEscapes(text)).replace(/\s+/g, ' ').trim().toLowerCase()

/** Headings of the report, and the deck's short names for them that hold no figure or modal of their own. */
function headingsOf({ data, lock }: Dossier): ReadonlySet<string> {
  const { passages, sections } = data.evidence
  const headings = [...passages.map(passage => passage.section), ...lock?.headings ?? []]
  const saysNoMore = ([heading, label]: [string, string]): boolean =>
    figuresOf(label).every(figure => figuresOf(heading).includes(figure)) && modalsOf(label).every(modal => modalsOf(heading).includes(modal))
  const labels = Object.entries(sections).filter(([heading, label]) => headings.includes(heading) && saysNoMore([heading, label])).map(([, label]) => label)
  return new Set([...headings, ...labels].map(shown))
}

const known = new WeakMap<Dossier, ReadonlySet<string>>()

/** Characters with which the beginning of a heading is known as such; fewer where it ends at a colon. */
const BEGINNING = 10

/** What turns the beginning of a heading into something else. */
const LIMITS = /\b(?:not|never|no|nor|unless|except|if|without|only)\b/u

/** What ends a label cut to fit, and what tells a part from an earlier one of its name: `Costs…`, `Costs (ii)`. */
const LABEL_END = /\s*(?:…|…? \((?:[ivx]{1,4}|further)\))$/u

/** `Easing of Requirements`, of `2. Easing of Requirements in the Act`: a heading cut to fit, with or without `…`. */
function isCutHeading(text: string, headings: ReadonlySet<string>): boolean {
  const beginning = text.replace(LABEL_END, '')
  const isName = (heading: string): boolean => heading.startsWith(`${beginning}:`)
  return [...headings].some((heading) => {
    const bare = heading.replace(/^[\divxlc]+(?:\.\d+)*[.):]?\s+/u, '')
    return [heading, bare].some(one => (beginning.length >= BEGINNING || isName(one)) && one.startsWith(beginning) && !/^[\p{L}\p{N}]/u.test(one.slice(beginning.length)) && !LIMITS.test(one.slice(beginning.length)))
  })
}

/** What a slide says in its own name: a heading of the report that stands there as it is claims nothing, nor does one cut to fit at the margin. */
export function claimsOf(dossier: Dossier, slide: Slide): Claim[] {
  const headings = known.get(dossier) ?? headingsOf(dossier)
  known.set(dossier, headings)
  const { section } = slide.frontmatter
  const label = typeof section === 'string' && isCutHeading(shown(section), headings) ? shown(section) : undefined
  return slide.claims.filter(({ text }) => !headings.has(shown(text)) && shown(text) !== label)
}

/** Figures of the passages, as locked. */
export function passageFigures(dossier: Dossier, ids: ReadonlySet<string>): string[] {
  return [...ids].flatMap(id => dossier.lock?.passages[id]?.figures ?? [])
}

/** Figures of the outside sources: of what they say, their title and date. */
export function sourceFigures(dossier: Dossier, ids: ReadonlySet<string>): string[] {
  return sourcesOf(dossier, ids).flatMap(source => figuresOf([source.says, source.title, source.date ?? ''].join(' \n ')))
}

/**
 * Whether all passages cited are locked, so that what they hold is known. One that is unknown or gone is
 * reported as such; to report its figures too would say the same again.
 */
export function isSettled(dossier: Dossier, support: Support): boolean {
  const outside = new Set(dossier.data.evidence.sources.map(source => source.id))
  return [...support.passages].every(id => outside.has(id) || dossier.lock?.passages[id] !== undefined)
}

/** All figures that the support holds. */
export function supportFigures(dossier: Dossier, support: Support): string[] {
  return [...passageFigures(dossier, support.passages), ...sourceFigures(dossier, support.sources)]
}

/** Modals of the passages, as locked. */
export function passageModals(dossier: Dossier, ids: ReadonlySet<string>): string[] {
  return [...ids].flatMap(id => dossier.lock?.passages[id]?.modals ?? [])
}

/** The slides of all decks. */
export function slidesOf(dossier: Dossier): Slide[] {
  return dossier.decks.flatMap(deck => deck.slides)
}

/** `slides.md 4, 7; brief.md 3`: the slides that lean on a passage. */
export function leaningOn(dossier: Dossier, id: string): string {
  const perDeck = dossier.decks.map((deck) => {
    const numbers = deck.slides.filter(slide => noteSupport(slide).passages.has(id)).map(slide => slide.number)
    return numbers.length > 0 ? `${deck.entry} ${numbers.join(', ')}` : ''
  })
  return perDeck.filter(Boolean).join('; ') || 'none'
}
