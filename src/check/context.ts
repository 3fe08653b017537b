/** What the deck rules read: one deck, and what it may use. */
import type { Deck, Slide } from '../evidence/deck.ts'
import { problem, type Problem } from '../evidence/problem.ts'
import type { Palette } from '../deck/addons.ts'

export interface Context {
  deck: Deck
  palette: Palette
  /** Whether a file exists; paths are relative to the deck's root. */
  exists: (file: string) => boolean
}

/** A rule about the deck itself, evidence aside. Pure. */
export type DeckRule = (context: Context) => Problem[]

/** Slides that are shown in the talk. */
export function talkSlides(deck: Deck): Slide[] {
  return deck.slides.filter(slide => !slide.backup)
}

/** A problem at a slide's title, or at another line of it. */
export function slideProblem(rule: string, slide: Slide, message: string, remedy: string, line = slide.titleLine): Problem {
  return problem(rule, { file: slide.file, line, slide: slide.number }, message, remedy)
}
