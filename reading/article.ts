/** The article's plan: which slide heads it, which follow under which part, which are its appendix. */
import type { TitledSlide } from '../documents/deck-facts.ts'

export interface ArticlePart {
  /** The section that its slides name; empty where they name none. */
  name: string
  slides: TitledSlide[]
}

export interface ArticlePlan {
  /** The cover, whose title is the article's; absent where the deck begins without one. */
  cover: TitledSlide | undefined
  parts: ArticlePart[]
  appendix: TitledSlide[]
}

const sectionOf = ({ slide }: TitledSlide): string => String(slide.meta.slide.frontmatter.section ?? '')
const isCover = ({ no, backup, slide }: TitledSlide): boolean => no === 1 && !backup && (slide.meta.slide.frontmatter.layout ?? slide.meta.layout ?? 'cover') === 'cover'

/** Neighbours with one section make a part. */
export function planArticle(slides: readonly TitledSlide[]): ArticlePlan {
  const cover = slides.find(isCover)
  const parts: ArticlePart[] = []
  for (const slide of slides.filter(slide => !slide.backup && slide !== cover)) {
    const last = parts.at(-1)
    if (last?.name === sectionOf(slide))
      last.slides.push(slide)
    else
      parts.push({ name: sectionOf(slide), slides: [slide] })
  }
  return { cover, parts, appendix: slides.filter(slide => slide.backup) }
}

/** Where a slide stands in the article. */
export const placeOf = (no: number): string => `slide-${no}`

/** Where a link to a slide (its number or alias) leads in the article. */
export function placeOfLink(to: string, slides: readonly TitledSlide[]): string | undefined {
  const wanted = to.replace(/^\//, '')
  const found = slides.find(({ no, slide }) => String(no) === wanted || slide.meta.slide.frontmatter.routeAlias === wanted)
  return found && placeOf(found.no)
}
