/** `unused-passage`: a passage that no slide of any deck leans on, nor its notes. */
import { EVIDENCE_FILE, type Rule } from '../deck.ts'
import { problem } from '../problem.ts'
import { slidesOf, noteSupport } from '../support.ts'

export const unusedPassage: Rule = (dossier) => {
  const used = new Set(slidesOf(dossier).flatMap(slide => [...noteSupport(slide).passages]))
  return dossier.data.evidence.passages.filter(({ id }) => !used.has(id)).map(({ id }) =>
    problem('unused-passage', { file: EVIDENCE_FILE, line: dossier.lineOf(id) },
      `no slide uses the passage "${id}".`, 'Cite it where its fact is told, or remove it.'))
}
