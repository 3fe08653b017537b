/** What a page of the handout is set from. */
import type { TitledSlide } from '../documents/deck-facts.ts'
import type { NoteBlock } from '../documents/note-blocks.ts'
import type { OutsideEntry, SectionEntries } from '../documents/sources.ts'

/** A block of a slide's notes or sources. */
export type Block =
  | { kind: 'heading', text: string, outside?: boolean }
  | { kind: 'note' } & NoteBlock
  | { kind: 'passages', group: SectionEntries }
  | { kind: 'outside', entry: OutsideEntry }

/** A block of the cover and the contents. */
export type CoverBlock =
  | { kind: 'title' | 'guide' }
  | { kind: 'heading' | 'part', text: string }
  | { kind: 'entry', slide: TitledSlide }

const keep = (block: { kind: string }): boolean => block.kind === 'heading' || block.kind === 'part'

/** Attributes by which `measureColumn` knows how a block may be treated. */
export function flowAttributes(block: { kind: string }): Record<string, string> {
  return { ...(block.kind === 'note' && { 'data-cut': '' }), ...(keep(block) && { 'data-keep': '' }) }
}

export function coverBlocks(slides: readonly TitledSlide[], guide: boolean): CoverBlock[] {
  const entries = (backup: boolean): CoverBlock[] => slides.filter(slide => slide.backup === backup).map(slide => ({ kind: 'entry', slide }))
  const backup = entries(true)
  return [
    { kind: 'title' },
    ...(guide ? [{ kind: 'guide' } as const] : []),
    { kind: 'heading', text: 'Contents' },
    ...entries(false),
    ...(backup.length > 0 ? [{ kind: 'part', text: 'Appendix: backup slides' } as const, ...backup] : []),
  ]
}

export function noteColumn(notes: readonly NoteBlock[]): Block[] {
  return notes.length === 0 ? [] : [{ kind: 'heading', text: 'Notes' }, ...notes.map(note => ({ kind: 'note' as const, ...note }))]
}

export function sourceColumn(groups: readonly SectionEntries[], outside: readonly OutsideEntry[]): Block[] {
  return [
    ...(groups.length > 0 ? [{ kind: 'heading', text: 'Sources in the paper' } as const] : []),
    ...groups.map(group => ({ kind: 'passages' as const, group })),
    ...(outside.length > 0 ? [{ kind: 'heading', text: 'Not the paper: editor’s notes', outside: true } as const] : []),
    ...outside.map(entry => ({ kind: 'outside' as const, entry })),
  ]
}
