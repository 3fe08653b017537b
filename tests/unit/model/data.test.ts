import { describe, expect, it } from 'vitest'
import { actSchema, tableSchema } from '../../../model/data.ts'

const table = (evidence: unknown, cells: Record<string, string> = { a: 'x', b: 'y' }) => ({
  id: 'one', caption: 'c', columns: [{ key: 'a', label: 'A' }, { key: 'b', label: 'B' }], rows: [{ cells, evidence }],
})

describe('a row’s evidence', () => {
  it('may be one list for the row', () => {
    expect(tableSchema.parse(table(['p', 'q'])).rows[0]).toMatchObject({ evidence: ['p', 'q'], cellEvidence: {} })
  })

  it('may be a list for each column, and then is theirs together, each passage once', () => {
    expect(tableSchema.parse(table({ a: ['p'], b: ['p', 'q'] })).rows[0]).toMatchObject({ evidence: ['p', 'q'], cellEvidence: { a: ['p'], b: ['p', 'q'] } })
  })

  it('may not name a column whose cell is left out, as its marks would stand nowhere', () => {
    const result = tableSchema.safeParse(table({ b: ['p'] }, { a: 'x' }))
    expect(result.error?.issues[0]).toMatchObject({ path: ['rows', 0, 'evidence'], message: 'names a column that has no cell in this row' })
  })
})

describe('an article’s duty', () => {
  const act = (duty: unknown) => ({
    title: 't', short: 's', number: 'n', japanese: 'j', sources: ['statute'],
    chapters: [{ id: 'i', numeral: 'I', title: 'T', summary: 'S', inForce: '2025-06-04', articles: [{ no: '1', heading: 'h', provides: 'p', addressed: 'a', duty, inForce: '2025-06-04' }] }],
  })
  const dutyOf = (duty: unknown) => actSchema.parse(act(duty)).chapters[0]?.articles[0]?.duty

  it('is a list, whether one strength is given or several', () => {
    expect(dutyOf('must')).toEqual(['must'])
    expect(dutyOf(['endeavour', 'must'])).toEqual(['endeavour', 'must'])
  })

  it('knows no other strength', () => {
    expect(actSchema.safeParse(act('shall')).success).toBe(false)
  })
})
