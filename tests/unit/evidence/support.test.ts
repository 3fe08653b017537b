import { describe, expect, it } from 'vitest'
import { problem, problemText } from '../../../src/evidence/problem.ts'
import { claimsOf, isSettled, leaningOn, noteSupport, passageFigures, reportFigures, slideSupport, sourceFigures, visibleSources } from '../../../src/evidence/support.ts'
import { dossier, named, row, slide, slideWithRow } from './builders.ts'

const rich = slideWithRow(row([], { evidence: ['from-row'], sources: ['row-source'] }), {
  number: 7,
  evidence: named('from-frontmatter'),
  sources: named('own-source'),
  cites: [{ id: 'from-mark', line: 1, inEditorNote: false }],
  editorNotes: [{ text: '', line: 1, sources: ['note-source'] }],
  noteCites: named('from-notes'),
})

describe('what a slide rests on', () => {
  it('is all that it cites in any way', () => {
    const { passages, sources } = slideSupport(rich)
    expect([...passages]).toEqual(['from-frontmatter', 'from-mark', 'from-row'])
    expect([...sources]).toEqual(expect.arrayContaining(['own-source', 'row-source', 'note-source']))
    expect(passages.has('from-notes')).toBe(false)
  })
  it('is for its notes also what they name', () => expect(noteSupport(rich).passages.has('from-notes')).toBe(true))
  it('shows as outside sources those of editor’s notes and rows', () => expect([...visibleSources(rich)]).toEqual(['note-source', 'row-source']))
})

describe('figures held', () => {
  const input = dossier([], { opened: 'In May 2019.' }, { act: '28 articles.' })
  it('come from the lock', () => {
    expect(passageFigures(input, new Set(['opened', 'unknown']))).toEqual(['2019-05'])
  })
  it('come from the report’s own particulars, as they stand', () => {
    expect(reportFigures(input)).toEqual(['2024-03-01'])
  })
  it('come from what outside sources say', () => {
    expect(sourceFigures(input, new Set(['act', 'opened']))).toEqual(['28'])
  })
  it('are known only when every passage is locked', () => {
    const settled = (...ids: string[]) => isSettled(input, { passages: new Set(ids), sources: new Set() })
    expect([settled(), settled('opened', 'act'), settled('opened', 'lost')]).toEqual([true, true, false])
  })
})

describe('leaningOn', () => {
  const input = dossier([slide({ number: 2, evidence: named('a') }), slide({ number: 5, noteCites: named('a') }), slide({ number: 6 })])
  it('lists slides deck by deck', () => {
    const decks = [...input.decks, { entry: 'brief.md', headmatter: {}, slides: [slide({ number: 1, evidence: named('a') })] }]
    expect(leaningOn({ ...input, decks }, 'a')).toBe('slides.md 2, 5; brief.md 1')
  })
  it('says that there are none', () => expect(leaningOn(input, 'b')).toBe('none'))
})

describe('problemText', () => {
  it('gives place, rule, slide, message and remedy', () => {
    expect(problemText(problem('a-rule', { file: 'a.md', line: 3, slide: 2 }, 'It is so.', 'Do this.'))).toBe('a.md:3  a-rule  (slide 2) It is so. Do this.')
  })
  it('leaves the slide out where there is none', () => {
    const found = problem('a-rule', { file: 'a.md', line: 3 }, 'It is so.', 'Do this.')
    expect(problemText(found)).toBe('a.md:3  a-rule  It is so. Do this.')
    expect('slide' in found).toBe(false)
  })
})

describe('what a slide says in its own name', () => {
  const input = dossier([], { opened: 'In May.' })
  const [passage] = input.data.evidence.passages
  const headed = { ...input, data: { ...input.data, evidence: { ...input.data.evidence, passages: [{ ...passage, id: 'opened', section: '2. Easing of Requirements in the Harbour Act', paragraph: 1, start: 'In' }, { ...passage, id: 'other', section: 'Ministers Must Not Pay', paragraph: 1, start: 'In' }] } } }
  const left = (section: string, ...texts: string[]): string[] => claimsOf(headed, slide({ frontmatter: { section }, claims: [section, ...texts].map(text => ({ text, line: 3 })) })).map(({ text }) => text)
  it('is no heading of the report, nor one cut to fit at the margin', () => {
    expect(left('Easing of Requirements', '2. Easing of Requirements in the Harbour Act')).toEqual([])
    expect(left('Easing of Requirements in the…')).toEqual([])
  })
  it('is no heading over the passages that the lock holds, nor a name that ends at its colon, nor one told from another of that name', () => {
    const lock = { version: 1 as const, report: '', passages: {}, headings: ['Year 2: The Tolls of 2019', 'Fares in 2020'] }
    const named = claimsOf({ ...headed, lock }, slide({ frontmatter: { section: 'Year 2' }, claims: ['Year 2', 'Fares in 2020', 'Fares\u2060 in 2020', 'Fares in 2021'].map(text => ({ text, line: 3 })) }))
    expect(named.map(({ text }) => text)).toEqual(['Fares in 2021'])
    expect(left('Easing of Requirements (v)')).toEqual([])
    expect(left('Easing of Requirements… (further)')).toEqual([])
  })
  it('is a heading cut short anywhere else, and what only begins like one, or turns it', () => {
    expect(left('Lamps', 'Easing of Requirements')).toEqual(['Lamps', 'Easing of Requirements'])
    expect(left('Easing of Requirement')).toHaveLength(1)
    expect(left('Ministers Must')).toHaveLength(1)
  })
})
