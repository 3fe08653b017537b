import { expect, it } from 'vitest'
import type { DeckData } from '../../../model/data.ts'
import { noteWithEvidence, withoutEvidence } from '../../../src/deck/note-evidence.ts'

const data = {
  evidence: {
    report: { title: 'T', short: 'T', author: 'A', publisher: 'P', date: '2025', url: 'https://example.org/paper' },
    sections: {},
    passages: [{ id: 'one', section: 'Opportunity and National Interest', paragraph: 1, start: 'It begins', end: 'here' }, { id: 'row', section: 'Costs', table: 1, row: 2, start: 'Sweden' }, { id: 'head', section: 'Costs', table: 1, start: 'Year' }, { id: 'caption', section: 'Costs', figure: 3, start: 'Lamps' }],
    sources: [],
  },
} as unknown as DeckData

it('withoutEvidence gives back the words that the author spoke', () => {
  const note = noteWithEvidence('Spoken words. [[one]]', { passages: ['one'], sources: [] }, data)
  expect(note).toContain('National Interest,\u00A0¶1](https://')
  expect(withoutEvidence(note).trim()).toBe('Spoken words.')
})

it('names rows, headers and captions, and takes them away again', () => {
  const note = noteWithEvidence('Spoken words. [[row, head, caption]]', { passages: [], sources: [] }, data).replaceAll('\u00A0', ' ')
  expect(note).toContain('[Costs, table 1, row 2](https://')
  expect(note).toContain('[Costs, table 1, headers](https://')
  expect(note).toContain('[Costs, figure 3](https://')
  expect(withoutEvidence(noteWithEvidence('Spoken words. [[row, head, caption]]', { passages: [], sources: [] }, data)).replace(/[\s;]+/g, ' ').trim()).toBe('Spoken words.')
})

it('sets the place apart in a deck whose report has no address, by its short name where the heading is long', () => {
  const heading = 'Opportunity and National Interest in the Ports of the North Coast and of Elm'
  const bare = { evidence: { ...data.evidence, report: { ...data.evidence.report, url: undefined }, sections: { [heading]: 'Interest' }, passages: [{ id: 'one', section: heading, paragraph: 1, start: 'It begins' }, { id: 'table', section: 'Costs', figure: 1, start: 'Table A2: Lamps by port' }] } } as unknown as DeckData
  const note = noteWithEvidence('Spoken words (all of them). [[one, table]]', { passages: [], sources: [] }, bare)
  expect(note).toBe('Spoken words (all of them). (Interest,\u00A0¶1); (Costs,\u00A0Table\u00A0A2)')
  expect(withoutEvidence(note).replace(/[\s;]+$/, '')).toBe('Spoken words (all of them).')
})

it('withoutEvidence leaves other notes alone', () => expect(withoutEvidence('See [this](https://example.org).')).toBe('See [this](https://example.org).'))
