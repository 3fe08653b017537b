import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { headlinesOf } from '../../../../src/draft/plan/headline.ts'
import { withSides } from '../../../../src/draft/plan/sides.ts'
import type { Statement } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const FERRIES = (second: string): string => `# Night ferries\n\n## The case for a ban\n\nThe crews of Elm are tired of sailing by night.\n\nThe harbour board of Elm should ban all ferries that sail by night.\n\n## ${second}\n\nNurses of the island are home by midnight.\n\n## Our view\n\nA ban of ferries is needed by nobody.\n`
const sides = (second: string): readonly Statement[] => {
  const outline = outlineOf(parseReport(FERRIES(second)))
  return withSides(outline.report, analyse(outline).statements)
}

describe('what one side of a debate says', () => {
  it('heads no slide', () => {
    expect(sides('The case against').map(({ isSide }) => isSide)).toEqual([true, true, true, undefined])
    expect(headlinesOf([...sides('The case against')], 124).map(({ headline }) => headline.title.text)).toEqual(['A ban of ferries is needed by nobody'])
  })

  it('is no request of the paper', () => {
    const asked = (second: string): number => analyse(outlineOf(parseReport(FERRIES(second)))).asks.length
    expect([asked('The case against'), asked('The nurses')]).toEqual([0, 1])
  })

  it('is the paper’s own where no other side is told', () => expect(sides('The nurses').map(({ isSide }) => isSide)).toEqual([undefined, undefined, undefined, undefined]))
})
