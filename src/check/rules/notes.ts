/** `missing-notes`, `notes-length`, `click-marks`. */
import { countWords, talkOf } from '../../../model/time-plan.ts'
import type { Slide } from '../../evidence/deck.ts'
import { slideProblem, type DeckRule } from '../context.ts'

/** Words of talk a slide needs and may have. */
interface Bounds { min: number, max: number }

/** Opening and dividing slides need few words; backup slides only a hint of what to say. */
export function wordBounds(slide: Pick<Slide, 'backup' | 'layout'>): Bounds {
  if (slide.backup)
    return { min: 20, max: Infinity }
  return { min: ['cover', 'section', 'end'].includes(slide.layout) ? 30 : 60, max: 130 }
}

export const missingNotes: DeckRule = ({ deck }) => deck.slides.filter(slide => !slide.note?.trim()).map(slide =>
  slideProblem('missing-notes', slide, 'the slide has no notes.', 'Write what is said in an HTML comment that ends the slide.'))

export const notesLength: DeckRule = ({ deck }) => deck.slides.flatMap((slide) => {
  if (!slide.note?.trim())
    return []
  const { min, max } = wordBounds(slide)
  // Backup slides have no talk, so that all of their note counts.
  const words = countWords(slide.backup ? slide.note : talkOf(slide.note))
  if (words >= min && words <= max)
    return []
  const bounds = max === Infinity ? `at least ${min}` : `${min} to ${max}`
  return [slideProblem('notes-length', slide, `the talk has ${words} words; ${bounds} are wanted.`,
    words < min ? 'Say more: the point, the example, the bridge to the next slide.' : 'Cut, or move detail below "If asked".', slide.noteLine)]
})

/** `[click]` is one click; `[click:3]` is three. */
function clicksIn(note: string): number {
  return [...note.matchAll(/\[click(?::(\d+))?\]/g)].reduce((sum, match) => sum + Number(match[1] ?? 1), 0)
}

export const clickMarks: DeckRule = ({ deck }) => deck.slides.flatMap((slide) => {
  const declared = Number(slide.frontmatter.clicks ?? 0)
  const marked = clicksIn(slide.note ?? '')
  if (declared === marked)
    return []
  return [slideProblem('click-marks', slide, `the note has ${marked} [click] marks, the slide ${declared} clicks (\`clicks:\`).`,
    'Put a [click] where each step is spoken, or correct `clicks:`.', slide.noteLine)]
})
