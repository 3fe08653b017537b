/** `passage-changed`, `passage-gone`: what became of the passages in the report. Both need the report at hand. */
import { placeWords } from '../../../model/passage-place.ts'
import { EVIDENCE_FILE, type Rule } from '../deck.ts'
import { problem } from '../problem.ts'
import { leaningOn } from '../support.ts'

/** The words between `start` and `end` are no longer those that were locked. */
export const passageChanged: Rule = (dossier) => {
  const { lookups, lock, lockOnDisk } = dossier
  if (!lookups || !lock || !lockOnDisk || dossier.accept)
    return []
  return dossier.data.evidence.passages.flatMap(({ id }) => {
    const before = lockOnDisk.passages[id]
    const now = lock.passages[id]
    if (!before || !now || before.hash === now.hash)
      return []
    return [problem('passage-changed', { file: EVIDENCE_FILE, line: dossier.lineOf(id) },
      `passage "${id}" reads differently now (${before.words} → ${now.words} words). Slides that lean on it: ${leaningOn(dossier, id)}.`,
      'Read those slides against it, then run the check with --accept.')]
  })
}

/** The anchor fits no place in the report, or more than one. */
export const passageGone: Rule = (dossier) => {
  return dossier.data.evidence.passages.flatMap((passage) => {
    const { id, section } = passage
    const lookup = dossier.lookups?.get(id)
    if (!lookup || lookup.status === 'found')
      return []
    const what = lookup.status === 'gone' ? 'is not where its anchor says' : 'cannot be told from another'
    return [problem('passage-gone', { file: EVIDENCE_FILE, line: dossier.lineOf(id) },
      `passage "${id}" (${section}, ${placeWords(passage)}) ${what}: ${lookup.reason}. Slides that lean on it: ${leaningOn(dossier, id)}.`,
      `${lookup.hint.charAt(0).toUpperCase()}${lookup.hint.slice(1)}.`)]
  })
}
