/** Which layout a planned slide has, and so how much is said to it. */
import { SECONDS_PER_SLIDE, WORDS_PER_MINUTE } from '../../../model/time-plan.ts'
import { wordBounds } from '../../check/rules/notes.ts'
import { mayFind } from '../../check/rules/slides.ts'
import type { PlannedSlide } from '../types.ts'
import { padded } from './frame.ts'
import { wordsOfNotes } from './notes.ts'

const LAYOUTS = { cover: 'cover', agenda: 'section', opener: 'section', timeline: 'reference', figure: 'reference', sources: 'method' } as const

type Laid = Pick<PlannedSlide, 'backup' | 'body' | 'title'>

export function layoutOf({ backup, body: { form }, title }: Laid): string {
  if (form === 'table')
    return backup || !mayFind(title.text) ? 'reference' : 'default'
  if (form === 'points' && !mayFind(title.text))
    return 'reference'
  return form === 'points' || form === 'recommendations' || form === 'quotation' ? (backup ? 'reference' : 'default') : LAYOUTS[form]
}

/** Words that the check wants to be said. */
export const leastWords = (slide: Laid): number => wordBounds({ backup: slide.backup, layout: layoutOf(slide) }).min

/** Seconds that the slide takes; notes that are too short will be filled up. */
export const secondsOf = (slide: PlannedSlide): number =>
  SECONDS_PER_SLIDE + wordsOfNotes(padded(slide.notes, leastWords(slide))) / WORDS_PER_MINUTE * 60
