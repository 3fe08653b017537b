import { expect, it } from 'vitest'
import { afterOpening } from '../../../../src/draft/language/openings.ts'

it('keeps the ground on which something may be done', () => {
  expect(afterOpening('Based on the results of its survey, the board may close the quay of Elm.')).toBeUndefined()
  expect(afterOpening('On the basis of its survey, the board should close the quay of Elm.')).toBeUndefined()
  expect(afterOpening('Based on a survey of the quays, the board has closed the port of Elm.')).toBe('The board has closed the port of Elm.')
})
