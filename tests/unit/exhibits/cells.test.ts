import { describe, expect, it } from 'vitest'
import { drawCells } from '../../../exhibits/cells.ts'
import type { Support } from '../../../exhibits/citations.ts'

const columns = [{ key: 'a' }, { key: 'b' }, { key: 'c' }]
const marksFor = ({ evidence = [], sources = [] }: Support) => [...evidence, ...sources].map(sign => ({ sign, outside: false, href: undefined, label: sign }))
const signs = (cells: ReturnType<typeof drawCells>) => cells.map(cell => cell.marks.map(mark => mark.sign))

describe('cells of a row', () => {
  it('carry the row’s marks at its end', () => {
    const cells = drawCells({ cells: { a: 'x', b: 'y', c: 'z' }, evidence: ['p'], sources: ['s'] }, columns, marksFor)
    expect(cells.map(cell => cell.text)).toEqual(['x', 'y', 'z'])
    expect(signs(cells)).toEqual([[], [], ['p', 's']])
  })

  it('carry their own marks where the row says which', () => {
    const row = { cells: { a: 'x', b: 'y', c: 'z' }, evidence: ['p', 'q'], cellEvidence: { b: ['p'], c: ['q'] } }
    expect(signs(drawCells(row, columns, marksFor))).toEqual([[], ['p'], ['q']])
  })

  it('span what is left out', () => {
    const cells = drawCells({ cells: { a: 'x', b: 'y' } }, columns, marksFor)
    expect(cells.map(cell => cell.span)).toEqual([1, 2])
  })
})
