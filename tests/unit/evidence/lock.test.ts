import { describe, expect, it } from 'vitest'
import { lockSchema } from '../../../model/evidence.ts'
import { compareLocks, headingsToHold, lockPassage, lookUp, makeLock } from '../../../src/evidence/lock.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { fakeHash, passage } from './builders.ts'

const report = parseReport('### Introduction\n\nThe school opened in May 2019 and must grow.\n')
const good = passage('school', { start: 'The school', end: 'must grow' })
const lost = passage('lost', { start: 'A lighthouse' })
const lockOf = (texts: Record<string, string>) => ({
  version: 1 as const, report: fakeHash('r'),
  passages: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, lockPassage(text, fakeHash)])),
})

describe('makeLock', () => {
  it('holds hash, words, figures and modals of each passage that is found', () => {
    const lock = makeLock(lookUp(report, [lost, good]), fakeHash('report'), fakeHash)
    expect(lock.passages).toEqual({
      school: { hash: fakeHash('The school opened in May 2019 and must grow'), words: 9, figures: ['2019-05'], modals: ['must'] },
    })
    expect(lockSchema.safeParse(lock).success).toBe(true)
  })

  it('is the same whatever the order of the passages', () => {
    const other = passage('a-second', { start: 'opened in May' })
    const locks = [[good, other], [other, good]].map(list => JSON.stringify(makeLock(lookUp(report, list), '', fakeHash)))
    expect(locks[0]).toBe(locks[1])
  })
})

describe('headings over passages', () => {
  const chaptered = parseReport('# Ferries\n\n## 2019 in Figures\n\n### Ports\n\nThe school opened in May 2019 and must grow.\n\n## Why We Must Pay\n\n### Tolls\n\nA toll was raised.\n\n## 2020 in Figures\n\n### Ships\n\nNone sailed.\n')

  it('are kept where they hold a figure or a modal verb, and a passage stands under them', () => {
    const passages = [passage('school', { section: 'Ports', start: 'The school' }), passage('toll', { section: 'Tolls', start: 'A toll' })]
    expect(headingsToHold(chaptered, passages)).toEqual(['2019 in Figures', 'Why We Must Pay'])
    const lock = makeLock(lookUp(chaptered, passages), fakeHash('r'), fakeHash, headingsToHold(chaptered, passages))
    expect(lockSchema.parse(lock).headings).toEqual(['2019 in Figures', 'Why We Must Pay'])
  })

  it('are not needed where passages name them, or they claim nothing', () => {
    expect(headingsToHold(chaptered, [passage('school', { section: 'Ferries', start: 'The school' })])).toEqual([])
    expect(makeLock(lookUp(report, [good]), '', fakeHash, headingsToHold(report, [good]))).not.toHaveProperty('headings')
  })
})

describe('compareLocks', () => {
  it('tells added, changed and removed passages', () => {
    expect(compareLocks(lockOf({ a: 'x', b: 'y', c: 'z' }), lockOf({ b: 'y', c: 'other', d: 'new' })))
      .toEqual({ added: ['d'], changed: ['c'], removed: ['a'] })
  })

  it('finds no difference in the same lock', () => {
    expect(compareLocks(lockOf({ a: 'x' }), lockOf({ a: 'x' }))).toEqual({ added: [], changed: [], removed: [] })
  })
})
