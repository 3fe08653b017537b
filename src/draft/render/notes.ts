/** A slide's notes as Markdown: the report's sentences by paragraph, each with its passage. */
import { padded } from '../plan/frame.ts'
import type { Claim, SentenceRef } from '../types.ts'
import { noteText } from '../../../model/markdown-text.ts'
import type { Passages } from './passages.ts'

interface Run { texts: string[], refs: SentenceRef[] }

const follows = (before: SentenceRef | undefined, ref: SentenceRef): boolean =>
  before?.section === ref.section && before.paragraph === ref.paragraph && before.sentence + 1 === ref.sentence

/** Sentences that stand together in the report stand together here. */
function runsOf(notes: readonly Claim[]): Run[] {
  const runs: Run[] = []
  for (const note of notes) {
    const [ref] = note.refs
    const last = runs.at(-1)
    if (last && ref && follows(last.refs.at(-1), ref)) {
      last.texts.push(note.text)
      last.refs.push(ref)
    }
    else {
      runs.push({ texts: [note.text], refs: ref ? [ref] : [] })
    }
  }
  return runs
}

/** Without the sentences that no passage holds, alone or with their neighbours. */
function provable(notes: readonly Claim[], passages: Passages): Claim[] {
  return runsOf(notes).flatMap(({ texts, refs }) => refs.length === 0 || passages.holds(refs) ? texts.map((text, i) => ({ text, refs: refs[i] ? [refs[i]] : [] })) : [])
}

/** Sentences without a passage are left out: nothing is said that cannot be shown. At least `least` words are said. */
export function renderNotes(notes: readonly Claim[], passages: Passages, least: number): string {
  return runsOf(padded(provable(notes, passages), least)).flatMap(({ texts, refs }) => {
    const id = passages.idOf(refs)
    const text = texts.map(noteText).join(' ')
    return refs.length === 0 ? [text] : id === undefined ? [] : [`${text} [[${id}]]`]
  }).join('\n\n')
}
