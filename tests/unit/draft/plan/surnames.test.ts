import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { withSurnames } from '../../../../src/draft/plan/surnames.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const marked = (told: string, more = ''): string[] => {
  const outline = outlineOf(parseReport(`# Harbours\n\n## Dark quays\n\nThe lamps of Elm were sold to Ada Brook, a trader in oil. In Marwick, a port of the north, crews have no light at all.\n\n## Buyers\n\n${told}\n${more}`))
  return withSurnames(outline, analyse(outline).statements).filter(({ isSurname }) => isSurname).map(({ text }) => text)
}

describe('a surname alone', () => {
  it('is told of by statements that do not introduce whom they mean', () => {
    expect(marked('The trade of Brook has grown since the storm.')).toEqual(['The trade of Brook has grown since the storm.'])
    expect(marked('The trade of Ada Brook has grown since the storm.')).toEqual([])
    expect(marked('The trade of Captain Brook has grown since the storm.')).toEqual([])
  })

  it('is no place, and nobody of whom the heading or the whole report tells', () => {
    expect(marked('The crews of Marwick have no light since the storm.')).toEqual([])
    expect(marked('Oil is dear.', '\n## The fall of Brook\n\nThe trade of Brook has grown since the storm.\n')).toEqual([])
    expect(marked('The trade of Brook has grown since the storm.', '\n## Sellers\n\nThe crews of Brook sell the oil.\n\n## Ships\n\nThe ships of Brook are old.\n')).toEqual([])
  })
})
