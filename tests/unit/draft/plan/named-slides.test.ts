import { describe, expect, it } from 'vitest'
import { withoutNames } from '../../../../src/draft/plan/findings.ts'

const refs = [{ section: 1, paragraph: 1, sentence: 0 }]
const slide = (text: string, more: { refs?: typeof refs, isSeries?: boolean } = {}) => ({ chosen: { title: { text, refs: more.refs ?? [] }, titled: undefined, ...more.isSeries ? { isSeries: true } : {} } })
const titles = (slides: Parameters<typeof withoutNames>[0], isPartTold = false): string[] => withoutNames(slides, isPartTold).map(({ chosen }) => chosen.title.text)

describe('a slide under a mere name', () => {
  const [lamps, fuel, dark, counted] = [slide('Lamps'), slide('Fuel'), slide('The quays are dark', { refs }), slide('What the paper finds', { isSeries: true })] as const

  it('stands in the talk only where its part has no other', () => {
    expect(titles([lamps, fuel])).toEqual(['Lamps'])
    expect(titles([lamps, dark, fuel])).toEqual(['The quays are dark'])
    expect(titles([lamps, fuel], true)).toEqual([])
  })

  it('is none where it counts off what the name says', () => expect(titles([lamps, counted])).toEqual(['What the paper finds']))
})
