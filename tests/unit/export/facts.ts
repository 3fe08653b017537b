/** Facts of slides that tests need, complete. */
import type { SlideFacts } from '../../../src/export/facts.ts'

export function slideFacts(given: Partial<SlideFacts> = {}): SlideFacts {
  const { no = 1, note = '' } = given
  return { no, title: `Finding ${no}`, note, linkedNote: note, place: 'slides.md:1', backup: false, passages: [], sources: [], ...given }
}
