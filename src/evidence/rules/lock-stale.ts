/** `lock-stale`: the lock and the list of passages do not match. */
import { EVIDENCE_FILE, LOCK_FILE, type Rule } from '../deck.ts'
import { problem } from '../problem.ts'

const REMEDY = 'Run the check with --report FILE, which writes the lock.'

/** A passage that the report lacks is left to `passage-gone`. */
export const lockStale: Rule = ({ data, lock, lookups, lineOf }) => {
  const { passages } = data.evidence
  if (!lock) {
    const message = `${LOCK_FILE} is missing, so no figure can be checked.`
    return passages.length > 0 ? [problem('lock-stale', { file: EVIDENCE_FILE, line: 1 }, message, REMEDY)] : []
  }
  const known = new Set(passages.map(passage => passage.id))
  const isGone = (id: string) => lookups !== undefined && lookups.get(id)?.status !== 'found'
  return [
    ...passages.filter(({ id }) => !lock.passages[id] && !isGone(id)).map(({ id }) =>
      problem('lock-stale', { file: EVIDENCE_FILE, line: lineOf(id) }, `passage "${id}" is not in ${LOCK_FILE}.`, REMEDY)),
    ...Object.keys(lock.passages).filter(id => !known.has(id)).map(id =>
      problem('lock-stale', { file: LOCK_FILE, line: 1 }, `the lock holds "${id}", which ${EVIDENCE_FILE} does not list.`, REMEDY)),
  ]
}
