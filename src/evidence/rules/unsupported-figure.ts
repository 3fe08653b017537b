/** `unsupported-figure`: a number, date or percentage that nothing cited there holds. */
import { withoutEscapes } from '../../../model/markdown-text.ts'
import type { Dossier, ExhibitRow, Rule, Slide } from '../deck.ts'
import { figuresOf, supportsFigure } from '../figures.ts'
import { problem, type Problem } from '../problem.ts'
import { claimsOf, isSettled, noteSupport, reportFigures, slidesOf, slideSupport, supportFigures, type Support } from '../support.ts'

/** Finds the figures of a text that nothing in the support bears out. */
function finder(dossier: Dossier, support: Support): (text: string) => string[] {
  if (!isSettled(dossier, support))
    return () => []
  const held = supportFigures(dossier, support)
  const own = new Set(reportFigures(dossier))
  return text => figuresOf(text).filter(figure => !own.has(figure) && !supportsFigure(held, figure))
}

interface Place { file: string, line: number, slide: number }

function report(figures: string[], place: Place, where: string, remedy: string): Problem[] {
  return figures.map(figure => problem('unsupported-figure', place, `"${figure}" ${where}`, remedy))
}

function proseProblems(dossier: Dossier, slide: Slide): Problem[] {
  const unsupported = finder(dossier, slideSupport(slide))
  return claimsOf(dossier, slide).flatMap(claim => report(unsupported(claim.text), { file: slide.file, line: claim.line, slide: slide.number },
    `in "${shorten(claim.text)}" is in no passage cited here.`, 'Cite one that holds it, or move it to an editor’s note.'))
}

const shorten = (text: string): string => text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text

/** An editor's note rests on its own sources; it may quote what the slide's passages hold. */
function editorProblems(dossier: Dossier, slide: Slide): Problem[] {
  const { passages } = slideSupport(slide)
  return slide.editorNotes.flatMap((note) => {
    const unsupported = finder(dossier, { passages, sources: new Set(note.sources) })
    return report(unsupported(note.text), { file: slide.file, line: note.line, slide: slide.number },
      'in the editor’s note is in none of its sources.', 'Name the source that holds it, or add it to what the source `says`.')
  })
}

function rowProblems(dossier: Dossier, slide: Slide, component: string, row: ExhibitRow): Problem[] {
  const unsupported = finder(dossier, { passages: new Set(row.evidence), sources: new Set(row.sources) })
  const figures = [...new Set(row.texts.flatMap(unsupported))]
  return report(figures, { file: row.path, line: row.line, slide: slide.number },
    `in row "${row.row}", shown by <${component}>, is in nothing the row cites.`,
    'Add the passage to the row’s `evidence`, or the outside source to its `sources`.')
}

/** Without click marks, and ids of passages, which hold digits; lines stay. */
const spokenPart = (note: string): string => withoutEscapes(note.replace(/\[click(?::\d+)?\]|\[\[[^\]]*\]\]/g, ''))

/** 0-based line of the note on which a figure stands; 0 where it runs over a line's end. */
function lineWith(note: string, figure: string): number {
  return Math.max(0, note.split('\n').findIndex(line => figuresOf(line).includes(figure)))
}

function noteProblems(dossier: Dossier, slide: Slide): Problem[] {
  const note = spokenPart(slide.note ?? '')
  const unsupported = finder(dossier, noteSupport(slide))
  // A paragraph's dates are read by themselves: "28 May" is of the year named before it there.
  const figures = [...new Set(note.split(/\n\s*\n/).flatMap(unsupported))]
  return figures.flatMap(figure =>
    report([figure], { file: slide.file, line: slide.noteLine + lineWith(note, figure), slide: slide.number },
      'in the notes is in nothing this slide cites.', 'Cite a passage or source that holds it, on the slide or in the note ([[id]]), or leave it unsaid.'))
}

/** Without a lock there is nothing to compare with, and `lock-stale` says so. */
export const unsupportedFigure: Rule = dossier => dossier.lock ? slidesOf(dossier).flatMap(slide => slideProblems(dossier, slide)) : []

function slideProblems(dossier: Dossier, slide: Slide): Problem[] {
  return [
    ...proseProblems(dossier, slide),
    ...editorProblems(dossier, slide),
    ...slide.exhibits.flatMap(exhibit => exhibit.rows.flatMap(row => rowProblems(dossier, slide, exhibit.component, row))),
    ...noteProblems(dossier, slide),
  ]
}
