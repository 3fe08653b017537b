/** The texts of the handout: each slide's notes and sources, once its numbering is known. */
import type { ComputedRef, InjectionKey } from 'vue'
import deck from '../exhibits/deck.ts'
import { numbered, startCitations } from '../exhibits/citations.ts'
import type { Citations } from '../exhibits/citations.ts'
import { noteColumn, sourceColumn } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { TitledSlide } from '../documents/deck-facts.ts'
import { noteBlocks } from '../documents/note-blocks.ts'
import type { NoteBlock } from '../documents/note-blocks.ts'
import { withPagePlaces } from './note-pages.ts'
import { sourcesApart } from '../documents/note-sources.ts'
import { setHtml } from './set-text.ts'
import { outsideEntries, passageLists } from '../documents/sources.ts'
import type { CitingSlide } from '../documents/key.ts'
import type { Cited, PassageEntry } from '../documents/sources.ts'
import type { OutsideSource } from '../model/evidence.ts'

export interface SlideText {
  no: number
  notes: Block[]
  sources: Block[]
  cited: Cited
}

/** What this copy is, for its cover. */
export interface Copy {
  /** Whether it holds speaker notes. */
  withNotes: boolean
  /** Outside sources that its slides cite. */
  outside: readonly OutsideSource[]
}

/** Under it, the page on which each slide starts. */
export const pagesKey: InjectionKey<ComputedRef<ReadonlyMap<number, number>>> = Symbol('pages')

/** For each slide a numbering, which the slide fills while it is drawn. */
export function startNumbering(slides: readonly TitledSlide[]): Map<number, Citations> {
  return new Map(slides.map(({ no, slide }) => [no, startCitations(slide.meta.slide.frontmatter)]))
}

/** A note as the handout sets it. */
const setNote = ({ html, asked }: NoteBlock, backups: ReadonlyMap<string, number>): NoteBlock =>
  ({ html: setHtml(withPagePlaces(asked ? sourcesApart(html, deck.evidence.report.url) : html, place => backups.get(place))), asked })

/** A drawn slide's texts. `backups`: numbers of the backup slides that this handout holds, by their places (`Backup 7`). */
export function textOf({ no, slide }: TitledSlide, citations: Citations, withNotes: boolean, backups: ReadonlyMap<string, number>): SlideText {
  const cited = numbered(citations)
  const note = slide.meta.slide.noteHTML
  return {
    no,
    cited,
    notes: withNotes && note ? noteColumn(noteBlocks(note).map(block => setNote(block, backups))) : [],
    sources: sourceColumn(passageLists(cited, deck.evidence), outsideEntries(cited, deck.evidence)),
  }
}

/** Slides in the order of the pages, with what they cite. */
export const citingSlides = (slides: readonly TitledSlide[], texts: ReadonlyMap<number, SlideText>): CitingSlide[] =>
  [...slides].sort((a, b) => Number(a.backup) - Number(b.backup)).flatMap(({ no, place }) => {
    const cited = texts.get(no)?.cited
    return cited ? [{ place, cited }] : []
  })

/** A passage to show in the reading guide: the first that a slide numbers. */
export function sampleOf(texts: Iterable<SlideText>): PassageEntry | undefined {
  for (const { cited } of texts) {
    const [first] = passageLists(cited, deck.evidence)[0]?.entries ?? []
    if (first?.sign)
      return first
  }
  return undefined
}

const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve))

/** Resolves when every slide in `root` is drawn; each asks for its own code as it appears. */
export async function allDrawn(root: Element): Promise<void> {
  const waiting = new Set(root.querySelectorAll('.print-slide-container'))
  while (waiting.size > 0) {
    for (const container of waiting) {
      if (container.querySelector('[data-slidev-no]')?.firstElementChild && !container.querySelector('.slidev-slide-loading'))
        waiting.delete(container)
    }
    await frame()
  }
}

/** Resolves when fonts and pictures of `root` are there: only then heights are right. */
export async function allMeasurable(root: Element): Promise<void> {
  root.getBoundingClientRect()
  await frame().then(frame)
  await Promise.allSettled([document.fonts.ready, ...[...root.querySelectorAll('img')].map(image => image.decode())])
}
