/** Dated events as rows of a table. */
import type { FrameColumn, FrameRow } from './TableFrame.vue'
import type { TimelineEvent } from '../model/data.ts'

const columns: FrameColumn[] = [
  { key: 'when', label: 'When', width: '17%' },
  { key: 'by', label: 'Who', width: '20%' },
  { key: 'text', label: 'What' },
]

/** Letters of the longest date, which is not broken, and the width that they need; beside who acts, the type is smaller. */
function widthFor(longest: number, withActor: boolean): string | undefined {
  if (withActor)
    return longest <= 15 ? undefined : '20%'
  return longest <= 11 ? '17%' : longest <= 14 ? '20%' : '23%'
}

/** Who acts has no column where no event says so; long dates have a wider one. */
export function eventColumns(events: readonly TimelineEvent[]): FrameColumn[] {
  const withActor = events.some(({ by }) => by !== undefined)
  const width = widthFor(Math.max(0, ...events.map(({ when }) => when.length)), withActor)
  return columns.filter(({ key }) => key !== 'by' || withActor).map(column => column.key === 'when' && width !== undefined ? { ...column, width } : column)
}

export const eventRow = ({ id, when, by, text, evidence, sources }: TimelineEvent): FrameRow =>
  ({ key: id, cells: { when, ...by === undefined ? {} : { by }, text }, evidence, sources })
