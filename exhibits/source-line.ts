/** The source line's text: passages grouped by section and paragraph. */
import type { Passage } from '../model/evidence.ts'

/** Longest section name, in characters, where the deck gives no short one. */
const SECTION_ROOM = 28

export interface SourceGroup {
  /** The section's short name. */
  section: string
  paragraphs: { paragraph: number, passages: { id: string, n: number }[] }[]
}

/** Cuts at a word, with an ellipsis, to at most `max` characters. */
export function shorten(text: string, max: number): string {
  if (text.length <= max)
    return text
  const cut = text.slice(0, max - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 8)).replace(/[\s:,—-]+$/, '')}…`
}

/** Groups in order of first mention, paragraphs and numbers in theirs. `names` has short names by heading. */
export function sourceGroups(passages: readonly (Passage & { n: number })[], names: Readonly<Record<string, string>>): SourceGroup[] {
  const sections = [...new Set(passages.map(passage => passage.section))]
  return sections.map((section) => {
    const own = passages.filter(passage => passage.section === section)
    const paragraphs = [...new Set(own.map(passage => passage.paragraph))].sort((a, b) => a - b)
    return {
      section: names[section] ?? shorten(section, SECTION_ROOM),
      paragraphs: paragraphs.map(paragraph => ({
        paragraph,
        passages: own.filter(passage => passage.paragraph === paragraph).map(({ id, n }) => ({ id, n })).sort((a, b) => a.n - b.n),
      })),
    }
  })
}
