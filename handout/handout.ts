/** The texts of the handout: each slide's notes and sources, once its numbering is known. */
import deck from '../exhibits/deck.ts'
import { numbered, startCitations } from '../exhibits/citations.ts'
import type { Citations } from '../exhibits/citations.ts'
import { noteColumn, sourceColumn } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { TitledSlide } from '../documents/deck-facts.ts'
import { noteBlocks } from '../documents/note-blocks.ts'
import type { NoteBlock } from '../documents/note-blocks.ts'
import { sourcesApart } from './note-sources.ts'
import { setHtml } from './set-text.ts'
import { inBlocks, outsideEntries, passagesBySection } from '../documents/sources.ts'
import type { Cited } from '../documents/sources.ts'

export interface SlideText {
  no: number
  notes: Block[]
  sources: Block[]
  cited: Cited
}

/** For each slide a numbering, which the slide fills while it is drawn. */
export function startNumbering(slides: readonly TitledSlide[]): Map<number, Citations> {
  return new Map(slides.map(({ no, slide }) => [no, startCitations(slide.meta.slide.frontmatter)]))
}

/** A note as the handout sets it. */
const setNote = ({ html, asked }: NoteBlock): NoteBlock => ({ html: setHtml(asked ? sourcesApart(html, deck.evidence.report.url) : html), asked })

/** A drawn slide's texts. */
export function textOf({ no, slide }: TitledSlide, citations: Citations, withNotes: boolean): SlideText {
  const cited = numbered(citations)
  const note = slide.meta.slide.noteHTML
  return {
    no,
    cited,
    notes: withNotes && note ? noteColumn(noteBlocks(note).map(setNote)) : [],
    sources: sourceColumn(inBlocks(passagesBySection(cited, deck.evidence)), outsideEntries(cited, deck.evidence)),
  }
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
