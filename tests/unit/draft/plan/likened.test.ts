import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { withLikened } from '../../../../src/draft/plan/likened.ts'
import { parseReport } from '../../../../src/report/parse.ts'

/** Which sentences stay within a picture. */
const likened = (paragraph: string): (boolean | undefined)[] => {
  const outline = outlineOf(parseReport(`# Harbours in the dark\n\n## Lamps\n\n${paragraph}`))
  return withLikened(outline, analyse(outline).statements).map(({ isLikened }) => isLikened)
}

const PICTURE = 'A former minister of the island likened dark harbours to snow on a roof.'
const VEHICLE = 'Snow is gone by the end of April, and nobody can hold it back.'
const MATTER = 'Dark harbours have cost the crews of the northern coast nine ships.'
const ANSWER = 'The analogy fails because snow has no owner who could be asked to act.'

describe('what is told of a mere picture', () => {
  it('shares no word with the matter', () => expect(likened(`${PICTURE} ${VEHICLE} ${MATTER} ${ANSWER}`)).toEqual([undefined, true, undefined, undefined]))
  it('is none where nothing is likened', () => expect(likened(`${MATTER} ${VEHICLE}`)).toEqual([undefined, undefined]))
})
