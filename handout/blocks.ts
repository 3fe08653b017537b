/** What a page of the handout is set from. */
import type { TitledSlide } from '../documents/deck-facts.ts'
import type { NoteBlock } from '../documents/note-blocks.ts'
import type { KeySection, KeySource, SourceKey } from '../documents/key.ts'
import type { OutsideEntry, PassageEntry, PassageList } from '../documents/sources.ts'

/** A block of a slide's notes or sources. */
export type Block =
  | { kind: 'heading', text: string, outside?: boolean }
  | { kind: 'note' } & NoteBlock
  | { kind: 'passages', list: PassageList }
  | { kind: 'outside', entry: OutsideEntry }

/** How slides' sources are set: each with its first words beside notes, or run on below the slide. */
export type SourceSetting = 'listed' | 'run-on'

/** A block of the cover and the contents. */
export type CoverBlock =
  | { kind: 'title' }
  /** `sample`: a passage of this handout, to show how it is set. */
  | { kind: 'guide', settings: readonly SourceSetting[], sample?: PassageEntry }
  | { kind: 'heading', text: string }
  /** `opens`: the first of its part; `alone`: the only one. */
  | { kind: 'entry', slide: TitledSlide, part: string, opens: boolean, alone: boolean }
  /** The line of the contents that leads to the sources in full. */
  | { kind: 'key-entry' }

/** A block of the sources in full. */
export type KeyBlock =
  | { kind: 'key-title' }
  | { kind: 'key-heading', text: string, outside?: boolean }
  | { kind: 'key-sections', sections: readonly KeySection[] }
  | { kind: 'key-source', entry: KeySource }

const keep = (block: { kind: string }): boolean => ['heading', 'key-title', 'key-heading'].includes(block.kind)

/** Attributes by which `measureColumn` knows how a block may be treated. */
export function flowAttributes(block: { kind: string }): Record<string, string> {
  return { ...(block.kind === 'note' && { 'data-cut': '' }), ...(keep(block) && { 'data-keep': '' }) }
}

/** `settings`: in which ways sources are set in this handout; empty where it has none. `hasKey`: whether it names its sources in full. */
export function coverBlocks(slides: readonly TitledSlide[], settings: readonly SourceSetting[], hasKey = false, sample?: PassageEntry): CoverBlock[] {
  const partOf = ({ part, backup }: TitledSlide): string => backup ? 'Appendix: backup' : part
  const ordered = [...slides].sort((a, b) => Number(a.backup) - Number(b.backup))
  const parts = ordered.map(partOf)
  return [
    { kind: 'title' },
    ...(settings.length > 0 ? [{ kind: 'guide', settings, sample } as const] : []),
    { kind: 'heading', text: 'Contents' },
    ...ordered.map((slide, i): CoverBlock => ({ kind: 'entry', slide, part: parts[i] ?? '', opens: i > 0 && parts[i] !== parts[i - 1], alone: parts[i] !== parts[i - 1] && parts[i] !== parts[i + 1] })),
    ...(hasKey ? [{ kind: 'key-entry' } as const] : []),
  ]
}

/** Sections, in two columns, that stay on one page. */
const BLOCK_SECTIONS = 24

/** All sources in full; nothing where there are none. */
export function keyBlocks({ sections, sources }: SourceKey): KeyBlock[] {
  if (sections.length + sources.length === 0)
    return []
  return [
    { kind: 'key-title' },
    ...(sections.length > 0 ? [{ kind: 'key-heading', text: 'Sections of the paper' } as const] : []),
    ...Array.from({ length: Math.ceil(sections.length / BLOCK_SECTIONS) }, (_, i): KeyBlock => ({ kind: 'key-sections', sections: sections.slice(i * BLOCK_SECTIONS, (i + 1) * BLOCK_SECTIONS) })),
    ...(sources.length > 0 ? [{ kind: 'key-heading', text: 'Not the paper: editor’s notes', outside: true } as const] : []),
    ...sources.map((entry): KeyBlock => ({ kind: 'key-source', entry })),
  ]
}

export function noteColumn(notes: readonly NoteBlock[]): Block[] {
  return notes.length === 0 ? [] : [{ kind: 'heading', text: 'Notes' }, ...notes.map(note => ({ kind: 'note' as const, ...note }))]
}

export function sourceColumn(lists: readonly PassageList[], outside: readonly OutsideEntry[]): Block[] {
  return [
    ...(lists.length > 0 ? [{ kind: 'heading', text: 'Sources in the paper' } as const] : []),
    ...lists.map(list => ({ kind: 'passages' as const, list })),
    ...(outside.length > 0 ? [{ kind: 'heading', text: 'Not the paper: editor’s notes', outside: true } as const] : []),
    ...outside.map(entry => ({ kind: 'outside' as const, entry })),
  ]
}
