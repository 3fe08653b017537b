import { describe, expect, it } from 'vitest'
import { opensAsClause, splitClauses } from '../../../../src/draft/language/clauses.ts'

describe('what opens as a full clause', () => {
  it.each([
    'The board lost money last year',
    'The auditors noted that lamps pay',
    'Elm uses the old quay',
    'A port without lamps is dark',
    'Most ships were late',
  ])('%j does', (text) => {
    expect(opensAsClause(text)).toBe(true)
  })

  it.each([
    'The rising costs of specialised lamps',
    'While in Elm the quay is dark',
    'Which the board had foreseen',
    'Certainly did not pay for the lamps',
    'The lost port of Elm',
    'Plenty of ports that have lamps',
    'Rarely are',
  ])('%j does not', (text) => {
    expect(opensAsClause(text)).toBe(false)
  })
})

describe('splitting at a joint', () => {
  it.each([
    ['The harbour board lost two million crowns in 2021; the ferry company made a small profit.', 'The harbour board lost two million crowns in 2021.', 'The ferry company made a small profit.'],
    ['The harbour board lost two million crowns in 2021, but the ferry company made a small profit.', 'The harbour board lost two million crowns in 2021.', 'The ferry company made a small profit.'],
    ['The harbour board lost two million crowns in 2021, and the ferry company closed one of its lines.', 'The harbour board lost two million crowns in 2021.', 'The ferry company closed one of its lines.'],
  ])('%j', (sentence, first, second) => {
    expect(splitClauses(sentence)).toEqual([first, second])
  })

  it.each([
    'Auditors argue that the harbour board lost two million crowns, but the lamps were paid for by the town.',
    'If the harbour board loses two million crowns again, the lamps go out, and the ferry company will leave.',
    'The harbour board has not only lost two million crowns, but the ferry company is leaving the port as well.',
    'The harbour board lost two million crowns in 2021, but hardly ever told the town about the loss.',
    'The harbour board paid for lamps in 2021; while in the town of Elm, lamps are paid for by the ships.',
    'The harbour board named the lamps that failed in 2021; some were replaced by the town within a week.',
    'According to the harbour board, the lamps were dark in 2021, and the ferry company lost its passengers.',
  ])('leaves whole: %j', (sentence) => {
    expect(splitClauses(sentence)).toBeUndefined()
  })
})
