/** Passages that are rows of tables and captions of pictures. */
import { describe, expect, it } from 'vitest'
import { passageSchema } from '../../../model/evidence.ts'
import { lookUp, makeLock } from '../../../src/evidence/lock.ts'
import { findPassage, type Anchor } from '../../../src/evidence/passages.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { fakeHash } from './builders.ts'

const report = parseReport(`## Costs

The lamp costs little.

| Year | Harbour | Lamps |
| --- | --- | --- |
| 2019 | Elm Quay | 12 |
| 2020 | Ash Bay | 5 |

![x](https://example.org/a.png)
_▲ Lamps by harbour in 2020. Source: the board._

## Trade

Lamps by harbour are few.
`)

const find = (anchor: Omit<Anchor, 'section'>, section = 'Costs') => findPassage(report, { section, ...anchor })

describe('rows', () => {
  it('are passages as a whole, cells kept apart', () => {
    expect(find({ table: 1, row: 2, start: 'Ash Bay' })).toEqual({ status: 'found', text: '2020 | Ash Bay | 5', line: 8 })
    expect(find({ table: 1, start: 'Harbour', end: 'Lamps' })).toMatchObject({ status: 'found', text: 'Year | Harbour | Lamps' })
  })

  it('lock their figures cell by cell', () => {
    const lock = makeLock(lookUp(report, [{ id: 'ash', section: 'Costs', table: 1, row: 2, start: 'Ash Bay' }]), fakeHash('r'), fakeHash)
    expect(lock.passages.ash).toMatchObject({ figures: ['2020', '5'] })
  })

  it('are gone where they stand no more', () => {
    expect(find({ table: 1, row: 1, start: 'Ash Bay' })).toMatchObject({ status: 'gone', reason: 'the row does not hold "Ash Bay"', hint: 'found in section "Costs" table 1, row 2 instead' })
    expect(find({ table: 2, row: 1, start: 'Ash Bay' })).toMatchObject({ status: 'gone', reason: 'section "Costs" has 2 rows in its tables, and none is table 2, row 1' })
  })
})

describe('captions', () => {
  it('are passages as a whole', () => {
    expect(find({ figure: 1, start: 'Lamps by harbour in', end: 'the board.' })).toMatchObject({ status: 'found', text: 'Lamps by harbour in 2020. Source: the board.' })
    expect(find({ figure: 2, start: 'Lamps by harbour in' })).toMatchObject({ status: 'gone', reason: 'section "Costs" has 1 captions of pictures, and none is of figure 2' })
  })

  it('make a link of a later paragraph with the same words open too early, unless it goes to the page alone', () => {
    const paragraph = { paragraph: 1, start: 'Lamps by harbour' }
    expect(find(paragraph, 'Trade')).toMatchObject({ status: 'ambiguous', reason: expect.stringContaining('section "Costs" figure 1') })
    expect(find({ ...paragraph, link: false }, 'Trade')).toMatchObject({ status: 'found' })
  })
})

describe('a passage’s place', () => {
  const place = (fields: object): boolean => passageSchema.safeParse({ id: 'a', section: 'Costs', start: 'The', ...fields }).success

  it('is one: a paragraph, a table with or without a row, or a picture', () => {
    expect([{ paragraph: 1 }, { table: 1 }, { table: 1, row: 2 }, { figure: 1 }].map(place)).toEqual([true, true, true, true])
    expect([{}, { row: 1 }, { paragraph: 1, table: 1 }, { paragraph: 1, row: 1 }, { figure: 0 }].map(place)).toEqual([false, false, false, false, false])
  })
})
