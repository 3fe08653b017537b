import { describe, expect, it } from 'vitest'
import { introduces } from '../../../../src/draft/plan/taken-up.ts'

describe('what brings a thing in', () => {
  it.each([
    ['fund', 'The town founded a small relief fund.', 'The town founded a small relief fund.', 'The town founded a small relief fund.'],
    ['embassy', 'Elm opened a “data embassy” in Ash.', 'Elm opened a “data embassy” in Ash.', 'Elm opened a “data embassy” in Ash.'],
    ['fund', 'It asked the Elm Relief Fund.', undefined, 'Elm Relief Fund'],
    ['centre', 'It opened the Maritime Centre for Lamps.', undefined, 'Maritime Centre for Lamps'],
    ['order', 'It issued Harbour Order H-63.', undefined, 'Harbour Order H-63'],
  ])('is its sentence or its name: %s, %s', (noun, sentence, statement, text) => expect(introduces(noun, sentence, statement)).toBe(text))

  it.each([
    ['fund', 'It founded a small relief fund.', undefined], ['fund', 'The fund was small.', 'The fund was small.'], ['chain', 'Supply Chain: it broke.', undefined], ['fund', 'Elm lost funds.', 'Elm lost funds.'],
  ])('is nothing else: %s, %s', (noun, sentence, statement) => expect(introduces(noun, sentence, statement)).toBeUndefined())
})
