/** The addresses of a built deck, so that each can be a file and every static host opens it without rewrites. */
import type { DeckFacts, SlideFacts } from './facts.ts'

export interface Route {
  /** Relative to the deck's base, without slashes at its ends: `presenter/3`. */
  path: string
  /** The slide that it opens; absent on pages that show the whole deck. */
  slide?: SlideFacts
}

const wholeDeckRoutes = ['entry', 'overview', 'notes', 'presenter', 'presenter/print', 'print']

/** Every address of the deck but its base itself. `extra` are routes that the deck's `setup/routes.ts` adds. */
export function deckRoutes(facts: Pick<DeckFacts, 'slides'>, extra: readonly string[] = []): Route[] {
  const ofSlides = facts.slides.flatMap(slide => [
    { path: String(slide.no), slide },
    { path: `presenter/${slide.no}`, slide },
    ...(slide.alias === undefined ? [] : [{ path: slide.alias, slide }, { path: `presenter/${slide.alias}`, slide }]),
  ])
  return [...ofSlides, ...[...wholeDeckRoutes, ...extra].map(path => ({ path }))]
}

/** `briefings/japan` → `/briefings/japan/`; an address is cut down to its path. */
export function normalizeBase(base: string): string {
  const path = /^https?:\/\//.test(base) ? new URL(base).pathname : base
  const inner = path.split('/').filter(Boolean).join('/')
  return inner === '' ? '/' : `/${inner}/`
}

/** The number of the slide that a path under `base` opens; `undefined` when it opens none. */
export function slideOfPath(facts: Pick<DeckFacts, 'slides'>, base: string, path: string): number | undefined {
  if (!path.startsWith(base))
    return undefined
  const route = decodeURIComponent(path.slice(base.length)).replace(/\/$/, '')
  return route === '' ? 1 : facts.slides.find(slide => String(slide.no) === route || slide.alias === route)?.no
}
