import { describe, expect, it } from 'vitest'
import { dateIn } from '../../../src/report/dates.ts'
import { parseReport } from '../../../src/report/parse.ts'

const TEXT = 'The board of Elm has counted its lamps every winter since the storm, and has found that one in four of them is dark.'

describe('the head of a report', () => {
  it.each([
    ['headings of bodies and kinds above its own', '# House of Assembly\n# Ports Committee\n## Dark Quays\n### Third Report of Session 2024–25\n\n## Summary\n\nTEXT', { title: 'Dark Quays', meta: { publisher: 'House of Assembly' } }],
    ['headings without text', '## AUDIT CHAMBER\n\n## Performance audit\n\n## Lamps in towns\n\n## Submitted to Parliament on 6 June 2024\n\n## Summary\n\nTEXT\n\n## Findings\n\nTEXT', { title: 'Lamps in towns', meta: { date: '2024-06-06' } }],
    ['a line above chapters of the first level', '**Keeping the Lamps Lit**\n\n**How coastal towns lose their light**\n\n*Harbour Watch*\n\n*March 2025*\n\n# One\n\nTEXT\n\n# Two\n\nTEXT', { title: 'Keeping the Lamps Lit', meta: { subtitle: 'How coastal towns lose their light', date: '2025-03' } }],
    ['a heading under the title, right over who wrote it', '# Keeping the Lamps Lit\n\n## How coastal towns lose their light\n\nAda Brook\n\n3 March 2025\n\n## One\n\nTEXT\n\n## Two\n\nTEXT', { title: 'Keeping the Lamps Lit', meta: { subtitle: 'How coastal towns lose their light' } }],
    ['the site that it was clipped from', '[\n\n![Harbour Watch](logo.png)\n\n](https://example.org/)\n\n# [Harbour Watch](https://example.org/)\n\n# Keeping the Lamps Lit\n\nTEXT\n\n# One\n\nTEXT\n\n# Two\n\nTEXT', { title: 'Keeping the Lamps Lit' }],
    ['a memo’s subject', '**MEMORANDUM**\n\n**TO:** The Minister\n**FROM:** Policy Unit (J. Marsh)\n**DATE:** 3 September 2024\n**RE:** The fishing quota after 2025\n\n**1. Issue**\n\nTEXT', { title: 'The fishing quota after 2025', meta: { author: 'J. Marsh', date: '2024-09-03' } }],
    ['a title in quotation marks', 'Testimony of Margaret Olsen\nDirector, Elm Institute\nbefore the\nCommittee on Ports\n"Cables and Harbours"\nMarch 18, 2025\n\nTEXT\n\n**One**\n\nTEXT', { title: '"Cables and Harbours"', meta: { author: 'Margaret Olsen', date: '2025-03-18' } }],
    ['a line of credits', '# Water for Farms\n\nPolicy Paper 3 | By Ines Duarte & Samuel K. Boateng | Published 4th of July, 2024\n\n## One\n\nTEXT', { title: 'Water for Farms', meta: { author: 'Ines Duarte; Samuel K. Boateng', date: '2024-07-04' } }],
  ])('with %s', (_, markdown, expected) => expect(parseReport(markdown.replaceAll('TEXT', TEXT))).toMatchObject(expected))

  it('is no matter of the report', () => {
    const [head] = parseReport(`# Lamps\n\nCreated: March 3, 2025\nOwner: Ida\nStatus: In review\n\n${TEXT}`).sections
    expect(head?.paragraphs.map(({ kind }) => kind)).toEqual(['about', 'prose'])
  })
  it('may name its author in a sentence at the end', () => {
    expect(parseReport(`# Lamps\n\n${TEXT}\n\nThis report was researched and written by Jana Orlov, senior researcher.`).meta.author).toBe('Jana Orlov')
  })
})

describe('dates', () => {
  it.each([
    ['Brussels, 14.5.2025', '2025-05-14'], ['4th of July, 2024', '2024-07-04'], ['Apr 2024', '2024-04'], ['5. März 2024', '2024-03-05'], ['1er février 2024', '2024-02-01'],
    ['12 de octubre de 2023', '2023-10-12'], ['3 marca 2024 r.', '2024-03-03'], ['15 вересня 2024', '2024-09-15'], ['2024년 3월 12일', '2024-03-12'], ['2024年4月', '2024-04'],
  ])('%s', (text, date) => expect(dateIn(text)?.date).toBe(date))
  it.each(['05/06/2025', 'Budget 2026', '2024/25', 'Version 1.2'])('%s is none', text => expect(dateIn(text)).toBeUndefined())
})
