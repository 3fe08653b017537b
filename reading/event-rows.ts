/** Dated events as rows of a table. */
import type { FrameColumn, FrameRow } from '../exhibits/TableFrame.vue'
import type { TimelineEvent } from '../model/data.ts'

export const eventColumns: FrameColumn[] = [
  { key: 'when', label: 'When', width: '17%' },
  { key: 'by', label: 'Who', width: '21%' },
  { key: 'text', label: 'What' },
]

export const eventRow = ({ id, when, by, text, evidence, sources }: TimelineEvent): FrameRow => ({ key: id, cells: { when, by, text }, evidence, sources })
