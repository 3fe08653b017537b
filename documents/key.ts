/** Sources in full: what the short names of sections stand for, and every outside source with its address and where it is cited. Pure. */
import { passageUrl } from '../model/anchor.ts'
import type { Evidence, OutsideSource } from '../model/evidence.ts'
import { byPlaceInSection } from '../model/passage-place.ts'
import { sourceLetter } from '../model/source-letter.ts'
import { sectionName } from './sources.ts'
import type { Cited } from './sources.ts'

export interface KeySection {
  /** Its name on slides and in lists. */
  name: string
  /** Its heading in the paper. */
  heading: string
  /** Opens the paper at the section’s first passage that is cited. */
  href: string | undefined
}

export interface KeySource {
  source: OutsideSource
  /** `Slides 14 b, 16 a; Backup 7 c` */
  cited: string
}

export interface SourceKey {
  sections: KeySection[]
  sources: KeySource[]
}

/** A slide as the key names it, with what it cites. */
export interface CitingSlide {
  place: string
  cited: Cited
}

/** Places of one kind together: `Slide 14 b`, `Slide 16 a` → `Slides 14 b, 16 a`. */
function placesInShort(places: readonly string[]): string {
  const split = places.map(place => /^(\S+) (.*)$/.exec(place)?.slice(1) ?? ['', place])
  return [...new Set(split.map(([kind]) => kind))].map((kind) => {
    const numbers = split.flatMap(([other, number]) => other === kind ? number ?? [] : [])
    return `${kind}${kind === 'Slide' && numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`.trim()
  }).join('; ')
}

/** Sections whose name is not their heading, in the order of the paper; outside sources in the order in which slides cite them, then those that slides only list. */
export function sourceKey(slides: readonly CitingSlide[], evidence: Evidence): SourceKey {
  const used = new Set(slides.flatMap(({ cited }) => [...cited.passages, ...cited.unmarked]))
  const passages = evidence.passages.filter(({ id }) => used.has(id))
  const order = [...Object.keys(evidence.sections), ...passages.map(({ section }) => section)]
  const sections = [...new Set(order)].flatMap((heading): KeySection[] => {
    const [first] = passages.filter(({ section }) => section === heading).sort(byPlaceInSection)
    return first && evidence.sections[heading] !== heading ? [{ name: sectionName(heading, evidence), heading, href: passageUrl(first, evidence.report.url) }] : []
  })
  const lettered = slides.flatMap(({ place, cited }) => cited.sources.map((id, i) => ({ id, sign: `${place} ${sourceLetter(i + 1)}` })))
  const listed = slides.flatMap(({ place, cited: { listed = [] } }) => listed.filter(id => !lettered.some(other => other.id === id)).map(id => ({ id, sign: place })))
  const signs = [...lettered, ...listed]
  const sources = [...new Set(signs.map(({ id }) => id))].flatMap((id): KeySource[] => {
    const source = evidence.sources.find(candidate => candidate.id === id)
    return source ? [{ source, cited: placesInShort(signs.filter(sign => sign.id === id).map(({ sign }) => sign)) }] : []
  })
  return { sections, sources }
}
