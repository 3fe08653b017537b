import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../src/deck/yaml-file.ts'

const text = `- id: a
  rows:
    - cells: { x: '1' }
    - cells: { x: '2' }
- id: b
  links:
    - from: one
      to: two
`

describe('readYaml', () => {
  const file = readYaml(text)
  it.each<[(string | number)[], number]>([
    [[0, 'rows', 1], 4], [[0, 'rows', 1, 'cells', 'x'], 4], [[1], 5], [[1, 'nothing', 'here'], 5], [[], 1],
  ])('knows the line of %j', (path, line) => expect(file.lineAt(path)).toBe(line))
  it('finds a map by its fields, at any depth', () => {
    expect(file.lineWith({ id: 'b' })).toBe(5)
    expect(file.lineWith({ from: 'one', to: 'two' })).toBe(7)
  })
  it('steps into a list of the map', () => {
    expect(file.lineWith({ id: 'a' }, { key: 'rows', index: 1 })).toBe(4)
    expect(file.lineWith({ id: 'a' }, { key: 'rows', index: 9 })).toBe(1)
  })
  it('gives the first line for what is not there', () => expect(file.lineWith({ id: 'zzz' })).toBe(1))
  it('reports errors with their lines, counted from where the text stands', () => {
    expect(readYaml('a: 1\nb: [', 10)).toMatchObject({ value: undefined, errors: [{ line: 12 }] })
  })
  it('reads an empty file', () => expect(readYaml('')).toMatchObject({ errors: [] }))
  it('does not follow a bomb of aliases', () => {
    const bomb = `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\nd: [${'*c,'.repeat(50)}]`
    expect(readYaml(bomb).errors).toHaveLength(1)
  })
})
