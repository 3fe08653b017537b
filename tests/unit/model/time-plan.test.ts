import { describe, expect, it } from 'vitest'
import { countWords, SECONDS_PER_SLIDE, slideSeconds, standing, talkOf, textOfNote, timePlan } from '../../../model/time-plan.ts'

describe('the talk in a note', () => {
  it('leaves out click marks, answers and the evidence list', () => {
    const note = 'One two [click] three.\n\n**If asked** why: because.\n\n**Evidence on this slide**\n\n- x'
    expect(countWords(talkOf(note))).toBe(3)
  })

  it('counts what is read, not how Markdown writes it', () => {
    expect(talkOf('# Port#13 &lt;b&gt; \\# http\u2060://x **bold** 2\\*3')).toBe('Port#13 <b> # http://x bold 2*3')
  })

  it('counts hyphenated words, figures and possessives once', () => {
    expect(countWords('Japan’s soft-law approach of 2022')).toBe(5)
  })

  it.each([
    ['It’s 3.5–4 m, ver. 1.1', 5], ['– a - b ... c', 3], ['naïve Ærø 漢字 𠀀𠀁 x', 5], ['well-–known', 1], ['(one)(two)', 2], ['lone \uD800a', 2], ['', 0],
  ])('counts what stands between gaps, in any script: %s', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('is the same in a rendered note', () => {
    const html = '<p>One two <span class="slidev-note-click-mark" data-clicks="1"></span> three.</p>\n<p><strong>If asked</strong> why</p>\n<ul><li>x</li></ul>'
    expect(countWords(talkOf(textOfNote(html)))).toBe(3)
  })

  it('counts nothing in an empty note', () => {
    expect(slideSeconds('')).toBe(SECONDS_PER_SLIDE)
  })
})

describe('the plan', () => {
  const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ')

  it('adds a minute for 130 words, and a fixed time a slide', () => {
    expect(timePlan([words(130), words(65)])).toEqual([75, 120])
  })

  it('tells early, on time and late', () => {
    const plan = [75, 120]
    expect(standing(plan, 2, 60)).toEqual({ leaveAt: 120, state: 'early', offBy: 15 })
    expect(standing(plan, 2, 100)).toEqual({ leaveAt: 120, state: 'on-time', offBy: 0 })
    expect(standing(plan, 2, 130)).toEqual({ leaveAt: 120, state: 'late', offBy: 10 })
  })

  it('knows nothing of slides outside the plan', () => {
    expect(standing([75], 2, 10)).toBeUndefined()
  })
})
