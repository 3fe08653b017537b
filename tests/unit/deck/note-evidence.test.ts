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
  expect(note).toContain('National Interest, ¶1](https://')
  expect(withoutEvidence(note).trim()).toBe('Spoken words.')
})

it('names rows, headers and captions, and takes them away again', () => {
  const note = noteWithEvidence('Spoken words. [[row, head, caption]]', { passages: [], sources: [] }, data).replaceAll('\u00A0', ' ')
  expect(note).toContain('[Costs, table 1, row 2](https://')
  expect(note).toContain('[Costs, table 1, headers](https://')
  expect(note).toContain('[Costs, figure 3](https://')
  expect(withoutEvidence(noteWithEvidence('Spoken words. [[row, head, caption]]', { passages: [], sources: [] }, data)).replace(/[\s;]+/g, ' ').trim()).toBe('Spoken words.')
})

it('withoutEvidence leaves other notes alone', () => expect(withoutEvidence('See [this](https://example.org).')).toBe('See [this](https://example.org).'))
