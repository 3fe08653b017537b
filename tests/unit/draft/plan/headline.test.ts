import { describe, expect, it } from 'vitest'
import { isWeakTitle } from '../../../../src/draft/plan/headline.ts'

describe('a title', () => {
  it.each(['Ties began to worsen after the storm of that winter', 'Relations have been good since the sale of the quay'])('that does not say between whom gives way: %s', text => expect(isWeakTitle(text)).toBe(true))

  it.each(['Ties between Elm and Ash began to worsen after the storm', 'Ties with the island began to worsen after the storm', 'Relations have been good between the two ports', 'Tugs began to rust after the storm'])('that does, or needs not, stands: %s', text => expect(isWeakTitle(text)).toBe(false))
})
