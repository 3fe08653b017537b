import { describe, expect, it } from 'vitest'
import { columnGroups, columnWidths, fits, rowPages, splitRow } from '../../../../src/draft/plan/table-fit.ts'
import { tablesOf } from '../../../../src/draft/plan/tables.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const cells = (count: number, text: string): string[] => Array.from({ length: count }, () => text)

describe('columns', () => {
  it('stay together up to six, and are split with the first on every page', () => {
    expect(columnGroups([cells(6, 'Lamp')])).toEqual([[0, 1, 2, 3, 4, 5]])
    expect(columnGroups([cells(9, 'Lamp')])).toEqual([[0, 1, 2, 3, 4], [0, 5, 6, 7, 8]])
  })

  it('are split earlier where their words are long', () => {
    const groups = columnGroups([cells(6, 'Harbourmastership-of-Elm-Quay')])
    expect(groups.length).toBeGreaterThan(1)
    expect(groups.flat().sort()).toEqual([0, 0, 1, 2, 3, 4, 5])
  })

  it('share the width by what they say, one hundred percent in all', () => {
    const widths = columnWidths([['Year', 'What happened'], ['2019', 'The board bought lamps for all the quays of the western harbour, which took two years.']])
    expect(widths.reduce((a, b) => a + b, 0)).toBe(100)
    expect(widths[1]).toBeGreaterThan(60)
    expect(widths[0]).toBeGreaterThan(5)
  })
})

describe('rows', () => {
  const long = { cells: ['2019', 'The board bought lamps for all the quays. '.repeat(4)] }

  it('fill pages that fit, evenly, and lose none', () => {
    const rows = Array.from({ length: 23 }, () => long)
    const pages = rowPages(rows, [10, 90])
    expect(pages.flat()).toHaveLength(23)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.every(page => fits(page.map(row => row.cells), [10, 90], 'reference'))).toBe(true)
    expect(Math.max(...pages.map(page => page.length)) - Math.min(...pages.slice(0, -1).map(page => page.length))).toBeLessThanOrEqual(1)
  })

  it('that are higher than a page go on under their head, cut between sentences', () => {
    const sentence = 'The lamps of quay 12 cost 4.5 million and burned out in March 2020. '
    const pieces = splitRow(['Elm', sentence.repeat(30).trim(), 'Yes'], [20, 60, 20])
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.every(([head]) => head === 'Elm')).toBe(true)
    expect(pieces.every(piece => fits([piece], [20, 60, 20], 'reference'))).toBe(true)
    expect(pieces.map(piece => piece[1]).join(' ')).toBe(sentence.repeat(30).trim())
    expect(pieces.slice(0, -1).every(piece => piece[1]?.endsWith('.'))).toBe(true)
  })
})

const tables = (markdown: string) => tablesOf(parseReport(markdown))

describe('tables of a report', () => {
  it('have a caption right beside them, or else the heading', () => {
    const [named, bare] = tables('## Costs\n\nTable 1: Lamps by harbour\n\n| a | b |\n| - | - |\n| c | d |\n\n## Trade\n\nText.\n\n| a | b |\n| - | - |\n| c | d |\n')
    expect(named?.pages[0]?.caption).toMatchObject({ text: 'Table 1: Lamps by harbour' })
    expect(bare?.pages[0]?.caption).toEqual({ text: 'Trade', spot: undefined, refs: [] })
  })

  it.each([
    ['the line right on top', 'The lamps.\n\nThe board’s estimate of its costs.\n', 'The board’s estimate of its costs'],
    ['the sentence that leads into them', 'The lamps. Costs follow an order that nobody can change:\n\n', 'Costs follow an order that nobody can change'],
    ['the heading, where that leans on what stands before', 'The lamps.\n\nThese compare to the town’s:\n\n', 'Costs'],
    ['the heading, where it is text', 'The lamps cost more than all the oil.\n\n', 'Costs'],
  ])('are called by %s', (_, before, caption) => {
    expect(tables(`## Costs\n\n${before}| a | b |\n| - | - |\n| c | d |\n`)[0]?.pages[0]?.caption.text).toBe(caption)
  })

  it('know the place of each row, empty ones left out, and show that a cell is empty', () => {
    const [table] = tables('## Costs\n\n| Harbour | Lamps |\n| - | - |\n| Elm | 12 |\n| | |\n| Ash | |\n')
    expect(table?.pages[0]).toMatchObject({
      head: { section: 0, table: 1 }, columns: [{ label: 'Harbour' }, { label: 'Lamps' }],
      rows: [{ cells: ['Elm', '12'], spot: { table: 1, row: 1 } }, { cells: ['Ash', '–'], spot: { table: 1, row: 3 } }],
    })
  })

  it('without rows are left out; small ones may stand in the talk', () => {
    expect(tables('## Costs\n\n| a | b |\n| - | - |\n')).toEqual([])
    expect(tables('## Costs\n\n| a | b |\n| - | - |\n| c | d |\n')[0]?.fitsTalk).toBe(true)
    expect(tables(`## Costs\n\n| a | b |\n| - | - |\n${'| c | d |\n'.repeat(30)}`)[0]?.fitsTalk).toBe(false)
  })
})
