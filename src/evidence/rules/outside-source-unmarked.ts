/**
 * `outside-source-unmarked`: prose that leans on an outside source without saying so. A `<Cite>` of a source
 * outside an `<EditorNote>`, and a figure in prose that no passage holds but a source does which the slide does
 * not show as one: neither in an editor's note nor by a component, which mark such rows.
 */
import type { Dossier, Rule, Slide } from '../deck.ts'
import { figuresOf, supportsFigure } from '../figures.ts'
import { problem, type Problem } from '../problem.ts'
import { passageFigures, slidesOf, slideSupport, sourceFigures, visibleSources } from '../support.ts'

const REMEDY = 'Put it in an <EditorNote source="…">, so that readers see that it is not the paper’s.'

function cites(dossier: Dossier, slide: Slide): Problem[] {
  const outside = new Set(dossier.data.evidence.sources.map(source => source.id))
  return slide.cites.filter(cite => outside.has(cite.id) && !cite.inEditorNote).map(cite =>
    problem('outside-source-unmarked', { file: slide.file, line: cite.line, slide: slide.number },
      `"${cite.id}" is an outside source, cited in the slide’s own text.`, REMEDY))
}

function figures(dossier: Dossier, slide: Slide): Problem[] {
  const { passages, sources } = slideSupport(slide)
  const shown = visibleSources(slide)
  const hidden = sourceFigures(dossier, new Set([...sources].filter(id => !shown.has(id))))
  const open = [...passageFigures(dossier, passages), ...sourceFigures(dossier, shown)]
  return slide.claims.flatMap(claim => figuresOf(claim.text)
    .filter(figure => !supportsFigure(open, figure) && supportsFigure(hidden, figure))
    .map(figure => problem('outside-source-unmarked', { file: slide.file, line: claim.line, slide: slide.number },
      `"${figure}" rests on an outside source only, and the slide does not say so.`, REMEDY)))
}

export const outsideSourceUnmarked: Rule = dossier =>
  slidesOf(dossier).flatMap(slide => [...cites(dossier, slide), ...figures(dossier, slide)])
