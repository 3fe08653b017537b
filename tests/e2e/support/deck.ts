/** A deck as its author wrote it, with the addresses at which it is served. */
import { loadDeck } from '../../../src/deck/load.ts'
import type { Slide } from '../../../src/evidence/deck.ts'
import { GALLERY, ROOT, readSite } from './site.ts'
import type { Entry } from './site.ts'

export interface DeckUnderTest {
  entry: Entry
  /** Ends with a slash. */
  url: string
  slides: Slide[]
  /** Slides of the talk, backup aside. */
  talk: Slide[]
  /** The slide's address at a click. */
  at: (slide: Slide | number, clicks?: number) => string
  presenterAt: (slide: Slide, clicks?: number) => string
}

const loaded = new Map<Entry, Promise<Slide[]>>()

function slidesOf(entry: Entry): Promise<Slide[]> {
  const known = loaded.get(entry)
  if (known)
    return known
  const slides = loadDeck(ROOT, entry).then(({ deck }) => deck?.slides ?? [])
  loaded.set(entry, slides)
  return slides
}

export async function openDeck(entry: Entry = 'slides.md'): Promise<DeckUnderTest> {
  const site = readSite()
  const built = site.decks.find(deck => deck.facts.entry.endsWith(entry))
  const slides = await slidesOf(entry)
  if (!built || slides.length !== built.facts.slides.length)
    throw new Error(`${entry} as built is not ${entry} as it is now`)
  return deckAt(new URL(built.base, site.url).href, entry, slides)
}

/** The deck of `tests/fixtures/gallery`. */
export async function openGallery(): Promise<DeckUnderTest> {
  const { deck } = await loadDeck(GALLERY, 'slides.md')
  return deckAt(readSite().gallery, 'slides.md', deck?.slides ?? [])
}

function deckAt(url: string, entry: Entry, slides: Slide[]): DeckUnderTest {
  const query = (clicks: number): string => clicks > 0 ? `?clicks=${clicks}` : ''
  return {
    entry, url, slides,
    talk: slides.filter(slide => !slide.backup),
    at: (slide, clicks = 0) => `${url}${typeof slide === 'number' ? slide : slide.number}${query(clicks)}`,
    presenterAt: (slide, clicks = 0) => `${url}presenter/${slide.number}${query(clicks)}`,
  }
}

/** Clicks that the slide takes, as its frontmatter says. */
export const clicksOf = (slide: Slide): number => Number(slide.frontmatter.clicks ?? 0)

/** The slide with this alias. */
export function byAlias(deck: DeckUnderTest, alias: string): Slide {
  return slideWhere(deck, slide => slide.frontmatter.routeAlias === alias, `the alias "${alias}"`)
}

/** The first slide that shows this component. */
export function withComponent(deck: DeckUnderTest, component: string): Slide {
  return slideWhere(deck, slide => slide.tags.some(tag => tag.name === component), `<${component}>`)
}

export function slideWhere(deck: DeckUnderTest, fits: (slide: Slide) => boolean, what: string): Slide {
  const slide = deck.slides.find(fits)
  if (!slide)
    throw new Error(`no slide of ${deck.entry} has ${what}`)
  return slide
}

/** `slide 7 "Its title"`, for failures. */
export const nameOf = (slide: Slide): string => `slide ${slide.number} (${slide.file}:${slide.line})`
