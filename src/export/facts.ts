/** What is known of a deck once Slidev has read it; made by `slidev-worker.ts`, used by every format. */

export interface SlideFacts {
  /** 1-based, as in the address. */
  no: number
  /** The title as plain text; `Slide 7` where the slide has none. */
  title: string
  /** `routeAlias` of the frontmatter: a second address. */
  alias?: string
  /** The note as Markdown, in the author's own words; empty where there is none. */
  note: string
  /** The same with its references as links. */
  linkedNote: string
  /** Kept for questions after the talk. */
  backup: boolean
  /** Ids of the passages and of the outside sources that it rests on. */
  passages: string[]
  sources: string[]
  /** `pages/04-act.md:31`, relative to the deck's folder. */
  place: string
}

export interface DeckFacts {
  /** The entry file, e.g. `slides.md`. */
  entry: string
  title: string
  description: string
  author: string
  /** BCP 47, e.g. `en`. */
  lang: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent when the headmatter names none. */
  date?: string
  keywords: string[]
  /** The social card as the headmatter has it (`seoMeta.ogImage`): a path or an address. */
  card?: string
  /** Size of a slide, in CSS pixels. */
  width: number
  height: number
  /** How the first slide looks, where it is a cover of ours: with a statute's Japanese name, or plain. */
  cover?: 'named' | 'plain'
  /** The only colour scheme, where the headmatter fixes one. */
  scheme?: 'light' | 'dark'
  slides: SlideFacts[]
  /** Folders the deck is made from: its own and its addons' (absolute). */
  roots: string[]
}

export { plainTitle } from '../../model/plain-title.ts'
