/** Dated events as rows of a table. */
import type { FrameColumn, FrameRow } from './TableFrame.vue'
import type { TimelineEvent } from '../model/data.ts'

const columns: FrameColumn[] = [
  { key: 'when', label: 'When', width: '17%' },
  { key: 'by', label: 'Who', width: '20%' },
  { key: 'text', label: 'What' },
]

/** Letters of a date that fit the first column; a date is not broken. */
const WHEN = 15

/** Who acts has no column where no event says so; long dates have a wider one. */
export const eventColumns = (events: readonly TimelineEvent[]): FrameColumn[] =>
  columns.filter(({ key }) => key !== 'by' || events.some(({ by }) => by !== undefined))
    .map(column => column.key === 'when' && events.some(({ when }) => when.length > WHEN) ? { ...column, width: '20%' } : column)

export const eventRow = ({ id, when, by, text, evidence, sources }: TimelineEvent): FrameRow =>
  ({ key: id, cells: { when, ...by === undefined ? {} : { by }, text }, evidence, sources })
