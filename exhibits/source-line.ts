/** The source line's text: passages grouped by section, section names shortened until the line fits. */
import type { Passage } from '../model/evidence.ts'

export interface SourceGroup {
  /** The section's heading, perhaps shortened. */
  section: string
  items: { id: string, n: number, paragraph: number }[]
}

/** Cuts at a word, with an ellipsis, to at most `max` characters. */
export function shorten(text: string, max: number): string {
  if (text.length <= max)
    return text
  const cut = text.slice(0, max - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 8)).replace(/[\s:,—-]+$/, '')}…`
}

/** Groups in order of first mention; `room` is the characters that fit (two lines of the footer). */
export function sourceGroups(passages: readonly (Passage & { n: number })[], room = 215): SourceGroup[] {
  const groups = new Map<string, SourceGroup>()
  for (const { id, n, section, paragraph } of passages) {
    const group = groups.get(section) ?? { section, items: [] }
    group.items.push({ id, n, paragraph })
    groups.set(section, group)
  }
  const list = [...groups.values()]
  const marks = passages.length * 5
  const perName = Math.max(14, Math.floor((room - marks) / Math.max(1, list.length)) - 3)
  return list.map(group => ({ ...group, section: shorten(group.section, perName) }))
}
