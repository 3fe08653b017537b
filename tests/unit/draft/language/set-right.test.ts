import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { isSetRight } from '../../../../src/draft/language/set-right.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const first = { section: 0, paragraph: 1, sentence: 0 }
const report = (text: string) => parseReport(`## Lamps\n\n${text}\n`)

describe('what something is not', () => {
  it.each([
    'The light of the northern quays is not a gift. It is a debt of the board.',
    'The question of the port is not whether the board paid. Pilots will answer that. The question of the port is who lights the quay.',
    'But the answer is not the old oil. A hundred lamps will burn wax. The answer is a law on lamps.',
  ])('is set right: %s', text => expect(isSetRight(report(text), first)).toBe(true))

  it.each([
    'The light of the quays is not only dear. It is dim as well.',
    'The quay is not lit. The board has sold its lamps.',
    'The lamp that is not lit is cheap. It is old.',
    'The quay is not lit. It is also wet.',
  ])('is not: %s', text => expect(isSetRight(report(text), first)).toBe(false))

  it('heads nothing', () => {
    const { statements } = analyse(outlineOf(report('The light of the northern quays is not a gift to the crews. It is a debt of the board.')))
    expect(statements.map(({ isHalf }) => isHalf)).toEqual([true])
  })
})
