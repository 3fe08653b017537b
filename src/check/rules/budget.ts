/** `over-budget`, `slide-count`: what the headmatter promises. */
import { parseTimeString } from '@slidev/parser/utils'
import { formatMinutes, slideSeconds } from '../../../model/time-plan.ts'
import type { Deck } from '../../evidence/deck.ts'
import { problem, type Problem } from '../../evidence/problem.ts'
import { talkSlides, type DeckRule } from '../context.ts'

/** Seconds the talk takes, backup aside. */
export function talkSeconds(deck: Deck): number {
  return talkSlides(deck).reduce((sum, slide) => sum + slideSeconds(slide.note ?? ''), 0)
}

/** The headmatter's `duration` (`20min`) in seconds; `undefined` when there is none. */
export function durationOf(deck: Deck): number | undefined {
  const { duration } = deck.headmatter
  return typeof duration === 'string' || typeof duration === 'number' ? parseTimeString(duration).seconds : undefined
}

export const overBudget: DeckRule = ({ deck }) => {
  const budget = durationOf(deck)
  const seconds = talkSeconds(deck)
  if (budget === undefined || seconds <= budget)
    return []
  return [problem('over-budget', { file: deck.entry, line: 1 }, `the talk takes ${formatMinutes(seconds)} of ${formatMinutes(budget)} minutes.`,
    'Cut notes or slides, or move slides to the backup.')]
}

/** Bounds in the headmatter: `slides: { min: 20, max: 26 }`. */
function countBounds(deck: Deck): { min: number, max: number } | undefined {
  const { slides } = deck.headmatter
  if (slides === null || typeof slides !== 'object')
    return undefined
  const bound = (key: string, absent: number) => Number(Reflect.get(slides, key) ?? absent)
  return { min: bound('min', 0), max: bound('max', Infinity) }
}

export const slideCount: DeckRule = ({ deck }): Problem[] => {
  const bounds = countBounds(deck)
  const count = talkSlides(deck).length
  if (!bounds || (count >= bounds.min && count <= bounds.max))
    return []
  return [problem('slide-count', { file: deck.entry, line: 1 }, `the talk has ${count} slides; ${bounds.min} to ${bounds.max} are allowed.`,
    count < bounds.min ? 'Add slides, or take some out of the backup.' : 'Merge slides, or mark some with `backup: true`.')]
}
