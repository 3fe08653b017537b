/** What the handout dates, and where its texts may not break. */
import { describe, expect, it } from 'vitest'
import { coverDates, footDate } from '../../../handout/dated.ts'
import { quoteStart, setText } from '../../../handout/set-text.ts'
import type { Evidence } from '../../../model/evidence.ts'

const report = { title: 'A paper', short: 'Paper', author: 'A. Writer', publisher: 'House of Studies (HS)', date: '2026-06-17' }
const evidence: Evidence = { report, sections: {}, passages: [{ id: 'a', section: 'One', paragraph: 1, start: 'A' }], sources: [] }
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('dates', () => {
  it('are the paper’s, and say so', () => {
    expect(coverDates(evidence, '17 June 2026').map(plain)).toEqual(['Paper: HS, 17 June 2026'])
    expect(plain(footDate(evidence, '17 June 2026'))).toBe('Paper of 17 June 2026')
  })

  it('are the deck’s too where it has another', () => {
    expect(coverDates(evidence, '1 July 2026').map(plain)).toEqual(['1 July 2026', 'Paper: HS, 17 June 2026'])
  })

  it('are the deck’s alone where no paper is cited', () => {
    expect(coverDates({ ...evidence, passages: [] }, '1 July 2026').map(plain)).toEqual(['1 July 2026'])
    expect(footDate({ ...evidence, passages: [] }, '')).toBe('')
  })
})

describe('setText', () => {
  it('binds dates and paragraphs', () => {
    expect(setText('until 17 June 2025 in Opening, ¶3 of it')).toBe('until 17\u00A0June\u00A02025 in Opening,\u00A0¶3 of\u00A0it')
  })
})

describe('quoteStart', () => {
  it('turns quotations in a quotation into single ones', () => {
    expect(quoteStart('published “Basic Ideas” of a')).toBe('“published ‘Basic Ideas’ of a\u00A0…”')
  })
})
