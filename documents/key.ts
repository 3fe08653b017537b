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
  /** `Slide 14 b`, `Backup 7 c` */
  cited: string[]
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

/** Sections in the order of the paper, outside sources in the order in which slides cite them. */
export function sourceKey(slides: readonly CitingSlide[], evidence: Evidence): SourceKey {
  const used = new Set(slides.flatMap(({ cited }) => [...cited.passages, ...cited.unmarked]))
  const passages = evidence.passages.filter(({ id }) => used.has(id))
  const order = [...Object.keys(evidence.sections), ...passages.map(({ section }) => section)]
  const sections = [...new Set(order)].flatMap((heading): KeySection[] => {
    const [first] = passages.filter(({ section }) => section === heading).sort(byPlaceInSection)
    return first ? [{ name: sectionName(heading, evidence), heading, href: passageUrl(first, evidence.report.url) }] : []
  })
  const signs = slides.flatMap(({ place, cited }) => cited.sources.map((id, i) => ({ id, sign: `${place} ${sourceLetter(i + 1)}` })))
  const sources = [...new Set(signs.map(({ id }) => id))].flatMap((id): KeySource[] => {
    const source = evidence.sources.find(candidate => candidate.id === id)
    return source ? [{ source, cited: signs.filter(sign => sign.id === id).map(({ sign }) => sign) }] : []
  })
  return { sections, sources }
}
