/** What a document (handout, article) says of the deck as a whole, from its headmatter and its slides' frontmatter. */
import type { Slide } from '@slidev/client'
import { longDate } from '../model/dates.ts'
import { plainTitle } from '../model/plain-title.ts'

export interface DeckSummary {
  title: string
  /** The talk in a line or two. */
  summary: string
  author: string
  /** As a reader sees it; empty where the deck has none. */
  date: string
}

export interface TitledSlide {
  no: number
  title: string
  /** `Slide 7`, `Backup 3` */
  place: string
  /** `Slide 7 · The AI Act`, `Backup 3 · Record`. */
  label: string
  /** Its part of the talk, as its footer names it; may be empty. */
  part: string
  backup: boolean
  slide: Slide
}

const text = (value: unknown): string => typeof value === 'string' ? plainTitle(value) : ''

/** The first slide's frontmatter is the deck's headmatter. */
export function readDeck(slides: readonly Slide[]): DeckSummary {
  const first = slides[0]?.meta.slide
  const head = first?.frontmatter ?? {}
  return {
    title: text(head.title) || text(first?.title),
    summary: text(head.info),
    author: text(head.author),
    date: longDate(text(head.date)),
  }
}

export function readSlides(slides: readonly Slide[]): TitledSlide[] {
  let backups = 0
  return slides.map((slide) => {
    const { frontmatter, title } = slide.meta.slide
    const backup = frontmatter.backup === true
    backups += Number(backup)
    const place = backup ? `Backup ${backups}` : `Slide ${slide.no}`
    const section = text(frontmatter.section)
    return {
      no: slide.no,
      title: (slide.no === 1 ? '' : text(frontmatter.title) || text(title)) || place,
      part: section,
      place,
      label: [place, ...(section && !place.startsWith(section) ? [section] : [])].join(' · '),
      backup,
      slide,
    }
  })
}
