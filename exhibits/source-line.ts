/** The source line's text: passages grouped by section, and by paragraph, table or picture. */
import type { Passage } from '../model/evidence.ts'
import { byPlaceInSection, holderSign } from '../model/passage-place.ts'

/** Longest section name, in characters, where the deck gives no short one. */
const SECTION_ROOM = 28

export interface SourceGroup {
  /** The section's short name. */
  section: string
  /** `place`: `¶2`, `table 1`, `figure 2`. */
  places: { place: string, passages: { id: string, n: number }[] }[]
}

/** Cuts at a word, with an ellipsis, to at most `max` characters. */
export function shorten(text: string, max: number): string {
  if (text.length <= max)
    return text
  const cut = text.slice(0, max - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 8)).replace(/[\s:,—-]+$/, '')}…`
}

/** Groups in order of first mention, places and numbers in theirs. `names` has short names by heading. */
export function sourceGroups(passages: readonly (Passage & { n: number })[], names: Readonly<Record<string, string>>): SourceGroup[] {
  const sections = [...new Set(passages.map(passage => passage.section))]
  return sections.map((section) => {
    const own = passages.filter(passage => passage.section === section)
    const places = [...new Set(own.toSorted(byPlaceInSection).map(holderSign))]
    return {
      section: names[section] ?? shorten(section, SECTION_ROOM),
      places: places.map(place => ({
        place,
        passages: own.filter(passage => holderSign(passage) === place).map(({ id, n }) => ({ id, n })).sort((a, b) => a.n - b.n),
      })),
    }
  })
}
