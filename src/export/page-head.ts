/** The head of a built page: Slidev's quotes the description twice, and knows no address of its own. */
import type { DeckFacts, SlideFacts } from './facts.ts'
import { metaPolicy } from './headers.ts'

export interface PageAddress {
  /** The deck's base path. */
  base: string
  /** Where the site will be public, e.g. `https://example.org`; without it, no absolute address is written. */
  origin?: string
  /** The route, relative to the base; empty for the deck's own page. */
  path: string
}

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function cardAddress(facts: DeckFacts, address: PageAddress): string | undefined {
  if (facts.card === undefined || /^https?:/.test(facts.card))
    return facts.card
  return (address.origin ?? '') + address.base + facts.card.replace(/^\.?\//, '')
}

/** Slidev's own icon comes from another host, and a relative one is lost on deeper routes. */
function localIcon(href: string, base: string): string {
  if (href.startsWith('data:'))
    return href
  return /^https?:/.test(href) ? 'data:,' : base + href.replace(/^\.?\//, '').replace(base.slice(1), '')
}

/** Names and contents of the head's `<meta>`s, in order. */
function metas(facts: DeckFacts, address: PageAddress, title: string): [attribute: 'name' | 'property', name: string, content: string][] {
  const card = cardAddress(facts, address)
  const all: [attribute: 'name' | 'property', name: string, content: string | undefined][] = [
    ['name', 'description', facts.description],
    ['name', 'author', facts.author],
    ['name', 'keywords', facts.keywords.join(', ')],
    ['property', 'og:type', 'website'],
    ['property', 'og:title', title],
    ['property', 'og:description', facts.description],
    ['property', 'og:url', address.origin && address.origin + address.base + address.path],
    ['property', 'og:image', card],
    ['name', 'twitter:card', card && 'summary_large_image'],
  ]
  return all.filter((meta): meta is ['name' | 'property', string, string] => !!meta[2])
}

/** The page's title: the slide's before the deck's, so that a shared link says what it opens. */
export function pageTitle(facts: DeckFacts, slide: SlideFacts | undefined): string {
  return slide === undefined || slide.no === 1 ? facts.title : `${slide.title} | ${facts.title}`
}

/** What is on a page before the deck is drawn: see `opening.ts`. */
export interface PageOpening { head: string, body: string }

/** Puts title, description, social card, language, security policy and what stands there at first into a page that Slidev built. */
export function withPageHead(html: string, facts: DeckFacts, address: PageAddress, slide?: SlideFacts, opening: PageOpening = { head: '', body: '' }): string {
  const title = pageTitle(facts, slide)
  const own = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(metaPolicy)}">`,
    ...metas(facts, address, title).map(([attribute, name, content]) => `<meta ${attribute}="${name}" content="${escapeAttribute(content)}">`),
    opening.head,
  ].filter(Boolean).join('\n')
  const bare = html
    .replace(/<meta (?:name="(?:description|author|keywords)"|property="(?:og|twitter|slidev):[^"]*"|http-equiv="Content-[^"]*")[^>]*>\n?/g, '')
    .replace(/<link rel="icon" href="([^"]*)">/g, (_, href: string) => `<link rel="icon" href="${localIcon(href, address.base)}">`)
  return bare
    .replace(/<body[^>]*>/, tag => tag + opening.body)
    .replace(/<html(?=[ >])/, tag => facts.scheme === undefined ? tag : `${tag} class="${facts.scheme}"`)
    .replace(/<html[^>]*>/, tag => /lang="/.test(tag) ? tag.replace(/lang="[^"]*"/, () => `lang="${escapeAttribute(facts.lang)}"`) : tag)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeAttribute(title)}</title>\n${own}`)
}
