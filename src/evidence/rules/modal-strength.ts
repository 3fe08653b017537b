/**
 * `modal-strength`: a slide that claims more than its passages: "must" where they hold at most "should" or
 * "may", and "should" where they hold at most "may". Read in prose and in exhibit rows, one text at a time.
 * Notes are speech and not held to it, nor is a claim that also rests on an outside source, as only the
 * source's figures are kept in `says`.
 */
import type { Dossier, Rule, Slide } from '../deck.ts'
import { modalsOf, strongest } from '../modals.ts'
import { problem, type Problem } from '../problem.ts'
import { claimsOf, isSettled, passageModals, slidesOf, slideSupport, type Support } from '../support.ts'

interface Place { file: string, line: number, slide: number }

function judge(dossier: Dossier, text: string, support: Support, place: Place): Problem[] {
  if (support.sources.size > 0 || support.passages.size === 0 || !isSettled(dossier, support))
    return []
  const claimed = strongest(modalsOf(text))
  const held = strongest(passageModals(dossier, support.passages))
  const overclaims = claimed.strength === 3 ? held.strength < 3 : claimed.strength === 2 && held.strength === 1
  if (!overclaims)
    return []
  const most = held.modal ? `say at most "${held.modal}"` : 'hold no such word'
  return [problem('modal-strength', place, `"${claimed.modal}" claims more than the passages cited, which ${most}.`,
    held.modal ? `Say "${held.modal}", or cite the passage that says "${claimed.modal}".` : `Drop "${claimed.modal}", or cite the passage that says it.`)]
}

/** Prose rests on what the slide itself cites; only where that is nothing, on its exhibits. */
function proseSupport(slide: Slide): Support {
  const own = new Set([...slide.evidence, ...slide.cites].map(named => named.id))
  return { passages: own.size > 0 ? own : slideSupport(slide).passages, sources: new Set(slide.sources.map(named => named.id)) }
}

function slideProblems(dossier: Dossier, slide: Slide): Problem[] {
  const support = proseSupport(slide)
  const ofProse = claimsOf(dossier, slide).flatMap(claim => judge(dossier, claim.text, support, { file: slide.file, line: claim.line, slide: slide.number }))
  const ofRows = slide.exhibits.flatMap(exhibit => exhibit.rows.flatMap((row) => {
    const own = { passages: new Set(row.evidence), sources: new Set(row.sources) }
    return row.texts.flatMap(text => judge(dossier, text, own, { file: row.path, line: row.line, slide: slide.number }))
  }))
  return [...ofProse, ...ofRows]
}

export const modalStrength: Rule = dossier => dossier.lock ? slidesOf(dossier).flatMap(slide => slideProblems(dossier, slide)) : []
