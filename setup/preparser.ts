/** Sets each slide and its note with care, and lists its passages under its notes, so that presenter mode shows where every claim stands. */
import path from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { markJapanese } from '../model/japanese.ts'
import { heldMarks, typeset } from '../model/typeset.ts'
import { loadData } from '../src/deck/data.ts'
import { idsOfSlide, noteWithEvidence } from '../src/deck/note-evidence.ts'

/** The folder of the deck that a page belongs to: the nearest one with a `data` folder is its entry's. */
const rootOf = (filepath: string): string => path.basename(path.dirname(filepath)) === 'pages'
  ? path.dirname(path.dirname(filepath))
  : path.dirname(filepath)

export default definePreparserSetup(async ({ filepath }) => {
  const { data } = await loadData(rootOf(filepath))
  const contents = new WeakMap<object, string>()
  return [{
    name: 'report-deck:evidence-in-notes',
    async transformSlide(content: string, frontmatter: object) {
      contents.set(frontmatter, content)
      return markJapanese(heldMarks(typeset(content)))
    },
    async transformNote(note: string | undefined, frontmatter: Record<string, unknown>) {
      const content = contents.get(frontmatter)
      return note === undefined || content === undefined ? note : markJapanese(noteWithEvidence(typeset(note), idsOfSlide(content, frontmatter, data), data))
    },
  }]
})
