/** The source line's text: passages grouped by section and paragraph, section names cut until the line fits. */
import type { Passage } from '../model/evidence.ts'

/** Characters that fit the footer's two lines. */
export const SOURCE_LINE_ROOM = 200

export interface SourceGroup {
  /** The section's heading, perhaps shortened. */
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

/** Groups in order of first mention; `room` is the characters that fit. */
export function sourceGroups(passages: readonly (Passage & { n: number })[], room: number): SourceGroup[] {
  const groups: SourceGroup[] = []
  for (const { id, n, section, paragraph } of passages) {
    let group = groups.find(g => g.section === section)
    if (!group)
      groups.push(group = { section, paragraphs: [] })
    const same = group.paragraphs.find(p => p.paragraph === paragraph)
    if (same)
      same.passages.push({ id, n })
    else
      group.paragraphs.push({ paragraph, passages: [{ id, n }] })
  }
  const marks = groups.reduce((sum, group) => sum + group.paragraphs.reduce((all, p) => all + 4 + 3 * p.passages.length, 3), 0)
  const longest = Math.max(14, Math.floor((room - marks) / Math.max(1, groups.length)))
  return groups.map(group => ({ ...group, section: shorten(group.section, longest) }))
}
