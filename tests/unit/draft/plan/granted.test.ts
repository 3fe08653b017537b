import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { withAnswers } from '../../../../src/draft/plan/granted.ts'
import { forTalk } from '../../../../src/draft/plan/for-talk.ts'
import { keyOf } from '../../../../src/draft/plan/notes.ts'
import { isPair, turnOf } from '../../../../src/draft/plan/turns.ts'
import type { Statement } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const statementsOf = (...paragraphs: string[]): Statement[] => {
  const outline = outlineOf(parseReport(['# Harbours', '## Lamps', ...paragraphs].join('\n\n')))
  return withAnswers(outline.report, analyse(outline).statements)
}
/** Sentences with the place of what answers them. */
const answered = (...paragraphs: string[]): (string | undefined)[] => statementsOf(...paragraphs).map(({ turnedBy }) => turnedBy && keyOf(turnedBy))

const GRANTED = 'In theory, the harbour board of Elm could light all of its quays with gas.'
const HELD = 'Some pilots of the northern islands argue that dark quays are safe.'
const PLAIN = 'Crews of the tugs have carried lamps of their own since the storm.'
const OTHER = 'Ferries of the new company wait outside until the tide has turned.'
const TURN = 'However, nobody in the town can buy gas at a price that crews would pay.'
const REBUTTAL = 'This fear is understandable, but the town of Elm has changed since then.'

describe('what a report grants', () => {
  it('is known by its answer two sentences later, or at the opening of the next paragraph', () => {
    expect(answered(`${GRANTED} ${PLAIN} ${TURN}`)).toEqual(['1.1.2', undefined, undefined])
    expect(answered(`${GRANTED} ${PLAIN}`, TURN)).toEqual(['1.2.0', undefined, undefined])
  })

  it('heads no slide, and is told with its answer', () => {
    const [granted, plain, turn] = statementsOf(`${GRANTED} ${PLAIN} ${TURN}`)
    expect(granted?.isHalf).toBe(true)
    expect(granted && turn && isPair(granted, turn)).toBe(true)
    expect(granted && plain && isPair(granted, plain)).toBe(false)
  })

  it('keeps all that leans on it up to its answer', () => {
    const lean = (sentence: number, text: string): Statement['leaning'][number] => ({ text, refs: [{ section: 1, paragraph: 1, sentence }] })
    const [granted] = statementsOf(`${GRANTED} ${PLAIN} ${TURN}`)
    const leaning = [lean(1, 'They lie in the old town.'), lean(2, TURN), lean(3, 'They burn oil.')]
    const { report } = outlineOf(parseReport(`# Harbours\n\n## Lamps\n\n${GRANTED} ${PLAIN} ${TURN}`))
    const [told] = granted ? withAnswers(report, [{ ...granted, leaning, turnedBy: undefined, isHalf: false }]) : []
    expect(told?.isHalf).toBe(true)
    expect(told && turnOf(told).map(({ text }) => text)).toEqual(['They lie in the old town.', TURN])
  })

  it('is not told where it only leans on another', () => {
    const outline = outlineOf(parseReport(`# Harbours\n\n## Lamps\n\n${PLAIN} ${GRANTED} ${OTHER} ${TURN}`))
    const [plain] = analyse(outline).statements
    const [told, alone] = plain ? withAnswers(outline.report, [{ ...plain, leaning: [{ text: GRANTED, refs: [{ section: 1, paragraph: 1, sentence: 1 }] }] }, { ...plain, leaning: [{ text: OTHER, refs: [{ section: 1, paragraph: 1, sentence: 2 }] }] }]) : []
    expect([told, alone].map(one => one?.tellable)).toEqual([0, undefined])
    expect([told, alone].map(one => one && forTalk(one).leaning.length)).toEqual([0, 1])
  })

  it('is told as it stands where nothing answers it', () => expect(answered(`${GRANTED} ${PLAIN} ${OTHER}`)).toEqual([undefined, undefined, undefined]))
})

describe('what others hold', () => {
  it('goes on until its answer', () => expect(answered(`${HELD} ${PLAIN} ${OTHER} ${TURN}`)).toEqual(['1.1.3', '1.1.3', '1.1.3', undefined]))

  it('is rebutted with what stands before the rebuttal', () => {
    const [first, second, third] = statementsOf(`${PLAIN} ${OTHER} ${REBUTTAL}`)
    expect(first?.turnedBy).toEqual({ section: 1, paragraph: 1, sentence: 2 })
    expect(first && second && isPair(first, second)).toBe(true)
    expect(second?.text).toContain(REBUTTAL)
    expect(second?.turnedBy).toBeUndefined()
    expect(third).toBeUndefined()
  })
})

const VIEW = 'Ministers of the island often treat harbours like inns on a busy road.'
const DENIAL = 'Harbours are nothing like that, for a ferry cannot stop in its own length.'

describe('what a whole paragraph tells', () => {
  it('is denied by the one that follows', () => {
    expect(answered(`${VIEW} ${PLAIN}`, DENIAL)).toEqual(['1.2.0', '1.2.0', undefined])
    expect(answered(`${OTHER} ${PLAIN}`, DENIAL)).toEqual(['1.2.0', '1.2.0', undefined])
  })

  it('may be granted once more before it is answered', () => {
    expect(answered(`${HELD} ${PLAIN}`, `On paper, the harbour board of Elm agrees with all of them. ${TURN}`)).toEqual(['1.2.1', '1.2.1', '1.2.1', undefined])
    expect(answered(`${HELD} ${PLAIN}`, `${OTHER} ${TURN}`)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('what is only supposed', () => {
  it('is so until the very next sentence turns', () => {
    const SUPPOSED = 'Perhaps the quays of Elm were safer because the lamps were new.'
    expect(answered(`${SUPPOSED} ${TURN}`)).toEqual(['1.1.1', undefined])
    expect(answered(`${SUPPOSED} ${PLAIN} ${TURN}`)).toEqual([undefined, undefined, undefined])
  })
})

describe('a myth', () => {
  const under = (heading: string, ...paragraphs: string[]): (string | undefined)[] => {
    const outline = outlineOf(parseReport(['# Harbours', `## ${heading}`, ...paragraphs].join('\n\n')))
    return withAnswers(outline.report, analyse(outline).statements).map(({ turnedBy }) => turnedBy && keyOf(turnedBy))
  }

  it('is told until the section answers it', () => {
    expect(under('Myth 2: Crews need no lamps', `${PLAIN} ${OTHER}`, TURN)).toEqual(['1.2.0', '1.2.0', undefined])
    expect(under('Crews and lamps', `${PLAIN} ${OTHER}`, TURN)).toEqual([undefined, undefined, undefined])
  })

  it('is none that is answered at once', () => expect(under('Myth 2: Crews need no lamps', `${DENIAL} ${OTHER}`, TURN)).toEqual([undefined, undefined, undefined]))
})
