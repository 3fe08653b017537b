/** `unknown-passage`, `unknown-source`: an id that `data/evidence.yaml` does not list. */
import type { Dossier, Rule, Slide } from '../deck.ts'
import { problem, type Problem } from '../problem.ts'
import { slidesOf } from '../support.ts'

type Kind = 'passage' | 'source'

interface Use { id: string, file: string, line: number, slide: number }

function passageUses(slide: Slide): Use[] {
  const at = { file: slide.file, slide: slide.number }
  return [
    ...slide.evidence.map(named => ({ ...at, id: named.id, line: named.line })),
    ...slide.cites.map(cite => ({ ...at, id: cite.id, line: cite.line })),
    ...rowUses(slide, 'evidence'),
  ]
}

function sourceUses(slide: Slide): Use[] {
  const at = { file: slide.file, slide: slide.number }
  return [
    ...slide.sources.map(named => ({ ...at, id: named.id, line: named.line })),
    ...slide.editorNotes.flatMap(note => note.sources.map(id => ({ ...at, id, line: note.line }))),
    ...rowUses(slide, 'sources'),
  ]
}

function rowUses(slide: Slide, key: 'evidence' | 'sources'): Use[] {
  return slide.exhibits.flatMap(exhibit => exhibit.rows.flatMap(row =>
    row[key].map(id => ({ id, file: row.path, line: row.line, slide: slide.number }))))
}

/** The listed id with the most words in common, for a typing slip. */
function nearest(id: string, ids: readonly string[]): string | undefined {
  const words = new Set(id.split('-'))
  const shared = (other: string) => other.split('-').filter(word => words.has(word)).length
  const [best] = [...ids].sort((a, b) => shared(b) - shared(a))
  return best !== undefined && shared(best) >= 2 ? best : undefined
}

function remedy(id: string, kind: Kind, dossier: Dossier): string {
  const { passages, sources } = dossier.data.evidence
  const other = kind === 'passage' ? sources : passages
  if (other.some(item => item.id === id))
    return kind === 'passage' ? 'It is an outside source: name it in `sources:` or in an <EditorNote>.' : 'It is a passage: name it in `evidence:`.'
  const near = nearest(id, (kind === 'passage' ? passages : sources).map(item => item.id))
  return near ? `Is it "${near}"? If not, add it there.` : 'Add it there, or correct the id.'
}

function report(dossier: Dossier, kind: Kind, uses: Use[], known: ReadonlySet<string>): Problem[] {
  return uses.filter(use => !known.has(use.id)).map(use =>
    problem(`unknown-${kind}`, use, `${kind} "${use.id}" is not in data/evidence.yaml.`, remedy(use.id, kind, dossier)))
}

/** A `<Cite>` of an outside source is left to `outside-source-unmarked`. */
export const unknownPassage: Rule = (dossier) => {
  const { passages, sources } = dossier.data.evidence
  const known = new Set(passages.map(passage => passage.id))
  const outside = new Set(sources.map(source => source.id))
  return slidesOf(dossier).flatMap((slide) => {
    const cited = new Set(slide.cites.map(cite => cite.id).filter(id => outside.has(id)))
    return report(dossier, 'passage', [...passageUses(slide).filter(use => !cited.has(use.id)), ...noteUses(slide, dossier)], known)
  })
}

/** An id in a note may be of either kind. */
function noteUses(slide: Slide, dossier: Dossier): Use[] {
  const outside = new Set(dossier.data.evidence.sources.map(source => source.id))
  return slide.noteCites.filter(cite => !outside.has(cite.id)).map(({ id, line }) => ({ id, line, file: slide.file, slide: slide.number }))
}

export const unknownSource: Rule = (dossier) => {
  const known = new Set(dossier.data.evidence.sources.map(source => source.id))
  return slidesOf(dossier).flatMap(slide => report(dossier, 'source', sourceUses(slide), known))
}
