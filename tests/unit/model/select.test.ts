import { describe, expect, it } from 'vitest'
import type { DeckData, TimelineEvent } from '../../../model/data.ts'
import { exhibitRows, listProp, selectChapters, selectEvents, selectMajorEvents, selectTable } from '../../../model/select.ts'

function event(id: string, date: string, track: TimelineEvent['track'], major = false): TimelineEvent {
  return { id, date, when: date, short: id, text: `${id}.`, actor: 'meti', by: 'METI', track, major, evidence: [`p-${id}`], sources: [] }
}

const article = (no: string) => ({ no, heading: `h${no}`, provides: 'p', addressed: 'a', duty: ['states' as const], inForce: '2025-06-04' })

const data: DeckData = {
  evidence: { report: { title: 't', short: 's', author: 'a', publisher: 'p', date: '2025' }, sections: {}, passages: [], sources: [] },
  tables: [{ id: 'one', caption: 'c', columns: [{ key: 'a', label: 'A' }, { key: 'b', label: 'B' }], evidence: [], rows: [{ cells: { a: 'x', b: 'y' }, evidence: ['p'], cellEvidence: {}, sources: [] }] }],
  timeline: [event('c', '2019-03', 'strategy', true), event('a', '2016', 'governance'), event('b', '2019', 'strategy')],
  act: { title: 't', short: 's', number: 'n', japanese: 'j', sources: ['statute'], chapters: [{ id: 'i', numeral: 'I', title: 'T', summary: 'S', inForce: '2025-06-04', articles: [article('1'), article('2'), article('3–4')] }] },
  recommendations: [],
  bodies: [],
  differences: [],
  relations: [],
}

describe('selection', () => {
  it('splits lists as authors type them', () => {
    expect(listProp(' a, b ,,c')).toEqual(['a', 'b', 'c'])
    expect(listProp(undefined)).toBeUndefined()
  })

  it('sorts events by date, a bare year at its middle, and filters by track and inclusive dates', () => {
    expect(selectEvents(data, {}).map(e => e.id)).toEqual(['a', 'c', 'b'])
    expect(selectEvents(data, { tracks: 'strategy', to: '2019' }).map(e => e.id)).toEqual(['c', 'b'])
    expect(selectEvents(data, { from: '2017' }).map(e => e.id)).toEqual(['c', 'b'])
  })

  it('keeps major events for the picture', () => {
    expect(selectMajorEvents(data, {}).map(e => e.id)).toEqual(['c'])
  })

  it('cuts chapters by article, a range by its first number', () => {
    expect(selectChapters(data, { from: '2', to: '3' })[0]?.articles.map(a => a.no)).toEqual(['2', '3–4'])
  })

  it('names the ids there are when one is wrong', () => {
    expect(() => selectTable(data, { id: 'two' })).toThrow('data/tables.yaml has no "two"; it has: one')
    expect(() => selectTable({ ...data, tables: [] }, { id: 'two' })).toThrow('it has: none')
  })
})

describe('rows as the check sees them', () => {
  it('gives a table’s head and each of its rows their texts and their support', () => {
    expect(exhibitRows.ReportTable?.(data, { id: 'one' })).toEqual([
      { file: 'tables', row: 'one', texts: ['c', 'A', 'B'], evidence: ['p'], sources: [] },
      { file: 'tables', row: 'one row 1', texts: ['x', 'y'], evidence: ['p'], sources: [] },
    ])
  })

  it('rests every article on the statute', () => {
    const rows = exhibitRows.ActArticles?.(data, {}) ?? []
    expect(rows).toHaveLength(4)
    expect(rows.every(row => row.sources[0] === 'statute')).toBe(true)
  })

  it('shows the short text on the timeline, where the whole one is told when it is opened, and the whole one in a table', () => {
    expect(exhibitRows.Timeline?.(data, {})[0]?.texts).toEqual(['2019-03', 'c', 'c.'])
    expect(exhibitRows.EventTable?.(data, { to: '2016' })[0]?.texts).toEqual(['2016', 'a.', 'METI'])
  })
})
