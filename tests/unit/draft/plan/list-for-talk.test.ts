import { describe, expect, it } from 'vitest'
import { countWords } from '../../../../model/time-plan.ts'
import { planReport } from '../../../../src/draft/draft.ts'
import { forTalk } from '../../../../src/draft/plan/for-talk.ts'
import type { Claim, Statement } from '../../../../src/draft/types.ts'

const claim = (text: string, sentences = 1): Claim => ({ text, refs: Array.from({ length: sentences }, (_, sentence) => ({ section: 0, paragraph: 2, sentence })) })
const listed = (text: string, leaning: Claim[]): Statement => ({ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text, words: countWords(text), weight: 0.5, stems: new Set(), isItem: false, leaning, isList: true })
const SHORT = claim('Light the lamps of the quay by night')
const LONG = claim(`Light the lamps of the quay by night. ${'Crews of the tugs have asked for it since spring. '.repeat(2).trim()}`, 3)
const told = (statement: Statement): string[] => forTalk(statement).leaning.map(({ text }) => text)

describe('a list whose items need their lead', () => {
  it('is told by the first sentences of its items where all of them are too long', () => {
    expect(told(listed('We will:', [LONG, LONG, LONG, LONG]))).toEqual(Array.from({ length: 4 }, () => SHORT.text))
    expect(told(listed('We will:', [LONG, SHORT]))).toEqual([LONG.text, SHORT.text])
  })

  it('is told by its first items where it has more, unless its lead counts them', () => {
    const items = Array.from({ length: 8 }, () => SHORT)
    expect(told(listed('We will:', items))).toHaveLength(6)
    expect(told(listed('We will take several measures to:', items))).toHaveLength(8)
    expect(told(listed('The board lit many quays:', items))).toHaveLength(8)
  })
})

it('two lists of a section stand side by side on its slide, each under its lead', () => {
  const opening = 'The quays of Elm are dark because nobody pays for their lamps. Ferries of three companies pay for dark berths in winter. Crews of the tugs have left the old town for brighter ports. Meters on each quay are older than the lamps that they serve.'
  const quays = 'Lamps are cheap when they are bought together. Storms have closed nine of the ports since the spring. Coal is too dear for most tugs of the coast.'
  const lists = 'Governments will:\n\n- Fund lamps for all small ports.\n- Publish the list of dark quays.\n- Train pilots in the new signals.\n\nCompanies will:\n\n- Pay a fee for each berth.\n- Share the logs of their ferries.\n- Report storms to the board.'
  const { slides } = planReport(`# Lamps for the Bay\n\n## Introduction\n\n${opening}\n\n## The Quays\n\n${quays}\n\n## Commitments\n\n${lists}\n`, { minutes: 20, briefMinutes: 5, hash: text => text.slice(0, 8) })
  const [slide] = slides.filter(({ backup, part }) => !backup && part === 'Commitments')
  expect(slide?.body.form === 'points' ? slide.body.points.map(({ text, under }) => [text, under?.length]) : []).toEqual([['Governments will:', 3], ['Companies will:', 3]])
})
