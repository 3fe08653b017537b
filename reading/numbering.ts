/** One numbering for the whole article. Marks lead to its notes, and notes back to the places that rest on them. */
import type { Citations, Mark } from '../exhibits/citations.ts'

export interface Numbering {
  /** Passage ids in the order of their numbers, source ids in that of their letters. */
  passages: string[]
  sources: string[]
}

export const startNumbering = (): Numbering => ({ passages: [], sources: [] })

/** `note-7`, `note-b` */
export const noteId = (sign: string): string => `note-${sign}`

/** What a slide numbers with: the article's lists, and a set that learns which passages the slide has marked. */
export const citationsOf = ({ passages, sources }: Numbering, marked: Set<string>): Citations => ({
  passages,
  sources,
  listed: [],
  named: { passages: [], sources: [] },
  toEntry: (mark: Mark, id: string): Mark => {
    marked.add(id)
    return { ...mark, href: `#${noteId(mark.sign)}`, label: mark.label.replace(/^(Outside s|S)ource/, (_, start: string) => start === 'S' ? 'Note' : 'Note, not the paper,') }
  },
})

/** Gives every reference to a note an address, `ref-7-1`, `ref-7-2` …: for each note, the addresses in the order of the article. */
export function addressReferences(root: Element): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const reference of root.querySelectorAll<HTMLAnchorElement>('a.mark[href^="#note-"]')) {
    const note = reference.getAttribute('href')?.slice(1) ?? ''
    const before = found.get(note) ?? []
    reference.id = `${note.replace('note', 'ref')}-${before.length + 1}`
    found.set(note, [...before, reference.id])
  }
  return found
}
