import { expect, it } from 'vitest'
import type { DeckData } from '../../../model/data.ts'
import { noteWithEvidence, withoutEvidence } from '../../../src/deck/note-evidence.ts'

const data = {
  evidence: {
    report: { title: 'T', short: 'T', author: 'A', publisher: 'P', date: '2025', url: 'https://example.org/paper' },
    sections: {},
    passages: [{ id: 'one', section: 'Opportunity and National Interest', paragraph: 1, from: 'It begins', to: 'here' }],
    sources: [],
  },
} as unknown as DeckData

it('withoutEvidence gives back the words that the author spoke', () => {
  const note = noteWithEvidence('Spoken words. [[one]]', { passages: ['one'], sources: [] }, data)
  expect(note).toContain('National Interest, ¶1](https://')
  expect(withoutEvidence(note).trim()).toBe('Spoken words.')
})

it('withoutEvidence leaves other notes alone', () => expect(withoutEvidence('See [this](https://example.org).')).toBe('See [this](https://example.org).'))
