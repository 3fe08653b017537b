/** The source line's text: passages grouped by section, and by paragraph, table or picture. */
import type { Passage } from '../model/evidence.ts'
import { byPlaceInSection, holderSign } from '../model/passage-place.ts'

/** Characters of names for which the line has room, and what a section takes besides. */
const ROOM = 230
const BESIDE = 20
/** Bounds of a section's name, in characters. */
const LEAST = 28
const MOST = 64

/** Characters that a section's name may have where the line names so many. */
export const nameRoom = (sections: number): number => Math.min(MOST, Math.max(LEAST, Math.floor(ROOM / Math.max(1, sections)) - BESIDE))

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
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 8)).replace(/(?:\s(?:an?|and|as|at|by|for|from|in|of|on|or|the|to|with))+$/, '').replace(/[\s:,—-]+$/, '')}…`
}

/** Groups in order of first mention, places and numbers in theirs. `names` has short names by heading; `room` is a name's in characters. */
export function sourceGroups(passages: readonly (Passage & { n: number })[], names: Readonly<Record<string, string>>, room = LEAST): SourceGroup[] {
  const sections = [...new Set(passages.map(passage => passage.section))]
  return sections.map((section) => {
    const own = passages.filter(passage => passage.section === section)
    const places = [...new Set(own.toSorted(byPlaceInSection).map(holderSign))]
    return {
      section: shorten(names[section] ?? section, room),
      places: places.map(place => ({
        place,
        passages: own.filter(passage => holderSign(passage) === place).map(({ id, n }) => ({ id, n })).sort((a, b) => a.n - b.n),
      })),
    }
  })
}
