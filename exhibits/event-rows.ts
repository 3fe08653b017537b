/** Dated events as rows of a table. */
import type { FrameColumn, FrameRow } from './TableFrame.vue'
import type { TimelineEvent } from '../model/data.ts'

const columns: FrameColumn[] = [
  { key: 'when', label: 'When', width: '17%' },
  { key: 'by', label: 'Who', width: '20%' },
  { key: 'text', label: 'What' },
]

/** Letters of a date that fit the first column, and a wider one; a date is not broken. */
const WHEN = 11
const WIDER = 14
const widthFor = (longest: number): string => longest <= WHEN ? '17%' : longest <= WIDER ? '20%' : '23%'

/** Who acts has no column where no event says so; long dates have a wider one. */
export const eventColumns = (events: readonly TimelineEvent[]): FrameColumn[] =>
  columns.filter(({ key }) => key !== 'by' || events.some(({ by }) => by !== undefined))
    .map(column => column.key === 'when' ? { ...column, width: widthFor(Math.max(0, ...events.map(({ when }) => when.length))) } : column)

export const eventRow = ({ id, when, by, text, evidence, sources }: TimelineEvent): FrameRow =>
  ({ key: id, cells: { when, ...by === undefined ? {} : { by }, text }, evidence, sources })
