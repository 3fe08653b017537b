/**
 * East Asian text down the page as columns of letters, one to a line. PowerPoint sets such text by itself (`eaVert`), but
 * LibreOffice lays its letters on their side where the face has no metrics for it; a letter to a line stands upright everywhere.
 */
import type { Item, Paragraph, Run, SlideScene, TextItem } from './scene.ts'

/** One column: its letters below each other, from the text's own look. */
function columnOf(letters: readonly string[], run: Run, line: Paragraph, pitch: number, x: number, y: number): Paragraph {
  const runs = letters.map((text, i): Run => ({ ...run, text, spacing: undefined, ...i > 0 ? { breakBefore: true } : {} }))
  return { ...line, runs, top: y, bottom: y + letters.length * pitch, left: x, lineHeight: pitch, exact: true, align: 'center' }
}

/** The columns of a text that stands upright down the page, from right to left; any other text as it is. */
function columns(item: TextItem): TextItem[] {
  const [line] = item.paragraphs
  const [run] = line?.runs ?? []
  if (item.vertical !== 'upright' || !line || !run)
    return [item]
  const pitch = run.size + (run.spacing ?? 0)
  const most = Math.max(1, Math.floor(item.box.h / pitch))
  const letters = item.paragraphs.flatMap(({ runs }) => runs.flatMap(({ text }) => [...text.replace(/\s+/g, '')]))
  const { y } = item.box
  // A letter stands at the head of its cell on the page, and in the middle of its line here.
  const top = y - (pitch - run.size) / 2
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, i): TextItem => {
    const own = letters.slice(i * most, (i + 1) * most)
    const x = item.box.x + item.box.w - (i + 1) * line.lineHeight
    const box = { x, y: top, w: line.lineHeight, h: own.length * pitch }
    return { ...item, vertical: undefined, tight: false, middle: false, box, inner: box, paragraphs: [columnOf(own, run, line, pitch, x, top)] }
  })
}

/** The slide with every upright text in columns. */
export const withColumns = (slide: SlideScene): SlideScene =>
  ({ ...slide, items: slide.items.flatMap((item): Item[] => item.kind === 'text' ? columns(item) : [item]) })
