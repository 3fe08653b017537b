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

/** How slides' sources are set: each with its first words beside notes, or run on below the slide. */
export type SourceSetting = 'listed' | 'run-on'

/** A block of the cover and the contents. */
export type CoverBlock =
  | { kind: 'title' }
  | { kind: 'guide', settings: readonly SourceSetting[] }
  | { kind: 'heading', text: string }
  /** `opens`: the first of its part. */
  | { kind: 'entry', slide: TitledSlide, part: string, opens: boolean }

const keep = (block: { kind: string }): boolean => block.kind === 'heading'

/** Attributes by which `measureColumn` knows how a block may be treated. */
export function flowAttributes(block: { kind: string }): Record<string, string> {
  return { ...(block.kind === 'note' && { 'data-cut': '' }), ...(keep(block) && { 'data-keep': '' }) }
}

/** `settings`: in which ways sources are set in this handout; empty where it has none. */
export function coverBlocks(slides: readonly TitledSlide[], settings: readonly SourceSetting[]): CoverBlock[] {
  const partOf = ({ part, backup }: TitledSlide): string => backup ? 'Appendix: backup' : part
  const ordered = [...slides].sort((a, b) => Number(a.backup) - Number(b.backup))
  return [
    { kind: 'title' },
    ...(settings.length > 0 ? [{ kind: 'guide', settings } as const] : []),
    { kind: 'heading', text: 'Contents' },
    ...ordered.map((slide, i): CoverBlock => ({ kind: 'entry', slide, part: partOf(slide), opens: i > 0 && partOf(slide) !== partOf(ordered[i - 1] ?? slide) })),
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
