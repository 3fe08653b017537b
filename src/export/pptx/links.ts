/** Where links lead in a file of its own: to its slides, or to the web. */
import type { DeckFacts } from '../facts.ts'
import type { Link } from './draw-text.ts'

export interface LinkContext {
  facts: Pick<DeckFacts, 'slides'>
  /** Numbers of the slides in the file, in order. */
  numbers: readonly number[]
  /** Where the deck is served while it is drawn, and where it will be public. */
  deckUrl: string
  publicUrl?: string
}

/** A slide's number by what names it in an address: `7`, or its alias. */
const numberOf = (name: string, { slides }: Pick<DeckFacts, 'slides'>): number | undefined =>
  slides.find(({ no, alias }) => String(no) === name || alias === name)?.no

/** Links of a slide (`href` as it stands there) as links of the file; undefined where nothing would be found. */
export function linkResolver({ facts, numbers, deckUrl, publicUrl }: LinkContext): (href: string) => Link | undefined {
  return (href) => {
    const url = URL.parse(href.startsWith('#') ? href.slice(1) : href, deckUrl)
    if (!url || !/^https?:$/.test(url.protocol))
      return undefined
    if (!url.href.startsWith(deckUrl))
      return url.origin === new URL(deckUrl).origin ? undefined : { url: url.href }
    const path = url.href.slice(deckUrl.length)
    const place = numbers.indexOf(numberOf(path.replace(/[/?#].*$/, ''), facts) ?? -1)
    return place !== -1 ? { slide: place + 1 } : publicUrl === undefined ? undefined : { url: new URL(path, publicUrl).href }
  }
}
