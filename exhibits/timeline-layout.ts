/** Where a timeline's labels stand: years along a line, labels in lanes so that none covers another. */

import { yearFraction } from '../model/dates.ts'

export interface TimelineInput {
  id: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string
}

export interface TimelineOptions {
  /** First and last year shown; the last is shown whole. */
  from: number
  to: number
  /** Length of the line of years, px. Labels of the last months reach beyond it. */
  axis: number
  /** Width of a label, px. */
  label: number
  /** Least distance between two labels in one lane, px. */
  gap: number
}

export interface PlacedEvent {
  id: string
  /** Where the date stands on the line, px from the left; the label's left edge. */
  x: number
  /** 0 is nearest the line. */
  lane: number
}

/**
 * Places events from the last to the first: each stands one lane beyond the later ones that its
 * label would reach. So labels do not overlap, and no stem crosses a label nearer the line.
 */
export function layoutTimeline(events: readonly TimelineInput[], options: TimelineOptions): PlacedEvent[] {
  const { from, to, axis, label, gap } = options
  const scale = axis / (to + 1 - from)
  const placed: PlacedEvent[] = []
  for (const event of [...events].sort((a, b) => yearFraction(b.date) - yearFraction(a.date))) {
    const x = Math.round((yearFraction(event.date) - from) * scale)
    const reached = placed.filter(later => later.x < x + label + gap)
    placed.push({ id: event.id, x, lane: Math.max(-1, ...reached.map(later => later.lane)) + 1 })
  }
  return placed.reverse()
}
