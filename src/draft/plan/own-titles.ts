/** What holds for all slides of a deck: no title is said again under it, and no two are alike. */
import { figuresOf } from '../../evidence/figures.ts'
import { modalsOf } from '../../evidence/modals.ts'
import { capitalise } from '../language/words.ts'
import type { Claim, PlannedSlide, SlideBody } from '../types.ts'
import { bareHeading } from '../outline/roles.ts'
import { inWords } from './exhibit-titles.ts'

const bare = (text: string): string => text.replace(/[.:;]$/u, '')

/** What begins with a word for what stands before it. */
const TAKES_UP = /^[“"‘(]*(?:It|Its|They|Their|He|She|His|Her|This|These|That|Those|Such|But|Yet|However)\b/u

/** The points without one that the title says: what stands under it comes in its place, or first, right under the title, where it takes that up; and of `Name: sentence` under its name the sentence. */
export function unrepeated(points: readonly Claim[], title: string): Claim[] {
  const named = `${bare(title)}: `
  const said = points.find(point => bare(point.text) === bare(title))
  const isFirst = TAKES_UP.test(said?.under?.[0]?.text ?? '')
  const left = (said && isFirst ? [said, ...points.filter(point => point !== said)] : points).flatMap((point): Claim[] => bare(point.text) === bare(title) ? point.under ?? [] : point.text.startsWith(named) ? [{ ...point, text: capitalise(point.text.slice(named.length)) }] : [point])
  return left.length > 0 ? left : [...points]
}

/** A heading with a figure is the report’s own only as it stands; without its number, it is a name. */
const isFixed = ({ title: { text, refs } }: PlannedSlide): boolean => refs.length === 0 && (figuresOf(bareHeading(text)).length > 0 || modalsOf(text).length > 0)

const KINDS: Partial<Record<SlideBody['form'], string>> = { table: 'the table', figure: 'the picture' }

/** A table or picture that bears only its section’s name says what it is, where a page of text has that name. */
function withKind(slide: PlannedSlide, slides: readonly PlannedSlide[]): PlannedSlide {
  const { title: { text, refs }, body } = slide
  const kind = KINDS[body.form]
  return kind !== undefined && !isFixed(slide) && slides.some(other => other.body.form === 'points' && other.title.text === text) ? { ...slide, title: { text: `${bareHeading(text)}: ${kind}`, refs } } : slide
}

/** Names that pages of the backup share, with which of them it is; after a slide of the talk of that name, they go on. */
export function withOwnTitles(slides: readonly PlannedSlide[]): PlannedSlide[] {
  const named = slides.map(slide => withKind(slide, slides))
  const inTalk = new Set(named.filter(({ backup }) => !backup).map(({ title }) => title.text))
  const shared = Map.groupBy(named.filter(slide => slide.backup && !isFixed(slide)), ({ title }) => title.text)
  return named.map((slide) => {
    const pages = shared.get(slide.title.text)
    const at = pages?.indexOf(slide) ?? -1
    if (!pages || at < 0 || (pages.length === 1 && !inTalk.has(slide.title.text)))
      return slide
    const part = pages.length === 1 ? undefined : inWords(at + 1, pages.length)
    return { ...slide, title: { text: `${slide.title.refs.length > 0 ? slide.title.text : bareHeading(slide.title.text)} (${part ?? 'continued'})`, refs: slide.title.refs } }
  })
}

/** Both. */
export const tidied = (slides: readonly PlannedSlide[]): PlannedSlide[] => withOwnTitles(slides).map(slide =>
  slide.body.form === 'points' && slide.title.refs.length > 0 ? { ...slide, body: { ...slide.body, points: unrepeated(slide.body.points, slide.title.text) } } : slide)
